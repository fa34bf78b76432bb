// What sort of document a text is: told by its labels and headline first, by the way it speaks second.
import type { DocumentKind } from '../../src/ontology/entities.ts'
import type { Block } from '../types.ts'
import type { Frame } from './header.ts'
import { letterOf } from './letter.ts'
import { BLOG_BY, HEADLINE_VERB } from './lines.ts'
import { biographies } from './people.ts'
import { journalOf } from './periodicals.ts'

const TITLE_KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'obituary',
    /\b(?:obituary|in memoriam|pass(?:es|ed|ing) away|dies (?:at|aged)|died at|mourns?|remembering|tribute to the late)\b/i,
  ],
  [
    'transcript',
    /\b(?:transcript|press (?:conference|briefing|availability|encounter)|briefing by|media (?:briefing|availability)|noon briefing|(?:daily|weekly|regular) briefing|briefing (?:for|of|to) the (?:press|media)|q ?& ?a|questions? and answers?|interview (?:with|of|by))\b/i,
  ],
  [
    'readout',
    /\breadout\b|^read-out|\b(?:telephone|phone) (?:talks?|calls?|conversation)\b|['’]s?\s+(?:call|meeting|video call|phone call|meetings) with\b|(?:^|\s[–—-]\s)(?:call|meeting|talks|conversation) (?:with|between)\b/i,
  ],
  [
    'joint_statement',
    // no `\b` behind: "É" is no word character to it
    /\b(?:joint (?:(?:press|presidential|ministerial|political|final) )?(?:statement|communiqu[eé]|declaration|release|vision)|(?:final |leaders['’]? |chair['’]?s? |ministers['’]? )?communiqu[eé]|(?:leaders['’]|ministerial|ministers['’]|summit) (?:statement|declaration)|trilateral statement)(?!\p{L})/iu,
  ],
  ['fact_sheet', /\bfact ?sheet\b|\bbackgrounder\b|^factsheet/i],
  [
    'agenda',
    /^(?:(?:provisional|draft|tentative|final|conference|annotated) )?(?:agenda|programme|program)\b(?!\s+(?:for|of|on) (?:peace|reform|action|development|cooperation|change))|(?:^|[\s:–—|-])(?:agenda|(?:conference |provisional )?programme|conference program|program \d{4})(?:\s*\([^)]{0,40}\))?$|\b(?:schedule of events|order of the day|running order)\b/i,
  ],
  [
    'speech',
    /\b(?:(?:opening |closing |welcom(?:e|ing) |introductory |keynote |concluding )?(?:remarks|speech|address|keynote|lecture|toast|speaking notes|intervention|eulogy|greetings|video message|message) (?:as delivered |delivered |made |given )?(?:by|of|from|at|to)\b|^(?:prepared |written |opening )?(?:statement|testimony) (?:of|by) (?:the )?(?:hon|dr|mr|ms|mrs|prof|amb|ambassador|professor|senator)\b|^(?:opening|closing|welcom(?:e|ing)|keynote|introductory) (?:remarks|speech|address|statement)|(?:statement|testimony) (?:delivered |made )?by\b.{1,100}\bat\b|['’]s (?:speech|remarks|address|keynote|lecture|toast)\b)/i,
  ],
  [
    'report',
    /\b(?:report (?:of|on|to|by)|notes? of (?:the )?(?:\S+ )?(?:meeting|session|talks)|record of (?:the )?(?:discussions?|meeting|talks)|meeting report|summary report|final report|annual report|(?:draft )?minutes(?: of)?|(?:mission|trip|field|assessment|activity|evaluation|situation|workshop|back-to-office|observation) report|policy (?:brief|paper)|working paper|white paper|discussion paper|research (?:memorandum|note|paper|report)|memorandum (?:for|to)|chair['’]?s? summary|summary of (?:the )?(?:discussions?|proceedings|meeting)|(?:summary|agreed) (?:record|minutes)|(?:quarterly|monthly|progress|interim) report|proceedings)\b/i,
  ],
]

/** "Remarks by X at the press conference": one voice, unless turns are found in the text. */
const ONE_VOICE = /^(?:(?:opening|closing|introductory|press|doorstep) )?(?:remarks|speech|address|intervention) by\b/i

/** "Porto Declaration": named for where it was adopted. */
const DECLARATION = /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}declaration$/iu

const LABEL_KINDS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['readout', /^read-?outs?$/i],
  ['fact_sheet', /^(?:fact ?sheets?|backgrounders?)/i],
  ['transcript', /^(?:transcripts?|interviews?|(?:press|media) (?:briefings?|conferences?))/i],
  ['speech', /^(?:speech(?:es)?|remarks|check against delivery)/i],
  [
    'joint_statement',
    /^(?:joint (?:statements?|declarations?|communiqu|press (?:statements?|releases?))|final communiqu[eé]s?$)/i,
  ],
  ['obituary', /^(?:obituar|in memoriam)/i],
  ['agenda', /^(?:provisional (?:programme|program|agenda)|agenda|programme)/i],
  [
    'report',
    /^(?:(?:(?:event|conference|meeting|workshop|seminar|mission|trip|activity|country|annual|quarterly|monthly|weekly|progress|interim) )?reports?|(?:[A-Z]{2,8} )?(?:special|policy|issue|research|working|discussion|occasional|strategic|situation) (?:report|brief|paper|note|memo)s?|working papers?|memorandum|minutes|meeting reports?)/i,
  ],
  [
    'article',
    /^(?:op-?eds?|opinions?|commentar|analys|blogs?|articles?|(?:research|feature|opinion|long|guest) (?:article|essay|read|post)|features?|stor(?:y|ies))/i,
  ],
  [
    'press_release',
    /^(?:briefing notes?$|comunicado de prensa|nota (?:de prensa|à imprensa)|communiqu[eé] de presse|(?:official |latest )?(?:press|media) (?:releases?|statements?|notes?|notices?|communiqu|advisor|information)|news releases?|announcements?|for immediate release)/i,
  ],
]

/** "11 September – Lecture by X", "have the pleasure to invite you to a lecture by": of a calendar or an invitation, and no heading of a speech. */
const ENTRY = /^\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s+\p{L}{3,9}(?:\s+\d{4})?\s*[–—:-]\s|\binvites?\b/u

/** A line of the header by which a text in the first person is written and not said. */
const BLOG =
  /^(?:written |posted )?by \p{Lu}|\bblog\b|\bposted (?:on|by)\b|\b(?:min(?:ute)?s?) read\b|\bdiary\b|^notes from\b/iu
const FIRST_PERSON = /\b(?:I|me|my|myself)\b/g
const SALUTATION =
  /\b(?:(?<!\b(?:his|her|their) )excellenc(?:y|ies)|ladies and gentlemen|distinguished (?:guests|delegates|colleagues|participants|members|ladies|friends)|dear (?:friends|colleagues|guests|students)|good (?:morning|afternoon|evening)|(?:mr|madam)e?\.? (?:president|chair(?:man|person)?|speaker|secretary-general)|honou?rable (?:ministers|guests|delegates))\b/i
const THANKS = /\bthank you(?: very much| all| once again| for your attention)?\s*[.!]/i
const MINISTRY =
  /\b(?:both sides|(?:the )?two sides|concurred|the meeting|the ministry|exchang\w+ (?:of )?views|delegation|courtesy call|counterpart|consultations|bilateral (?:relations|cooperation|ties|meeting))\b/i
/** As journalists name their sources. */
const REPORTED =
  /\b(?:according to|told (?:reporters|journalists|the)|speaking to reporters|news agenc(?:y|ies)|in an interview|reportedly|sources said|analysts|the statement (?:said|read)|(?:said|announced|added) (?:on|in a statement))\b/i
const TURN =
  /^(?:(?:Q(?:uestion)?|A(?:nswer)?|QUESTION|ANSWER|MODERATOR|REPORTER)\s*(?:\d{0,3})\s*[:.)]|\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,5}\s?(?:\([^)]{1,40}\))?\s*:\s+\S)/u

const VERBATIM = /\b[A-Z]{1,4}\/(?:[\w.]+\/){0,3}PV\.\d|^oral evidence\b|\bhansard\b|\bverbatim (?:record|report)\b/i

/** The kind of the document, `other` where nothing tells it. `labels` are section labels and notices of the header, `header` its remaining lines. */
export function findKind(
  text: string,
  blocks: readonly Block[],
  frame: Frame,
  title: string | undefined,
  official: boolean,
  agency: boolean,
): DocumentKind {
  // "Opening remarks:" over a list, "- Welcome speech by X": slots of a programme
  // what stands in a diary is what its owner does
  const lines = (/\bdiary\b/i.test(title ?? '') ? [] : frame.header)
    .filter(
      (p) =>
        !/^(?:furniture|item|row)$/.test(p.block.kind) &&
        !/:\s*$|^in this issue\b/i.test(p.text) &&
        !ENTRY.test(p.text),
    )
    .map((p) => p.text)
  const labels = frame.header
    .filter((p) => p.block.kind !== 'furniture' || p.role === 'notice')
    .filter((p) => p.role === 'label' || p.role === 'notice')
    .map((p) => (p.rest || p.text).replace(/\s{0,4}[:|–—-]?\s{0,4}\b(?:no|nr)\b.{0,300}$/i, ''))
  const label = LABEL_KINDS.find(([, re]) => labels.some((l) => re.test(l)))?.[0]
  const clocked = (b: Block): boolean =>
    /^(?:\|\s{0,2})?(?:\d{1,2}[:.h]\d{2}|\d{4} ?h(?:rs|ours)?\b|\d{1,2} ?[ap]\.?m\b)/i.test(
      text.slice(b.start, b.start + 12),
    )
  const rows = blocks.filter((b) => b.kind === 'row' || (b.kind === 'heading' && clocked(b))).length
  const timed = blocks.filter((b) => ((b.kind === 'row' && b.level === 1) || b.kind === 'heading') && clocked(b)).length
  const body = blocks.filter((b) => b.kind === 'paragraph' || b.kind === 'item')
  const voice = voiceOf(text, body)
  const named = (s: string | undefined): DocumentKind | undefined =>
    s === undefined
      ? undefined
      : ((ONE_VOICE.test(s) ? 'speech' : TITLE_KINDS.find(([, re]) => re.test(s))?.[0]) ??
        (DECLARATION.test(s) && !HEADLINE_VERB.test(s) ? 'joint_statement' : undefined))
  const head = named(title) ?? lines.map(named).find((k) => k !== undefined)

  // "S/PV.9512", "Oral evidence: …", "Hansard": every word that was said
  if (frame.header.slice(0, 8).some((p) => VERBATIM.test(p.text))) return 'transcript'
  const listed = /^list of (?:participants|delegates|delegations)\b/i
  if (listed.test(title ?? '') || frame.header.some((p) => listed.test(p.text))) return 'other'
  if (letterOf(text, blocks)) return 'other'
  // an embassy's newsletter opens with a word from the ambassador, which is no speech
  if ([title ?? '', ...frame.header.slice(0, 4).map((p) => p.text)].some((l) => /\bnewsletter\b/i.test(l)))
    return 'other'
  if (frame.header.some((p) => BLOG_BY.test(p.text) || journalOf(p.text))) return 'article'
  // "Ana Ruiz, 1941–2031"
  const lived = /^[^:]{5,60}[,(]\s?1[89]\d\d\s?[–-]\s?20\d\d\)?$/.test(title ?? '') && voice.passing
  if (head === 'obituary' || label === 'obituary' || lived || (voice.death && !/condolence/i.test(title ?? '')))
    return 'obituary'
  // questions and answers say "I", too
  if (voice.turns >= 3 && voice.turns >= body.length * 0.3) return 'transcript'
  // "Notes from the road, by X": said to nobody who is there
  const written =
    voice.speech === 'told' && head !== 'speech' && label !== 'speech' && frame.header.some((p) => BLOG.test(p.text))
  if (written) return 'article'
  if (voice.firstPerson && head !== 'transcript' && (voice.speech || head === 'speech' || label === 'speech'))
    return 'speech'
  if (timed >= 3 && rows >= body.length * 0.5) return 'agenda'
  if (
    head === 'agenda' &&
    timed < 2 &&
    ![title ?? '', ...lines].some(
      (l) => l.length < 60 && /^(?:provisional |draft |final )?(?:agenda|programme)/i.test(l),
    ) &&
    body.length > 3
  )
    return label ?? 'press_release'
  if (head) return head
  if (label) return label
  if (voice.speech) return 'speech'
  if (frame.header.some((p) => p.role === 'byline') || biographies(text, blocks, frame).length > 0 || agency)
    return 'article'
  if (body.length === 0) return 'other'
  // nobody signs it and nobody is quoted as a source: a body tells of itself
  return official || voice.ministry || (voice.words < 900 && !voice.reported) ? 'press_release' : 'article'
}

/** Whether one person tells it: "I" and "my" outside quotations, three times and often enough. */
export const inFirstPerson = (text: string, blocks: readonly Block[]): boolean =>
  voiceOf(
    text,
    blocks.filter((b) => b.kind === 'paragraph' || b.kind === 'item'),
  ).firstPerson

function voiceOf(
  text: string,
  body: readonly Block[],
): {
  /** A death is told, of whomever. */
  passing: boolean
  death: boolean
  words: number
  reported: boolean
  firstPerson: boolean
  speech: 'addressed' | 'told' | false
  turns: number
  ministry: boolean
} {
  let first = 0
  let words = 0
  const labels = new Map<string, number>()
  for (const b of body.slice(0, 400)) {
    const t = text.slice(b.start, Math.min(b.end, b.start + 4000))
    const unquoted = t.replace(/["“][^"”]{0,2000}["”]/g, ' ')
    first += unquoted.match(FIRST_PERSON)?.length ?? 0
    words += t.length / 6
    const label = TURN.exec(t)?.[0].split(':')[0]!.trim()
    if (label) labels.set(label, (labels.get(label) ?? 0) + 1)
  }
  // "Peru: Minister X", "Chile: Minister Y": a list, where nobody speaks twice and nobody asks
  const asked = [...labels].some(([l, n]) => n > 1 || /^(?:q|question|a|answer|moderator|reporter)\b/i.test(l))
  const turns = asked ? [...labels.values()].reduce((n, x) => n + x, 0) : 0
  const open = body
    .slice(0, 3)
    .map((b) => text.slice(b.start, Math.min(b.end, b.start + 400)))
    .join('\n')
  const first80 = text.slice(body[0]?.start ?? 0, (body[0]?.start ?? 0) + 80)
  const close = body
    .slice(-3)
    .map((b) => text.slice(Math.max(b.start, b.end - 400), b.end))
    .join('\n')
  const all = body
    .slice(0, 12)
    .map((b) => text.slice(b.start, Math.min(b.end, b.start + 1200)))
    .join('\n')
  const numbered = body.filter((b) =>
    /\n\s*\d{1,2}[.)]\s+$/.test(`\n${text.slice(Math.max(0, b.start - 12), b.start)}`),
  ).length
  const firstPerson = first >= 3 && first > words * 0.004
  return {
    words,
    passing: /\b(?:passing|passed away|died|death)\b/i.test(open),
    death:
      /\b(?:passed away|died|was killed)\b/i.test(open) &&
      /\b(?:aged \d{2}|at the age of|(?:he|she) was \d{2}|mourn(?:s|ed)?|survived by|tributes?)\b/i.test(all),
    reported: REPORTED.test(all) || first > 0,
    firstPerson,
    speech:
      SALUTATION.test(first80) || (firstPerson && (SALUTATION.test(open) || THANKS.test(close)))
        ? 'addressed'
        : firstPerson && first > words * 0.012
          ? 'told'
          : false,
    turns,
    ministry: numbered >= 2 || MINISTRY.test(all),
  }
}

// Names and signatures put to a paper: "A and B put their signatures to it", "to which A and B set their names", "the paper bears the signatures of".
import { property } from '../context.ts'
import { HAVE, I, agreements } from './bonds.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { agreement, sign } from './signings.ts'
import type { Thing } from '../../resolve/thing.ts'
import { bodies, dates, mentions, people, tell } from './tell.ts'

const P = one('PJ')
const PUT = String.raw`(?:put|set|affixed|appended|added|lent)`
const NAMES = String.raw`(?:(?:his|her|their|its) (?:respective )?(?:signatures?|names?|hands?|initials))`

/** "* a contract by which …. It bears the signatures of": a paper without a name, not the one of the item before. */
function otherItem(x: Hit, t: Thing): boolean {
  if (x.s.blockKind !== 'item' || x.s.mentions.some((m) => m.kind === 'instrument')) return false
  const ends = [...t.names.values()].flatMap((n) => n.spans.map((p) => p[1])).filter((end) => end <= x.s.start)
  return /\n\s*(?:[*•–-]|\(?[a-z\d]{1,3}[).])\s|\n\s*\n/.test(x.r.text.slice(Math.max(0, ...ends), x.s.start))
}

export const HANDS: readonly Inversion[] = [
  {
    name: 'bears-the-signatures',
    cue: ['signatures', 'signature', 'signatories'],
    pattern: re(
      String.raw`(?:(?:bears?|bore|carries|carried) (?:the )?(?:two |three )?signatures?(?: of)?(?: (?:the |two |three |both )*(?:\{J\d+\}|[a-z ]{3,30}?)(?= [,:]))?|signatories(?: (?:were|are|included))?(?= [:{])|under the signatures? of)(?: ?[:,])?(?: (?:that|those) of)? (?<list>${P}(?:[^;.{}]|\{[A-Z]\d+\}){0,200})`,
    ),
    reason: 'A signature on the paper is a signing, told as a noun.',
    examples: [
      'The Northern Grid Agreement bears the signatures of Kwame Asante for Ghana and Elina Saar for Estonia.',
    ],
    counterExamples: ['The Northern Grid Agreement does not bear the signature of Kwame Asante.'],
    read: (x) => {
      if (x.modality === 'negated' || / (?:not|never) $/.test(x.code.slice(0, x.start))) return
      const t = agreement(x)
      if (!t || otherItem(x, t)) return
      const list = x.groups.list!.split(/ (?:and was|which|where|who|in the presence|witnessed) /)[0]!
      for (const m of list.matchAll(
        /(?:^|and |, |of |; )(?:that of |the )*(?<who>\{P\d+\})(?: ,)?(?: (?:for|on behalf of) (?<side>(?:the )?\{[CRO]\d+\}))?/g,
      ))
        sign(x, m.groups!.who, m.groups!.side, t)
    },
  },
  {
    name: 'put-her-name-to-it',
    cue: ['name', 'names', 'signature', 'signatures'],
    pattern: re(
      String.raw`(?<who>${one('PR')}(?: and ${one('PR')})?)(?: ,)? (?:has |have |had |both |also )*(?:put|set|affixed|appended|added) (?:his|her|their|our) (?:signatures?|names?) to (?:it|this|that|the (?:document|text|paper|same))(?: (?:next to|alongside|beside|together with|as did)(?: (?:our|the|her|his|its|their)| \{J\d+\}| ,){0,3} (?<who2>\{P\d+\}))?`,
    ),
    reason: 'Names put to a paper told before, and next to whose.',
    examples: [
      'The Northern Grid Agreement is ready. Elina Saar put her name to it next to Kwame Asante.',
      'The Northern Grid Agreement is ready. Elina Saar and Kwame Asante have put their signatures to the document.',
    ],
    counterExamples: ['The Northern Grid Agreement is ready. Elina Saar has not put her name to it.'],
    read: (x) => {
      const t = agreement(x)
      if (!t || x.modality !== 'asserted') return
      sign(x, x.groups.who, undefined, t)
      sign(x, x.groups.who2, undefined, t)
    },
  },
  {
    name: 'put-their-names',
    cue: ['signatures', 'signature', 'names', 'inked', 'initials', 'pen', 'signed', 'signatory', 'signatories'],
    pattern: re(
      String.raw`(?<who>${listOf('PJCOR')})(?: \( [^(){}]{0,12}\{C\d+\} \))?(?: ,)? ${HAVE}(?:(?:put|set|affixed|appended|added) (?:his|her|their|its) (?:signatures?|names?|pens?) to|put pen to paper on|inked|(?:is|are|was|were|been|became|become|becomes) (?:an? |the |one of the |first |founding |original |also )*signator(?:y|ies) (?:of|to)|signed(?= ,? ?(?:but|and|though) (?:has|have|had) (?:not|yet)))(?: ,? ?(?:but|and|though) (?:has|have|had) (?:not |yet |never |to ){1,2}(?:ratified|ratify) ,?)? ${I}(?<tail>(?: [^ ;{}]+| \{[LDE]\d+\}){0,8})`,
    ),
    reason: 'To put one’s name to a paper, or to ink it, is to sign it.',
    examples: [
      'Elina Saar and Kwame Asante put their signatures to the Northern Grid Agreement.',
      'Elina Saar and Kwame Asante inked the Northern Grid Agreement on 3 March 2025.',
      'Elina Saar and Kwame Asante put pen to paper on the Northern Grid Agreement.',
      'Ghana has become a founding signatory of the Northern Grid Agreement.',
      'Ghana signed, but has not ratified, the Northern Grid Agreement.',
    ],
    counterExamples: ['Elina Saar refused to put her signature to the Northern Grid Agreement.'],
    read: (x) => {
      // what has not been ratified has been signed
      const unratified = / not (?:yet )?ratified| yet to ratify/.test(x.text)
      if (x.modality !== 'asserted' && !(unratified && x.modality === 'negated')) return
      if (unratified) {
        for (const t of agreements(x))
          for (const b of bodies(x, 'who')) tell(x, 'SIGNED', b, t, { modality: 'asserted' })
        return
      }
      const day = dates(mentions(x, 'tail'))[0]
      for (const t of agreements(x)) {
        for (const p of people(x, 'who')) tell(x, 'SIGNED', p, t, { props: { date: day?.date } })
        const states = bodies(x, 'who')
        for (const b of states) tell(x, 'SIGNED', b, t, { props: { date: day?.date } })
        if (states.length >= 2) for (const b of states) tell(x, 'PARTY_TO', b, t)
        if (day) property(x.r, t, 'date', day.date, { rule: x.rule, at: day, sentence: x.s })
      }
    },
  },
  {
    name: 'to-which-they-set-names',
    cue: ['names', 'signatures', 'name', 'signature', 'hands', 'initials'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \( [^(){}]{0,12} \))?(?: ,)? (?:to|under|on|beneath) which (?<who>${listOf('PJCOR')})(?: ,)? ${HAVE}${PUT} ${NAMES}`,
    ),
    reason: 'The paper first, those who put their names to it in a relative clause.',
    examples: [
      'The talks of 1978 brought the Northern Grid Agreement, to which Elina Saar and the Ghanaian minister, Kwame Asante, set their names.',
    ],
    counterExamples: ['They read the Northern Grid Agreement, to which Elina Saar never set her name.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      for (const t of agreements(x)) sign(x, x.groups.who, undefined, t)
    },
  },
]

// The verbs of a sentence with their auxiliaries: active, passive, or a participle that hangs on a noun.
import { isVerb } from '../tagger.ts'
import { NOUN_FORMS, VERB_FORMS, type VerbForm } from '../verbs.ts'
import type { Token } from '../../scan.ts'
import { compoundAt } from './compounds.ts'
import { isNominal, wordKey, type Item } from './items.ts'
import { ofWord } from '../../words.ts'

const AUX = new Set(
  "was were is are be been being am has have had having will would shall should can could may might must did does do not n't never also then recently jointly originally officially formally briefly separately personally warmly already later previously again now subsequently still just soon both each respectively further initially currently to finally once successfully twice due next only now together co - been expected scheduled set slated planned supposed able unable likely yet first newly actively virtually last eventually tentatively provisionally solemnly hereby duly unanimously simultaneously immediately swiftly promptly cordially ceremonially concurrently subsequently traditionally normally usually thereafter".split(
    ' ',
  ),
)

export interface Verb {
  /** Item indexes of the verb group, end exclusive. */
  from: number
  to: number
  at: number
  form: VerbForm
  passive: boolean
  reduced: boolean
  gerund: boolean
  words: string[]
}

/** "met by videoconference" names no one by whom. */
const byWire = (x: Item | undefined): boolean =>
  (x?.m?.kind === 'event' && x.m.eventKind === 'call') ||
  /^(video|phone|telephone|tele|teleconference|videolink|zoom)$/.test(wordKey(x))
/** Frames whose participle never describes a person. */
const ACTS: ReadonlySet<string> = new Set(
  'hold happen host organize sign conclude adopt issue launch chair deliver address open discuss visit attend moderate postpone cancel'.split(
    ' ',
  ),
)

/** Items. The tagger's time grows with the square of a sentence: of a longer one, which is a list run together, it sees so many on each side. */
const LONGEST = 400
const AROUND = 60

/** "visiting" in front of a person, behind a preposition or verb that such an object stands behind. */
const isGuest = (items: readonly Item[], i: number): boolean =>
  /^(?:person|post)$/.test(items[i + 1]?.m?.kind ?? '') &&
  // "Visiting Chief of Staff X paid a call"
  (i === 0 ||
    /^(?:with|for|to|of|by|from|and|on)$/.test(wordKey(items[i - 1])) ||
    VERB_FORMS.has(wordKey(items[i - 1])))

/** "a visit to Zagreb starting on 3 June": the day of the visit. */
const isDayCue = (items: readonly Item[], i: number): boolean =>
  /^(?:starting|beginning|commencing)$/.test(wordKey(items[i])) &&
  /^(?:place|country)$/.test(items[i - 1]?.m?.kind ?? '') &&
  wordKey(items[i - 2]) === 'to' &&
  items[/^(?:on|from)$/.test(wordKey(items[i + 1])) ? i + 2 : i + 1]?.m?.kind === 'date'

/** "the Khaan Quest planning conference", "a final planning meeting": what a meeting is for. */
const isPurpose = (items: readonly Item[], i: number): boolean =>
  wordKey(items[i]) === 'planning' &&
  items[i + 1]?.m?.kind === 'event' &&
  (!!items[i - 1]?.m || /^(?:the|a|an|main|final|initial|mid|first|joint|exercise)$/.test(wordKey(items[i - 1])))

const formsAs = ofWord(({ key }) => VERB_FORMS.get(key) ?? null)

/** "had back-to-back meetings", "has two more rounds": adjectives and numbers up to an event's noun. */
const ofEvent = (items: readonly Item[], from: number): boolean => {
  let k = from
  while (
    k < from + 7 &&
    !isParticiple(items[k]) &&
    /^(?:-|back|to|high|level|in|depth|wide|ranging|[a-z]+(?:ive|ful|al|ous|ate|dly|ed|ary)|long|short|brief|lengthy|warm|frank|open|good|further|more|other|various|several|many|numerous|multiple|one|two|three|four|five|six|first|second|third|working)$/.test(
      wordKey(items[k]),
    )
  )
    k++
  return k > from && items[k]?.m?.kind === 'event'
}

const isParticiple = (x: Item | undefined): boolean =>
  !!VERB_FORMS.get(wordKey(x))?.some((f) => f.form === 'participle')

/** "the Gabon-based University": no verb. */
const isCompound = (before: Item | undefined, t: Token): boolean =>
  !!before?.t && before.t.glued && compoundAt([before.t, t], 0)

export function verbsOf(items: readonly Item[], headline = false): Verb[] {
  const out: Verb[] = []
  /** What the tagger takes the loose word `i` for; mentions stand as one name each, so that it is not misled by them. */
  const tagged = (i: number): boolean => {
    let text = ''
    let at = -1
    const all = items.length <= LONGEST
    items.slice(all ? 0 : Math.max(0, i - AROUND), all ? items.length : i + AROUND).forEach((x) => {
      if (x === items[i]) at = text.length + (text ? 1 : 0)
      text += (text ? ' ' : '') + (x.t ? x.t.text : x.m!.kind === 'date' ? 'today' : 'they')
    })
    return isVerb(text, at)
  }
  for (let i = 0; i < items.length; i++) {
    const t = items[i]!.t
    if (!t || (t.shape !== 'lower' && !(t.shape === 'Cap' && (i === 0 || headline)))) continue
    let key = t.key
    let at = i
    // "co-chaired", "co-hosts"
    if (wordKey(items[i - 1]) === '-' && wordKey(items[i - 2]) === 'co' && VERB_FORMS.has(`co${key}`)) key = `co${key}`
    const forms = key === t.key ? formsAs(t) : VERB_FORMS.get(key)
    if (!forms) continue
    if (isCompound(items[i - 1], t)) continue
    // "have today signed": the auxiliary's verb stands behind the day
    if (/^(?:have|has|had)$/.test(key) && items[i + 1]?.m?.kind === 'date' && isParticiple(items[i + 2])) continue
    let a = i
    if (a > 1 && items[a - 1]!.m?.kind === 'date' && /^(?:have|has|had|was|were)$/.test(wordKey(items[a - 2]))) a -= 2
    while (
      a > 0 &&
      items[a - 1]!.t &&
      AUX.has(wordKey(items[a - 1])) &&
      // "on 5 May toured": the month
      !(items[a - 1]!.t!.text === 'May' && items[a - 2]?.t?.shape === 'num') &&
      (out.length === 0 || a - 1 >= out.at(-1)!.to)
    )
      a--
    // An adverb or "and" left over at the edge is none of ours.
    while (
      a < i &&
      /^(both|each|to|first|last|then|also|now|here|co|-|only|next)$/.test(wordKey(items[a])) &&
      !/^(to|co)$/.test(wordKey(items[a]))
    )
      a++
    const words = items.slice(a, i).map(wordKey)
    const be = words.some((w) => /^(was|were|is|are|be|been|being)$/.test(w))
    const have = words.some((w) => /^(has|have|had|having)$/.test(w))
    const modal = words.some((w) => /^(will|would|shall|should|can|could|may|might|must|did|does|do|to)$/.test(w))
    const participle = forms.find((f) => f.form === 'participle')
    const past = forms.find((f) => f.form === 'past')
    const gerund = forms.find((f) => f.form === 'gerund')
    const base = forms.find((f) => f.form === 'base' || f.form === 'third')
    const prev = items[a - 1]
    const prevKey = wordKey(prev)
    let form: VerbForm | undefined
    let passive = false
    let reduced = false
    if (gerund) {
      if (NOUN_FORMS.has(key) && !be && !/^(by|for|after|before|while|in|of|,|to|from)$/.test(prevKey)) continue
      if (/^(the|a|an|its|their|this|our|his|her|my)$/.test(prevKey) && !be) continue
      // "spoke to reporters following her talks with X": after them
      if (key === 'following' && !be && items[i + 1]?.m?.kind === 'event') continue
      // "met with visiting Minister X", "a dinner for visiting President X": a guest, whom nobody visits
      if (key === 'visiting' && !be && isGuest(items, i)) continue
      if (!be && (isDayCue(items, i) || isPurpose(items, i))) continue
      form = gerund
    } else if (participle && (be || /^(being|been)$/.test(words.at(-1) ?? ''))) {
      form = participle
      passive = !(have && !words.includes('been')) || be
    } else if ((past || participle) && have) form = past ?? participle
    else if (past || participle) {
      // A past form behind a determiner or another adjective is one: "the newly appointed envoy", "a led delegation".
      if (/^(newly|recently)$/.test(words.at(-1) ?? '') && /^(the|a|an|its|their|his|her|our)$/.test(prevKey)) continue
      if (
        /^(the|a|an|its|their|this|our|his|her|my|of|recently|newly|jointly)$/.test(prevKey) &&
        (items[i + 1]?.t
          ? !/^(by|in|at|on|with|to|for)$/.test(wordKey(items[i + 1]))
          : // "A planned visit by X has been postponed"
            items[i + 1]?.m?.kind === 'event' && /^(?:a|an|the|his|her|its|their)$/.test(prevKey))
      )
        continue
      form = past ?? participle
      // "the meeting, co-chaired by A": by, or a comma before and no bare object behind
      const next = items[i + 1]
      const by =
        (wordKey(next) === 'by' && !(form?.frame === 'meet' && byWire(items[i + 2]))) ||
        (wordKey(items[i + 2]) === 'by' &&
          (next?.m?.kind === 'date' ||
            /^(jointly|today|yesterday|over|online|virtually|up|off|together)$/.test(wordKey(next)))) ||
        (/^(in|at|on)$/.test(wordKey(next)) &&
          items.slice(i + 1, i + 6).some((x) => wordKey(x) === 'by') &&
          !items.slice(i + 1, i + 6).some((x) => x.t && VERB_FORMS.has(x.t.key)))
      const bare =
        !!next &&
        (isNominal(next.m) || /^(the|a|an|its|their|his|her|our|my|this|both|two|talks|that)$/.test(wordKey(next)))
      if (
        participle &&
        (by ||
          (!bare &&
            !modal &&
            (prevKey === ',' ||
              prev?.m?.kind === 'event' ||
              prev?.m?.kind === 'instrument' ||
              prev?.m?.kind === 'date' ||
              prevKey === '(' ||
              /^(meeting|visit|session|talks|event|which|document|agreement)$/.test(prevKey)) &&
            /^(in|at|on|under|between|during|with|,|for|to|since|regularly|annually|every|last|online|virtually|yesterday|today|by|ahead|via|over|through|from|here|there|)$/.test(
              // "convened three years after the eleventh"
              (/^(?:day|week|month|year)s$/.test(wordKey(items[i + 2])) ? 'for' : wordKey(next)) ||
                (next?.m?.kind === 'date' ? 'on' : 'x'),
            )))
      ) {
        // "The Minister, Ambassador X, held this Thursday, at P, a working meeting": who holds, signs or opens is never held or signed
        const before = items.slice(0, a).findLast((x) => x.m && x.m.kind !== 'date')?.m
        const dated = prev?.m?.kind === 'date' && before?.kind === 'person' && participle.frame !== 'chair'
        // "Minister X on Tuesday discussed with Y means to": who is told with a day acts
        const acts = !by && (dated || (prevKey === ',' && before?.kind === 'person' && ACTS.has(participle.frame)))
        if (
          (!acts &&
            !/^(met|participated|arrived|came|went|spoke|talked|sat|attended|visited|began|started|took|presided|agreed|concurred|decided|travelled|traveled|served|worked|said|told|ended|received|joined|concluded|opened|closed|occurred|flew|gathered|became|cooperated|collaborated)$/.test(
              key,
            ) &&
            // "the Minister, X, called on Y": who calls on somebody is not called
            !(key === 'called' && /^(on|upon)$/.test(wordKey(next)))) ||
          // "the Pact, concluded on 16 September 2023": a paper is concluded, where a summit concludes
          (key === 'concluded' && before?.kind === 'instrument') ||
          by
        ) {
          passive = true
          reduced = true
          form = participle
        }
      }
    } else if (base) {
      const subjectBefore = isNominal(prev?.m) || /^(who|which|that|and|,)$/.test(prevKey)
      if (NOUN_FORMS.has(key)) {
        const sure =
          modal ||
          // a picture's caption: "Minister A and the Secretary General, B, sign an agreement"
          (base.frame === 'sign' &&
            /^(?:an?|the|their)$/.test(wordKey(items[i + 1])) &&
            items[i + 2]?.m?.kind === 'instrument' &&
            items.slice(0, i).some((x) => x.m?.kind === 'person')) ||
          (key.endsWith('s') &&
            (prev?.m?.kind === 'person' ||
              prev?.m?.kind === 'country' ||
              prev?.m?.kind === 'org' ||
              // "the Forum ends today"
              (prev?.m?.kind === 'event' && /^(?:ends|opens|starts|runs|closes|concludes)$/.test(key)) ||
              prevKey === 'who')) ||
          (prev?.m?.kind === 'ref' && (prev.m.plural || prev.m.ref === 'I' || prev.m.ref === 'we'))
        // noun or verb by its place only: behind a plural or a list the tagger decides
        if (!sure && !(prev?.m && /^(person|post|org|country)$/.test(prev.m.kind) && tagged(i))) continue
      } else if (!modal && !subjectBefore && !words.length && a > 0) continue
      form = base
    }
    if (!form) continue
    // "be" forms alone never come here; "have" only as a full verb ("had a meeting").
    if (
      form.frame === 'have' &&
      !(
        items[i + 1] &&
        (/^(a|an|the|talks|separate|bilateral|discussions|his|her|another|extensive|in)$/.test(wordKey(items[i + 1])) ||
          items[i + 1]!.m ||
          ofEvent(items, i + 1))
      )
    )
      continue
    // "preparations for the Third Forum, to be held in Lima": of the noun it stands behind, not of the subject
    if (passive && words[0] === 'to' && words[1] === 'be' && ACTS.has(form.frame)) {
      const noun = prevKey === ',' ? items[a - 2] : prev
      if (noun?.m?.kind === 'event' || noun?.m?.kind === 'instrument') reduced = true
    }
    at = i
    out.push({ from: a, to: i + 1, at, form, passive, reduced, gerund: form.form === 'gerund', words: [...words, key] })
  }
  return out
}

// Bodies known by name: those of the dictionary, and those that this text has given a short name.
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { OrgMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import { keyLike } from '../../words.ts'
import type { SentenceReading } from './reading.ts'

/** Whether the dictionary knows what begins at `i`. */
export function dictionaryCovers(s: SentenceReading, i: number): boolean {
  const { hit } = s
  const h = hit(i)
  return (
    !!h &&
    (!!h.country ||
      !!h.place ||
      (!!h.body && !h.body.ambiguous && !(h.body.to === i + 1 && beginsName(s, i))) ||
      !!h.instrument)
  )
}

/** "Indra Mohan Pande": the word is a company's too, and a name goes on behind it. */
function beginsName({ tokens, hit }: SentenceReading, i: number): boolean {
  const [word, next] = [tokens[i]!, tokens[i + 1]]
  return (
    hit(i)?.body?.body.kind === 'company' &&
    word.shape === 'Cap' &&
    next?.shape === 'Cap' &&
    (GIVEN_NAMES.has(next.key) || FAMILY_NAMES.has(next.key)) &&
    !isOrdinary(next.key)
  )
}

/** What a firm of a group is called by, behind the name of the group. */
const FIRM = keyLike(
  /^(?:aerospace|capital|chemicals?|construction|consulting|defen[cs]e|digital|energy|engineering|finance|gas|healthcare|helicopters|international|logistics|mining|mobility|petroleum|pharma|ports|power|rail|railways|renewables|securities|shipping|space|steel|telecom|trading|water)$/,
)
/** Behind "Tata Power", "Adani Ports", "Hyundai Engineering & Construction": a firm of the group whose name ends at `to`; "Airbus Defence Chief" is a post. */
function firmEnd({ c, tokens, to: end }: SentenceReading, to: number): number {
  let k = to
  while (k < end && FIRM(tokens[k]) && tokens[k]!.shape === 'Cap' && k < to + 4) {
    const and = /^(?:&|and)$/.test(tokens[k + 1]?.text ?? '') && FIRM(tokens[k + 2]) && tokens[k + 2]!.shape === 'Cap'
    k += and ? 2 : 1
  }
  return k < end && (capital(tokens[k]) || c.titled(k)) ? to : k
}

/** The known body that begins at `i`, or null. */
export function dictionaryBody(s: SentenceReading, i: number): OrgMention | null {
  const { c, text, tokens, to, known, hit } = s
  if (i >= to) return null
  const t = tokens[i]!
  // "DEMOCRACY VS AUTOCRACY: WHO IS WINNING": a word in capitals
  if (
    t.shape === 'ALL' &&
    isOrdinary(t.key) &&
    /^(?:IS|ARE|WAS|WERE|WILL|HAS|HAVE|CAN)$/.test(tokens[i + 1]?.text ?? '')
  )
    return null
  const defined = (t.shape === 'ALL' || t.shape === 'Cap') && acronymHere(s, i)
  if (defined) return defined
  const h = hit(i)?.body
  if (!h || h.to > to || (h.to === i + 1 && beginsName(s, i))) return null
  // "at ADB", "with ADB", "ADB Country Director X"
  const end = h.body.kind === 'company' ? firmEnd(s, h.to) : h.to
  const sure =
    end > h.to ||
    /^(at|of|from|by)$/.test(tokens[i - 1]?.key ?? '') ||
    (h.acronym && (/^(?:with|between|for)$/.test(tokens[i - 1]?.key ?? '') || c.titled(h.to)))
  if (h.ambiguous && !known.acronyms.has(t.text) && !sure) return null
  // "the Élysée Palace": the house of a body that is called by its name
  if ((hit(i)?.place?.to ?? 0) > h.to) return null
  const b = h.body
  const lead = c.country(i)
  if (lead && (tokens[lead.to]?.shape === 'poss' || lead.to === h.to)) return null
  // "Foreign Affairs", "The Economist": as words far more often than as the paper
  if (
    (b.kind === 'media' || b.kind === 'company') &&
    tokens.slice(i, h.to).every((x) => TOPICS.has(x.key) || isOrdinary(x.key))
  )
    return null
  const surface = text.slice(t.start, tokens[end - 1]!.end).replace(/\s+/g, ' ')
  return {
    kind: 'org',
    from: i,
    to: end,
    name: surface,
    orgKind: b.kind,
    generic: false,
    source: 'known',
    ...(b.country ? { country: b.country } : {}),
    ...(h.acronym ? { acronym: surface } : {}),
  }
}

/** An acronym or short name that this text has defined. */
function acronymHere(s: SentenceReading, i: number): OrgMention | null {
  const { text, tokens, to, known, learning } = s
  const t = tokens[i]!
  if (learning) return null
  let k = i + 1
  let form = t.text
  while (
    tokens[k]?.glued &&
    k < Math.min(to, i + 12) &&
    (tokens[k]!.text === '/' || tokens[k]!.text === '-' || tokens[k]!.text === '+') &&
    tokens[k + 1]?.glued
  ) {
    form += tokens[k]!.text + tokens[k + 1]!.text
    k += 2
  }
  let m = known.acronyms.get(form)
  if (!m) {
    form = t.text
    k = i + 1
    m = known.acronyms.get(form)
  }
  if (!m && (t.shape === 'Cap' || t.shape === 'ALL')) {
    for (let n = 3; n >= 1 && !m; n--) {
      if (i + n > to) continue
      form = text.slice(t.start, tokens[i + n - 1]!.end)
      m = known.shorts.get(form)
      k = i + n
    }
  }
  return m
    ? {
        ...m,
        full: m.full ?? m.name.replace(/^(?:the|The)\s+/, ''),
        from: i,
        to: k,
        name: form,
        acronym: m.acronym === form ? form : undefined,
        source: m.acronym === form ? 'acronym' : 'grammar',
      }
    : null
}

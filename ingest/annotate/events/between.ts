// Between whom: states and blocs in the name of an event, before it and behind "between".
import type { CountryMention, OrgMention } from '../../mention.ts'
import type { EventContext } from '../context.ts'
import { keyLike } from '../../words.ts'

const PART_OF = keyLike(/^(?:central|latin|south|north|southern|northern)$/)
/** Countries and blocs named between two tokens: the parties that a name tells. */
export function partiesIn(c: EventContext, from: number, to: number): (CountryMention | OrgMention)[] {
  const out: (CountryMention | OrgMention)[] = []
  for (let i = from; i < to;) {
    // "Foreign Office Consultations (FOC)": its own short form is no party
    if (c.tokens[i]!.text === '(' && c.tokens[i + 2]?.text === ')') {
      i += 3
      continue
    }
    // "the Korea-Central America Agreement": no state of its own
    const part = PART_OF(c.tokens[i - 1]) && c.tokens[i]!.key === 'america'
    const country = part ? null : c.country(i)
    const found = c.body(i)
    // a body read by grammar here is the whole name, no party in it
    const body = found && found.org.source !== 'grammar' ? found : null
    if (country && country.to <= to && (!body || body.to <= country.to)) {
      out.push({ kind: 'country', code: country.code, form: country.form, from: i, to: country.to })
      i = country.to
    } else if (
      body &&
      body.to <= to &&
      body.org.source !== 'grammar' &&
      (body.org.orgKind === 'bloc' || body.org.orgKind === 'international' || body.org.orgKind === 'forum')
    ) {
      out.push(body.org)
      i = body.to
    } else i++
  }
  return out
}

/** "Japan, Egypt, and Jordan's trilateral consultations": two states and more in front, the last in the genitive. */
export function owners(c: EventContext, to: number, floor: number): CountryMention[] {
  const { tokens } = c
  let i = to - 1
  if (tokens[i]?.shape !== 'poss' && tokens[i]?.text !== '’') return []
  const found: CountryMention[] = []
  while (i > floor) {
    const from = [1, 2, 3, 4].map((n) => i - n).find((k) => k >= floor && c.country(k)?.to === i)
    const state = from === undefined ? null : c.country(from)
    if (from === undefined || !state || state.form === 'demonym') break
    found.unshift({ kind: 'country', code: state.code, form: state.form, from, to: i })
    i = from
    while (i > floor && /^(,|and|the)$/.test(tokens[i - 1]!.text === ',' ? ',' : tokens[i - 1]!.key)) i--
  }
  return found.length > 1 ? found : []
}

/** Words of what acts for a state: "the foreign ministries of", "the Ministries of Foreign Affairs of", "the armed forces of". */
const ACTS_FOR =
  /^(?:foreign|external|internal|interior|defence|defense|ministries|ministers|offices|affairs|relations|departments|armed|general|forces|navies|coast|guards|militaries|staffs|governments|parliaments|officials|senior|deputy|vice|of|and|the)$/

/** Index of the state behind "the foreign ministries of" at `j`; undefined where no such words stand there. */
export function behindOffices(c: EventContext, j: number, end: number): number | undefined {
  const { tokens } = c
  let k = j
  while (k < end && k < j + 8 && ACTS_FOR.test(tokens[k]!.key)) k++
  const last = tokens[k - 1]?.key
  if (k - j < 2 || !(last === 'of' || (last === 'the' && tokens[k - 2]?.key === 'of'))) return undefined
  return c.country(k) ? k : undefined
}

/** "the Kenyan and Peruvian foreign ministries": adjectives in front of what acts for each. */
function adjectives(c: EventContext, i: number, end: number): boolean {
  const { tokens } = c
  for (let k = i + 1; k < Math.min(end, i + 8); k++) {
    const w = tokens[k]!.key
    if (
      /^(ministries|governments|sides|armies|navies|parliaments|delegations|militaries|forces|officials|ministers|leaders|presidents|negotiators|diplomats|experts|authorities)$/.test(
        w,
      )
    )
      return true
    if (!ACTS_FOR.test(w) && !c.country(k)) return false
  }
  return false
}

/** "between Japan and the United States", "between the foreign ministries of Peru and Kenya" at `i`: two and more. */
export function partiesBetween(c: EventContext, i: number, end: number): (CountryMention | OrgMention)[] {
  const { tokens } = c
  if (!/^(between|among|amongst)$/.test(tokens[i]?.key ?? '')) return []
  let j = i + 1
  const found: (CountryMention | OrgMention)[] = []
  while (j < end && j < i + 24) {
    const t = tokens[j]!
    const state = behindOffices(c, j, end)
    if (state !== undefined) {
      j = state
      const p = c.country(j)!
      found.push({ kind: 'country', code: p.code, form: p.form, from: j, to: p.to })
      j = p.to
      continue
    }
    if (t.key === 'the' || t.key === 'and' || t.text === ',') {
      j++
      continue
    }
    const p = c.country(j)
    const b = c.body(j)
    // "between Kenya's and Peru's ministries"
    if (t.shape === 'poss' && found.length) {
      j++
      continue
    }
    if (p && (p.form !== 'demonym' || adjectives(c, j, end))) {
      found.push({ kind: 'country', code: p.code, form: p.form, from: j, to: p.to })
      j = p.to
    } else if (b) {
      found.push(b.org)
      j = b.to
    } else break
  }
  return found.length >= 2 ? found : []
}

// Typed spans in each sentence: dictionary, dates, bodies, events, instruments, posts and people, words that refer back.
// Two rounds: the first learns this text's own acronyms and short names, the second uses them everywhere.
import type { Country } from '../../src/ontology/lexicon/countries.ts'
import type {
  CountryMention,
  DateMentionToken,
  EventMention,
  InstrumentMention,
  Mention,
  OrgMention,
  PersonMention,
  PlaceMention,
  PostMention,
  RefMention,
  Sentence,
} from '../mention.ts'
import { TO_TWELFTH, scan, type Token, capital } from '../scan.ts'
import { sentences } from '../segment.ts'
import type { Block } from '../types.ts'
import { findDates } from './dates.ts'
import { districtAt } from './districts.ts'
import { EVENT_HEADS } from '../lexicon/events.ts'
import { TOPICS } from '../lexicon/topics.ts'
import { eventAt } from './events.ts'
import { historyAt } from './elections-and-wars.ts'
import { gazetteer, type Gazetteer, type Hits } from './gazetteer.ts'
import { INSTRUMENT_HEADS, instrumentAt } from './instruments.ts'
import { GIVEN_NAMES } from '../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../src/ontology/lexicon/words.ts'
import { isOrgHead } from '../lexicon/bodies.ts'
import { acronymFits, bracketAcronym } from './acronyms.ts'
import { companyAt } from './companies.ts'
import { organizationAt } from './organizations.ts'
import { partyAt } from './parties.ts'
import type { PersonContext } from './context.ts'
import { makePerson } from './people.ts'
import { honorificsAt } from './people/honours.ts'
import { bareConfidence, nameAt } from './people/name.ts'
import { postAt } from './posts.ts'
import { isTitleWord } from './posts/title.ts'
import { referenceAt } from './references.ts'
import { romanceBodyAt, romanceStateAt } from './romance.ts'
import { surnameAt } from './surnames.ts'
import { lowerVenueAt, venueAt } from './venues.ts'

/** "QazTrade", "EirGrid": a capital inside a word; "McDonald" and "DeLuca" are people. */
const isCamel = (t: Token): boolean =>
  t.shape === 'Cap' &&
  /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]+$/u.test(t.text) &&
  !/^(?:Mc|Mac|De|Di|La|Le|Lo|Du|Da|Van|Von|Fitz|Al|El|Ben|San|Saint|Ap|Mhic|Nic|Ní)\p{Lu}/u.test(t.text)

export interface Annotated {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** Acronyms and short forms that this text itself defines. */
interface Local {
  readonly acronyms: Map<string, OrgMention>
  /** First words of a long name → the body: "Chulalongkorn" for "Chulalongkorn University". */
  readonly shorts: Map<string, OrgMention>
  /** Full names of people, for a surname alone later. */
  readonly surnames: Map<string, PersonMention>
  readonly instruments: Map<string, InstrumentMention>
  readonly events: Map<string, EventMention>
}

/** All mentions of a text. `anchor`: the document's date, for relative dates. */
export function annotate(
  text: string,
  blocks: readonly Block[],
  anchor?: string,
  lexicon: Gazetteer = gazetteer(),
): Annotated {
  const tokens = scan(text)
  const ranges = sentenceRanges(text, tokens, blocks)
  const local: Local = {
    acronyms: new Map(),
    shorts: new Map(),
    surnames: new Map(),
    instruments: new Map(),
    events: new Map(),
  }
  const hits: (Hits | null | undefined)[] = new Array(tokens.length)
  const dates = dateMentions(text, tokens, anchor)
  const first = ranges.map((r) => sentence(r, local, true))
  for (const s of first) learn(s)
  return { text, tokens, sentences: ranges.map((r) => sentence(r, local, false)) }

  function learn(s: Sentence): void {
    for (const m of s.mentions) {
      if (m.kind === 'org') {
        if (m.acronym && !local.acronyms.has(m.acronym)) local.acronyms.set(m.acronym, m)
        const words = m.name.split(' ')
        if (
          words.length >= 2 &&
          m.source !== 'acronym' &&
          /^(university|institute|company|bank|agency|foundation|group|corporation)$/i.test(words.at(-1)!) &&
          words
            .slice(0, -1)
            .every(
              (w) =>
                !isOrdinary(w.toLowerCase()) &&
                !TOPICS.has(w.toLowerCase()) &&
                !/^(national|the|of|federal|royal)$/i.test(w),
            )
        )
          local.shorts.set(words.slice(0, -1).join(' '), m)
        if (m.orgKind === 'company' && words.length >= 2) {
          const bare = m.name
            .replace(
              /[, ]+(?:Co|Ltd|Inc|Corp|Corporation|LLC|PLC|plc|GmbH|AG|KK|S\.?A\.?|SA|NV|BV|AB|Oyj?|OÜ|AS|ASA|Bhd|Pte|PCL|Limited|Company|Public|SE|Pty|Holdings|SpA|S\.p\.A)\b\.?(?:[, ]+(?:Ltd|Limited|Inc|Company|PCL)\b\.?)*/gu,
              '',
            )
            .trim()
          if (bare && bare !== m.name) local.shorts.set(bare, m)
        }
      } else if (m.kind === 'person') {
        for (const p of m.posts)
          if (p.org?.orgKind === 'company' && p.org.source === 'grammar') local.shorts.set(p.org.name, p.org)
        const words = m.name.split(' ')
        if (words.length >= 2)
          for (const w of [words.at(-1)!, words[0]!])
            if (w.length > 2 && !local.surnames.has(w)) local.surnames.set(w, m)
      } else if (m.kind === 'instrument' && m.acronym) local.instruments.set(m.acronym, m)
      else if (m.kind === 'event' && m.series) {
        for (let k = m.to - 3; k <= m.to; k++) {
          const b = k > m.from ? bracketAcronym(tokens, k, tokens.length) : null
          if (b && acronymFits(b.acronym, m.series)) local.events.set(b.acronym, m)
        }
      }
    }
  }

  function hit(i: number): Hits | null {
    let h = hits[i]
    if (h === undefined) h = hits[i] = lexicon.at(tokens, i, tokens.length)
    return h
  }

  function sentence(r: Omit<Sentence, 'mentions'>, known: Local, learning: boolean): Sentence {
    const { from, to } = r
    const sentenceKind = r.blockKind
    const caps = tokens.slice(from, to).filter((t) => t.shape !== 'punct' && t.shape !== 'num')
    const long = caps.filter((t) => t.text.length > 3)
    const shouting = long.length >= 2 && long.every((t) => t.shape === 'ALL' || t.shape === 'abbr')
    // a sentence full of names is still one: small words and a full stop tell it from a headline
    const prose =
      r.blockKind === 'paragraph' && tokens[to - 1]?.text === '.' && caps.filter((t) => t.shape === 'lower').length >= 6
    const titleCase =
      r.blockKind === 'heading' ||
      (!prose && long.length >= 3 && long.filter((t) => capital(t)).length / long.length > 0.85)
    const orgs = new Map<number, OrgMention>()
    const cover: (Mention | undefined)[] = new Array(to - from)
    const at = (i: number): Mention | undefined => cover[i - from]
    const c: PersonContext = {
      tokens,
      source: text,
      titleCase,
      shouting,
      country(i) {
        const h = i < to ? hit(i)?.country : undefined
        if (!h || h.to > to) return null
        // two states share the adjective: the one the text names, else none
        if (tokens[i]!.key === 'congolese')
          return /Democratic Republic of (?:the )?Congo|\bDRC\b|DR Congo|Kinshasa/.test(text)
            ? { code: 'CD', to: h.to, form: h.form }
            : /Republic of (?:the )?Congo|Brazzaville/.test(text)
              ? { code: 'CG', to: h.to, form: h.form }
              : null
        // "Georgia Tech", "Jordan Smith": a trap is a country only where no name goes on behind it.
        return { code: h.country.code, to: h.to, form: h.form }
      },
      place(i) {
        const h = i < to ? hit(i)?.place : undefined
        return h && h.to <= to ? { name: h.place.name, to: h.to } : null
      },
      person: (i) => (i < to ? (hit(i)?.person?.to ?? null) : null),
      body(i) {
        const o = orgs.get(i) ?? dictionaryBody(i)
        return o ? { org: o, to: o.to } : null
      },
      org: (i) => orgs.get(i) ?? dictionaryBody(i),
      ordinary: isOrdinary,
      titled: (i) => isTitleWord(tokens[i]),
      taken: (i) => {
        const m = i >= from && i < to ? at(i) : undefined
        return (!!m && m.kind !== 'post') || dictionaryCovers(i)
      },
    }
    return { ...r, mentions: find() }

    function dictionaryCovers(i: number): boolean {
      const h = hit(i)
      return !!h && (!!h.country || !!h.place || (!!h.body && !h.body.ambiguous) || !!h.instrument)
    }

    function dictionaryBody(i: number): OrgMention | null {
      if (i >= to) return null
      const t = tokens[i]!
      const defined = (t.shape === 'ALL' || t.shape === 'Cap') && acronymHere(i)
      if (defined) return defined
      const h = hit(i)?.body
      if (!h || h.to > to) return null
      if (h.ambiguous && !local.acronyms.has(t.text) && !/^(at|of|from|by)$/.test(tokens[i - 1]?.key ?? '')) return null
      const b = h.body
      const lead = c.country(i)
      if (lead && (tokens[lead.to]?.shape === 'poss' || lead.to === h.to)) return null
      // "Foreign Affairs", "The Economist": as words far more often than as the paper
      if (
        (b.kind === 'media' || b.kind === 'company') &&
        tokens.slice(i, h.to).every((x) => TOPICS.has(x.key) || isOrdinary(x.key))
      )
        return null
      const surface = text.slice(t.start, tokens[h.to - 1]!.end).replace(/\s+/g, ' ')
      return {
        kind: 'org',
        from: i,
        to: h.to,
        name: surface,
        orgKind: b.kind,
        generic: false,
        source: 'known',
        ...(b.country ? { country: b.country } : {}),
        ...(h.acronym ? { acronym: surface } : {}),
      }
    }

    /** An acronym or short name that this text has defined. */
    function acronymHere(i: number): OrgMention | null {
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

    function find(): Mention[] {
      const found: Mention[] = []
      // 1. elections and wars, which hold dates and states in their names; dates
      for (let i = from; i < to; i++) {
        const e = historyAt(tokens, text, i, from, to)
        if (e && free(e)) claim(e)
      }
      for (const d of dates) if (d.from >= from && d.to <= to && free(d)) claim(d)
      // 2. bodies: companies by their ending, then heads from left to right
      // `open`: index behind the last token that something has been read in, kept while going on: looking back for it made long sentences quadratic
      let floor = from
      let open = from
      const body = new Uint8Array(to - from)
      for (let i = from; i < to; i++) {
        if (i > from && at(i - 1)) open = i
        if (!capital(tokens[i]) || at(i)) continue
        const state = romanceStateAt(c, i, to)
        if (state && free(state)) {
          claim(state)
          i = state.to - 1
          continue
        }
        const abroad = romanceBodyAt(c, i, to)
        if (abroad && free(abroad)) {
          addOrg(abroad)
          i = orgs.get(abroad.from)!.to - 1
          floor = i + 1
          continue
        }
        const party = partyAt(c, i, Math.max(floor, open), to)
        if (party && free(party)) {
          addOrg(party)
          i = orgs.get(party.from)!.to - 1
          floor = i + 1
          continue
        }
        const company = companyAt(c, i, floor, to)
        if (company && free(company)) addOrg(company)
        else if (isOrgHead(tokens[i]!.key)) {
          const m = organizationAt(c, i, Math.max(floor, open), to)
          if (m && free(m)) {
            const h = hit(m.from)?.body
            addOrg(
              h && h.to > m.to
                ? {
                    ...m,
                    to: h.to,
                    name: text.slice(tokens[m.from]!.start, tokens[h.to - 1]!.end).replace(/\s+/g, ' '),
                  }
                : m,
            )
            i = Math.max(i, orgs.get(m.from)!.to - 1)
            floor = i + 1
          }
        }
      }
      for (let i = from; i < to; i++) {
        const b = cuedBody(i)
        if (b && free(b) && !inBody(b)) addOrg(b)
      }
      // 3. dictionary bodies where the grammar found nothing longer
      for (let i = from; i < to; i++) {
        if (inBody({ from: i, to: i + 1 })) continue
        const b = dictionaryBody(i) ?? camelBody(i)
        if (b) addOrg(b)
      }
      // "Secretariat of the Cabinet Office", "Laboratory of the Research Department at the Institute": a unit and its body
      for (const o of orgs.values()) {
        if (o.parent || !/^(of|at|in|within|under)$/.test(tokens[o.to]?.key ?? '')) continue
        const k = tokens[o.to + 1]?.key === 'the' ? o.to + 2 : o.to + 1
        const owner = c.country(k)
        const p =
          orgs.get(k) ?? (owner ? orgs.get(tokens[owner.to]?.shape === 'poss' ? owner.to + 1 : owner.to) : undefined)
        if (
          p &&
          p !== o &&
          (tokens[o.to]!.key === 'of' || /^(office|institute|armed|university|council|ministry)$/.test(o.orgKind ?? ''))
        )
          o.parent = p
      }
      // 4. events and instruments; where they overlap a body the numbered event wins, else the longer
      const candidates: (EventMention | InstrumentMention | OrgMention)[] = []
      open = from
      for (let i = from; i < to; i++) {
        if (i > from && at(i - 1)) open = i
        const t = tokens[i]!
        const q = quotedEvent(i) ?? appositiveEvent(i)
        if (q) candidates.push(q)
        if (t.shape === 'punct') continue
        if (EVENT_HEADS[t.key] && !at(i)) {
          const e = eventAt(c, i, open, to)
          if (e && !verbReading(i, e)) candidates.push(e)
        }
        if ((INSTRUMENT_HEADS[t.key] || /^(exchange|letters?|terms)$/.test(t.key)) && !at(i)) {
          const m = instrumentAt({ ...c, person: (k) => GIVEN_NAMES.has(tokens[k]?.key ?? '') }, i, open, to)
          if (m) candidates.push(m)
        }
        const k = hit(i)?.instrument
        // "the Gateway" is the station, "Gateway" any
        if (k && k.to <= to && !(k.ambiguous && tokens[i - 1]?.key !== 'the')) {
          const surface = text.slice(t.start, tokens[k.to - 1]!.end).replace(/\s+/g, ' ')
          const inside = c.country(i)
          const shift = inside && tokens[inside.to]?.shape === 'poss' ? inside.to + 1 : i
          const short = bracketAcronym(tokens, k.to, to)
          const own: CountryMention | undefined =
            shift > i
              ? { kind: 'country', from: i, to: inside!.to, code: inside!.code, form: inside!.form }
              : ownerBefore(i)
          candidates.push({
            kind: 'instrument',
            ...(own ? { owner: own } : {}),
            from: shift,
            to: short && acronymFits(short.acronym, surface) ? short.to : k.to,
            ...(short && acronymFits(short.acronym, surface) ? { acronym: short.acronym } : {}),
            type: k.instrument.type,
            name: shift > i ? text.slice(tokens[shift]!.start, tokens[k.to - 1]!.end).replace(/\s+/g, ' ') : surface,
            instrumentKind: k.instrument.kind ?? '',
            named: true,
            definite: true,
            parties: [],
            known: true,
          })
        }
        const li = !learning && t.shape === 'ALL' ? known.instruments.get(t.text) : undefined
        if (li) candidates.push({ ...li, from: i, to: i + 1, name: t.text, acronym: t.text, definite: true })
        const le = !learning && t.shape === 'ALL' && tokens[i - 1]?.text !== '(' ? known.events.get(t.text) : undefined
        if (le && !candidates.slice(-8).some((x) => x.kind === 'event' && x.from <= i && x.to > i))
          candidates.push(shortSeries(le, i))
      }
      for (const o of orgs.values()) candidates.push(o)
      const rank = (m: EventMention | InstrumentMention | OrgMention): number =>
        m.kind === 'event'
          ? m.ordinal
            ? 3
            : m.named
              ? 1
              : 0
          : m.kind === 'instrument'
            ? m.known
              ? 1.5
              : 1
            : m.source === 'grammar'
              ? 1.2
              : 1.6
      candidates.sort((a, b) => overlapRank(b) - overlapRank(a) || a.from - b.from)
      function overlapRank(m: EventMention | InstrumentMention | OrgMention): number {
        // "the Pacific Islands Forum": its article makes no event of a known body
        const known = m.kind === 'event' && tokens[m.from]!.key === 'the' ? orgs.get(m.from + 1) : undefined
        const article = known?.source === 'known' && known.to === m.to ? 1 : 0
        return (m.to - m.from - article) * 10 + rank(m) * (m.kind === 'event' && m.ordinal ? 12 : 4)
      }
      for (const m of candidates) if (free(m)) claim(m)
      // 5. venues by their noun: "Lakeside Guest House", "Shangri-La Hotel"; before people, whose names they look like
      for (let i = from; i < to; i++) {
        const d = titleCase ? null : districtAt(c, i, from, to, (k) => !at(k))
        if (d) claim(d)
        const v = at(i) ? null : (venueAt(c, i, from, to) ?? lowerVenueAt(c, i, from))
        if (v && free(v)) claim(v)
      }
      // 6. people and posts
      people()
      // 7. what is left of the dictionary, and words that refer back
      for (let i = from; i < to;) {
        const m = at(i)
        if (m) {
          i = m.to
          continue
        }
        const h = hit(i)
        const own = c.country(i)
        const country =
          h?.country && own
            ? {
                ...h.country,
                country:
                  own.code === h.country.country.code ? h.country.country : { ...h.country.country, code: own.code },
              }
            : undefined
        const place = h?.place && h.place.to <= to ? h.place : undefined
        const ref = referenceAt(c, i, to)
        if (ref && (!country || ref.to > country.to)) claim(ref)
        else if (country && noState(i, country.to)) {
          // a language or a currency
        } else if (country && (!place || country.to >= place.to)) claim(countryMention(i, country))
        else if (place && h?.seat && metonym(i, h.seat.to))
          claim({ kind: 'country', from: i, to: h.seat.to, code: h.seat.country.code, form: 'capital' })
        else if (place) claim(placeMention(i, place))
        else if (!h?.seat && unseenTown(i)) claim(unseenTown(i)!)
        else if (h?.seat && metonym(i, h.seat.to))
          claim({ kind: 'country', from: i, to: h.seat.to, code: h.seat.country.code, form: 'capital' })
        else if (h?.seat)
          claim(
            placeMention(i, {
              ambiguous: false,
              place: {
                name: text.slice(tokens[i]!.start, tokens[h.seat.to - 1]!.end),
                aliases: [],
                kind: 'city',
                country: h.seat.country.code,
              } as never,
              to: h.seat.to,
            }),
          )
        i = at(i)?.to ?? i + 1
      }
      // a person's words may begin with the body's: the longer first
      found.sort((a, b) => a.from - b.from || b.to - a.to)
      // "The previous round (the Sixth Round)": two words for one
      for (let n = 0; n + 1 < found.length; n++) {
        const a = found[n]!
        const b = found[n + 1]!
        if (
          a.kind === 'event' &&
          b.kind === 'event' &&
          a.relative &&
          b.ordinal !== undefined &&
          tokens[a.to]?.text === '(' &&
          b.from - a.to <= 2 &&
          tokens[b.to]?.text === ')'
        )
          found.splice(n, 2, { ...a, to: b.to + 1, ordinal: b.ordinal, ...(b.series ? { series: b.series } : {}) })
      }
      return found

      function free(m: { from: number; to: number }): boolean {
        for (let i = m.from; i < m.to; i++) if (at(i)) return false
        return true
      }
      function claim(m: Mention): void {
        for (let i = m.from; i < m.to && i < to; i++) cover[i - from] = m
        found.push(m)
      }
      function addOrg(m: OrgMention): void {
        const o = bracketed(m)
        orgs.set(o.from, o)
        body.fill(1, o.from - from, o.to - from)
      }
      function inBody(m: { from: number; to: number }): boolean {
        return body.subarray(m.from - from, m.to - from).includes(1)
      }
      function bracketed(m: OrgMention): OrgMention {
        const b = bracketAcronym(tokens, m.to, to)
        if (b && acronymFits(b.acronym, m.name)) return { ...m, to: b.to, acronym: b.acronym }
        // "NSPS (National Space Policy Secretariat)": the long form stands in the brackets.
        if (tokens[m.to]?.text === '(' && m.acronym === m.name) {
          const inner = orgs.get(m.to + 1)
          if (inner && tokens[inner.to]?.text === ')') {
            orgs.delete(inner.from)
            return { ...inner, from: m.from, to: inner.to + 1, acronym: m.name }
          }
        }
        return m
      }
      function people(): void {
        for (let i = from; i < to;) {
          const covered = at(i)
          const t = tokens[i]!
          const startsPost = capital(t) || t.shape === 'lower'
          if (covered && covered.kind !== 'org' && covered.kind !== 'country') {
            i = covered.to
            continue
          }
          // an owner before a post: "Japanese Foreign Minister", "NATO Secretary General", "Poland's Minister"
          let p = i
          let owner: { country?: string; org?: OrgMention } = {}
          const org = c.org(i)
          const there = c.country(i)
          if (org && covered) {
            owner = { org }
            p = org.to
          } else if (there && !covered) {
            owner = { country: there.code }
            p = there.to
          } else if (covered) {
            i = covered.to
            continue
          }
          if (p > i && tokens[p]?.shape === 'poss') p++
          else if (p > i && (tokens[p]?.text === '’' || tokens[p]?.text === "'")) p++
          if (p >= to || at(p)) {
            i = covered ? covered.to : Math.max(p, i + 1)
            continue
          }
          const post = startsPost ? postAt(c, p, to) : null
          if (post && !free({ from: p, to: p + 1 })) {
            i = p + 1
            continue
          }
          if (post) {
            const whole: PostMention = {
              ...post.post,
              from: i,
              ...(owner.country && !post.post.country ? { country: owner.country } : {}),
              ...(owner.org && !post.post.org ? { org: owner.org } : {}),
            }
            if (!whole.org && !whole.country && /^(its|their)$/.test(tokens[i - 1]?.key ?? '')) {
              const owner = [...orgs.values()].filter((o) => o.to <= i).at(-1)
              if (owner) whole.org = owner
            }
            const named = personBehind(i, post.to, [whole])
            if (named) {
              i = take(named)
              continue
            }
            // "the Minister", "Ministers": a reference, or a role without a name.
            const before = tokens[i - 1]?.key ?? ''
            const ref: PostMention = {
              ...whole,
              definite: /^(the|this|his|her|their|its|our|my|your)$/.test(before) || capital(tokens[p]),
            }
            if (clearPosts(ref)) claim({ ...ref, to: Math.min(post.to, to) })
            i = post.to
            continue
          }
          if (p > i) {
            i = covered ? covered.to : i + 1
            continue
          }
          const named = personBehind(i, i, [])
          if (named) {
            i = take(named)
            continue
          }
          if (!learning && (t.shape === 'Cap' || t.shape === 'ALL')) {
            // a surname that this text has given in full before or after
            const who =
              known.surnames.get(t.text) ?? (t.shape === 'ALL' ? undefined : known.surnames.get(t.text.toUpperCase()))
            const alone = !who && !titleCase && !dictionaryCovers(i) && surnameAt(tokens, i, from, to, isOrdinary)
            if (alone || (who && !(isOrdinary(t.key) && i === from) && !dictionaryCovers(i))) {
              claim({
                kind: 'person',
                from: i,
                to: i + 1,
                name: t.text,
                nameRange: { from: i, to: i + 1 },
                honorifics: [],
                posts: [],
                affiliations: [],
                confidence: alone ? 0.6 : 0.8,
              })
              i++
              continue
            }
          }
          i++
        }
      }
      function clearPosts(m: PostMention): boolean {
        for (let i = m.from; i < m.to; i++) {
          const x = at(i)
          if (x && x.kind !== 'org' && x.kind !== 'country') return false
        }
        return true
      }
      function take(m: PersonMention): number {
        // What the person's title covers is told by the person; the bodies in it stay mentions of their own.
        for (let k = m.from; k < m.to; k++) if (!at(k) || at(k)!.kind === 'post') cover[k - from] = m
        found.push(m)
        return m.to
      }
      /** Honours and a name at `i`; `from` is where the person's words begin. */
      function personBehind(begin: number, i: number, posts: PostMention[]): PersonMention | null {
        let j = i
        let comma = false
        if (posts.length && tokens[j]?.text === ',') {
          // "the Prime Minister of North Macedonia, Petar Dimovski," — a definite post and a comma.
          const hon = honorificsAt(c, j + 1, to)
          const definite =
            (posts[0]!.org && i > begin && begin < posts[0]!.from + 1) ||
            /^(the|our|its|their|his|her|my)$/.test(tokens[begin - 1]?.key ?? '') ||
            begin === from ||
            tokens[begin]?.shape === 'Cap'
          const behind = nameAt(c, hon ? hon.to : j + 1, to, !!hon)
          if (!behind || at(behind.from)) return null
          const nextPost = tokens[behind.to]?.text === ',' && postAt(c, skipArticle(behind.to + 1), to)
          if (
            !(definite && (hon || (behind.words >= 2 && (behind.ordinary === 0 || givenByTheWord(behind))))) ||
            (nextPost && !posts[0]!.definite && tokens[begin - 1]?.key !== 'the' && tokens[begin - 1]?.key !== 'our')
          )
            return null
          j++
          comma = true
        }
        const hon = honorificsAt(c, j, to)
        const at0 = hon ? hon.to : j
        // a post between honour and name: "H.E. Ambassador", "Prof. Director X"
        let inner = posts
        let k = at0
        if (hon && !posts.length) {
          const p = postAt(c, at0, to)
          if (p && nameAt(c, p.to, to, true)) {
            inner = [p.post]
            k = p.to
          }
        }
        if (k >= to || at(k)) {
          return null
        }
        // "Photos: A. Lind"
        if (tokens[i - 1]?.text === ':' && /^(photos?|pictures?|images?|credits?)$/.test(tokens[i - 2]?.key ?? ''))
          return null
        const strong = !!hon || posts.length > 0
        const run = nameAt(c, k, to, strong)
        if (!run || !free({ from: run.from, to: run.to })) return null
        let r = run
        // An ordinary capitalised word at the end of a run of three or more is the next phrase: rare, only in titles.
        if (
          strong &&
          !titleCase &&
          r.words >= 3 &&
          (isOrgHead(tokens[r.to - 1]!.key) ||
            !!EVENT_HEADS[tokens[r.to - 1]!.key] ||
            !!INSTRUMENT_HEADS[tokens[r.to - 1]!.key]) &&
          !GIVEN_NAMES.has(tokens[r.to - 1]!.key)
        )
          r = { ...r, to: r.to - 1, words: r.words - 1 }
        if (strong) {
          if (!hon && r.words === 1 && r.ordinary === 1 && !known.surnames.has(tokens[r.from]!.text)) return null
          if (!hon && isOrdinary(tokens[r.from]!.key) && r.ordinary >= r.words && !GIVEN_NAMES.has(tokens[r.from]!.key))
            return null
          // "Foreign Minister Meeting": the name is a noun of the language.
          return makePerson(
            c,
            begin,
            r,
            { posts: inner, honorifics: hon?.words ?? [], ...(hon?.gender ? { gender: hon.gender } : {}) },
            to,
            comma ? 0.85 : 0.95,
          )
        }
        // "in Kota Bharu", "at Bolkiah Garrison": one is there, and a name no one knows as a person's is a place's
        if (
          /^(in|at|near|via|outside)$/.test(tokens[i - 1]?.key ?? '') &&
          i - 1 >= from &&
          !GIVEN_NAMES.has(tokens[r.from]!.key) &&
          !r.capsFamily &&
          !r.initials
        )
          return null
        if (dateBehind(r)) return null
        const confidence = bareConfidence(c, r, from)
        const row = sentenceKind === 'item' || sentenceKind === 'row' || sentenceKind === 'byline'
        const titled =
          (tokens[r.to]?.text === ',' || (row && /^[·|–—]$/.test(tokens[r.to]?.text ?? ''))) &&
          r.words >= 2 &&
          r.ordinary < r.words &&
          (behindIsPost(r.to + 1) || (row && !!c.org(skipArticle(r.to + 1))))
        const spoken =
          r.words >= 2 &&
          r.ordinary === 0 &&
          /^(said|told|met|who|chaired|co|signed|attended|led|opened|moderated|spoke|added|noted|stressed|stated|visited|thanked|welcomed|received|joined|presented|delivered|gave|represented|accompanied|presided|headed|hosted|served|expressed|emphasized|underlined|explained|announced|asked|replied|arrived|held|addressed|participated)$/.test(
            tokens[r.to]?.key ?? '',
          )
        const final = Math.max(confidence, titled ? 0.9 : 0, spoken && !titleCase ? 0.7 : 0)
        if (final < 0.5) return null
        return makePerson(c, begin, r, { posts: [], honorifics: [] }, to, final)
      }
      /** "Kota Bharu, 12 June": the town of a dateline. */
      function dateBehind(r: { from: number; to: number }): boolean {
        return r.from === from && sentenceKind !== 'item' && tokens[r.to]?.text === ',' && at(r.to + 1)?.kind === 'date'
      }
      /** "the Board's chief executive, Innocent Rutayisire.": an ordinary word, a word of no language, and the end. */
      function givenByTheWord(r: { from: number; to: number; words: number; ordinary: number }): boolean {
        return (
          r.words === 2 &&
          r.ordinary === 1 &&
          !isOrdinary(tokens[r.to - 1]!.key) &&
          !TOPICS.has(tokens[r.from]!.key) &&
          /^[.,;)]$/.test(tokens[r.to]?.text ?? '.')
        )
      }
      function behindIsPost(i: number): boolean {
        const k = skipArticle(i)
        const p = postAt(c, k, to)
        if (p) return true
        const owner = c.country(k)?.to ?? c.org(k)?.to
        return owner !== undefined && !!postAt(c, tokens[owner]?.shape === 'poss' ? owner + 1 : owner, to)
      }
      function skipArticle(i: number): number {
        let k = i
        while (k < to && /^(the|a|an|then|former|formerly|its|their|his|her|our|-)$/.test(tokens[k]!.key) && k < i + 3)
          k++
        return k
      }
      function verbReading(i: number, e: EventMention): boolean {
        const t = tokens[i]!
        if (t.shape !== 'lower' || e.named) return false
        const before = tokens[i - 1]?.key ?? ''
        // "to meet … to visit", "will visit", "they visit": a verb.
        return (
          /^(visit|visits|call|calls|launch|talk|talks|tour|stop|review|exchange|debate|exercise|lunch|dinner)$/.test(
            t.key,
          ) && /^(to|will|would|shall|can|could|may|must|should|not|they|we|i|he|she|it|who|which|also)$/.test(before)
        )
      }
      /** "(English version)", "in the Arabic, Kazakh and English languages", "310 million U.S. dollars". */
      function noState(i: number, end: number): boolean {
        const next = tokens[end]
        if (
          /^(dollars?|cents?|yen|won|rupees?|pesos?|francs?|pounds?|baht|rubles?|roubles?|kroner|krone|krona|kronor)$/.test(
            next?.key ?? '',
          ) ||
          next?.text === '$'
        )
          return true
        if (tokens[i]!.key !== 'english') return false
        return (
          /^(version|translation|text|texts|language|languages|original|edition|speaking|transcript|teacher|teachers|course|courses)$/.test(
            next?.key ?? '',
          ) ||
          (next?.text === '-' && tokens[end + 1]?.key === 'speaking') ||
          (/^(in|into|and|or|,)$/.test(tokens[i - 1]?.key ?? '') && !capital(next)) ||
          (tokens[i - 1]?.text === '(' && next?.text === ')')
        )
      }
      /** "Washington would not …", "Tokyo and Beijing agreed": the seat stands for its government. */
      function metonym(i: number, end: number): boolean {
        if (
          /^(in|at|to|from|of|near|for|around|outside|via|through|into|leaving|reached|visited|and|or|the)$/.test(
            tokens[i - 1]?.key ?? '',
          ) ||
          titleCase
        )
          return false
        return (
          /^(is|was|has|had|will|would|does|did|said|says|announced|agreed|hopes|hoped|wants|considers|plans|expects|urged|welcomed|pledged|supports|supported|rejected|insists|denied|denies|believes|views|sees|sought|seeks|offered|responded|called|calls|warned|remains|maintains|condemned)$/.test(
            tokens[end]?.key ?? '',
          ) &&
          !/^(the|a|an|host|home|venue|where|slated|set|also)$/.test(tokens[end + 1]?.key ?? '') &&
          !/^(held|slated|chosen|selected|located)$/.test(tokens[end + 1]?.key ?? '')
        )
      }
      /** "QazTrade": a body by its spelling, where no name of a person goes on behind or before it. */
      function camelBody(i: number): OrgMention | null {
        const t = tokens[i]!
        if (!isCamel(t) || hit(i)?.place || hit(i)?.country || (i > from && honorificsAt(c, i - 1, to)?.to === i))
          return null
        const next = tokens[i + 1]
        if ((next?.shape === 'Cap' && i + 1 < to && !isOrdinary(next.key)) || GIVEN_NAMES.has(tokens[i - 1]?.key ?? ''))
          return null
        if (/^[-"“‘']$/.test(tokens[i - 1]?.text ?? '') || next?.text === '-') return null
        // "the HydroSur scholarship programme", "the project HydroSur"
        if ([i - 1, i + 1, i + 2].some((k) => INSTRUMENT_HEADS[tokens[k]?.key ?? ''])) return null
        return { kind: 'org', from: i, to: i + 1, name: t.text, orgKind: 'company', generic: false, source: 'grammar' }
      }
      /** "the Finnish company Cinia": a noun that says what the name is of. */
      function cuedBody(i: number): OrgMention | null {
        const noun = tokens[i]!
        if (
          noun.shape !== 'lower' ||
          !/^(company|firm|operator|startup|conglomerate|contractor|manufacturer|airline|shipyard|shipbuilder|supplier|developer|producer|newspaper|daily|weekly|agency|broadcaster|charity|ngo|think|foundation|consultancy|carrier|utility|publisher)$/.test(
            noun.key,
          )
        )
          return null
        const start = noun.key === 'think' && tokens[i + 1]?.key === 'tank' ? i + 2 : i + 1
        let k = start
        while (k < to && k < start + 4 && capital(tokens[k]) && !at(k) && !isTitleWord(tokens[k])) k++
        if (k === start || isOrdinary(tokens[start]!.key)) return null
        return {
          kind: 'org',
          from: start,
          to: k,
          name: text.slice(tokens[start]!.start, tokens[k - 1]!.end),
          orgKind: 'company',
          generic: false,
          source: 'grammar',
        }
      }
      /** "Japan's Basic Plan": whose it is. */
      function ownerBefore(i: number): CountryMention | undefined {
        if (tokens[i - 1]?.shape !== 'poss') return undefined
        for (let k = Math.max(from, i - 5); k < i - 1; k++) {
          const x = c.country(k)
          if (x && x.to === i - 1) return { kind: 'country', from: k, to: x.to, code: x.code, form: x.form }
        }
        return undefined
      }
      /** "this important event—the Harbour Technology Open House—": a name in apposition to an event's noun. */
      function appositiveEvent(i: number): EventMention | null {
        if (!/^[—–:,]$/.test(tokens[i]!.text) && !(tokens[i]!.text === '-' && !tokens[i]!.glued)) return null
        const head = tokens[i - 1]
        if (
          !head ||
          i - 1 < from ||
          head.shape !== 'lower' ||
          !/^(event|conference|symposium|forum|summit|workshop|seminar|gathering|exhibition|ceremony)$/.test(head.key)
        )
          return null
        let k = i + 1
        if (tokens[k]?.key === 'the') k++
        else if (tokens[i]!.text === ',') return null
        const start = k
        while (
          k < to &&
          (capital(tokens[k]) || (/^(of|for|on|and|the)$/.test(tokens[k]!.key) && capital(tokens[k + 1])))
        )
          k++
        if (
          k - start < 2 ||
          at(start) ||
          c.titled(start) ||
          GIVEN_NAMES.has(tokens[start]!.key) ||
          !/^[—–,.:-]$/.test(tokens[k]?.text ?? '.')
        )
          return null
        return {
          kind: 'event',
          from: start,
          to: k,
          surface: text.slice(tokens[start]!.start, tokens[k - 1]!.end),
          head: head.key,
          eventKind: EVENT_HEADS[head.key]!.kind,
          named: true,
          definite: true,
          plural: false,
          parties: [],
          inner: [],
        }
      }
      /** A town no dictionary has: capitals behind "in" that are nothing else. */
      function unseenTown(i: number): PlaceMention | null {
        // "will travel to Tacuarembó", "left for Margilan"
        const went =
          /^(to|for)$/.test(tokens[i - 1]?.key ?? '') &&
          /^(travel|travels|travelled|traveled|travelling|go|goes|went|gone|flew|fly|flies|flown|proceed|proceeds|proceeded|moved|drove|continued|continue|continues|return|returned|left|leave|leaves|departed|departs|visit|visits|trip|onward|on|him|her|them|delegation)$/.test(
            tokens[i - 2]?.key ?? '',
          )
        const near = /^(near|via|outside|at)$/.test(tokens[i - 1]?.key ?? '')
        const opens = i === from && sentenceKind !== 'item'
        if (!opens && (titleCase || (tokens[i - 1]?.key !== 'in' && !went && !near) || i - 1 < from)) return null
        let k = i
        while (
          k < to &&
          k < i + 3 &&
          tokens[k]!.shape === 'Cap' &&
          !at(k) &&
          !isOrdinary(tokens[k]!.key) &&
          !TOPICS.has(tokens[k]!.key) &&
          !hit(k)?.country
        ) {
          k++
          while (tokens[k]?.text === '-' && tokens[k]!.glued && tokens[k + 1]?.glued && k + 1 < to) k += 2
        }
        if (opens && !dateBehind({ from: i, to: k })) return null
        if (k === i || tokens[i]!.text.length < 4 || known.surnames.has(tokens[i]!.text)) return null
        if (tokens[k] && tokens[k]!.shape === 'Cap' && k < to) return null
        // "at Awaza on 4 May": alone, "at" may lead to a body as well
        if (tokens[i - 1]?.key === 'at' && !(k - i >= 2 || /^(on|from|in|between)$/.test(tokens[k]?.key ?? '')))
          return null
        const name = text.slice(tokens[i]!.start, tokens[k - 1]!.end)
        return { kind: 'place', from: i, to: k, name, aliases: [name], region: false }
      }
      function shortSeries(e: EventMention, i: number): EventMention {
        const ord = ordinalBefore(i)
        return {
          ...e,
          from: ord ? ord.from : i,
          to: i + 1,
          surface: text.slice(tokens[ord ? ord.from : i]!.start, tokens[i]!.end),
          ordinal: ord?.value,
          relative: undefined,
          series: e.series!,
          definite: true,
          named: true,
        } as EventMention
      }
      function ordinalBefore(i: number): { from: number; value: number } | null {
        const t = tokens[i - 1]
        const m = t && /^(\d{1,3})(?:st|nd|rd|th)$/.exec(t.key)
        if (m) return { from: i - 1, value: Number(m[1]) }
        const n = TO_TWELFTH.indexOf(t?.key ?? '')
        return n >= 0 ? { from: i - 1, value: n + 1 } : null
      }
      /** A session or event named by a title in quotation marks. */
      function quotedEvent(i: number): EventMention | null {
        const open = tokens[i]!.text
        if (open !== '“' && open !== '"') return null
        let close = i + 1
        const reach = Math.min(to, i + 80)
        while (close < reach && tokens[close]!.text !== '”' && tokens[close]!.text !== '"') close++
        if (close >= reach || close - i < 3) return null
        const inside = tokens.slice(i + 1, close)
        const words = inside.filter((t) => t.shape !== 'punct' && t.text.length > 3)
        if (!words.length || words.filter(capital).length / words.length < 0.6) return null
        let head: Token | undefined
        let headAt = -1
        for (let k = i - 1; k >= Math.max(from, i - 5); k--) {
          const t = tokens[k]!
          if (EVENT_HEADS[t.key] && !EVENT_HEADS[t.key]!.body) {
            head = t
            headAt = k
            break
          }
          if (!(
            t.text === ',' ||
            /^(called|entitled|titled|named|on|theme|themed|under|the|of|discussion|with)$/.test(t.key) ||
            t.text === ':'
          ))
            break
        }
        if (!head) return null
        let inner = inside
        while (inner.length && inner.at(-1)!.shape === 'punct') inner = inner.slice(0, -1)
        const surface = text.slice(inner[0]!.start, inner.at(-1)!.end).replace(/\s+/g, ' ')
        let start = headAt
        while (
          start > from &&
          /^(panel|discussion|session|keynote|online|first|second|third|fourth|fifth|ensuing|opening|closing|a|the|an|special|public|side|business|webinar|round)$/.test(
            tokens[start - 1]!.key,
          ) &&
          !at(start - 1)
        )
          start--
        const record = EVENT_HEADS[head.key]!
        return {
          kind: 'event',
          from: start,
          to: close + 1,
          surface,
          head: head.key,
          eventKind: tokens[headAt - 1]?.key === 'panel' || head.key === 'panel' ? 'panel' : record.kind,
          named: true,
          definite: false,
          plural: false,
          parties: [],
          inner: [],
        }
      }
    }

    function countryMention(i: number, h: { country: Country; form: 'name' | 'demonym'; to: number }): CountryMention {
      return { kind: 'country', from: i, to: h.to, code: h.country.code, form: h.form }
    }
    function placeMention(i: number, h: NonNullable<Hits['place']>): PlaceMention {
      const surface = text.slice(tokens[i]!.start, tokens[h.to - 1]!.end).replace(/\s+/g, ' ')
      return {
        kind: 'place',
        from: i,
        to: h.to,
        name: surface,
        aliases: [h.place.name],
        region: h.place.kind === 'region' || h.place.kind === 'water',
        ...(h.place.country ? { country: h.place.country } : {}),
      }
    }
  }
}

function sentenceRanges(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Omit<Sentence, 'mentions'>[] {
  const out: Omit<Sentence, 'mentions'>[] = []
  let t = 0
  blocks.forEach((b, block) => {
    if (b.kind === 'furniture' || b.kind === 'caption') return
    for (const [start, end] of sentences(text, b)) {
      while (t < tokens.length && tokens[t]!.start < start) t++
      const from = t
      while (t < tokens.length && tokens[t]!.start < end) t++
      if (t > from) out.push({ from, to: t, start, end, block, blockKind: b.kind })
    }
  })
  return out
}

function dateMentions(text: string, tokens: readonly Token[], anchor: string | undefined): DateMentionToken[] {
  const out: DateMentionToken[] = []
  let t = 0
  for (const d of findDates(text, anchor ? { anchor, weeks: true } : {})) {
    while (t < tokens.length && tokens[t]!.end <= d.start) t++
    const from = t
    let to = t
    while (to < tokens.length && tokens[to]!.start < d.end) to++
    if (to > from)
      out.push({
        kind: 'date',
        from,
        to,
        date: d.from,
        precision: d.precision,
        relative: d.relative,
        ...(d.to ? { end: d.to } : {}),
        ...((d as { cue?: string }).cue ? { cue: (d as { cue?: string }).cue } : {}),
      })
  }
  return out
}

export type { RefMention }

/** States named between two tokens, by the bundled dictionary. */
export function countriesWithin(tokens: readonly Token[], from: number, to: number): CountryMention[] {
  const out: CountryMention[] = []
  for (let i = from; i < to;) {
    const c = gazetteer().at(tokens, i, to)?.country
    if (c) out.push({ kind: 'country', from: i, to: c.to, code: c.country.code, form: c.form })
    i = c ? c.to : i + 1
  }
  return out
}

// What stands before the noun of a body: "Japan Aerospace Exploration", "Trade and Development", "Peru – Kenya Joint".
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { ADJECTIVE, TOPICS, isTopic } from '../../lexicon/topics.ts'
import { COLUMN_GAP, capital } from '../../scan.ts'
import type { OrgContext } from '../context.ts'
import { isTitleWord } from '../posts/title.ts'
import { headlineVerb } from './ends.ts'
import { keyLike } from '../../words.ts'

/** Whose body it is, where these stand before its noun with an apostrophe: "Women's Union". */
const MEMBERS = keyLike(
  /^(?:people|peoples|women|men|children|workers|farmers|peasants|fishermen|youth|students|teachers|citizens|veterans|writers|journalists|lawyers|artists|employers|manufacturers|producers|growers|exporters|engineers|employees|consumers|merchants|bankers|pensioners|nurses|doctors|girls|mothers|[a-z]{3,}(?:ers|ors|ists|men|women))$/,
)

/** Who has an office of that name, by two words or by one. */
const HOLDER = keyLike(
  /^(?:attorney|auditor|solicitor|advocate|prosecutor|general|public|state|chief|prime|minister|deputy|vice|president|federal|special|representative|envoy|mayor|governor|secretary|high|commissioner|ombudsman|accountant|registrar|human|rights|spokesperson|investigator)$/,
)
const ALONE = keyLike(/^(?:president|ombudsman|prosecutor|chancellor|premier)$/)

/** In a headline in capitals: "LUNCH FOR HEAD OF LAKE UNION MISSION". */
const SMALL = keyLike(/^(?:up|of|in|at|on|for|with|to|from|by|after|head|as)$/)

/** "Asian and Oceanian Affairs Bureau" */
const CONTINENTAL =
  /^(?:asian|african|european|american|oceanian|oceanic|eurasian|arab|caribbean|mediterranean|atlantic|pacific|nordic|baltic|balkan|western|eastern|northern|southern|central)$/

/** First token of the name whose noun stands at token `h`, back to a break but not before `floor`. */
export function before(c: OrgContext, h: number, floor: number): number {
  const { tokens, source } = c
  let from = h
  while (from > floor) {
    const t = tokens[from - 1]!
    if (COLUMN_GAP.test(source.slice(t.end, tokens[from]!.start))) break
    const whole = stateEndingAt(c, from, floor)
    if (whole !== null) {
      from = whole
      continue
    }
    if (capital(t) || (t.shape === 'init' && t.key !== 'a' && t.key !== 'i')) {
      if (c.titled(from - 1)) break
      // "Director General Strategic Plans Division"
      if (/^(?:general|designate)$/.test(t.key) && from - 2 >= floor) {
        const rank = tokens[from - 2]!.text === '-' ? tokens[from - 3] : tokens[from - 2]
        if (
          /^(?:director|secretary|inspector|attorney|consul|auditor|surgeon|solicitor|governor|adjutant)$/.test(
            rank?.key ?? '',
          )
        )
          break
      }
      if (/^(the|a|an|this|our|its|their|members?|by)$/.test(t.key)) break
      // "PERU WRAPS UP NAVY STAFF TALKS"
      if (t.shape === 'ALL' && (headlineVerb(t.key) || SMALL(t))) break
      from--
      continue
    }
    // "the Rose P. Keller Center"
    if (
      t.text === '.' &&
      t.glued &&
      from - 3 >= floor &&
      tokens[from]!.shape === 'Cap' &&
      tokens[from - 2]!.shape === 'init' &&
      GIVEN_NAMES.has(tokens[from - 3]!.key) &&
      tokens[from - 4]?.key === 'the'
    )
      return from - 3
    // "Peru – Kenya Joint Commission"
    if ((t.text === '–' || t.text === '-') && c.country(from)) {
      const other = stateEndingAt(c, from - 1, floor, 1)
      if (other !== null) {
        from = other
        continue
      }
    }
    if (
      t.text === '-' &&
      t.glued &&
      from - 2 >= floor &&
      (capital(tokens[from - 2]) || tokens[from - 2]!.shape === 'lower' || tokens[from - 2]!.shape === 'init') &&
      tokens[from]!.glued
    ) {
      // "ex-Polar Institute"
      if (tokens[from - 2]!.key === 'ex') break
      // "Asia-Pacific", "e-Governance", "Open-Ended"
      if (tokens[from - 2]!.shape === 'lower' && tokens[from - 2]!.text.length > 3) break
      from -= 2
      continue
    }
    // "Vietnam Women's Union", "Pakistan Workers' Party"
    if (
      (t.shape === 'poss' || t.text === '’' || t.text === "'") &&
      t.glued &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      MEMBERS(tokens[from - 2])
    ) {
      from -= 2
      continue
    }
    // "Attorney General's Office", "the Prime Minister's Office"; "the Minister's Office" is any minister's
    if (from === h && t.shape === 'poss' && tokens[h]!.key === 'office') {
      let k = from - 1
      while (k > floor && capital(tokens[k - 1]) && HOLDER(tokens[k - 1])) k--
      if (k < from - 2 || (k === from - 2 && ALONE(tokens[k]))) return k
    }
    // "the Marine Officers' and Seamen's Union"
    if (
      t.key === 'and' &&
      from - 3 >= floor &&
      MEMBERS(tokens[from]) &&
      /^['’]/.test(tokens[from - 2]!.text) &&
      MEMBERS(tokens[from - 3])
    ) {
      from -= 3
      continue
    }
    if (
      (t.key === 'and' || t.text === '&') &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      // "Prime Minister and Lake Forum Chair"
      !isTitleWord(tokens[from - 2]) &&
      from < h + 1
    ) {
      // "Trade and Development Agency": both sides are topics; "Japan and Defense Agency" is two.
      const l = tokens[from - 2]!.key
      const r = tokens[from]!.key
      const field = (k: number, key: string): boolean =>
        isTopic(key) ||
        ADJECTIVE.test(key) ||
        CONTINENTAL.test(key) ||
        c.ordinary(key) ||
        (!!c.place(k) && !c.country(k))
      if (t.text === '&' || (field(from - 2, l) && field(from, r) && from !== h)) {
        from -= 2
        continue
      }
      break
    }
    // "Atmospheric, Geophysical and Astronomical Services Administration"
    if (
      t.text === ',' &&
      from - 2 >= floor &&
      capital(tokens[from - 2]) &&
      ADJECTIVE.test(tokens[from - 2]!.key) &&
      ADJECTIVE.test(tokens[from]!.key) &&
      tokens.slice(from, h).some((x) => x.key === 'and')
    ) {
      from -= 2
      continue
    }
    // "the Development, Multilateral and European Group"
    if (
      t.text === ',' &&
      from - 3 >= floor &&
      capital(tokens[from - 2]) &&
      isTopic(tokens[from - 2]!.key) &&
      tokens[from - 3]!.key === 'the' &&
      tokens.slice(from, h).some((x) => x.key === 'and')
    ) {
      from -= 2
      continue
    }
    // "Co-operative Seed Federation"
    if (
      t.shape === 'lower' &&
      t.glued &&
      tokens[from - 2]?.text === '-' &&
      /^(co|anti|inter|multi|non|pro)$/.test(tokens[from - 3]?.key ?? '') &&
      from - 3 >= floor &&
      tokens[from - 2]!.glued
    ) {
      from -= 3
      continue
    }
    if (
      t.text === '+' ||
      (t.shape === 'num' &&
        /^\d+(st|nd|rd|th)$/.test(t.key) &&
        /^(army|corps|brigade|regiment|fleet)$/.test(tokens[h]!.key))
    ) {
      from--
      continue
    }
    break
  }
  // "Ateneo de Manila University"
  if (
    from - 2 >= floor &&
    /^(de|del|da|do|dos|di|du|la)$/.test(tokens[from - 1]!.key) &&
    tokens[from - 1]!.shape === 'lower' &&
    capital(tokens[from - 2]) &&
    !c.titled(from - 2)
  ) {
    from -= 2
    while (from > floor && capital(tokens[from - 1]) && !c.titled(from - 1)) from--
  }
  // A capitalised ordinary word that merely begins the sentence is no part of it: "Following Ministry …", "The Agency".
  while (
    from < h &&
    from === floor &&
    c.ordinary(tokens[from]!.key) &&
    !TOPICS.has(tokens[from]!.key) &&
    /^(the|this|that|these|those|a|an|his|her|its|our|their|both|each|when|while|as|after|before|during|following|at|in|on|from|with|for|under|since|and|but|also|then|thus|some|other|another|all|any|such)$/.test(
      tokens[from]!.key,
    )
  )
    from++
  return from
}

function stateEndingAt(c: OrgContext, to: number, floor: number, least = 2): number | null {
  for (let k = Math.max(floor, to - 5); k <= to - least; k++) {
    const x = c.country(k)
    if (x && x.to === to && x.form === 'name') return k
  }
  return null
}

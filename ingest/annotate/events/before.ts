// What stands before the noun of an event: "the next", "third", "Peru-Kenya Joint", "its", "senior officials'".
import { numberedBefore } from './numbered-before.ts'
import { DETERMINERS, EVENT_HEADS, FUNCTION, LINE, LOWER_MODIFIERS, RELATIVE } from '../../lexicon/events.ts'
import { beforeDay, WHOSE } from './day-before.ts'
import { describedFrom } from './described.ts'
import { headlineVerb } from './headline-verb.ts'
import { isTopic } from '../../lexicon/topics.ts'
import { type Token, capital } from '../../scan.ts'
import type { EventContext } from '../context.ts'
import { isField, numberedAhead, ordinalEndingAt, ownedSpan } from './numbered.ts'
import { countryEndingAt, stateAcross, townEndingAt } from './places-before.ts'
import { groupIn, pluralPost, quotedPair, statesAcross } from './title.ts'

export interface Before {
  from: number
  ordinal?: number
  relative?: 'next' | 'previous'
  caps: number
  lowers: string[]
  year?: string
  definite: boolean
  indefinite: boolean
  possessive: boolean
}

/** What stands before a head: article, ordinal, capitals, countries, known small words. */
export function before(c: EventContext, head: number, floor: number): Before {
  const { tokens } = c
  const out: Before = {
    from: head,
    caps: 0,
    lowers: [],
    definite: false,
    indefinite: false,
    possessive: false,
  }
  let i = head
  while (i > floor) {
    const t = tokens[i - 1]!
    const prev = tokens[i - 2]
    // "her June 3 meeting": whose it is stands in front of the day, which is joined to it later
    const day = beforeDay(tokens, i, floor)
    if (day >= 0) {
      if (DETERMINERS.has(tokens[day]!.key)) determiner(tokens[day]!.key)
      else if (WHOSE(tokens[day]!)) out.possessive = true
      break
    }
    const back = ordinalEndingAt(tokens, i, floor)
    if (back) {
      // "the 30th Anniversary Colloquium": so many years, not of a line
      if (tokens[i]!.key !== 'anniversary') out.ordinal = back.value
      i = back.from
      continue
    }
    // "this Ocean Safety and Trade event"
    if (
      groupIn(c, i, head, floor + (out.caps > 0 ? 0 : 99)) ||
      (t.key === 'and' &&
        out.caps > 0 &&
        i - 2 >= floor &&
        capital(prev) &&
        tokens[head]!.shape === 'lower' &&
        !c.titled(i - 2) &&
        c.ordinary(prev!.key))
    ) {
      i--
      continue
    }
    // "Chad-Peru Cotton and Wool Forum"
    if (
      t.key === 'and' &&
      out.caps > 0 &&
      i - 2 > floor &&
      capital(prev) &&
      capital(tokens[head]) &&
      !c.titled(i - 2) &&
      !c.country(i - 2) &&
      !c.country(i) &&
      !c.body(i) &&
      (c.ordinary(prev!.key) || isTopic(prev!.key)) &&
      !EVENT_HEADS[prev!.key]
    ) {
      i--
      continue
    }
    // "Commonwealth Heads of Government Meeting"
    if (
      t.key === 'of' &&
      /^(government|state)$/.test(tokens[i]!.key) &&
      prev?.key === 'heads' &&
      capital(prev) &&
      i - 2 >= floor
    ) {
      i -= 2
      out.caps++
      continue
    }
    // "14th Reef Community Ministers for Water and Sanitation Meeting": its number stands in front
    if (t.key === 'for' && out.caps > 0 && capital(tokens[head]) && numberedBefore(tokens, i - 2, floor)) {
      i--
      continue
    }
    // "DATE AND VENUE OF NEXT MEETING"
    if (
      t.shape === 'ALL' &&
      /^(of|and|the|for|on|in|at|to|by|with|from|after|during)$/.test(t.key) &&
      !(t.key === 'and' && out.caps > 0 && countryEndingAt(c, i - 2, floor))
    )
      break
    // "Uruguay and Peru Launch Talks": what they do, behind their names
    if (
      i === head &&
      /^(?:launch|launches|begin|begins|resume|resumes|open|opens)$/.test(t.key) &&
      /^(?:talks|negotiations|consultations)$/.test(tokens[head]!.key) &&
      i - 2 >= floor &&
      countryEndingAt(c, i - 2, floor)
    )
      break
    if (headlineVerb(t, prev, out.caps > 0 || out.ordinal !== undefined)) break
    if (capital(t) || (t.shape === 'init' && t.key.length === 1 && i - 2 >= floor && capital(prev))) {
      // "Prime Minister X visit Tokyo": who, and a verb
      if (
        tokens[head]!.shape === 'lower' &&
        /^(visit|visits|call|calls|talk|talks|trip|tour|stop|launch)$/.test(tokens[head]!.key) &&
        !/^(the|an?|her|his|its|their|our|my|this|that|first|second|last|next|state|official|joint|recent)$/.test(
          t.key,
        ) &&
        !c.country(i - 1) &&
        !c.body(i - 1) &&
        !c.place(i - 1) &&
        !countryEndingAt(c, i - 1, floor)
      )
        break
      // "Vice Foreign Ministers' Dialogue": the rank of those who meet
      const rank = /^(vice|deputy|foreign|defence|defense|finance|prime)$/.test(t.key) && capital(tokens[i])
      // "Vice-Ministerial Policy Dialogue"
      const half = /^(vice|deputy)$/.test(t.key) && tokens[i]!.text === '-' && /^ministerial/.test(tokens[i + 1]!.key)
      if (
        c.titled(i - 1) &&
        !half &&
        !(rank && pluralPost(c, i - 1, head)) &&
        !/^(minister|ministers|ministerial|president|presidents|secretary|secretaries|ambassador|ambassadors|leader|leaders|commissioner|commissioners|chief|chiefs|director|directors|officials|official|representatives|speaker|speakers|general)$/.test(
          t.key,
        )
      )
        break
      if (i - 1 === floor && FUNCTION.test(t.key)) break
      if (RELATIVE[t.key]) out.relative = RELATIVE[t.key]
      else if (DETERMINERS.has(t.key)) {
        determiner(t.key)
        i--
        break
      } else if (
        t.key === 'following' ||
        t.key === 'during' ||
        t.key === 'after' ||
        t.key === 'before' ||
        t.key === 'at'
      )
        break
      else {
        out.caps++
      }
      i--
      continue
    }
    // "Nigeria – Sudan Joint Commission"
    if (statesAcross(c, floor, i - 1)) {
      i--
      continue
    }
    if (t.text === '-' || t.text === '–' || t.text === '/' || t.text === '+') {
      // "Japan-U.S.", "ASEAN+3", "India–Brazil–South Africa", "2+2"
      if (
        i - 2 >= floor &&
        (t.glued || t.text === '–') &&
        tokens[i]?.glued !== false &&
        (capital(prev) || prev!.shape === 'lower' || prev!.shape === 'num' || prev!.shape === 'init')
      ) {
        i--
        continue
      }
      break
    }
    // a state's full name in a pair: "Kenya-Republic of Korea Forum"
    const state = stateAcross(c, i, floor)
    if (state !== null && (isDash(tokens[state - 1]) || isDash(tokens[c.country(state)!.to]))) {
      i = state
      continue
    }
    // a town of several words: "Novi Sad Summit"
    const town = townEndingAt(c, i, floor)
    if (town !== null && out.caps > 0) {
      i = town
      continue
    }
    // "Harbour Plus Three (HPT) Senior Officials' Meeting"
    if (
      t.text === ')' &&
      out.caps > 0 &&
      i - 3 >= floor &&
      tokens[i - 3]!.text === '(' &&
      tokens[i - 2]!.shape === 'ALL' &&
      capital(tokens[i - 4])
    ) {
      i -= 3
      continue
    }
    // "«Georgia – European Union» Human Rights Dialogue"
    const pair = out.caps > 0 || i === head ? quotedPair(c, i, floor) : -1
    if (pair >= 0) {
      i = pair
      out.caps++
      continue
    }
    if (t.shape === 'num') {
      if (/^(19|20)\d\d$/.test(t.key)) {
        out.year = t.key
        i--
        continue
      }
      if (t.text === '2' || t.text === '20' || t.text === '1.5') {
        i--
        continue
      }
      break
    }
    if (t.key === 'and' && i - 2 >= floor && c.country(i) && countryEndingAt(c, i - 1, floor)) {
      i--
      continue
    }
    // "senior officials' session"
    if (
      (t.text === '’' || t.text === "'") &&
      prev?.shape === 'lower' &&
      /^(officials|ministers|leaders|experts|donors|directors|ambassadors)$/.test(prev.key)
    ) {
      i -= 2
      out.lowers.unshift(prev.key)
      continue
    }
    if (t.shape === 'poss' || t.text === '’' || t.text === "'") {
      // "Foreign Ministers' Meeting", "Senior Officials' Meeting"; "Okoro's Meeting" ends before the name.
      if (i - 2 >= floor && capital(prev) && /s$|men$/.test(prev!.key) && out.from === head) {
        i--
        continue
      }
      out.possessive = true
      break
    }
    // "President Otieno's three-day visit", "his two-day trip"
    if (ownedSpan(tokens, i, floor)) {
      i -= 3
      continue
    }
    if (t.shape === 'lower') {
      if (RELATIVE[t.key]) {
        out.relative = RELATIVE[t.key]
        i--
        continue
      }
      if (DETERMINERS.has(t.key)) {
        determiner(t.key)
        i--
        if (/^(recent|upcoming|forthcoming|latest)$/.test(t.key)) continue
        break
      }
      if (
        LOWER_MODIFIERS.has(t.key) ||
        // "deputy ministerial talks": the rank of those who meet
        (/^(deputy|vice)$/.test(t.key) && /^(ministerial|foreign)$/.test(tokens[i]!.key)) ||
        // "wrap-up session", but "wrap up talks"
        (t.key === 'up' && prev?.text === '-') ||
        // "their eleventh human rights dialogue"
        (isField(t.key) && LINE.test(tokens[head]!.key) && numberedAhead(tokens, i - 1, floor)) ||
        // "China-Tonga climate consultations"
        (isTopic(t.key) &&
          tokens[head]!.shape === 'lower' &&
          out.caps === 0 &&
          EVENT_HEADS[tokens[head]!.key]?.series &&
          i - 2 >= floor &&
          countryEndingAt(c, i - 2, floor)) ||
        (tokens[i]?.text === '-' && tokens[i]!.glued) ||
        (out.caps > 0 && /^(of|for|on|the|and)$/.test(t.key) && i - 2 >= floor && capital(prev) && !c.country(i))
      ) {
        if (out.caps > 0 && /^(of|for|on|the|and)$/.test(t.key)) break
        out.lowers.unshift(t.key)
        i--
        continue
      }
      const described = out.caps === 0 ? describedFrom(tokens, i, head, floor) : -1
      if (described >= 0) {
        for (let k = i - 1; k > described; k--) out.lowers.unshift(tokens[k]!.key)
        determiner(tokens[described]!.key)
        i = described
      }
      break
    }
    break
  }
  // "Pak-China talks" of a short form that is not known: no name begins with a hyphen
  while (i < head && /^[-–]$/.test(tokens[i]!.text)) i++
  out.from = i
  return out

  function determiner(key: string): void {
    if (key === 'a' || key === 'an' || key === 'another' || key === 'any' || key === 'no') out.indefinite = true
    else out.definite = true
    if (/^(its|their|our|his|her|my)$/.test(key)) out.possessive = true
  }
}

const isDash = (t: Token | undefined): boolean => t?.text === '-' || t?.text === '–'

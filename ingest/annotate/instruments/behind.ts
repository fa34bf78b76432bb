// What an instrument is on or for, behind its head noun: "on Space Policy", "for human spaceflight cooperation".
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { isTopic } from '../../lexicon/topics.ts'
import { type Token, capital, inCompound } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'

/** "the Water Supply and Sewerage Project", of which an agreement is: part of its name. */
const isUndertaking = (key: string): boolean => /^(projects?|programmes?|programs?)$/.test(key)

/** What is a body and nothing that papers are on. */
const BODY = /^(?:ministry|university|embassy|bank|institute|college|academy|chamber|municipality|department)$/

/** "on Mangrove and Kelp Monitoring": behind "and" a word of the language or of a field, or one before it, and nothing that has a name of its own. */
function goesOn(c: InstrumentContext, k: number): boolean {
  const word = c.tokens[k]!
  // "Saudi Fund for Development and the University of Narva": the next body
  if (BODY.test(word.key) && /^(?:of|for)$/.test(c.tokens[k + 1]?.key ?? '')) return false
  if (c.ordinary(word.key) || isTopic(word.key)) return true
  const next = c.tokens[k + 1]
  return (
    word.shape === 'Cap' &&
    capital(next) &&
    (c.ordinary(next!.key) || isTopic(next!.key) || isUndertaking(next!.key)) &&
    !c.country(k) &&
    !c.place(k) &&
    !c.body(k)
  )
}

export const PURPOSE =
  /^(boost|enhance|deepen|strengthen|further|promote|expand|improve|bolster|increase|advance|tackle|fight|cement|develop)$/

/** Behind the name in capitals that goes on at token `i`. */
export function nameRun(c: InstrumentContext, i: number, end: number): number {
  const { tokens } = c
  // "the Project for Improvement of Water Supply in Sayaboury": where is part of such a name
  const of = tokens[i - 1]?.key === 'the' ? i - 2 : i - 1
  const site = tokens[of]?.key === 'for' && tokens[of - 1]?.key === 'project' && capital(tokens[of - 1])
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (
      capital(t) ||
      t.shape === 'init' ||
      (t.shape === 'num' && j > i && t.text.length <= 4 && !/^(19|20)\d\d$/.test(t.text))
    ) {
      if (c.titled(j) && j > i) break
      last = ++j
      continue
    }
    const compound = inCompound(tokens, j)
    if (compound) {
      j++
      if (compound === 'part') last = j
      continue
    }
    // "Protocol on Cooperation between Diplomatic Archives"
    if (
      t.key === 'between' &&
      capital(tokens[j + 1]) &&
      c.ordinary(tokens[j + 1]!.key) &&
      !c.country(j + 1) &&
      !c.body(j + 1) &&
      /s$/.test(tokens[j + 2]?.key ?? '') &&
      capital(tokens[j + 2])
    ) {
      j++
      continue
    }
    // "Terms of Reference for a Junior Officers' Fellowship", "Exercise Hari'i Hamutuk"
    if ((t.shape === 'poss' || t.text === '’' || t.text === "'") && j > i && capital(tokens[j + 1])) {
      last = ++j
      continue
    }
    // "Agreement to Boost Ties": what a headline says it is for is no part of its name
    if (t.key === 'to' && c.titleCase && PURPOSE.test(tokens[j + 1]?.key ?? '')) break
    if (/^(of|and|the|for|in|on|to|&|against|from|as)$/.test(t.key) || (site && t.key === 'at')) {
      let k = j + 1
      while (k < end && /^(the|of|and|all)$/.test(tokens[k]!.key) && k < j + 3) k++
      // "for the Reciprocal Establishment of cultural Centres"
      if (t.key === 'of' && tokens[k]?.shape === 'lower' && capital(tokens[k + 1]) && c.ordinary(tokens[k + 1]!.key))
        k++
      // "Industrial R&D"
      const letter = t.text === '&' && t.glued && tokens[k]?.shape === 'init'
      if ((!letter && !capital(tokens[k])) || c.titled(k) || c.person(k)) break
      // "an Agreement on Tourism in March last year": when it was made
      if (DAY.test(tokens[k]!.key)) break
      // "signed the Agreement on Coastal Roads for Norway": where and for whom is no part of the name
      const sea = t.key === 'in' && tokens.slice(k, k + 3).some((x) => WATERS.test(x.key))
      if ((t.key === 'in' || t.key === 'for') && !sea && !site && (c.place(k) || c.country(k))) break
      if (t.key === 'and' && !goesOn(c, k)) break
      if (
        t.key === 'and' &&
        tokens
          .slice(k, k + 6)
          .some(
            (x, n) =>
              n > 0 &&
              INSTRUMENT_HEADS[x.key] &&
              !isUndertaking(x.key) &&
              capital(x) &&
              tokens.slice(k, k + n).every(capital),
          )
      )
        break
      j = k
      continue
    }
    if (t.text === ',') {
      const k = j + 1
      // a list of topics closed by "and"
      let m = k
      while (m < end && capital(tokens[m]) && (isTopic(tokens[m]!.key) || c.ordinary(tokens[m]!.key))) m++
      if (
        m > k &&
        tokens[m]?.key === 'and' &&
        capital(tokens[m + 1]) &&
        isTopic(tokens[m + 1]!.key) &&
        !tokens.slice(k, m).some((x) => INSTRUMENT_HEADS[x.key])
      ) {
        j = m
        continue
      }
      break
    }
    break
  }
  return last
}

export const DAY =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|behalf)$/
const BESIDE =
  /^(board|time|occasion|sidelines|margins|basis|part|day|eve|same|first|last|following|schedule|its|their|his|her|both|all|each)$/
const FIELDS = /^(fields?|areas?|spheres?|sectors?|domains?|matters?|uses?)$/
const WATERS = /^(region|ocean|seas?|strait|basin|gulf|bay|corridor|zone)$/

/** "cooperation in peaceful uses of the atom", "in the field of tourism", "in the Bering Strait": of what it is about, not where it was signed. */
export function fieldAt(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(i + 1, i + 5)
  if (near.some((t) => t.shape === 'punct')) near.length = near.findIndex((t) => t.shape === 'punct')
  if (near.some((t) => FIELDS.test(t.key)) && near[0]?.shape === 'lower') return true
  if (near[0]?.key === 'the' && near.slice(1).some((t) => WATERS.test(t.key))) return true
  return (
    /^(cooperation|co-operation|collaboration|assistance|partnership|exchanges?|training)$/.test(
      tokens[i - 1]?.key ?? '',
    ) &&
    near[0]?.shape === 'lower' &&
    !/^(the|a|an|this|that|its|their|his|her|our|which|order|presence|early|late|mid|march|may)$/.test(near[0].key)
  )
}

/** "for the Qatari side", "on behalf of the two governments", "from the Chilean side": the side that signed. */
export function forSide(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:for|from|on)$/.test(tokens[i]!.key)) return false
  if (tokens[i + 1]?.key === 'behalf') return true
  const k = tokens[i + 1]?.key === 'the' ? i + 2 : i + 1
  return (
    [k + 1, k + 2].some((n) => /^(?:side|sides|party|delegation)$/.test(tokens[n]?.key ?? '')) && capital(tokens[k])
  )
}

/** "on trusted data exchange", "for human spaceflight cooperation on the Moon": to the end of the noun phrase, at most eight words. */
export function describedRun(tokens: readonly Token[], i: number, end: number): number {
  let j = i + 1
  let last = i
  // "signed an agreement on Monday", "a contract for 40 million"
  const first = tokens[j]?.key === 'the' ? tokens[j + 1] : tokens[j]
  if (!first || DAY.test(first.key) || BESIDE.test(first.key) || first.shape === 'num') return i
  while (j < end && j < i + 14) {
    const t = tokens[j]!
    if (t.shape === 'punct' && t.text !== '-') break
    if (t.key === 'in' && fieldAt(tokens, j)) {
      j++
      continue
    }
    if (
      t.key === 'from' &&
      /^(exemption|exempting|requirements?|protection)$/.test(tokens[i + 1]?.key ?? '') &&
      tokens[j + 1]?.shape === 'lower'
    ) {
      j++
      continue
    }
    if (
      /^(between|with|at|by|in|during|was|were|is|are|has|have|had|will|would|which|that|who|from|this|to|as|now|before|after|signed|concluded|last|next|when|while|and|or|under|today|yesterday|dated|aimed|aiming|designed|intended|covering|including|allowing|worth|providing|valued|totalling|establishing|abolishing|reached|inked|initialled|marking|paving|focusing|focused|followed|involving|runs|covers|provides|allows|aims|sets|lays|entered|enters|came|comes|takes|took|remains|expires|expired|replaces|replaced|makes|made|opens|opened|paves|follows|stipulates|foresees|envisages|commits|binds|seeks|gives|gave|helps|ends|ended|builds|creates|regulates|defines|establishes|includes|included|contains|extends|extended|became|becomes|brings|brought|marks|could|can|may|should|must|shall|did|does|do|here|there)$/.test(
        t.key,
      )
    ) {
      // "on Cultural and Artistic Cooperation", not "and Trade Minister X"
      const [next, behind] = [tokens[j + 1], tokens[j + 2]]
      const person = /^(minister|secretary|commissioner|director|ambassador|president)$/
      if (
        t.key === 'and' &&
        capital(next) &&
        ((isTopic(next!.key) && !person.test(behind?.key ?? '')) ||
          (capital(behind) && isTopic(behind!.key)) ||
          // "the Chu and Talas rivers"
          (capital(tokens[j - 1]) &&
            /^(?:rivers|lakes|regions|provinces|borders|basins|valleys|ports|islands|straits|seas)$/.test(
              behind?.key ?? '',
            )))
      ) {
        j++
        continue
      }
      if (
        t.key === 'and' &&
        tokens[j + 1]?.shape === 'lower' &&
        !/^(to|was|were|the|a|an|by|on|one|another|other|others|has|have|is|are|its|their)$/.test(tokens[j + 1]!.key) &&
        !/ed$/.test(tokens[j + 1]!.key)
      ) {
        j++
        continue
      }
      break
    }
    // "an agreement for the supply of grain on 3 May": the day it was made
    if (t.key === 'on' && (tokens[j + 1]?.shape === 'num' || DAY.test(tokens[j + 1]?.key ?? ''))) break
    // "the MoU on tea for the Qatari side": for whom it was signed
    if (forSide(tokens, j)) break
    if (/^(on|for|of|the|a|an)$/.test(t.key)) {
      j++
      continue
    }
    last = ++j
  }
  return last > i ? last : i
}

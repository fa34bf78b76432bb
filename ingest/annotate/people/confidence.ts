// How sure a run of name words is a person where nothing stands around it.
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { capital, upperStart } from '../../scan.ts'
import type { PersonContext } from '../context.ts'
import type { NameRun } from './name.ts'
import { keyLike } from '../../words.ts'

/** Ships bear a prefix and look like "Apa BNS". */
export const SHIP =
  /^(?:HMS|USS|INS|FS|BNS|SAS|HMAS|HMNZS|HMCS|ROKS|JS|JDS|KRI|KD|RSS|HNLMS|FGS|TCG|PNS|BRP|ARA|CNS|NRP|HSWMS|HDMS|KNM|ORP|HTMS|SLNS)$/

/** Of which camp somebody is: "beat Republican Ana Prado". */
const PARTISAN =
  /^(?:republican|democrat|democratic|liberal|conservative|tory|labou?r|socialist|communist|independent|incumbent|unionist|nationalist|green|centrist|progressive|federalist)$/

/** What stands between a party and the name of its man. */
const OF_PARTY =
  /^(?:candidate|nominee|senator|lawmaker|leader|chairman|mp|deputy|councillor|incumbent|founder|spokes(?:man|woman|person))$/

/** "near Tall Abyad": where, unless it is somebody's: "near Abla Tiro's house". */
const WHERE = keyLike(/^(?:in|near|outside|around)$/)

/** Confidence that a bare run (no honour, no post, nothing behind) is a person; 0 where it is not to be taken. */
export function bareConfidence(c: PersonContext, r: NameRun, floor: number): number {
  const { tokens } = c
  if (r.known) return 0.95
  if (r.words > 5) return 0
  const names = tokens.slice(r.from, r.to).filter((t) => upperStart(t))
  const given = names.filter((t) => GIVEN_NAMES.has(t.key)).length
  const family = names.filter((t) => FAMILY_NAMES.has(t.key)).length
  const atStart = r.from === floor
  const before = tokens[r.from - 1]
  if (r.words < 1.5) return 0
  // "Qasr Al Shati": the article and a word
  if (r.words <= 2 && /^(?:al|el|abu)$/.test(names[0]?.key ?? '')) return 0
  if (before?.key === 'the' && r.from > floor) return 0
  // "the Alliance-Matanitu Vanua", "Primorje-Gorski Kotar": the rest of a name
  if (before?.text === '-' && before.glued && tokens[r.from]!.glued) return 0
  if (SHIP.test(before?.text ?? '')) return 0
  // "40 KDF Marines", "other NAVSUP CTFs": letters of a body, and those who are of it
  if (r.capsFamily && (before?.shape === 'num' || names.some((t) => /[A-Z]{2}s$/.test(t.text)))) return 0
  // "Bheramara HVDC": capitals without a vowel are no family name
  if (r.capsFamily && r.words >= 2 && r.ordinary === 0 && /[AEIOUYÀ-Þ]/.test(r.capsFamily) && (!c.titleCase || given))
    return 0.9
  if (names.some((t) => isOrgHead(t.key)) && given === 0) return 0
  if (r.initials && r.words >= 1.5 && r.ordinary === 0) return 0.85
  if (r.particle && r.words >= 2 && r.ordinary === 0) return 0.8
  if (given && GIVEN_NAMES.has(names[0]!.key))
    return r.ordinary && !family ? (r.ordinary >= names.length - 1 && atStart ? 0.4 : 0.65) : 0.85
  if (family && r.ordinary === 0) return 0.8
  if (given && r.ordinary === 0) return 0.75
  if (c.titleCase) return 0
  if (r.ordinary > 0) return 0
  if (WHERE(before) && tokens[r.to]?.shape !== 'poss') return 0
  // "Tall Az Baruk", "the Al Bu Sarim clan", "the Open Vlaamse Liberalen": the rest of a name; "When Az Baruk" begins a sentence
  const rest = before?.shape === 'Cap' && r.from > floor && !c.taken(r.from - 1) && !PARTISAN.test(before.key)
  if (rest && (!c.ordinary(before!.key) || (r.from - 1 > floor && tokens[r.from - 2]?.shape !== 'punct'))) return 0
  // "Bangon Pilipinas candidate Ana Prado": whose candidate she is
  if (OF_PARTY.test(tokens[r.to]?.key ?? '') && tokens[r.to]!.shape === 'lower' && capital(tokens[r.to + 1])) return 0
  if (r.foreign >= 2 && r.words <= 4) return r.hyphen ? 0.7 : 0.6
  return 0
}

// TEMPORARY
import nlp from 'compromise'
const lex = (nlp as any).model().one.lexicon as Record<string, string | string[]>
export const GIVEN_NAMES = new Map<string, string>()
export const FAMILY_NAMES = new Map<string, string>()
const WORDS = new Set<string>()
for (const [w, tag] of Object.entries(lex)) {
  const t = Array.isArray(tag) ? tag : [tag]
  if (w.includes(' ')) continue
  if (t.includes('MaleName')) GIVEN_NAMES.set(w, 'm')
  else if (t.includes('FemaleName')) GIVEN_NAMES.set(w, 'f')
  else if (t.includes('FirstName') || t.includes('Person')) GIVEN_NAMES.set(w, '')
  else if (t.includes('LastName')) FAMILY_NAMES.set(w, '')
  else if (
    !t.some((x) => /Place|Country|City|Region|Demonym|Organization|Company|SportsTeam|ProperNoun|Month|WeekDay/.test(x))
  )
    WORDS.add(w)
}
for (const w of 'kim park choi jung lee han noh pyo jang'.split(' ')) FAMILY_NAMES.set(w, 'ko')
for (const w of 'wang li zhang liu chen yang zhao huang zhou wu xu sun ma zhu hu guo he lin gao luo zheng liang xie tang fang qiu shen tan lim'.split(
  ' ',
))
  FAMILY_NAMES.set(w, 'zh')
for (const w of 'tanaka suzuki sato morita kazeki kumagai ogata ishiguro nagase shibata ono onoda kamikawa minami ishida'.split(
  ' ',
))
  FAMILY_NAMES.set(w, 'ja')
export const PARTICLES = new Set(
  'bin binti bte bint ibn al el van von der den de del della da das dos du la le di ben abu zu zum ter ten y e i ul ur af av'.split(
    ' ',
  ),
)
export const isOrdinary = (key: string): boolean => WORDS.has(key) || (key.endsWith('s') && WORDS.has(key.slice(0, -1)))

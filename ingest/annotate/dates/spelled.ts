// Days and years written out, as the last lines of treaties have them.

const SPACE = '[\\s\\u00a0]{1,3}'
const UNIT = 'one|two|three|four|five|six|seven|eight|nine'
const TEEN = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const VALUE = new Map<string, number>()
UNIT.split('|').forEach((w, i) => VALUE.set(w, i + 1))
TEEN.split('|').forEach((w, i) => VALUE.set(w, i + 10))
TENS.split('|').forEach((w, i) => VALUE.set(w, (i + 2) * 10))

const YEAR = new RegExp(
  `,?${SPACE}(?:(?:of|in)${SPACE})?(?:the${SPACE}year${SPACE}(?:of${SPACE}our${SPACE}Lord${SPACE})?)?` +
    `(?:(one|two)${SPACE}thousand(?:,?${SPACE}(?:and${SPACE})?(${UNIT})${SPACE}hundred)?|(fifteen|sixteen|seventeen|eighteen|nineteen|twenty)${SPACE}hundred)` +
    `(?:,?${SPACE}(?:and${SPACE})?(?:(${TENS})(?:[-\\u2010-\\u2013\\s]{1,2}(${UNIT}))?|(${TEEN}|${UNIT})))?(?![\\w-])`,
  'iy',
)

/** ", two thousand and twenty-four", "nineteen hundred and sixty-one", "in the year two thousand and five" at `pos`. */
export function spelledYearAt(text: string, pos: number): { y: number; end: number } | undefined {
  YEAR.lastIndex = pos
  const found = YEAR.exec(text)
  if (!found) return undefined
  const value = (i: number): number => VALUE.get(found[i]?.toLowerCase() ?? '') ?? 0
  const century = found[3] === undefined ? value(1) * 1000 + value(2) * 100 : value(3) * 100
  const y = century + value(4) + value(5) + value(6)
  return y >= 1500 && y < 2200 ? { y, end: pos + found[0].length } : undefined
}

const DAY = new RegExp(
  `(?:^|[^\\w-])((?:(?:twenty|thirty)[-\\s])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)${SPACE}(?:day${SPACE})?of${SPACE}(?:the${SPACE}month${SPACE}of${SPACE})?$`,
  'i',
)

/** "the twenty-sixth day of" right before the month at `pos`: the word and where it begins. */
export function spelledDayBefore(
  text: string,
  pos: number,
  lower: number,
): { word: string; start: number } | undefined {
  const from = Math.max(lower, pos - 48)
  const found = DAY.exec(text.slice(from, pos))
  if (!found) return undefined
  return { word: found[1]!, start: from + found.index + found[0].indexOf(found[1]!) }
}

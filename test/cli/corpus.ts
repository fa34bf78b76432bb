/** Documents that name the same people and dialogues over and over, so that a crash can leave a half-merged graph. */
export const corpus = (size: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: size }, (_, n) => {
      const [a, b] = [pick(COUNTRIES, n), pick(COUNTRIES, n + 1 + (n % 3))]
      const [x, y] = [pick(PEOPLE, n), pick(PEOPLE, n + 1 + (n % 4))]
      const date = `${(n % 28) + 1} March 20${10 + (n % 14)}`
      const text = `Press release\n\n${a}, ${date}\n\nAmbassador ${x} of ${a} and Minister ${y} of ${b} co-chaired the ${n + 2}th Meeting of the ${a}-${b} Dialogue on Trade in ${a}. They discussed the Coastal Plan ${n}.\n`
      return [`docs/${n}.txt`, text]
    }),
  )

const COUNTRIES = ['Kenya', 'Norway', 'Chile', 'Japan', 'Estonia', 'India', 'Canada', 'Peru', 'Spain', 'Ghana']
const PEOPLE = ['Ana Lopez', 'Grace Mutua', 'Olaf Brandt', 'Wei Ling Tan', 'Tariq Khan', 'Ines Moreau', 'Kofi Mensah']
const pick = (list: readonly string[], n: number): string => list[n % list.length]!

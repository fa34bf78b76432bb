// Which language a text is in, by its function words. Enough to tell whether the rules, which read English, may speak.

/** English first. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the a of and to in that is was for with on by at from which be have has are were this it as an his their its been will not met said also after into one two they would can',
  fr: 'le la les des et du une dans est que pour qui par sur au aux avec ce cette ses sont été plus leur nous il elle ont pas',
  de: 'der die das und den von mit ist zu dem im für auf des ein eine nicht sich auch als wird werden wurde bei nach sie haben am zum',
  es: 'el los las del que y una por con para se su como más fue ha sus al este entre también sobre son esta desde en país',
  pt: 'o os as do da dos das e que uma por com para se ao na no nos pela pelo foi mais também são entre não à em país',
  it: 'il gli della di che e una per con nel alla sono del dei le è più anche delle nella dal al ha come non tra si',
  nl: 'de het een van en in op te dat voor met zijn is niet aan er ook door naar bij wordt werd over om hebben uit als',
  sv: 'och att det som en på är av för med den till inte har om ett var från vi kan också sig under eller',
  da: 'og at det som en på er af for med den til ikke har om et var fra vi kan også sig under eller blev',
  no: 'og at det som en på er av for med den til ikke har om et var fra vi kan også seg under eller ble',
  fi: 'ja on ei että se oli ovat sekä mutta kun myös tai joka hän ole kuin mukaan välillä',
  pl: 'i w na z się do nie że to jest o oraz od po przez za dla jak są był było jego przy ich',
  cs: 'a v na se je že s o do z k pro po za by jsou byl také jako které podle',
  hu: 'a az és hogy nem is egy ez volt meg csak de mint már vagy van között szerint',
  ro: 'și de la în a cu că pe nu din care pentru este un o mai sau sunt fost prin ale',
  tr: 've bir bu için ile de da olarak olan çok daha sonra kadar gibi en ancak ise türkiye',
  id: 'yang dan di untuk dengan dari pada dalam ini itu tidak akan juga oleh ke telah adalah antara kedua',
  vi: 'và của các là trong cho với những được một có đã không này về tại để giữa hai',
}
const CODES = Object.keys(WORDS)
/** Which languages a word is a function word of. */
const LANGUAGES = new Map<string, number[]>()
for (const [i, code] of CODES.entries())
  for (const word of WORDS[code]!.split(' ')) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), i])

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/[\uac00-\ud7af]/gu, 'ko'],
  [/[\u4e00-\u9fff]/gu, 'zh'],
  [/[\u0400-\u04ff]/gu, 'ru'],
  [/[\u0600-\u06ff]/gu, 'ar'],
  [/[\u0370-\u03ff]/gu, 'el'],
  [/[\u0590-\u05ff]/gu, 'he'],
  [/[\u0900-\u097f]/gu, 'hi'],
  [/[\u0e00-\u0e7f]/gu, 'th'],
  [/[\u10a0-\u10ff]/gu, 'ka'],
  [/[\u0530-\u058f]/gu, 'hy'],
]
const UKRAINIAN = /[іїєґ]/gu
const PERSIAN = /[پچژگ]/gu

const SAMPLE = 12_000

/**
 * BCP 47 code of the text's main language: `en` where the rules may read it, the best guess among the languages known here, or
 * `und`. Looks at the beginning, the middle and the end of a long text.
 */
export function detectLanguage(text: string): string {
  const sample =
    text.length <= SAMPLE
      ? text
      : [0, 0.45, 0.9].map((at) => text.slice(text.length * at, text.length * at + SAMPLE / 3)).join(' ')
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = new Array<number>(CODES.length).fill(0)
  for (const word of words) {
    const of = LANGUAGES.get(word)
    if (of) for (const i of of) counts[i]!++
  }
  const english = counts[0]!
  // a fifth of running English are these words, and no other language has half as many of them
  if (words.length >= 20 && english >= words.length * 0.2) return 'en'
  const script = scriptOf(sample)
  if (script) return script
  const [best, second] = counts.map((n, i) => [n, CODES[i]!] as const).sort((a, b) => b[0] - a[0]) as [
    readonly [number, string],
    readonly [number, string],
  ]
  if (words.length < 2 || (best[0] < 2 && words.length >= 8)) return 'und'
  // a list of names and posts has few function words, and "de" and "la" in its names
  if (english >= 1 && english >= best[0] * 0.7) return 'en'
  return best[0] >= Math.max(2, words.length * 0.06) && best[0] > second[0] ? best[1] : 'und'
}

/** Languages with a script of their own. */
function scriptOf(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, code] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0
    // a page in Japanese is mostly Han with some kana; kana alone decide
    if (count <= letters * (code === 'ja' ? 0.1 : 0.3)) continue
    if (code === 'ru' && (sample.match(UKRAINIAN)?.length ?? 0) > count * 0.03) return 'uk'
    if (code === 'ar' && (sample.match(PERSIAN)?.length ?? 0) > count * 0.01) return 'fa'
    return code
  }
  return undefined
}

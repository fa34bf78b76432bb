// A person's name in a header: without titles, given name first where the family name is in capitals.

const TITLES =
  /^(?:(?:h\.\s?e\.|his|her|your|the|excellency|excellencies|right|rt\.?|honou?rable|hon\.?|mr\.?|mrs\.?|ms\.?|mx\.?|mme\.?|dr\.?|prof\.?|professor|amb\.?|ambassador|minister|president|prime|deputy|vice|vice-minister|vice-president|secretary|secretary-general|director-general|director|general|commissioner|chair(?:man|woman|person)?|senator|sen\.?|rep\.?|representative|governor|sir|dame|lord|lady|lt\.?|col\.?|maj\.?|brig\.?|gen\.?|adm\.?|admiral|capt\.?|cdr\.?|cmdr\.?|commodore|lieutenant|marshal|commander|rear|colonel|major|captain|brigadier|chancellor|king|queen|prince|princess|sheikh|spokesperson|spokesman|spokeswoman|undersecretary|under-secretary|under|assistant|state|foreign|acting|special|envoy|high|chief|eng\.?|engr\.?|ir\.?|ing\.|mgr\.|adv\.|atty\.|drs\.|dato['’]?|tan|sri|seri|datuk|datin|yb|yab|yang|berhormat|hajah|haji|tuan|puan|of|for|affairs|trade|defen[cs]e|finance)\s+)+/i
const HONOURS =
  /(?:,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|m\.?p\.?|mep|td|kc|qc|obe|cbe|kbe|esq\.?|usn|usaf|usa|usmc)|\s*\((?:ret|retd|dr|mr|ms)\.?\))+$/i
const PARTICLE =
  /^(?:bin|binti|bint|ibn|al|el|de|del|della|da|das|do|dos|di|du|van|von|der|den|ter|ten|la|le|y|e|af|av|zu|zur|st\.?|san|abu|ould|mac|mc)$/i
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.‐‑-]*|\p{L}{1,2}['’-]\p{Lu}[\p{L}\p{M}'’-]*)$/u
const NOT_A_NAME =
  /^(?:through|into|towards?|beyond|across|without|within|between|about|under|over|how|why|what|when|who|the|ministry|department|office|council|commission|embassy|university|institute|agency|government|press|news|staff|editor|editorial|wire|times|post|herald|tribune|daily|weekly|magazine|media|board|team|admin|correspondent|reporter|newsroom|our|secretariat|service|desk|bureau|japan|china|korea|india|france|germany|russia|states|kingdom|united|nations|union|european|contributor|guest|author|writer|anonymous|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|july|august|september|october|november|december|statement|remarks|speech|address|opening|closing|keynote|joint|release|meeting|dialogue|summit|conference|republic|check|against|delivery|until|embargoed|international|national|general|strategic|economic|policy|law|security|space|daily|regular|foreign|affairs|resources|natural|letters|credence|executive|summary|introduction|background|abstract|contents|overview|conclusion|foreword|preface|key|points|findings|policy|brief|report|session|forum|symposium|congress|talks|consultations?|committee|centre|center|washington|tokyo|beijing|republic|state|prime|president|minister|secretary|director|ambassador|mission|leader|attach[eé]|counsell?or|manager|coordinator|officer|advis[eo]r|analyst|fellow|researcher|hotel|regency|palace|zealand|ports|participants|observers|delegates|days?|weeks?|wine|tourism|business|festival|fair|expo|exhibition|programme|project|partnership|cooperation|investment)$/i

/**
 * The persons of a by-line: `By Ana Ruiz and Jan Novák, Geneva` → two. What stands behind a comma is where they work, unless the
 * list goes on to an "and".
 */
export function namesIn(line: string): string[] {
  if (line.length > 200 || /^https?:/.test(line)) return []
  const said = line
    .replace(
      /^(?:(?:posted|written|reported|published|edited|prepared|compiled|drafted|text|story|commentary|analysis|opinion|essay|blog|column|op-ed) by|by|authors?|posted)\s*:?\s+/i,
      '',
    )
    .split(/\s*(?:\||•|·|\s\/\s|\s[–—]\s)\s*/)[0]!
    // "BY ANA RUIZ in Porto"
    .replace(/\s+in \p{Lu}[\p{L}'’ -]{2,30}$/u, '')
  const commas = said.split(/\s*[,;]\s*/)
  const list =
    said.includes(';') || /^(?:and|&|with)\s|\s(?:and|&)\s/.test(commas.length > 1 ? commas[commas.length - 1]! : '')
      ? commas
      : commas.slice(0, 1)
  const names: string[] = []
  for (const piece of list.flatMap((c) => c.split(/\s+(?:and|&|with)\s+|^(?:and|&|with)\s+/))) {
    if (piece === '') continue
    const name = personName(piece)
    // "Ana Ruiz, Mission Leader, with Tomas Lind"
    if (!name && /\b(?:leader|head|director|officer|manager|editor|secretary|adviser|counsellor)$/i.test(piece))
      continue
    if (!name) break
    if (!names.includes(name)) names.push(name)
  }
  return names
}

const capitals = (w: string): boolean => w.length > 1 && w === w.toUpperCase() && w !== w.toLowerCase()
const titled = (w: string): string =>
  w.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, a: string, b: string) => a + b.toUpperCase())
const vowelGroups = (w: string): number => w.normalize('NFD').match(/[aeiouy]+/gi)?.length ?? 0
/** Family names of one vowel group that are Japanese all the same. */
const SHORT_JAPANESE = new Set(['DOI', 'OI', 'OE', 'UEI', 'AOI', 'II', 'UI', 'MII'])

/** `H.E. Mr. ARAI Ken` → `Ken Arai`; `KIM Min-ji` → `Kim Min-ji`; undefined where it is no name of two words or more. */
export function personName(raw: string): string | undefined {
  let name = raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[*_"“'‘(\s]+|[*_"”'’,;:\s]+$/gu, '')
    .replace(/^([^(]*)\)+$/, '$1')
  const bare = name.replace(TITLES, '')
  if (bare.split(' ').length >= 2) name = bare
  else if (bare !== name) return undefined
  name = name
    .replace(HONOURS, '')
    .replace(/\s*,\s*(?:Jr|Sr|I{2,3})\.?$/i, '')
    .trim()
  const words = name.split(' ')
  if (words.length < 2 || words.length > 7) return undefined
  for (const w of words) {
    if (!WORD.test(w) && !PARTICLE.test(w) && !/^["“(']\p{L}+["”)']$/u.test(w)) return undefined
    if (NOT_A_NAME.test(w)) return undefined
  }
  if (!WORD.test(words[words.length - 1]!)) return undefined
  const initial = words.map((w) => w.replace(/[^\p{L}]/gu, '').length <= 1)
  const caps = words.map((w, i) => !initial[i] && capitals(w.replace(/\./g, '')))
  if (caps.every((c, i) => c || initial[i]) && words.length > 5) return undefined
  if (caps.every((c, i) => c || initial[i]))
    return words.map((w) => (/^(?:bin|binti|bint)$/i.test(w) ? w.toLowerCase() : titled(w))).join(' ')
  if (!caps.some(Boolean)) return name
  const plain = words.map((w, i) => (caps[i] ? titled(w) : w))
  let lead = 0
  while (caps[lead]) lead++
  // "DIALLO BARRY Fatou": so many capitals are no Korean's one family name
  const eastern =
    lead > 0 &&
    lead < words.length &&
    (lead > 1 || words.slice(0, lead).some((w) => vowelGroups(w) >= 2 || SHORT_JAPANESE.has(w)))
  return (eastern ? [...plain.slice(lead), ...plain.slice(0, lead)] : plain).join(' ')
}

/** Words of a name with its titles, from the start of a string; an all-lower-case word, a comma or a bracket ends it. */
const NAME_RUN =
  /^(?:\p{Lu}[\p{L}\p{M}'’.‐‑-]*|(?:bin|binti|bint|ibn|al|de|del|della|da|dos|do|di|du|van|von|der|den|la|le|of|for|and|the)(?=\s)|\p{L}['’]\p{Lu}[\p{L}'’-]*|\s(?=\S))+/u

/** A name at the start of `s`, tried from the longest run of capitalised words down to two. */
export function leadingName(s: string): { name: string; length: number } | undefined {
  // "High Representative/Vice-President Ana Ruiz": two posts of one
  const pair = /^(?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*\/(?=\p{Lu}[\p{L}-]* \p{Lu})/u.exec(s)?.[0]
  if (pair && TITLES.test(`${pair.slice(0, -1)} `)) {
    const behind = leadingName(s.slice(pair.length))
    return behind && { name: behind.name, length: pair.length + behind.length }
  }
  const run = NAME_RUN.exec(s)
  if (!run) return undefined
  const words = [...run[0].matchAll(/\S+/g)]
  for (let n = Math.min(words.length, 14); n >= 2; n--) {
    const last = words[n - 1]!
    if (/^(?:of|for|and|the)$/.test(last[0])) continue
    const text = run[0].slice(0, last.index + last[0].length)
    const name = personName(text)
    if (name) return { name, length: text.length }
  }
  return undefined
}

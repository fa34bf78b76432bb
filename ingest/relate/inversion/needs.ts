// What a text must hold for a pattern to match it, read off the pattern itself: "(?:was|were) chaired by" needs "was chaired by" or
// "were chaired by". Looking for a few words costs a hundredth of what trying (and at first use compiling) the pattern does.

/** Each entry is a choice: one of its strings must stand in the text. */
export type Needs = readonly (readonly string[])[]

/** What is known of a piece: all it can be, where that is few strings; else what it cannot do without. */
interface Piece {
  readonly all?: readonly string[]
  readonly needs: Needs
}

/** A choice of more strings than this costs more to look for than it saves. */
const MOST = 24
const ANYTHING: Piece = { needs: [] }
const NOTHING: Piece = { all: [''], needs: [] }

/**
 * Sound, not complete: a text that lacks a choice has no match; one that has them all may have none either. Empty for patterns with
 * flags that change what a letter means.
 */
export function needsOf({ source, flags }: RegExp): Needs {
  if (/[iuvs]/.test(flags) || /\(\?[a-z-]+:/.test(source)) return []
  return (
    told(new Parser(source).choice())
      .filter((choice) => choice.every((s) => s.trim().length > 1))
      .map(fewest)
      // the one that is quickest found to be missing first
      .sort((a, b) => a.length - b.length)
  )
}

/** Whether the text has what is needed. */
export function has(text: string, needs: Needs): boolean {
  for (const choice of needs) {
    let found = false
    for (let i = 0; i < choice.length && !found; i++) found = text.includes(choice[i]!)
    if (!found) return false
  }
  return true
}

/** As needs alone. */
const told = ({ all, needs }: Piece): Needs => (all && !all.includes('') ? [...needs, all] : needs)

/** The choice that is rarest met, as far as its strings tell. */
function best(needs: Needs): readonly string[] | undefined {
  let found: readonly string[] | undefined
  let length = 0
  for (const choice of needs) {
    const shortest = choice.reduce((n, s) => Math.min(n, s.trim().length), Infinity)
    if (shortest > length) [found, length] = [choice, shortest]
  }
  return found
}

/** Where " was " stands, there is no need to look for " was again ". */
const fewest = (choice: readonly string[]): readonly string[] =>
  choice.length < 2 ? choice : choice.filter((s) => !choice.some((x) => x !== s && s.includes(x)))

const unique = (list: readonly string[]): string[] => [...new Set(list)]

function either(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0]!
  const all = pieces.every((p) => p.all) ? unique(pieces.flatMap((p) => p.all!)) : []
  if (all.length && all.length <= MOST) return { all, needs: [] }
  const each = pieces.map((p) => best(told(p)))
  const choice = each.every((c) => c) ? unique(each.flatMap((c) => c!)) : []
  return { needs: choice.length && choice.length <= MOST ? [choice] : [] }
}

function inOrder(pieces: readonly Piece[]): Piece {
  const needs: (readonly string[])[] = []
  let before: readonly string[] = ['']
  let whole = true
  const close = (): void => {
    if (!before.includes('')) needs.push(before)
    whole = false
  }
  for (const { all, needs: inside } of pieces) {
    if (all?.length === 1) before = before.length === 1 ? [before[0]! + all[0]!] : before.map((a) => a + all[0]!)
    else if (all && before.length * all.length <= MOST) before = unique(before.flatMap((a) => all.map((b) => a + b)))
    else {
      close()
      before = all ?? ['']
      needs.push(...inside)
    }
  }
  if (whole) return { all: before, needs }
  close()
  return { needs }
}

const PLAIN = /[\w ,;:'"&]+(?![*+?{])/y
const LOOKS = /\?<?[=!]/y
const TIMES = /[*+?]\??|\{(\d+)(,?)(\d*)\}\??/y
/** What belongs to an escape, by its letter. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  k: /<\w+>/y,
  p: /\{[^}]*\}/y,
  P: /\{[^}]*\}/y,
  u: /[0-9A-Fa-f]{4}/y,
  x: /[0-9A-Fa-f]{2}/y,
  c: /./y,
}

class Parser {
  readonly #source: string
  /** Where the group that begins here ends. */
  readonly #ends = new Map<number, number>()
  #at = 0

  constructor(source: string) {
    this.#source = source
    const open: number[] = []
    for (let i = 0; i < source.length; i++) {
      const c = source[i]
      if (c === '\\') i++
      else if (c === '[') while (source[++i] !== ']') i += source[i] === '\\' ? 1 : 0
      else if (c === '(') open.push(i)
      else if (c === ')') this.#ends.set(open.pop()!, i)
    }
  }

  choice(): Piece {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    return either(options)
  }

  #sequence(): Piece {
    const pieces: Piece[] = []
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) pieces.push(this.#repeated())
    return inOrder(pieces)
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #repeated(): Piece {
    // most of a pattern is plain words: taken whole
    PLAIN.lastIndex = this.#at
    const plain = PLAIN.exec(this.#source)
    if (plain) {
      this.#at += plain[0].length
      return { all: plain, needs: [] }
    }
    const piece = this.#one()
    if (!'*+?{'.includes(this.#source[this.#at] ?? '!')) return piece
    TIMES.lastIndex = this.#at
    const m = TIMES.exec(this.#source)
    if (!m) return piece
    this.#at += m[0].length
    const least = m[0].startsWith('+') ? 1 : Number(m[1] ?? 0)
    if (m[0].startsWith('?') || (least === 0 && m[2] && m[3] === '1'))
      return piece.all ? { all: unique(['', ...piece.all]), needs: [] } : ANYTHING
    return least ? { needs: told(piece) } : ANYTHING
  }

  #one(): Piece {
    if (this.#take('(')) return this.#group()
    if (this.#take('[')) return this.#set()
    const c = this.#source[this.#at++]!
    if (c === '^' || c === '$') return NOTHING
    if (c === '.') return ANYTHING
    if (c !== '\\') return { all: [c], needs: [] }
    const escaped = this.#source[this.#at++]!
    if (escaped === 'b' || escaped === 'B') return NOTHING
    if (!/[A-Za-z0-9]/.test(escaped)) return { all: [escaped], needs: [] }
    const more = BEHIND[escaped]
    if (more) {
      more.lastIndex = this.#at
      this.#at += more.exec(this.#source)?.[0].length ?? 0
    }
    return ANYTHING
  }

  #group(): Piece {
    const end = this.#ends.get(this.#at - 1)!
    // what only looks ahead or back takes no letter, and what it asks for is not asked here; what may be missing tells nothing
    LOOKS.lastIndex = this.#at
    if (LOOKS.test(this.#source)) {
      this.#at = end + 1
      return NOTHING
    }
    if (this.#source[end + 1] === '*' || this.#source.startsWith('{0,', end + 1)) {
      this.#at = end + 1
      return ANYTHING
    }
    if (!this.#take('?:') && this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1
    const inside = this.choice()
    this.#at = end + 1
    return inside
  }

  #set(): Piece {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const inside = this.#source.slice(from, this.#at++)
    return /^[^\\^-]{1,6}$/.test(inside) ? { all: unique([...inside]), needs: [] } : ANYTHING
  }
}

// Who took the minutes, wrote the report or filed the story, where a line of its own names them.
import type { Block } from '../types.ts'
import { leadingName, personName } from './names.ts'

/** "Rapporteur: Ana Ruiz.", "Minutes taken by: A. Ruiz", "Reporter: Ana Ruiz, Tomas Lind". */
const LINE =
  /(?:^[\s*_(–—-]*|[.!?]\s)(?:(?:rapporteurs?|note-?takers?|reporters?|authors?|text)\s*:\s*|(?:prepared|compiled|written|reported|reporting|minutes|(?:minutes |notes? )?(?:recorded|taken|drawn up|drafted|kept)) by\s*:?\s+)(\p{Lu}[^\n]{2,90})/iu

/** A session has its rapporteurs, too: above the text and below it they are the document's. */
export function recorders(text: string, lines: readonly Block[]): string[] {
  for (const b of lines) {
    const said = text.slice(b.start, Math.min(b.end, b.start + 180))
    const m = LINE.exec(said)
    if (!m) continue
    const run = m[1]!.split(/\.\s+(?=\p{Lu}\p{Ll}+:)|\s*[;|(]|\s+(?:photos?|editing|edited)\b/iu)[0]!
    const names = run.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u).flatMap((piece, i) => {
      const name = personName(piece) ?? (i === 0 ? leadingName(piece)?.name : undefined)
      // Indonesian and Burmese reporters sign with one name
      const single =
        /^\W{0,3}report(?:ers?|ing|ed by)\b/i.test(said) && /^\p{Lu}\p{Ll}{2,20}$/u.test(piece) ? piece : undefined
      return single ? [single] : name ? [name.replace(/(?<!\b\p{Lu})\.$/u, '')] : []
    })
    // what stands behind the first comma is where they work, unless it is a name as well
    if (names.length) return names.map((n) => inFull(text, n))
  }
  return []
}

const FOREWORD =
  /^(?:an? )?(?:(?:opening |welcome |personal )?(?:word|message|letter|note|greetings?|foreword|editorial)) (?:from|by|of) (?:the |our |your )?(?=\p{L})/iu

/** "A word from Ambassador Ana Ruiz" over the first item of a newsletter, and over no other: who writes it. */
export function foreword(
  text: string,
  blocks: readonly Block[],
): { name: string; span: readonly [number, number] } | undefined {
  const found = blocks.slice(0, 8).flatMap((b) => {
    const line = b.end - b.start <= 120 ? text.slice(b.start, b.end) : ''
    const m = FOREWORD.exec(line)
    const name = m ? personName(line.slice(m[0].length).split(',')[0]!) : undefined
    const last = name?.split(' ').at(-1)
    return name
      ? [
          {
            name,
            span: [b.start + line.indexOf(name.split(' ')[0]!), b.start + line.indexOf(last!) + last!.length] as const,
          },
        ]
      : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** "W. Lindqvist" is the "Ms. Wilma Lindqvist" that the text tells of, where it tells of one alone. */
export function inFull(text: string, name: string): string {
  const m = /^(\p{Lu})\.? (\p{Lu}[\p{L}'’-]{2,30}(?: \p{Lu}[\p{L}'’-]{2,30})?)$/u.exec(name)
  if (!m) return name
  const found = new Set(
    [
      ...text.matchAll(
        new RegExp(`(?<![\\p{L}.])(${m[1]}[\\p{L}'’-]{1,20} ${m[2]!.replace(/[-]/g, '\\-')})(?!\\p{L})`, 'gu'),
      ),
    ].map((x) => x[1]!),
  )
  return found.size === 1 ? [...found][0]! : name
}

// A post told without its state, where it stands, and the words around it.
import type { PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText, type Token } from '../../scan.ts'
import type { Reader } from '../context.ts'
import type { Bare } from './bare.ts'
import type { Scene } from './scene.ts'

export interface Person {
  readonly m: PersonMention
  readonly t: Thing
}

/** A post without its state, where it stands. */
export interface Case {
  readonly r: Reader
  readonly t: Thing
  readonly p: Bare
  readonly home: string
  /** People of the sentence. */
  readonly all: readonly Person[]
  readonly before: Sentence | undefined
  readonly scene: Scene | undefined
  /** States whose delegation the text tells of. */
  readonly teams: readonly string[]
  /** States whose meeting the text is about. */
  readonly parties: readonly (string | undefined)[]
}

/** Words of a stretch as patterns read them: without marks, each with a blank behind it. */
export const words = (tokens: readonly Token[], from: number, to: number): string =>
  ` ${foldedText(tokens, from, to)} `
    .replace(/ [.()'’"“”:]+(?= )/g, '')
    .slice(1)
    .replace(/^ $/, '')

export const people = (r: Reader, s: Sentence): Person[] =>
  s.mentions.flatMap((m) =>
    m.kind === 'person' ? r.talk.resolve(m, s).flatMap((t) => (t.type === 'Person' ? [{ m, t }] : [])) : [],
  )

/** What stands between a guest and who receives him. */
export const RECEIVED =
  /\b(?:received (?:\S+ ){0,24}by|(?:paid|pays|pay|made) (?:a |an )?(?:\w+ )?(?:courtesy )?(?:calls?|visit) (?:on|to)|call(?:ed|s)? on|credentials to|welcomed by|hosted by|met with|met) (?:h ?e |his excellency |her excellency |the |mr |ms |mrs |dr |state )*$/

/** A foreign guest of the sentence, ahead of the post: "Undersecretary X of Poland called on", "the Serbian delegation was received by". */
export function guestAhead({ r, p, all, home }: Case): boolean {
  const away = (code: string | undefined): boolean => !!code && code !== home
  return p.sentence.mentions.some(
    (m) =>
      m.to <= p.at.from &&
      // "the Indian guest"
      ((m.kind === 'country' &&
        m.form === 'demonym' &&
        m.code !== home &&
        /^(?:guest|visitor|guests|visitors)$/.test(r.tokens[m.to]?.key ?? '')) ||
        (m.kind === 'person' && all.some((x) => x.m === m && away(x.t.country))) ||
        (m.kind === 'ref' &&
          (away(m.country) || r.talk.resolve(m, p.sentence).some((x) => x.type === 'Person' && away(x.country)))) ||
        (m.kind === 'post' && !m.plural && away(m.country ?? r.talk.resolve(m, p.sentence)[0]?.country))),
  )
}

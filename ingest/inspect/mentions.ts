// A mention in the words of an explanation: what it was taken for, and why.
import type { Mention } from '../mention.ts'

/** Dictionary, grammar, or what the text itself defines. */
export function ruleOf(m: Mention): string {
  switch (m.kind) {
    case 'country':
      return { name: 'country-name', demonym: 'country-adjective', capital: 'seat-of-government' }[m.form]
    case 'place':
      return m.region ? 'region' : 'place'
    case 'org':
      return { known: 'dictionary', grammar: 'head-noun', acronym: 'defined-in-text' }[m.source]
    case 'post':
      return m.definite ? 'post-refers-back' : 'post'
    case 'person':
      return m.posts.length ? 'name-with-post' : m.honorifics.length ? 'name-with-title' : 'name'
    case 'event':
      return m.series ? 'meeting-of-line' : m.named ? 'event-name' : 'event-noun'
    case 'instrument':
      return m.known ? 'dictionary' : m.named ? 'head-noun' : 'instrument-noun'
    case 'date':
      return m.relative ? 'relative-date' : 'date'
    case 'ref':
      return 'refers-back'
  }
}

/** 0 to 1 where the mention itself is doubted; a name of a person alone says that so far. */
export const confidenceOf = (m: Mention): number | undefined => (m.kind === 'person' ? m.confidence : undefined)

/** What the mention was read as, where that is not what it says: a code, a date, a type. */
export function readAs(m: Mention): string {
  switch (m.kind) {
    case 'country':
      return m.code
    case 'org':
      return [m.orgKind, m.country, m.full && `short for ${m.full}`].filter(Boolean).join(', ')
    case 'post':
      return [m.head, m.former ? 'former' : ''].filter(Boolean).join(', ')
    case 'person':
      return [m.name, m.side].filter(Boolean).join(', ')
    case 'event':
      return [m.eventKind, m.ordinal === undefined ? '' : `no. ${m.ordinal}`, m.relative].filter(Boolean).join(', ')
    case 'instrument':
      return `${m.type}, ${m.instrumentKind}`
    case 'date':
      return m.end ? `${m.date} to ${m.end}` : m.date
    case 'ref':
      return m.ref
    case 'place':
      return m.country ?? ''
  }
}

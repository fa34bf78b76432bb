// A sign for each type, so that colour is never the only way to tell them. 16 by 16.
import type { EntityType } from './operations.generated.ts'
import { one } from './words.ts'

export const SIGNS: Readonly<Record<EntityType, string>> = {
  Person: 'M8 8a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 8 8Zm0 1.4c-3.3 0-6 1.8-6 4.2V14.4h12v-.8c0-2.4-2.7-4.2-6-4.2Z',
  Organization:
    'M8 1.2 1.4 4.6v1.6h13.2V4.6L8 1.2ZM2.8 7.4h2v4.4h-2V7.4Zm4.2 0h2v4.4H7V7.4Zm4.2 0h2v4.4h-2V7.4ZM1.4 12.8h13.2v1.8H1.4v-1.8Z',
  Country: 'M3 1.4h1.6v.8h8.8l-2 3.6 2 3.6H4.6v5.2H3V1.4Z',
  Place: 'M8 1.2a5 5 0 0 0-5 5c0 3.6 5 8.6 5 8.6s5-5 5-8.6a5 5 0 0 0-5-5Zm0 7a2 2 0 1 1 0-4 2 2 0 0 1 0 4Z',
  Event: 'M4 1.4h1.6V3h4.8V1.4H12V3h2v11.4H2V3h2V1.4Zm-.4 5v6.4h8.8V6.4H3.6Zm1.6 1.8h2.4v2.4H5.2V8.2Z',
  EventSeries: 'M1.2 8a2 2 0 0 1 3.7-1h1.3a2 2 0 0 1 3.6 0h1.3a2 2 0 1 1 0 2H9.8a2 2 0 0 1-3.6 0H4.9A2 2 0 0 1 1.2 8Z',
  Agreement:
    'M2.4 1.4h8l3.2 3.2v10H2.4V1.4Zm2 5v1.4h7.2V6.4H4.4Zm0 2.8v1.4h3.4V9.2H4.4Zm5.8.4a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4Z',
  Policy:
    'M8 1.2 2.4 3.4v4c0 3.6 2.4 6.2 5.6 7.4 3.2-1.2 5.6-3.8 5.6-7.4v-4L8 1.2Zm-.8 9.4L4.6 8l1.1-1.1 1.5 1.5 3.1-3.1L11.4 6.4l-4.2 4.2Z',
  Programme:
    'M6.6 1.4h2.8l.4 1.9 1.2.7 1.9-.6 1.4 2.4-1.5 1.3v1.4l1.5 1.3-1.4 2.4-1.9-.6-1.2.7-.4 1.9H6.6l-.4-1.9-1.2-.7-1.9.6-1.4-2.4 1.5-1.3V7.1L1.7 5.8l1.4-2.4L5 4l1.2-.7.4-1.9ZM8 5.6a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  Document: 'M3 1.4h6.6L13 4.8v9.8H3V1.4Zm2 5.2V8h6V6.6H5Zm0 2.6v1.4h6V9.2H5Zm0 2.6v1.2h4v-1.2H5Z',
}

export function Sign({ type, named = false }: { readonly type: EntityType; readonly named?: boolean }) {
  return (
    <svg
      className={`sign t-${type}`}
      viewBox="0 0 16 16"
      {...(named ? { role: 'img', 'aria-label': one(type) } : { 'aria-hidden': true })}
    >
      <path d={SIGNS[type]} fillRule="evenodd" />
    </svg>
  )
}

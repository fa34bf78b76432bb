// Rows of facts: what, with whom, how, and the sentences behind it.
import type { RelationType } from '../operations.generated.ts'
import type { Dated, EdgeDetails, Fact } from '../things.ts'
import { when } from '../things.ts'
import { capital, date, plain, RELATIONS, span } from '../words.ts'
import { Evidence } from './evidence.tsx'
import { Thing } from './link.tsx'

/** `for Japan`, `5th`, `keynote`: what a relation says beyond its ends. */
export function details(type: RelationType, e: EdgeDetails): string {
  const parts = [
    e.title && plain(e.title),
    e.former && 'former',
    e.capacity && plain(e.capacity),
    type === 'ORGANIZED' && e.role && e.role,
    e.side && `for ${e.side}`,
    e.ordinal && `no. ${e.ordinal}`,
    e.award,
    e.from && e.to
      ? span(e.from, e.to)
      : e.from
        ? `since ${date(e.from)}`
        : e.to
          ? `until ${date(e.to)}`
          : e.asOf && `as of ${date(e.asOf)}`,
    e.date && date(e.date),
  ]
  return parts.filter(Boolean).join(', ')
}

export interface Section {
  readonly key: string
  readonly type: RelationType
  readonly title: string
  readonly facts: readonly { readonly fact: Fact; readonly other: Dated }[]
}

const ORDER: readonly RelationType[] = [
  'HOLDS_ROLE', 'CHAIRED', 'LED_DELEGATION', 'SPOKE_AT', 'MODERATED', 'ORGANIZED', 'PARTICIPATED_IN', 'HELD_IN', 'MET_WITH', 'PART_OF_SERIES', 'BETWEEN', 'PRODUCED',
  'SIGNED', 'PARTY_TO', 'ISSUED', 'TAKES_PART_IN', 'DISCUSSED', 'COOPERATES_WITH', 'AWARDED', 'AUTHORED', 'PART_OF', 'BASED_IN', 'MENTIONS',
] // prettier-ignore

/** Facts of one thing, by relation and direction; the newest first in each. */
export function sections(id: string, facts: readonly Fact[]): readonly Section[] {
  const made = new Map<string, Section & { facts: { fact: Fact; other: Dated }[] }>()
  for (const fact of facts) {
    const out = fact.source.id === id
    const key = `${fact.type} ${out ? 'out' : 'in'}`
    let section = made.get(key)
    if (!section)
      made.set(
        key,
        (section = {
          key,
          type: fact.type,
          title: capital(out ? RELATIONS[fact.type].out : RELATIONS[fact.type].in),
          facts: [],
        }),
      )
    section.facts.push({ fact, other: out ? fact.target : fact.source })
  }
  const time = ({ fact, other }: Section['facts'][number]): string =>
    when(other) ?? fact.from ?? fact.asOf ?? fact.date ?? ''
  for (const s of made.values()) s.facts.sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0))
  return [...made.values()].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

export function FactRows({
  section,
  subject,
  open,
}: {
  readonly section: Section
  readonly subject: string
  readonly open: boolean
}) {
  return (
    <ul className="facts">
      {section.facts.map(({ fact, other }) => (
        <li key={fact.id}>
          <Thing of={other} />
          <span className="meta">
            {other.startDate && <span>{span(other.startDate, other.endDate)}</span>}
            {other.type === 'Document' && other.date && <span>{date(other.date)}</span>}
            {details(fact.type, fact) && <span>{details(fact.type, fact)}</span>}
            {other.status && other.status !== 'held' && <span className="badge">{other.status}</span>}
            {fact.modality !== 'asserted' && fact.modality !== other.status && (
              <span className={`badge m-${fact.modality}`}>{fact.modality}</span>
            )}
          </span>
          <Evidence
            key={String(open)}
            id={fact.id}
            statements={fact.statements}
            given={fact.evidence}
            open={open}
            of={`${subject}, ${section.title}, ${other.name}`}
          />
        </li>
      ))}
    </ul>
  )
}

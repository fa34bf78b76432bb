import type { Resolvers } from '../types.generated.ts'
import { Agreement } from './agreement.ts'
import { CoChairedEvent, CoChairPair } from './co-chairs.ts'
import { DocumentConnection, NodeConnection, SearchConnection } from './connections.ts'
import { Country } from './country.ts'
import { Document } from './document.ts'
import { Event } from './event.ts'
import { EventSide, Participant } from './event-participants.ts'
import { EventSeries } from './event-series.ts'
import { Explanation } from './explanation.ts'
import { Mention } from './mention.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { Node } from './node.ts'
import { Organization } from './organization.ts'
import { Hop, Path } from './path.ts'
import { Person } from './person.ts'
import { Place } from './place.ts'
import { Policy } from './policy.ts'
import { Programme } from './programme.ts'
import { PropertyValue } from './property-value.ts'
import { Query } from './query.ts'
import { Relation } from './relation.ts'
import { Role } from './role.ts'
import { DateScalar, ValueScalar } from './scalars.ts'
import { Meeting, SeriesTimeline } from './series-timeline.ts'
import { Statement } from './statement.ts'
import { Stats } from './stats.ts'

export const resolvers: Resolvers = {
  Agreement,
  CoChairedEvent,
  CoChairPair,
  Country,
  Date: DateScalar,
  Document,
  DocumentConnection,
  Event,
  EventSeries,
  EventSide,
  Explanation,
  Hop,
  Meeting,
  Mention,
  Neighbourhood,
  Node,
  NodeConnection,
  Organization,
  Participant,
  Path,
  Person,
  Place,
  Policy,
  Programme,
  PropertyValue,
  Query,
  Relation,
  Role,
  SearchConnection,
  SeriesTimeline,
  Statement,
  Stats,
  Value: ValueScalar,
}

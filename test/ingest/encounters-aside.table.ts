// Who met whom where it is told aside: by a participle, by a delegation's head, by an office, with the place told somewhere else.
// Read with every cast of encounters.table.ts. All names are invented.

const MET = ['{a} MET_WITH {b}', '{a} PARTICIPATED_IN ?meeting', '{b} PARTICIPATED_IN ?meeting'] as const

/** Template and what it tells; a line that begins with "not " must not be told. */
export const TOLD_ASIDE: readonly (readonly [template: string, ...expected: string[]])[] = [
  // participles
  ['{A} travelled to {P} on {D}, meeting with {B} and representatives of trade unions.', ...MET],
  ['{A} wrapped up a visit to {P}, meeting {B}', ...MET],
  ['{A} did not travel to {P}, meeting with {B} in Oslo instead.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} attended the Kelp Forum in {P}, meeting the expectations of {B}', 'not {a} MET_WITH {b}'],
  ['Meeting {b} in {P} on {D}, {A} called for calm.', ...MET, '?meeting HELD_IN {P}'],
  // guests
  ['{A} met with visiting {B} in {P} on {D}.', ...MET, '?meeting HELD_IN {P}', '= ?meeting {startDate: {iso}}'],
  ['{A} flew to {P} on {D}, where {a} was welcomed by {B}', ...MET],
  ['{A} will host her to a State Banquet tonight.', 'not {a} MET_WITH *'],
  // delegations and missions
  ['{A} met with a mission of the Asian Development Bank led by {B} in {P}.', ...MET, '?meeting HELD_IN {P}'],
  ['{A} welcomed a delegation from the University of Graz headed by {B}', ...MET],
  [
    '{A} met a delegation headed by {B} in {P} on {D}.',
    ...MET,
    '?meeting HELD_IN {P}',
    '= ?meeting {startDate: {iso}}',
  ],
  ['{A} welcomed a proposal of the mission led by {B}', 'not {a} MET_WITH {b}'],
  // where and when told before who
  [
    'Monday’s meeting in {P} on {D} between {A} and {B} brought no result.',
    ...MET,
    '?meeting HELD_IN {P}',
    '= ?meeting {startDate: {iso}}',
  ],
  // who has the floor is nobody whom the board met
  ['The Board of the Nordic Peat Forum met in {P} on {D}, with {B} giving the opening remarks.', 'not {b} MET_WITH *'],
  // officials without names
  [
    'U.S. and Iranian negotiators met in {P} on {D}.',
    'Iran PARTICIPATED_IN ?meeting',
    'United States PARTICIPATED_IN ?meeting',
    '?meeting HELD_IN {P}',
  ],
  [
    'Trade negotiators from Canada and the Philippines held two days of talks in {P}.',
    'Canada PARTICIPATED_IN talks',
    'Philippines PARTICIPATED_IN talks',
  ],
  ['EU foreign ministers gathered in {P} on {D}.', 'EU PARTICIPATED_IN ?meeting', '?meeting HELD_IN {P}'],
  ['French negotiators met in {P} on {D}.', 'not France PARTICIPATED_IN *'],
  // counterparts of several states
  [
    'Prime Minister Xavier Meunier of Belgium met his Dutch and Luxembourg counterparts, Joost van Dam and Luc Thill, in {P}.',
    'Joost van Dam HOLDS_ROLE Netherlands',
    'Luc Thill HOLDS_ROLE Luxembourg',
    'not Joost van Dam HOLDS_ROLE Luxembourg',
  ],
  // two towns, and two hosts who are not told apart
  [
    'Austrian Foreign Minister Georg Haidinger visited Skopje and Tirana, meeting with Prime Ministers Zoran Petkovski and Arben Hoxha.',
    'Georg Haidinger MET_WITH Arben Hoxha',
    'not Arben Hoxha HOLDS_ROLE North Macedonia',
  ],
]

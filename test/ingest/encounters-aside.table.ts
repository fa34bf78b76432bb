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
  // whom somebody is quoted to have met, and whom he only hopes to meet
  ['“I met {b} in {P} on {D},” said {A}', ...MET, '?meeting HELD_IN {P}'],
  ['{A} told reporters: “I met {b} in {P}.”', ...MET],
  ['“I never met {b},” said {A}', 'not {a} MET_WITH {b}'],
  ['“I met nobody,” said {A} of {b}.', 'not {a} MET_WITH {b}'],
  ['{A} hopes to meet {B} next year.', 'not {a} MET_WITH {b}'],
  ['{A} flew into {P} on {D} and sat down with {B}', ...MET, '?visit HELD_IN {P}'],
  ['{A} had back-to-back meetings in {P} with {B}', ...MET, '?meeting HELD_IN {P}'],
  ['After meeting {b} in {P}, {A} travelled to Oslo.', ...MET, '?meeting HELD_IN {P}'],
  ['{A} was in {P} on {D} for talks with {b}.', '{a} MET_WITH {b}', '?visit HELD_IN {P}'],
  ['The working visit of {a} to {P} included meetings with {b} and members of the press.', ...MET],
  [
    '{A}, accompanied by Permanent Secretary Suda Moen, paid a visit to {P}, during which {a} held talks with {b}.',
    'Suda Moen PARTICIPATED_IN ?visit',
    'not Suda Moen PARTICIPATED_IN ?talks',
  ],
  [
    'Minister Aron Lind, accompanied by Permanent Secretary Rolf Moen, paid a visit to {P}, during which he met {B}',
    'Aron Lind MET_WITH {b}',
    'not Rolf Moen MET_WITH {b}',
  ],
  // those behind the plural
  [
    'Ministers from Fiji and Tonga met in {P} on {D} for the Pacific Peat Ministers’ Meeting.',
    'Tonga PARTICIPATED_IN Pacific Peat Ministers’ Meeting',
  ],
  ['The trilateral summit of Mali, Niger and Togo convened in {P}.', 'Niger PARTICIPATED_IN trilateral summit'],
  [
    '{A} will host the leaders of Mali and Togo for a Peat Basin summit in {P} on 20 June 2024.',
    'Mali PARTICIPATED_IN Peat Basin summit',
    'Peat Basin summit HELD_IN {P}',
  ],
  ['A meeting with representatives of the World Bank was held in {P}.', 'World Bank PARTICIPATED_IN meeting'],
  [
    'Representatives from the Asian Development Bank, the Government of Nepal and the Embassy of Norway took part in the review meeting in {P}.',
    'Nepal PARTICIPATED_IN review meeting',
  ],
  // given for others, and held with each other
  [
    'The Bank of Mexico and the Bank of Guatemala held a seminar on payments in {P}.',
    'Bank of Guatemala ORGANIZED seminar',
  ],
  ['The Bank of Mexico and the Bank of Guatemala held talks in {P}.', 'not Bank of Guatemala ORGANIZED talks'],
  // other words for it
  ['{A} touched down in {P} on {D}.', '?visit HELD_IN {P}', '{a} PARTICIPATED_IN ?visit'],
  ['{A} touched on the situation in {P} on {D}.', 'not {a} PARTICIPATED_IN ?visit'],
  ['During a break {A} huddled with {B}', ...MET],
  ['{a} and {b} had lunch together in {P}.', '{a} MET_WITH {b}', 'lunch HELD_IN {P}'],
  [
    'Foreign ministers from the Gulf Cooperation Council gathered in {P} on {D}.',
    'Gulf Cooperation Council PARTICIPATED_IN ?meeting',
    '?meeting HELD_IN {P}',
  ],
  // how they sat
  ['{A} sat with {B} for more than an hour in {P} on {D}.', ...MET, '?meeting HELD_IN {P}'],
  ['{a} and {b} sat in one room for the first time on {D}.', ...MET, '= ?meeting {startDate: {iso}}'],
  [
    '{a} and {b} sat at the same table, with the mediator, Ana Sorel, in the chair.',
    ...MET,
    'Ana Sorel CHAIRED ?meeting',
  ],
  ['{A} sat with {B} on the panel of the Lake Forum.', 'not {a} MET_WITH {b}'],
  ['{a} and {b} sat in the front row.', 'not {a} MET_WITH {b}'],
  ['{A} received the acting head of the mission, Ms. Ana Sorel, in {P}.', '{a} MET_WITH Ana Sorel'],
  ["{A} received the acting head of the Bank's mission in {P}, Ana Sorel said.", 'not {a} MET_WITH Ana Sorel'],
  [
    '{A} was to have been received by {B} in {P}.',
    'not {a} MET_WITH {b}',
    '{a} PARTICIPATED_IN ?meeting',
    '= ?meeting {status: cancelled}',
  ],
  [
    '{A} visited Togo and Peru to attend the Lake Forum.',
    '{a} PARTICIPATED_IN Lake Forum',
    'not Peru PARTICIPATED_IN Lake Forum',
  ],
]

// Who met whom, where and when: constructions of the register, each read with every cast. All names are invented.

export const PRELUDE = 'Note to correspondents\n\nGeneva, 12 June 2024\n\n'

/** What stands for {A}, {a} (the name alone), {B}, {b}, {P} and {D}. */
export const CASTS = [
  {
    A: 'Minister Arvo Lepik of Estonia',
    a: 'Arvo Lepik',
    B: 'Cabinet Secretary Wanjiru Kamau of Kenya',
    b: 'Wanjiru Kamau',
    P: 'Nairobi',
    D: '3 June 2024',
    iso: '2024-06-03',
  },
  {
    A: 'the Deputy Prime Minister of Fiji, Hon. Sitiveni Naulivou',
    a: 'Sitiveni Naulivou',
    B: 'Ms. Amalia Quispe, Vice Minister of Trade of Bolivia,',
    b: 'Amalia Quispe',
    P: 'Montevideo',
    D: '11 June 2024',
    iso: '2024-06-11',
  },
] as const

const MET = ['{a} MET_WITH {b}', '{a} PARTICIPATED_IN {e}', '{b} PARTICIPATED_IN {e}'] as const
const met = (kind: string): string[] => MET.map((x) => x.replace('{e}', `?${kind}`))
const VISIT = ['{a} PARTICIPATED_IN ?visit', '?visit HELD_IN {P}'] as const

/** Template and what it tells; a line that begins with "not " must not be told. */
export const TOLD: readonly (readonly [template: string, ...expected: string[]])[] = [
  // meetings
  ['{A} conferred with {B} in {P}.', ...met('meeting'), '?meeting HELD_IN {P}'],
  ['{A} met virtually with {B} on {D}.', ...met('meeting')],
  ['{A} and {B} met by videoconference on {D}.', ...met('meeting')],
  ['{A} had a telephone conversation with {B} on {D}.', ...met('call'), '= ?call {startDate: {iso}}'],
  ['{A} was received by {B} in {P}.', ...met('meeting')],
  ['{B} welcomed {A} to {P} on {D}.', ...met('meeting'), '?meeting HELD_IN {P}'],
  ['{B} hosted {A} for talks in {P} on {D}.', ...met('meeting')],
  ['A bilateral meeting took place between {A} and {B} in {P} on {D}.', ...met('bilateral meeting')],
  [
    'A bilateral meeting was held in {P} on {D} between {A} and {B}.',
    ...met('bilateral meeting'),
    '?bilateral meeting HELD_IN {P}',
    '= ?bilateral meeting {startDate: {iso}}',
  ],
  ['The meeting between {A} and {B} was held in {P} on {D}.', ...met('meeting'), '?meeting HELD_IN {P}'],
  ['The meeting between {A} and {B} was cancelled.', 'not {a} MET_WITH {b}', '= ?meeting {status: cancelled}'],
  // talks that a clause tells of in passing
  ['At a meeting with {B} in {P}, {A} praised the ties.', ...met('meeting'), '?meeting HELD_IN {P}'],
  ['While meeting with {B}, {A} confirmed that the port would be dredged.', ...met('meeting')],
  ['Speaking at a meeting with {B}, {A} said that trade was growing.', ...met('meeting'), 'not {a} SPOKE_AT ?meeting'],
  ['{A} reviewed fisheries with {B} over a working lunch in {P}.', ...met('lunch'), '?lunch HELD_IN {P}'],
  ['{A} and {B} agreed on fish quotas at a meeting in {P}.', ...met('meeting'), '?meeting HELD_IN {P}'],
  ['This was the third meeting between {A} and {B} this year.', ...met('meeting')],
  ['{A} praised the Board at a meeting in {P}.', 'not {a} MET_WITH {b}'],
  ['{A} would have thanked {B} at a meeting in {P}.', 'not {a} MET_WITH {b}'],
  ['{A}, who is visiting {P}, met {B} on {D}.', ...met('meeting')],
  [
    'At the meeting with {B}, {A} thanked Ambassador Ana Sorel for coming.',
    ...met('meeting'),
    'not Ana Sorel MET_WITH {b}',
  ],
  // states by their ministers
  [
    'The Foreign Ministers of Georgia, Togo and Peru convened in {P} on {D}.',
    'Georgia PARTICIPATED_IN ?meeting',
    'Togo PARTICIPATED_IN ?meeting',
    'Peru PARTICIPATED_IN ?meeting',
  ],
  [
    'The Togolese and Peruvian presidents met in {P}.',
    'Togo PARTICIPATED_IN ?meeting',
    'Peru PARTICIPATED_IN ?meeting',
  ],
  ['The former presidents of Togo and Peru met in {P}.', 'not Togo PARTICIPATED_IN ?meeting'],
  [
    '{A} thanked Togo for hosting the second Georgia-Togo Forum.',
    'Togo ORGANIZED Second Georgia-Togo Forum',
    'not {a} PARTICIPATED_IN Second Georgia-Togo Forum',
  ],
  [
    '{A} held talks with {B}, Ana Sorel, Tiina Kask and other senior officials in {P}.',
    ...met('talks'),
    'Ana Sorel PARTICIPATED_IN ?talks',
    'Tiina Kask PARTICIPATED_IN ?talks',
  ],
  ['The delegation, led by {A}, held discussions with {B} in {P}.', ...met('talks'), '?talks HELD_IN {P}'],
  ['{A} met with a delegation headed by {B} in {P}.', ...met('meeting')],
  ['{A} engaged in talks with {B} on {D}.', ...met('talks')],
  ['{A} engaged in dialogue on the port.', 'not {a} PARTICIPATED_IN ?dialogue'],
  ['{A} will take part in a bilateral meeting with {B} in {P}.', ...met('bilateral meeting')],
  ['{A} hosted a dinner for {B} in {P}.', ...met('dinner'), '?dinner HELD_IN {P}'],
  ['A dinner was given by {A} in honour of {B}.', ...met('dinner')],
  ['{A} hosted a dinner for a thousand guests.', 'not {a} MET_WITH {b}'],
  ['{A} is in {P} to talk to {B} about fish.', ...met('meeting'), ...VISIT],
  ['{A} discussed the crisis in Peru with {B}.', ...met('meeting'), 'not ?meeting HELD_IN Peru'],
  ['{A} accompanied President Ana Sorel to {P}.', '{a} PARTICIPATED_IN ?visit', 'Ana Sorel PARTICIPATED_IN ?visit'],
  // each with every other
  [
    '{A}, {B} and Ambassador Ana Sorel met in {P}.',
    ...met('meeting'),
    'Ana Sorel MET_WITH {b}',
    'Ana Sorel MET_WITH {a}',
  ],
  // "bilateral" is between two
  [
    '{A} held bilateral talks with Minister Ana Sorel of Peru and {B}.',
    '{a} MET_WITH {b}',
    '{a} MET_WITH Ana Sorel',
    'Ana Sorel PARTICIPATED_IN talks of {a} with Ana Sorel',
    '{b} PARTICIPATED_IN talks of {a} with {b}',
    'not {b} PARTICIPATED_IN talks of {a} with Ana Sorel',
  ],
  // who is not known by name
  [
    'Rita Sole left. The Secretary of the Fund held talks with {B} in {P}.',
    'not {b} PARTICIPATED_IN ?talks',
    'not Rita Sole MET_WITH {b}',
  ],
  [
    '{A} met Ana Sorel. The Secretary of the Fund proceeded to Lima. He will travel to {P} on 4 July 2024.',
    'not {a} PARTICIPATED_IN ?visit',
    'not Ana Sorel PARTICIPATED_IN ?visit',
  ],
  [
    'Views were exchanged with {B} on ways of organizing the second Georgia-Togo Forum.',
    'not {b} PARTICIPATED_IN Second Georgia-Togo Forum',
  ],
  // a headline's capitals are no name
  ['{A} paid a Working Visit to {P} on {D}.', ...VISIT, '= ?visit {startDate: {iso}}'],
  // where one lands is not where one goes
  ['{A} arrived at the {P} Airport on {D}.', 'not {a} PARTICIPATED_IN ?visit'],
  // of whom a "that" tells
  [
    '{A} told {B} that Togo would do its best in hosting a seminar in {P}.',
    'not {a} PARTICIPATED_IN ?seminar',
    '= seminar {status: hoped}',
    'not {a} PARTICIPATED_IN seminar',
  ],
  // of two others, of no line told before
  [
    'The fifth Georgia-Togo Dialogue was held in Lomé in May 2024. {A} welcomed the next round of talks between Peru and Fiji.',
    'not Peru PARTICIPATED_IN Sixth Georgia-Togo Dialogue',
  ],
  // who told of is told by his office
  ['At the invitation of {B}, {A}, travelled to {P} on {D}.', 'not {b} PARTICIPATED_IN ?visit'],
  [
    '{A} met Ana Sorel. Ana Sorel and Rita Sole left. He will travel to {P} on 4 July 2024.',
    'not Ana Sorel PARTICIPATED_IN ?visit',
  ],
  ['{A} and {B}, meeting in {P} on {D}, agreed on fish quotas.', ...met('meeting'), '?meeting HELD_IN {P}'],
  [
    '{A} met his peers from Peru and Kenya, Ana Sorel and {B}.',
    ...met('meeting'),
    'Ana Sorel PARTICIPATED_IN ?meeting',
  ],
  [
    'Ambassador Ana Sorel was also present at the meeting between {A} and {B}.',
    ...met('meeting'),
    'Ana Sorel PARTICIPATED_IN ?meeting',
    'not Ana Sorel MET_WITH {b}',
  ],
  [
    'On the second day of his visit to Fiji, {A} held meetings with President Rita Sole and Speaker Juan Rojas.',
    'not Juan Rojas PARTICIPATED_IN ?visit',
  ],
  // who came along
  [
    '{A}, accompanied by Ambassador Tiina Kask, met {B} in {P}.',
    ...met('meeting'),
    'Tiina Kask PARTICIPATED_IN ?meeting',
    'not Tiina Kask MET_WITH {b}',
  ],
  ['{A}, joined by Ambassador Tiina Kask, met {B} in {P}.', ...met('meeting'), 'Tiina Kask PARTICIPATED_IN ?meeting'],
  // two under one verb
  [
    '{A} held talks in Arica with Minister Ana Sorel and in {P} with {B}.',
    '{a} MET_WITH Ana Sorel',
    '{a} MET_WITH {b}',
    'talks of {a} with {b} HELD_IN {P}',
    'not talks of {a} with Ana Sorel HELD_IN {P}',
    'not Ana Sorel MET_WITH {b}',
  ],
  [
    '{A} was received by Minister Ana Sorel and, the following day, by {B}.',
    '{a} MET_WITH Ana Sorel',
    '{a} MET_WITH {b}',
    'not Ana Sorel MET_WITH {b}',
    'not Ana Sorel PARTICIPATED_IN meeting of {a} with {b}',
  ],
  [
    'Minister Ana Sorel, accompanied by {A} and {B}, was received by President Levan Tsiklauri in {P}.',
    'Ana Sorel MET_WITH Levan Tsiklauri',
    'not {a} MET_WITH Levan Tsiklauri',
    'not {b} MET_WITH Levan Tsiklauri',
  ],
  ['{A} is expected to be received by {B} on 3 July 2024.', ...met('meeting'), '= ?meeting {status: planned}'],
  ['Tomorrow {A} travels to {P} to meet {B}.', ...met('meeting'), '= ?meeting {status: planned}'],
  ['{A} travelled to {P}, where he met {B}.', '{a} MET_WITH {b}', '?meeting HELD_IN {P}'],
  [
    '{A} held talks with a delegation from the Andean Water Agency headed by Mr. Levan Tsiklauri.',
    '{a} MET_WITH Levan Tsiklauri',
    'Andean Water Agency PARTICIPATED_IN ?talks',
    'Levan Tsiklauri LED_DELEGATION ?talks',
  ],
  [
    "{B} held consultations with {a}'s adviser, Mr. Levan Tsiklauri.",
    '{b} MET_WITH Levan Tsiklauri',
    'not {b} MET_WITH {a}',
  ],
  ['{A} received at his office the new Ambassador of Peru, Mr. Levan Tsiklauri.', '{a} MET_WITH Levan Tsiklauri'],
  ['{A} was granted an audience by {B} on {D}.', ...met('meeting')],
  [
    'The Group of Experts on Kelp met in {P} with {A} in the chair.',
    'meeting of the Group of Experts on Kelp HELD_IN {P}',
    'not {a} MET_WITH {b}',
  ],
  // visits
  ['{A} is on an official visit to {P}.', ...VISIT],
  ['{A} arrived in {P} on a two-day official visit on {D}.', ...VISIT, '= ?visit {startDate: {iso}}'],
  ['{A} concluded a working visit to {P} on {D}.', ...VISIT, 'not = ?visit {startDate: {iso}}'],
  ['{A} left Oslo for {P} on {D}.', ...VISIT],
  ['{A} goes to {P} in July to prepare the exhibition.', ...VISIT, '= ?visit {status: planned}'],
  ['During the visit of {A} to {P}, a school was opened.', ...VISIT],
  ['{A} did not pay a visit to {P}.', 'not {a} PARTICIPATED_IN ?visit'],
  [
    '{A} leaves for {P} on 14 June 2024, and from there for Suva.',
    'visit of {a} to Suva HELD_IN Suva',
    'not visit of {a} to {P} HELD_IN Suva',
  ],
  [
    '{A} will visit {P} on 20 June 2024 and Suva on 22 June 2024.',
    'visit of {a} to Suva HELD_IN Suva',
    '= visit of {a} to {P} {startDate: 2024-06-20}',
    'not visit of {a} to {P} HELD_IN Suva',
  ],
  [
    '{A} travelled to {P} and Suva in May 2024.',
    'visit of {a} to {P} HELD_IN Suva',
    'not visit of {a} to Suva HELD_IN Suva',
  ],
  ['The visit to {P} of {A} was a success.', ...VISIT],
  ['{A} stayed in {P} from 2 to 4 June 2024.', ...VISIT, '= ?visit {startDate: 2024-06-02}'],
  ['{A} stayed in {P}.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} paid a courtesy visit to {B} on {D}.', ...met('courtesy call'), 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} visited {P} on {D}. President Ana Sorel received the guest for forty minutes.', 'Ana Sorel MET_WITH {a}'],
  ['President Ana Sorel received the guest for forty minutes.', 'not Ana Sorel MET_WITH {a}'],
  // houses
  [
    '{A} visited the headquarters of the Tide Institute in {P}, where the visitors were welcomed by {B}.',
    ...VISIT,
    '{b} PARTICIPATED_IN ?visit',
    '{a} MET_WITH {b}',
  ],
  [
    '{A} toured the shipyard in {P}, where {B} briefed him on the dredging.',
    ...VISIT,
    '{b} SPOKE_AT ?visit {capacity: briefing}',
    'not {b} PARTICIPATED_IN ?meeting',
  ],
  [
    '{A} visited the Tide Institute in {P} and was received by {B}.',
    ...VISIT,
    '{b} PARTICIPATED_IN ?visit',
    'not {b} PARTICIPATED_IN ?meeting',
  ],
  ['{A} has visited the Tide Institute in {P} many times.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} visited the students of the Tide Institute in {P}.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} visited a factory.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} comes from {P}.', 'not {a} PARTICIPATED_IN ?visit'],
  ['{A} is in {P} from 2 to 4 June 2024.', ...VISIT, '= ?visit {startDate: 2024-06-02}'],
  ['{A} will be in {P} on 3 July 2024.', ...VISIT, '= ?visit {status: planned}'],
  ['On {D}, {A} was in {P}, where he met {B}.', ...VISIT, '?meeting HELD_IN {P}'],
  ['{A} was in {P}.', 'not {a} PARTICIPATED_IN ?visit'],
  // states and lines
  [
    'The third Georgia-Togo Agricultural Forum was held in Lomé in May 2024. The second, it will be recalled, was held in {P} in 2022.',
    'second Georgia-Togo Agricultural Forum HELD_IN {P}',
    'not third Georgia-Togo Agricultural Forum HELD_IN {P}',
  ],
  [
    'The first and second rounds of the Georgia-Togo Talks were held in Lomé and {P} in 2020 and 2022 respectively.',
    'not second rounds of the Georgia-Togo Talks HELD_IN Lomé',
  ],
  [
    'The third meeting of the Georgia-Togo Forum was held in May 2024. {A} and {B} concurred on holding the fourth meeting of the Peru-Fiji Joint Committee in {P} in July 2025.',
    'fourth meeting of the Peru-Fiji Joint Committee HELD_IN {P}',
    'not {a} PARTICIPATED_IN fourth meeting of the Peru-Fiji Joint Committee',
  ],
  [
    'The city of {P} hosted the fifth round of political consultations between Eswatini and Portugal on {D}.',
    'fifth round of political consultations HELD_IN {P}',
    'political consultations BETWEEN Eswatini',
  ],
  [
    'The delegations of Eswatini and Portugal met in {P} on {D} for the fourth round of political consultations.',
    'Portugal PARTICIPATED_IN fourth round of political consultations',
    'fourth round of political consultations HELD_IN {P}',
  ],
  [
    'The second Georgia-Togo Agricultural Forum was held in Lomé in May 2024. It was agreed that the third Forum would be held in {P} in 2026.',
    'Third Georgia-Togo Agricultural Forum HELD_IN {P}',
    '= Third Georgia-Togo Agricultural Forum {status: planned}',
  ],
  [
    'The second Georgia-Togo Agricultural Forum ({P}, {D}) was a success.',
    'Second Georgia-Togo Agricultural Forum HELD_IN {P}',
    '= Second Georgia-Togo Agricultural Forum {startDate: {iso}}',
  ],
]

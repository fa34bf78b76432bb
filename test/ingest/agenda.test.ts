import { describe, expect, it } from 'vitest'
import { load } from '../../ingest/load/index.ts'
import { readDocument } from '../../ingest/pipeline.ts'
import { clockAt, trailingClock } from '../../ingest/relate/agenda/clock.ts'
import { labelAt } from '../../ingest/relate/agenda/labels.ts'
import { titleAt } from '../../ingest/relate/agenda/titles.ts'
import { FACTUAL, type Given, type Reading } from '../../src/ontology/statement.ts'
import { cpu } from '../support/cpu.ts'

interface Told {
  /** `TYPE Source -> Target {key: value}` of what is answered as a fact. */
  readonly relations: readonly string[]
  /** The same for negated and reported statements, with the modality before it. */
  readonly denied: readonly string[]
  /** Events by name, with their properties. */
  readonly events: Readonly<Record<string, Record<string, unknown>>>
  readonly names: readonly string[]
  readonly reading: Reading
}

async function read(text: string, given: Given = {}, path = 'programme.txt'): Promise<Told> {
  const loaded = await load(Buffer.from(text), { path, given })
  const reading = readDocument(loaded, { uri: path, mediaType: loaded.mediaType, given })
  const name = new Map(
    reading.clusters.map((c) => {
      const all = c.names.filter((n) => n.canonical)
      const best = (all.length ? all : c.names)
        .map((n) => n.text)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      return [c.id, best[0] ?? 'doc'] as const
    }),
  )
  const events: Record<string, Record<string, unknown>> = {}
  for (const c of reading.clusters) if (c.type === 'Event') events[name.get(c.id)!] = {}
  for (const s of reading.statements) {
    const e = events[name.get(s.subject)!]
    if (e && s.value !== undefined) e[s.predicate] = s.value
  }
  const line = (s: Reading['statements'][number]): string => {
    const props = ['capacity', 'role', 'title', 'award', 'former']
      .filter((k) => s.props[k] !== undefined && s.props[k] !== false)
      .map((k) => `${k}: ${String(s.props[k])}`)
    return `${s.predicate} ${name.get(s.subject)} -> ${name.get(s.object!)}${props.length ? ` {${props.join(', ')}}` : ''}`
  }
  const relations = reading.statements.filter((s) => s.object !== undefined)
  return {
    relations: relations.filter((s) => FACTUAL.includes(s.modality)).map(line),
    denied: relations.filter((s) => !FACTUAL.includes(s.modality)).map((s) => `${s.modality} ${line(s)}`),
    events,
    names: [...name.values()],
    reading,
  }
}
const of = (t: Told, type: string): string[] =>
  t.relations
    .filter((r) => r.startsWith(`${type} `))
    .map((r) => r.slice(type.length + 1))
    .sort()

// 24 hours, columns by blanks, one speaker a line, labels in a column of their own.
const COLUMNS = `4th OSTROVIA FORUM ON INLAND SHIPPING
PROVISIONAL PROGRAMME (as of 4 May 2031)

Dates: 17 - 18 June 2031
Venue: Hotel Meridian, Antwerp
Organisers: Institute of River Studies (IRS) and the Delta Trade Council
Sponsors: Ministry of Transport of Belgium; Kestrel Barges Ltd

TUESDAY 17 JUNE

08:30 - 09:00   Registration and coffee

09:00 - 09:20   Welcome remarks
                Prof. Anneke Verbruggen, Director, IRS

09:20 - 10:00   Keynote address
                H.E. Jorge Almirón Paz, Minister of Public Works of Paraguay

10:00 - 11:15   SESSION 1: LOCKS AND LEVELS
                Moderator    Dr. Sunniva Brekke, Delta Trade Council
                Speakers     Mr. TANABE Shiro, Director for Ports, Ministry of Transport of Japan
                             Capt. (Ret.) Luc Wauters, Kestrel Barges Ltd
                             [TBC] Representative of the Danube Secretariat
                Discussion of the Paris Agreement

11:15 - 11:45   Coffee break

11:45 - 13:00   SESSION 2: WHO DREDGES?
                CANCELLED - Dr. Emeka Okonjo (Delta Trade Council) is unable to travel

13:00 - 14:30   Lunch hosted by Kestrel Barges Ltd
                Luncheon speaker: Ms. Ilse Claes, Chairwoman

WEDNESDAY 18 JUNE

09:00 - 10:30   Round Table of Young Pilots (replaces Session 2)
                Facilitators: Ms. Nur Aini binti Rashid, IRS; Mr. Pieter de Graaf, Delta Trade Council

10:30 - 11:00   Closing session
                Summary by the rapporteur, Dr. Trần Minh Anh, Maritime Academy of Vietnam

19:00           Gala dinner, National Gallery Antwerp

NOTES
The 3rd Forum was held in Rotterdam on 2 June 2029.
`

describe('columns by blanks', async () => {
  const t = await read(COLUMNS)
  const main = '4th OSTROVIA FORUM ON INLAND SHIPPING'
  const first = 'SESSION 1: LOCKS AND LEVELS'

  it('reads when, where and by whom from labelled rows', () => {
    expect(t.events[main]).toMatchObject({ startDate: '2031-06-17', endDate: '2031-06-18', status: 'planned' })
    expect(of(t, 'ORGANIZED')).toEqual([
      `Delta Trade Council -> ${main} {role: organizer}`,
      `Institute of River Studies -> ${main} {role: organizer}`,
      `Kestrel Barges Ltd -> ${main} {role: sponsor}`,
      'Kestrel Barges Ltd -> Lunch {role: host}',
      `Ministry of Transport of Belgium -> ${main} {role: sponsor}`,
    ])
    expect(of(t, 'HELD_IN')).toContain(`${main} -> Hotel Meridian`)
    expect(of(t, 'HELD_IN')).toContain('Gala dinner -> National Gallery Antwerp')
  })

  it('makes an event of each session, none of breaks, welcomes and keynotes', () => {
    expect(of(t, 'PART_OF')).toEqual([
      `Closing session -> ${main}`,
      `Gala dinner -> ${main}`,
      `Lunch -> ${main}`,
      `Round Table of Young Pilots -> ${main}`,
      `${first} -> ${main}`,
      `SESSION 2: WHO DREDGES? -> ${main}`,
    ])
    expect(Object.keys(t.events).some((n) => /coffee|registration|welcome|keynote/i.test(n))).toBe(false)
  })

  it('knows a session by its number and by its topic too', () => {
    const c = t.reading.clusters.find((x) => x.names.some((n) => n.text === first))
    expect(c?.names.map((n) => n.text).sort()).toEqual(['LOCKS AND LEVELS', 'SESSION 1', first])
  })

  it('dates sessions by the day above them', () => {
    expect(t.events[first]).toMatchObject({ startDate: '2031-06-17', status: 'planned', kind: 'session' })
    expect(t.events['Closing session']).toMatchObject({ startDate: '2031-06-18' })
  })

  it('gives each name what its label says, over the lines that follow', () => {
    expect(of(t, 'MODERATED')).toEqual([
      'Nur Aini binti Rashid -> Round Table of Young Pilots',
      'Pieter de Graaf -> Round Table of Young Pilots',
      `Sunniva Brekke -> ${first}`,
    ])
    expect(of(t, 'SPOKE_AT')).toEqual([
      `Anneke Verbruggen -> ${main} {capacity: welcome remarks}`,
      'Ilse Claes -> Lunch {capacity: luncheon speaker}',
      `Jorge Almirón Paz -> ${main} {capacity: keynote}`,
      `Luc Wauters -> ${first} {capacity: speaker}`,
      `Shiro Tanabe -> ${first} {capacity: speaker}`,
      `Trần Minh Anh -> ${main} {capacity: rapporteur}`,
      'Trần Minh Anh -> Closing session {capacity: rapporteur}',
    ])
  })

  it('reads posts and bodies behind names, and the host behind a bare post', () => {
    expect(of(t, 'HOLDS_ROLE')).toEqual(
      expect.arrayContaining([
        'Anneke Verbruggen -> Institute of River Studies {title: Director}',
        'Jorge Almirón Paz -> Paraguay {title: Minister of Public Works}',
        'Ilse Claes -> Kestrel Barges Ltd {title: Chairwoman}',
        'Luc Wauters -> Kestrel Barges Ltd',
      ]),
    )
  })

  it('keeps a cancelled session as cancelled, and who does not come as not speaking', () => {
    expect(t.events['SESSION 2: WHO DREDGES?']).toMatchObject({ status: 'cancelled' })
    expect(t.denied).toEqual([expect.stringMatching(/^negated SPOKE_AT Emeka Okonjo -> SESSION 2/)])
  })

  it('puts on the agenda what a row of topics names', () => {
    expect(of(t, 'DISCUSSED')).toEqual([`${first} -> Paris Agreement`])
  })

  it('leaves the notes to the grammar of sentences', () => {
    const third = Object.entries(t.events).find(([, e]) => e['ordinal'] === 3)
    expect(third?.[1]).toMatchObject({ startDate: '2029-06-02', status: 'held' })
    expect(of(t, 'HELD_IN')).toContain(`${third?.[0]} -> Rotterdam`)
  })

  it('shows for every statement the words it rests on', () => {
    const { text } = t.reading.document
    for (const s of t.reading.statements) {
      expect(s.sentenceStart <= s.start && s.end <= s.sentenceEnd && s.end <= text.length && s.start < s.end).toBe(true)
    }
    const moderated = t.reading.statements.find((s) => s.predicate === 'MODERATED')!
    expect(text.slice(moderated.start, moderated.end)).toMatch(/^Moderator\s+Dr\. Sunniva Brekke/)
  })

  it('is the same when read again', async () => {
    expect((await read(COLUMNS)).reading).toEqual(t.reading)
  })
})

describe('bullets, am and pm, days by number', async () => {
  const t = await read(`Second Harare Seminar on Seed Banks
Agenda

Date and venue: 9 and 10 September 2030, Rainbow Towers Hotel, Harare
Hosted by the Ministry of Lands of Zimbabwe
In cooperation with: African Crop Trust; Verdant Futures

Day 1
8:30 am – 9:00 am
Registration and tea
9:00 am – 9:30 am
Opening
• Hon. Tendai Mukarati, Minister of Lands
9:30 am – 11:00 am
Panel 1 – Cold Rooms, Warm Climates
Chair: Mr. José Manuel Catarino
Panelists:
• Dr. Oluwaseun Adebayo-Cole, African Crop Trust
• Ms. Ragnhildur Jónsdóttir (tbc), Nordic Seed Vault
• Eng. Bakhyt Tursynbekov, Verdant Futures (replaced by Ms. Saule Akhmetova)

Day 2
9:00 am
Panel 2 – Farmers' Rights (POSTPONED)
10:45 am
Closing remarks
Hon. Tendai Mukarati
`)
  const main = 'Second Harare Seminar on Seed Banks'

  it('counts days from the first, and takes a time alone on its line for the title below it', () => {
    expect(t.events['Panel 1 – Cold Rooms, Warm Climates']).toMatchObject({ startDate: '2030-09-09', kind: 'panel' })
    expect(t.events['Panel 2 – Farmers’ Rights'] ?? t.events["Panel 2 – Farmers' Rights"]).toMatchObject({
      startDate: '2030-09-10',
      status: 'postponed',
    })
  })

  it('tells hosts from co-organisers, known bodies or not', () => {
    expect(of(t, 'ORGANIZED')).toEqual([
      `African Crop Trust -> ${main} {role: co-organizer}`,
      `Ministry of Lands of Zimbabwe -> ${main} {role: host}`,
      `Verdant Futures -> ${main} {role: co-organizer}`,
    ])
  })

  it('takes those of an opening for speakers of the conference', () => {
    expect(of(t, 'SPOKE_AT')).toEqual([
      'Oluwaseun Adebayo-Cole -> Panel 1 – Cold Rooms, Warm Climates {capacity: panelist}',
      'Ragnhildur Jónsdóttir -> Panel 1 – Cold Rooms, Warm Climates {capacity: panelist}',
      'Saule Akhmetova -> Panel 1 – Cold Rooms, Warm Climates {capacity: panelist}',
      `Tendai Mukarati -> ${main} {capacity: closing remarks}`,
      `Tendai Mukarati -> ${main} {capacity: opening remarks}`,
    ])
    expect(of(t, 'CHAIRED')).toEqual(['José Manuel Catarino -> Panel 1 – Cold Rooms, Warm Climates'])
  })

  it('hopes for who is to be confirmed, and does not count on who is replaced', () => {
    const modality = (who: string): string | undefined => {
      const id = t.reading.clusters.find((c) => c.names.some((n) => n.text === who))!.id
      return t.reading.statements.find((s) => s.subject === id && s.predicate === 'SPOKE_AT')?.modality
    }
    expect(modality('Ragnhildur Jónsdóttir')).toBe('hoped')
    expect(modality('Bakhyt Tursynbekov')).toBe('negated')
  })
})

describe('a table of a web page', async () => {
  const t = await read(
    `<!DOCTYPE html><html lang="en"><head><title>Agenda – Altiplano Lithium Summit 2030</title></head><body><main>
<h1>Altiplano Lithium Summit 2030</h1>
<p>Lima, 21 November 2030 · Hotel Casona</p>
<p>Organised by the Andean Minerals Council and ProMinera. Sponsored by Cobre Norte S.A.</p>
<table><tr><th>Time</th><th>Session</th><th>Speakers</th></tr>
<tr><td>08:45–09:00</td><td>Welcome</td><td>María Fernanda Tito, President, Andean Minerals Council</td></tr>
<tr><td>09:00–09:30</td><td>Keynote: After the boom</td><td>Rodrigo Irarrázaval, Minister of Mining of Chile</td></tr>
<tr><td>09:30–10:45</td><td>Session I: Processing at the Source</td><td>Moderator: Isabel Thornbury (Reuters)<br>Wilder Choquehuanca Mamani, Salares Unidos<br>Hye-jin Ahn, Hanbit Holdings</td></tr>
<tr><td>10:45–11:15</td><td>Coffee</td><td></td></tr>
<tr><td>11:15</td><td>Signing of the Lima Memorandum of Understanding between ProMinera and Cobre Norte S.A.</td><td></td></tr>
</table></main></body></html>`,
    {},
    'agenda.html',
  )
  const main = 'Altiplano Lithium Summit 2030'

  it('reads a line of place and day above the table', () => {
    expect(t.events[main]).toMatchObject({ startDate: '2030-11-21' })
    expect(of(t, 'HELD_IN')).toEqual([`${main} -> Hotel Casona`, `${main} -> Lima`])
  })

  it('reads cells as titles, labels and names that no list holds', () => {
    expect(of(t, 'SPOKE_AT')).toEqual([
      'Hye-jin Ahn -> Session I: Processing at the Source {capacity: panelist}',
      `María Fernanda Tito -> ${main} {capacity: welcome remarks}`,
      `Rodrigo Irarrázaval -> ${main} {capacity: keynote}`,
      'Wilder Choquehuanca Mamani -> Session I: Processing at the Source {capacity: panelist}',
    ])
    expect(of(t, 'MODERATED')).toEqual(['Isabel Thornbury -> Session I: Processing at the Source'])
    expect(of(t, 'HOLDS_ROLE')).toEqual(
      expect.arrayContaining(['Wilder Choquehuanca Mamani -> Salares Unidos', 'Hye-jin Ahn -> Hanbit Holdings']),
    )
  })

  it('has what a signing that lies ahead will produce as a plan', () => {
    const name = 'Signing of the Lima Memorandum of Understanding between ProMinera and Cobre Norte S.A.'
    expect(t.events[name]).toMatchObject({ kind: 'signing', status: 'planned', startDate: '2030-11-21' })
    const produced = t.reading.statements.filter((s) => s.predicate === 'PRODUCED')
    expect(produced.map((s) => s.modality)).toEqual(['planned'])
    const status = t.reading.statements.find((s) => s.value === 'proposed')
    expect(status?.predicate).toBe('status')
    const parties = t.reading.statements.filter((s) => s.predicate === 'PARTY_TO')
    expect(parties.map((s) => s.modality)).toEqual(['planned', 'planned'])
  })
})

describe('no times at all', async () => {
  const t = await read(
    `# Regional Workshop on Glacier Data

Thimphu, 4 March 2030

## Session 1: Opening

Chair: Ms. Pema Lhadon, National Mapping Bureau of Bhutan

Opening remarks by Mr. Tanvir Hossain, International Organization for Migration

## Session 2: Counting Ice

Moderator: Dr. Kamran Lashari (Indus Water Institute, Lahore)

Panel: Mr. Sok Chanrithy, Institute of Hydrology, Phnom Penh; Ms. Tin Tin Hlaing, IOM

## Closing

Vote of thanks: Ms. Pema Lhadon

## About the workshop

The workshop is open to all. Registration closes in February.
`,
    {},
    'programme.md',
  )
  const main = 'Regional Workshop on Glacier Data'

  it('reads sessions by their numbers and labels', () => {
    expect(of(t, 'CHAIRED')).toEqual(['Pema Lhadon -> Session 1: Opening'])
    expect(of(t, 'MODERATED')).toEqual(['Kamran Lashari -> Session 2: Counting Ice'])
    expect(of(t, 'SPOKE_AT')).toEqual([
      `Pema Lhadon -> ${main} {capacity: closing remarks}`,
      'Sok Chanrithy -> Session 2: Counting Ice {capacity: panelist}',
      'Tanvir Hossain -> Session 1: Opening {capacity: opening remarks}',
      'Tin Tin Hlaing -> Session 2: Counting Ice {capacity: panelist}',
    ])
    expect(of(t, 'PART_OF')).toEqual([`Session 1: Opening -> ${main}`, `Session 2: Counting Ice -> ${main}`])
  })

  it('places bodies by the town behind them', () => {
    expect(of(t, 'BASED_IN')).toEqual(
      expect.arrayContaining(['Indus Water Institute -> Lahore', 'Institute of Hydrology -> Phnom Penh']),
    )
  })
})

it('tells what was held once the programme is older than its day, prizes and signatures with it', async () => {
  const t = await read(`Programme of the Fourth Tatra Air Quality Conference
Zakopane, 14 May 2029
Published: 2 June 2029

09h30-09h45 Opening address: Ms. Vesna Dimovska, State Secretary, Ministry of Environment of Slovenia
09h45-11h00 Panel I - Coal Exit (moderator: Mr. Arbër Hoxha, Clean Air Albania)
11h20-12h00 Presentation of the Clear Skies Award to Dr. Ivana Prpić by the Carpathian Foundation
12h00-12h30 Signing of the Memorandum of Understanding between the Carpathian Foundation and the European Environment Agency
`)
  expect(t.events['Panel I - Coal Exit']).toMatchObject({ status: 'held', startDate: '2029-05-14' })
  expect(of(t, 'AWARDED')).toEqual(['Carpathian Foundation -> Ivana Prpić {award: Clear Skies Award}'])
  expect(of(t, 'MODERATED')).toEqual(['Arbër Hoxha -> Panel I - Coal Exit'])
  expect(of(t, 'PRODUCED')).toEqual([expect.stringMatching(/^Signing of the .* -> Memorandum of Understanding/)])
  expect(of(t, 'PARTY_TO')).toHaveLength(2)
})

it('reads talks inside a session by their time, and items of a formal meeting as no events', async () => {
  const t = await read(`AGENDA
Seventh Meeting of the Chile-Norway Salmon Working Group
Bergen, 5 August 2030

10:00 – 10:15   Opening of the meeting by the co-chairs
                Co-chairs: Ambassador Luísa Tavares (Ministry of Foreign Affairs of Chile)
                           Dr. Henrik Sommerfeldt (Norwegian Food Safety Authority)
10:15 – 10:20   Item 1: Adoption of the agenda
10:20 – 12:00   Session 1: Sea Lice
10:20           Presentation by Mr. Caio Brandão, Austral Aquafarms
11:00           Presentation by Ms. Petra Kühnast, Austral Aquafarms
12:00 – 12:30   Any other business
`)
  const main = 'Seventh Meeting of the Chile-Norway Salmon Working Group'
  expect(of(t, 'PART_OF')).toEqual([`Session 1: Sea Lice -> ${main}`])
  expect(of(t, 'SPOKE_AT')).toEqual([
    'Caio Brandão -> Session 1: Sea Lice {capacity: presentation}',
    'Petra Kühnast -> Session 1: Sea Lice {capacity: presentation}',
  ])
  expect(of(t, 'CHAIRED')).toEqual([`Henrik Sommerfeldt -> ${main}`, `Luísa Tavares -> ${main}`])
})

it('reads the meetings of a visit', async () => {
  const t = await read(`Programme of the visit of the Delegation of the Parliament of Malta
Riga, 24 - 25 June 2030

Monday, 24 June
09:30  Arrival at Riga airport
11:00  Meeting with H.E. Mr. Jānis Ozoliņš-Kalve, Speaker of the Saeima
12:30  Working lunch hosted by Ms. Rasa Vītola, Chair of the Committee on European Affairs

Tuesday, 25 June
10:00  Wreath-laying ceremony at the Freedom Monument
14:00  Departure
`)
  expect(of(t, 'PARTICIPATED_IN')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Jānis Ozoliņš-Kalve -> Meeting with /),
      expect.stringMatching(/^Rasa Vītola -> Working lunch/),
    ]),
  )
  expect(Object.keys(t.events).some((n) => /arrival|departure/i.test(n))).toBe(false)
  expect(t.events['Wreath-laying ceremony at the Freedom Monument']).toMatchObject({ startDate: '2030-06-25' })
})

it('leaves prose with a time or two in it alone', async () => {
  const t = await read(`Minister Okello Visits Lisbon

On 3 May 2030 Foreign Minister Grace Okello of Uganda met with Foreign Minister Rui Sampaio of Portugal in Lisbon. The talks began at 10:00 and a press conference followed at 12:30.

Venue: to be announced.
`)
  expect(of(t, 'MET_WITH')).toHaveLength(1)
  expect(t.reading.statements.some((s) => s.rule.startsWith('programme'))).toBe(false)
})

it('reads long and hostile rows in time that grows with them', async () => {
  const row = '09:00 - 10:00   (Session (1: , , ; - | • Moderator by with and the of Speakers : Chair / '
  const time = async (n: number): Promise<number> => {
    const text = `Odd Conference\n\n${`${row.repeat(3)}\n`.repeat(n)}`
    const at = cpu()
    await read(text)
    return cpu() - at
  }
  await time(50)
  const small = await time(150)
  const large = await time(600)
  expect(large).toBeLessThan(Math.max(400, small * 12))
})

describe('labels', () => {
  it.each([
    ['Moderator    Dr. P', 'moderator', undefined, 'Dr. P'],
    ['Chair/Moderator: X', 'chair', undefined, 'X'],
    ['In the chair: K', 'chair', undefined, 'K'],
    ['Panelists:', 'speaker', 'panelist', ''],
    ['Lead discussants: A', 'speaker', 'discussant', 'A'],
    ['Summary by the rapporteur, Dr. H', 'speaker', 'rapporteur', 'Dr. H'],
    ['Opening remarks by Mr. T', 'speaker', 'opening remarks', 'Mr. T'],
    ['Closing words, Kadri L', 'speaker', 'closing remarks', 'Kadri L'],
    ['Co-convened by the Centre', 'co-organizer', undefined, 'the Centre'],
    ['Speaker 1: Ms. A', 'speaker', 'speaker', 'Ms. A'],
    ['Moderator (tbc): A', 'moderator', undefined, 'A'],
  ])('%s', (text, task, capacity, rest) => {
    const l = labelAt(text, 0, text.length)
    expect([l?.label.task, l?.label.capacity, l && text.slice(l.end)]).toEqual([task, capacity, rest])
  })
  it.each([
    'Opening Ceremony',
    'Presentation of the Award',
    'Signing of a treaty',
    'Place de la Concorde',
    'Panel 2 – Finance',
  ])('none in %s', (text) => expect(labelAt(text, 0, text.length)).toBeNull())
})

describe('times', () => {
  it.each([
    ['09:00 - 10:15 Opening', 540, 615],
    ['9–9.30am Doors', 540, 570],
    ['2–3pm Talk', 840, 900],
    ['0930 – 1045 hrs | Session', 570, 645],
    ['10h00-11h30 Session', 600, 690],
    ['[14:00 CET] Call', 840, undefined],
    ['12 noon Lunch', 720, undefined],
    ['7.15 p.m. Dinner', 1155, undefined],
  ])('%s', (text, from, to) =>
    expect(clockAt(text, 0, text.length)?.clock).toEqual({ from, ...(to === undefined ? {} : { to }) }),
  )
  it.each(['2030 budget', '3.50 per cent', '17 - 18 June', '12 ministers', '4.17 Findings'])('none in %s', (text) =>
    expect(clockAt(text, 0, text.length)).toBeNull(),
  )
  it('finds the time behind a title', () => {
    const text = 'Opening Session (09:00 – 09:30)'
    expect(trailingClock(text, 0, text.length)).toEqual({ clock: { from: 540, to: 570 }, start: 15 })
  })
})

describe('titles', () => {
  it.each([
    ['Session 3 (10:00–11:00): Ports', 'session', 'Ports'],
    ['Round Table 2: Fish', 'round table', 'Fish'],
    ['Workshop: e-ID in practice', 'workshop', 'e-ID in practice'],
    ['Opening plenary "Under Pressure"', 'session', 'Under Pressure'],
    ['Gala dinner', 'dinner', undefined],
    ['Signing of the Protocol', 'signing', undefined],
  ])('%s', (text, kind, topic) => {
    const t = titleAt(text, 0, text.length, true)
    expect(t).toMatchObject({ kind })
    if (t && typeof t === 'object') expect(t.topic && text.slice(...t.topic)).toBe(topic)
  })
  it.each([
    ['Tea break', 'nothing'],
    ['Registration and coffee', 'nothing'],
    ['Parallel sessions', 'nothing'],
    ['Q&A', 'within'],
    ['Item 1: Adoption of the agenda', 'item'],
  ])('%s is %s', (text, what) => expect(titleAt(text, 0, text.length, false)).toBe(what))
})

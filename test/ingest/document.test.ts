import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../ingest/document.ts'
import { load } from '../../ingest/load/index.ts'
import { segment } from '../../ingest/segment.ts'
import type { Given } from '../../src/ontology/statement.ts'
import { cpu } from '../support/cpu.ts'

async function read(text: string, given: Given = {}, path = 'a.txt') {
  const loaded = await load(Buffer.from(text), { path, given })
  return { ...readMetadata(loaded, segment(loaded.text, loaded.blocks)), text: loaded.text }
}

const NEWS =
  'The ministers met in Porto on 2 March 2031 and spoke about pilots, ferries and the price of fish. Both sides agreed that the working group will present its report before the end of the year, as it had done in 2029.'
const SPEECH =
  'Excellencies, ladies and gentlemen, I am delighted to be here today. I would like to thank the organisers, and I hope that my remarks will be of use to you.\n\nI thank you for your attention.'

describe('title', () => {
  it.each<[string, string, string]>([
    ['the first line', `Second Harbour Talks Held in Porto\n\n${NEWS}`, 'Second Harbour Talks Held in Porto'],
    [
      'not a section label',
      `Press Releases\n\nThe Second Harbour Dialogue\n\nMarch 4, 2031\n\n${NEWS}`,
      'The Second Harbour Dialogue',
    ],
    [
      'not a letterhead',
      `MINISTRY OF HARBOURS\nPress Office\n\nPorts agree on pilots\n\n${NEWS}`,
      'Ports agree on pilots',
    ],
    [
      'not a letterhead with the state under it',
      `Ministry of Foreign Affairs\nThe Republic of Peru\nMinister Meets with Pilots\nUpdated: March 4, 2031 23:55\n\n${NEWS}`,
      'Minister Meets with Pilots',
    ],
    [
      'not a reference number',
      `Press release\nNo. 118/III/2031\n\nPorts Agree on Pilots\n\n${NEWS}`,
      'Ports Agree on Pilots',
    ],
    [
      'not a town and a date',
      `Media Note\nOffice of the Spokesperson\nWashington, DC\nMarch 4, 2031\n\nU.S.-Peru Harbour Dialogue\n\nThe following is a statement by the two sides.\n\nBegin text:\n\n${NEWS}`,
      'U.S.-Peru Harbour Dialogue',
    ],
    [
      'not a cookie notice',
      `We use cookies to improve your experience on this site.\n\nPorts Agree on Pilots\n\n${NEWS}`,
      'Ports Agree on Pilots',
    ],
    [
      'not a menu',
      `Home > News > Press\nSkip to main content\nTrade | Ports | Fish | Search\n\nPorts Agree on Pilots\n\n${NEWS}`,
      'Ports Agree on Pilots',
    ],
    [
      'not the section that the foot leads back to',
      `Ports and Waterways / Safety at Sea\n\nThe Pilots of Porto\n\n${NEWS}\n\nBack to Ports and Waterways / Safety at Sea`,
      'The Pilots of Porto',
    ],
    [
      'not a letterhead in the issuer’s language, nor the state under it',
      `MINISTERIO DE PUERTOS Y PESCA\nRepública Oriental del Mar\n\nComunicado de prensa No. 12/31 (English version)\n\nMINISTER RECEIVES PILOTS\n\n${NEWS}`,
      'MINISTER RECEIVES PILOTS',
    ],
    [
      'not the town beside the date',
      `OFFICE OF THE PRIME MINISTER\n(Havnekontoret)\n\nNews story | Published 4 March 2031 | Oslo\n\nPrime Minister spoke with pilots\n\n${NEWS}`,
      'Prime Minister spoke with pilots',
    ],
    [
      'not the two states of a list of participants',
      `PERU - KENYA\n3rd Harbour Consultations, Porto, 4 March 2031\n\nLIST OF PARTICIPANTS\n\n${NEWS}`,
      'LIST OF PARTICIPANTS',
    ],
    [
      'not the unit under the ministry',
      `MINISTRY OF PORTS, PERU\nStrategic Communications Unit (SCU)\n\nPRESS STATEMENT\n\nThe 9th Peru-Kenya Harbour Talks\n\n${NEWS}`,
      'The 9th Peru-Kenya Harbour Talks',
    ],
    [
      'without the date behind it',
      `Harbour Friends Delegation March 4th, 2031\n\n${NEWS}`,
      'Harbour Friends Delegation',
    ],
    [
      'with a date that belongs to it',
      `Press Conference of the Harbour Master on March 4, 2031\n\n${NEWS}`,
      'Press Conference of the Harbour Master on March 4, 2031',
    ],
    [
      'joined where it was wrapped',
      `Opening Remarks by Ana Ruiz, Director-General of the National\nHarbour Office, at the Forum of Ports\n\nLisbon, 4 March 2031\n\n${SPEECH}`,
      'Opening Remarks by Ana Ruiz, Director-General of the National Harbour Office, at the Forum of Ports',
    ],
    [
      'without a label before a bar',
      `NEWS | Memorandum signed with the Pilots of Lima\n\n${NEWS}`,
      'Memorandum signed with the Pilots of Lima',
    ],
    [
      'the speech, not the event above it',
      `France-Peru Harbour Forum 2031\n\nKeynote speech by ARAI Ken, Director of the Port Office\n\n${SPEECH}`,
      'Keynote speech by ARAI Ken, Director of the Port Office',
    ],
    [
      'under a line that ends in a full stop',
      `A magazine about ports and the people in them.\n\nPilots strike in Porto\n\n${NEWS}`,
      'Pilots strike in Porto',
    ],
    [
      'the event under the picture where the headline is lost',
      `March 4, 2031\nPhoto session before The Third Meeting of the Japan-Peru Harbour Dialogue\n\nThe Third Meeting of the Japan-Peru Harbour Dialogue was held in Lima.`,
      'The Third Meeting of the Japan-Peru Harbour Dialogue',
    ],
    [
      'the event of the first sentence where there is nothing else',
      `March 4, 2031\n\nThe Third Meeting of the Japan-Peru Harbour Dialogue was held in Lima on 2 March, and the two sides spoke about pilots and ferries.`,
      'The Third Meeting of the Japan-Peru Harbour Dialogue',
    ],
    [
      'under the letterhead of a mission, in capitals',
      `PERMANENT MISSION OF PERU TO THE UNITED NATIONS\n\nPilots of two ports gather\n\n${NEWS}`,
      'Pilots of two ports gather',
    ],
    [
      'under a minister’s name and post',
      `Hon Mira Sand\nMinister of Harbours\n\nMedia release\n6 March 2031\n\nHarbour Minister to visit Porto and Lima\n\n${NEWS}`,
      'Harbour Minister to visit Porto and Lima',
    ],
    [
      'under the number of a series',
      `HISP Brief No. 41\nFebruary 2031\n\nNine Years of Ferries\n\n${NEWS}`,
      'Nine Years of Ferries',
    ],
    [
      'behind "Subject:"',
      `PRESS RELEASE\n\nSUBJECT: Staff Talks between Greece and Peru\n\n${NEWS}`,
      'Staff Talks between Greece and Peru',
    ],
    [
      'with its label, where it goes on from there',
      `JOINT STATEMENT\n\non the occasion of the Visit of the Harbour Master to Peru\n\n${NEWS}`,
      'JOINT STATEMENT on the occasion of the Visit of the Harbour Master to Peru',
    ],
    [
      'a post under a minister’s letterhead, label and date',
      `Senator the Hon Mira Sand\nMinister of Harbours\n\nMedia release\nFriday, 6 February 2031\n\nAmbassador to Peru\n\n${NEWS}`,
      'Ambassador to Peru',
    ],
    [
      'under an organization of cooperation',
      `ORGANIZATION OF HARBOUR COOPERATION (OHC)\n\nPilots of two ports gather\n\n${NEWS}`,
      'Pilots of two ports gather',
    ],
    [
      'under a name with label and number',
      `Harbour Public Affairs\nMedia Release MR 041/31\nLima, 3 July 2031\n\nPERU AND CHILE WRAP UP HARBOUR TALKS\n\n${NEWS}`,
      'PERU AND CHILE WRAP UP HARBOUR TALKS',
    ],
    [
      'under a letterhead and its address',
      `HARBOUR COMMUNITY (HARCOM) SECRETARIAT\nTurtle Bay, Porto, Peru\nPRESS RELEASE 77/2031\n17 July 2031\n\nPILOTS OF TWO PORTS GATHER IN LIMA\n\n${NEWS}`,
      'PILOTS OF TWO PORTS GATHER IN LIMA',
    ],
    [
      'in a line of a title page',
      `STATEMENT\n\nby\n\nH.E. Ms. Mira Sand\nAmbassador of Peru\n\nat the\n\nFourth Session of the Harbour Committee\n\nMr. Chair,\n\n${NEWS}`,
      'Fourth Session of the Harbour Committee',
    ],
    [
      'a programme’s with its days, and no weekday',
      `HARBOUR OFFICE OF PERU\nPress Department\n\nProgramme of the Harbour Minister, 8 – 14 June 2031\n\nMONDAY, 8 June\n\n${NEWS}`,
      'Programme of the Harbour Minister, 8 – 14 June 2031',
    ],
    [
      'without the by-line under it',
      `What to Watch in Porto\nby Mira Sand and Ana Ruiz\n\n${NEWS}`,
      'What to Watch in Porto',
    ],
  ])('is %s', async (_, text, title) => expect((await read(text)).title).toBe(title))

  it('is absent where no line is one', async () => expect((await read(NEWS)).title).toBeUndefined())
})

describe('date', () => {
  it.each<[string, string, string | undefined]>([
    ['a line of its own', `Ports Agree\n\nMarch 4, 2031\n\n${NEWS}`, '2031-03-04'],
    ['with a label', `Ports Agree\nDate: 2031-03-04\n\n${NEWS}`, '2031-03-04'],
    ['with dots', `Press release | 04.03.2031\n\nPorts Agree\n\n${NEWS}`, '2031-03-04'],
    ['beside a number', `Press release nr. 441 - March 4, 2031\n\nPorts Agree\n\n${NEWS}`, '2031-03-04'],
    ['behind the place', `Ports Agree\n\nLima, Republic of Peru, 4th March 2031\n\n${NEWS}`, '2031-03-04'],
    ['in brackets', `Ports Agree\n\n(Hanoi, March 4th, 2031)\n\n${NEWS}`, '2031-03-04'],
    ['between bars', `Ports Agree\nBy Ana Ruiz | Port Wire | 4 March 2031, 16:40 CET\n\n${NEWS}`, '2031-03-04'],
    ['in a dateline', `Ports Agree\n\nPorto, 4 March 2031 - ${NEWS}`, '2031-03-04'],
    [
      'in a dateline after another calendar',
      `Ports Agree\n\nMuscat, Rajab 14, 1452 H, March 4, 2031, HPA -- ${NEWS}`,
      '2031-03-04',
    ],
    ['behind the title', `Harbour Delegation March 4th, 2031\n\n${NEWS}`, '2031-03-04'],
    ['at the foot', `Ports Agree\n\n${NEWS}\n\nPorto, 4 March 2031`, '2031-03-04'],
    ['"issued on"', `Ports Agree\nIssued on 4 March 2031\n\n${NEWS}`, '2031-03-04'],
    [
      'under the headline, not that of the page above it',
      `Sunday, December 29, 2032\n\nPorts Agree on Pilots\n\nMarch 4, 2031\n\n${NEWS}`,
      '2031-03-04',
    ],
    ['alone ahead of a dash', `Ports Agree\n\n4 March 2031 – ${NEWS}`, '2031-03-04'],
    ['beside the wire that signs', `Ports Agree\n\n${NEWS}\n\nHPW 4 March 2031`, '2031-03-04'],
    [
      'in words above the signatures',
      `Declaration of Arica\n\n${NEWS}\n\nGiven in Arica, on the twenty-fourth day of March of the year two thousand and thirty-one.`,
      '2031-03-24',
    ],
    [
      'the last day of the week told',
      `Ports of the Week\n\n*Ministry of Harbours of Peru*\n*3 – 7 March 2031*\n\n${NEWS}`,
      '2031-03-07',
    ],
    [
      'distributed',
      `Harbour Commission\nDistributed 4 March 2031\n\nREPORT OF THE SECOND MEETING\nArica, 1-2 March 2031\n\n${NEWS}`,
      '2031-03-04',
    ],
    ['not what is told', `Ports Agree\n\n${NEWS}`, undefined],
    ['not the days of the event', `Ports Agree\n\nPorto, 2-3 March 2031\n\n${NEWS}`, undefined],
    ['not one that may be March or April', `Ports Agree\n\n03/04/2031\n\n${NEWS}`, undefined],
    ['not without a year', `Ports Agree\n\nTOKYO, March 3 (Port Wire) - ${NEWS}`, undefined],
  ])('is read: %s', async (_, text, date) => expect((await read(text)).date).toBe(date))

  it('of a programme is that of its version, never that of the conference', async () => {
    const rows = '09:00 - 09:30   Opening\n09:30 - 10:30   Keynote\n11:00 - 12:00   Panel on Ports'
    expect(
      (await read(`Forum of Ports 2031\nPROGRAMME (as of 3 February 2031)\n\nDates: 17 - 18 March 2031\n\n${rows}`))
        .date,
    ).toBe('2031-02-03')
    expect((await read(`Forum of Ports: Programme\n\n17 March 2031\n\n${rows}`)).date).toBeUndefined()
  })
})

describe('kind', () => {
  it.each<[string, string]>([
    ['speech', `Remarks by Ana Ruiz at the Forum of Ports\n\n${SPEECH}`],
    ['speech', `Presentation of Letters of Credence\n\nCheck Against Delivery\n\n${SPEECH}`],
    ['press_release', `Press Release\n\nPorts Agree on Pilots\n\n${NEWS}`],
    [
      'press_release',
      `Japan-Peru Harbour Dialogue\n\n1. The Dialogue will take place in Lima.\n\n2. It will be held between Mr. ARAI Ken and Ms. Ana Ruiz.`,
    ],
    ['joint_statement', `Joint Statement of the Ministers of Harbours\n\n${NEWS}`],
    ['joint_statement', `FINAL COMMUNIQUÉ\n\nNinth Meeting of Harbour Ministers\n\n${NEWS}`],
    ['readout', `Readout of the Minister's Call with the Harbour Master\n\n${NEWS}`],
    ['readout', `Minister Ruiz and the Harbour Master\n\nREADOUT\nMarch 4, 2031\n\n${NEWS}`],
    ['article', `Pilots in the Ice\nBy Mira Sand\n\n${NEWS}`],
    ['article', `Forint falls\n\nBUDAPEST, March 4, 2031 (Xinhua) -- ${NEWS}`],
    ['agenda', `Forum of Ports\n\n09:00 - 09:30   Opening\n09:30 - 10:30   Keynote\n11:00 - 12:00   Panel on Ports`],
    [
      'transcript',
      `Regular Press Conference of the Harbour Master\n\nPort Wire: Could you tell us more on pilots?\n\nHarbour Master: I have nothing to add.`,
    ],
    [
      'transcript',
      `Harbour Master on Pilots\n\nQUESTION: Will they strike?\n\nMR. LUND: I would not think so, no.\n\nQUESTION: And the ferries?\n\nMR. LUND: I do not know, and I said so before.`,
    ],
    ['report', `Report of the Working Group on Pilots\n\n${NEWS}`],
    ['report', `Minutes of the Fourth Session of the Harbour Council\n\n${NEWS}`],
    ['fact_sheet', `FACT SHEET: Peru-Japan Harbour Partnership\n\n${NEWS}`],
    ['obituary', `Ambassador Mira Sand, voice of the ports, dies at 81\n\n${NEWS}`],
  ])('%s: %s', async (kind, text) => expect((await read(text)).kind).toBe(kind))

  it('is other where there is nothing to tell it by', async () => expect((await read('Harbour')).kind).toBe('other'))
})

describe('publisher', () => {
  it.each<[string, string, string | undefined]>([
    [
      'a letterhead',
      `MINISTRY OF HARBOURS OF PERU\nPress Office\n\nPorts Agree\n\n${NEWS}`,
      'MINISTRY OF HARBOURS OF PERU',
    ],
    [
      'the line with the date',
      `Ports Agree\nNews | 4 March 2031 | Norwegian Ministry of Harbours\n\n${NEWS}`,
      'Norwegian Ministry of Harbours',
    ],
    [
      'a first line with its acronym behind it',
      `CENTRO DEL MAR Y DE LOS PUERTOS (CEMAP)\nArica, Chile\n\nPorts Agree on Pilots and Ferries\nBy Ana Ruiz\n\n${NEWS}`,
      'CENTRO DEL MAR Y DE LOS PUERTOS (CEMAP)',
    ],
    [
      'the English half of a first line in two languages',
      `HAFNANET ÍSLANDS / ICELANDIC HARBOUR NETWORK\n\nPorts Agree on Pilots and Ferries\n\n${NEWS}`,
      'ICELANDIC HARBOUR NETWORK',
    ],
    [
      'the holder of an office of state',
      `PRESIDENT OF THE REPUBLIC OF LITHUANIA\nCommunication Group\n\nThe president opens the harbour of Klaipėda\n\n${NEWS}`,
      'PRESIDENT OF THE REPUBLIC OF LITHUANIA',
    ],
    [
      'an edition',
      `The Harbour Lantern — English edition\nOPINION\n\nPorts must agree on pilots\n\n${NEWS}`,
      'The Harbour Lantern',
    ],
    [
      'not a body that a delegate of the list is from',
      `Ports Agree\n\n${NEWS}\n\nDELEGATIONS\n\n1. Ana Ruiz - Ministry of Harbours\n2. Jan Lind - Naval University`,
      undefined,
    ],
    [
      'not those who are there in person',
      `Ports Agree on Pilots and Ferries\n4 March 2031 | 6:00 PM | In-person\n\n${NEWS}`,
      undefined,
    ],
    [
      'not an acronym in a sentence',
      `Ports Agree\n\nHarbour Assembly (HA) Chairman Ana Ruiz spoke. ${NEWS}`,
      undefined,
    ],
    [
      'a mission that reports',
      `TECHNICAL MISSION OF PERU IN KENYA\nQuarterly report No. 3/2031 (July - September)\nSubmitted to: Harbour Fund, Lima\nNairobi, 4 March 2031\n\n${NEWS}`,
      'TECHNICAL MISSION OF PERU IN KENYA',
    ],
    ['a name beside the date', `Ports Agree\n04 Mar. 2031 | Port Wire\n\n${NEWS}`, 'Port Wire'],
    [
      'a name beside place and date',
      `Ports Agree\n\n**LuxPort | News | Porto, 3 February 2031**\n\n${NEWS}`,
      'LuxPort',
    ],
    [
      'who produced it',
      `Ports Agree\n\n${NEWS}\n\nProduced by the Harbour Information Service in Lima for use of the media; not an official record.`,
      'Harbour Information Service in Lima',
    ],
    [
      'a minister whose letterhead it is',
      `Hon Mira Sand\nMinister of Harbours\n\nMedia release\n6 March 2031\n\nPorts Agree\n\n${NEWS}`,
      'Minister of Harbours',
    ],
    [
      'on whose behalf it is distributed',
      `Ports Agree\n\nDistributed by Wire Group on behalf of Ministry of Harbours of Peru.\n\n${NEWS}`,
      'Ministry of Harbours of Peru',
    ],
    [
      'the source in the last line',
      `Ports Agree\n\n${NEWS} (MOH)\n\nSource: Harbour News Agency`,
      'Harbour News Agency',
    ],
    ['a wire that signs', `Ports Agree\n\nBy PNA | Published: March 4, 2031 09:16 AM\n\n${NEWS}`, 'PNA'],
    [
      'the first of the wires in a dateline',
      `Ports Agree\n\nLIMA, (PortPoint / Harbour News - 4th Mar, 2031) ${NEWS}`,
      'PortPoint',
    ],
    ['"From:"', `Ports Agree\n\nFrom: Natural Harbours Peru\n\n${NEWS}`, 'Natural Harbours Peru'],
    [
      'the foot, without its desk and address',
      `Ports Agree\n\n${NEWS}\n\nPress Office, Federal Harbour Office, 11013 Lima. Telephone: +51 1 5555-0`,
      'Federal Harbour Office',
    ],
    [
      "the foot, without the spokesperson's office",
      `Ports Agree\n\n${NEWS}\n\nSpokesperson's Office, Ministry of Harbours, Republic of Peru`,
      'Ministry of Harbours, Republic of Peru',
    ],
    ['an agency in the dateline', `Ports Agree\n\nLima (Port Wire) – ${NEWS}`, 'Port Wire'],
    [
      'not a body that is told of',
      `Ports Agree\n\nThe Ministry of Harbours agreed with the pilots. ${NEWS}`,
      undefined,
    ],
    ['not a town', `Ports Agree\n\nNEW DELHI – ${NEWS}`, undefined],
  ])('is %s', async (_, text, publisher) => expect((await read(text)).publisher).toBe(publisher))

  it.each([
    ['a button', 'Harbour Letter\n\nIssue 31 | 22 March 2031 | Subscribe\n\nMinister Lind met Minister Ruiz in Porto.'],
    [
      'a guest',
      'Delegations\n\nMr. Juha Lind, Director for Ports\n\nMs. Ana Ruiz, Counsellor, Embassy of Peru in Oslo',
    ],
    ['an invitation to comment', `Ports Agree\n\n${NEWS}\n\nNo comments:\n\nPost a Comment`],
    ['a row of speakers', 'Port Day\n\nHow harbours grow was the question.\n\nSpeakers: Ana Ruiz, Embassy of Peru'],
  ])('is never %s', async (_, text) => expect((await read(text)).publisher).toBeUndefined())
})

describe('authors and speaker', () => {
  it.each<[string, string, string[]]>([
    ['a by-line', `Pilots in the Ice\nBy Mira Sand and Tomas Lind, Port Wire\n\n${NEWS}`, ['Mira Sand', 'Tomas Lind']],
    [
      'a closing note',
      `Pilots in the Ice\n\n${NEWS}\n\n${NEWS}\n\n${NEWS}\n\n${NEWS}\n\nMira Sand is a Senior Fellow at the Institute of Quays. She lives in Oslo.`,
      ['Mira Sand'],
    ],
    [
      'the speaker of the title behind the post',
      `Statement by the Permanent Representative of Peru, H.E. Ms. Mira Sand\n\n${SPEECH}`,
      ['Mira Sand'],
    ],
    [
      'the same without a comma',
      `Statement of the Minister for Ports Dr Mira Sand at the Forum\n\n${SPEECH}`,
      ['Mira Sand'],
    ],
    ['nobody where only the post speaks', `Statement by the Permanent Representative of Peru\n\n${SPEECH}`, []],
    [
      'the speaker of the title, family name last',
      `Opening Remarks by ARAI Kenji, Director of the Port Office, at the Forum\n\n${SPEECH}`,
      ['Kenji Arai'],
    ],
    [
      'the speaker on a line of its own',
      `Remarks at the Forum of Ports\n\nARAI Kenji\nDirector, Port Office, Government of Japan\n4 March 2031\n\n${SPEECH}`,
      ['Kenji Arai'],
    ],
    [
      'the speaker by what he says',
      `Remarks at the Forum of Ports\n\nGood morning, everyone. I am Kenji ARAI from the Port Office. ${SPEECH}`,
      ['Kenji Arai'],
    ],
    [
      'a name in capitals',
      `REMARKS BY H.E. ANA W. RUIZ, SECRETARY-GENERAL, ON THE OCCASION OF THE FORUM\n\n${SPEECH}`,
      ['Ana W. Ruiz'],
    ],
    ['a Korean name as written', `Remarks by Minister KIM Min-ji at the Forum of Ports\n\n${SPEECH}`, ['Kim Min-ji']],
    ['nobody in a press release', `Press Release\n\nMinister Ana Ruiz Meets Pilots\n\n${NEWS}`, []],
  ])('%s', async (_, text, authors) => expect((await read(text)).authors).toEqual(authors))

  it('points to the name and to what stands with it', async () => {
    const { speaker, text } = await read(
      `Forum of Ports\n\nKeynote by H.E. Ms. ARAI Keiko, Director of the Port Office, at the Forum of Ports\n\n${SPEECH}`,
    )
    expect(speaker?.name).toBe('Keiko Arai')
    expect(text.slice(...speaker!.span)).toBe('ARAI Keiko')
    expect(text.slice(...speaker!.affiliation!)).toBe('Director of the Port Office')
    const below = await read(
      `Remarks at the Forum of Ports\n\nARAI Keiko\nDirector, Port Office, Government of Japan\n\n${SPEECH}`,
    )
    expect(below.text.slice(...below.speaker!.span)).toBe('ARAI Keiko')
    expect(below.text.slice(...below.speaker!.affiliation!)).toBe('Director, Port Office, Government of Japan')
    const said = await read(
      `Remarks at the Forum of Ports\n\nGood morning. My name is Keiko Arai, Director of the Port Office of Japan. ${SPEECH}`,
    )
    expect(said.text.slice(...said.speaker!.span)).toBe('Keiko Arai')
    expect(said.text.slice(...said.speaker!.affiliation!)).toBe('Director of the Port Office of Japan')
  })
})

describe('given data', () => {
  it('wins over what the text says', async () => {
    const given: Given = { title: 'T', date: '2030', publisher: 'P', kind: 'report', authors: ['A B'] }
    expect(await read(`Ports Agree\nBy Mira Sand | Port Wire | 4 March 2031\n\n${NEWS}`, given)).toMatchObject(given)
  })

  it('of a page: title and author from its head, publisher from its foot', async () => {
    const page = `<html><head><title>Ports agree on pilots | Port Wire</title><meta name="author" content="Mira Sand"></head><body><main><h1>Ports agree on pilots</h1><p>4 March 2031</p><p>${NEWS}</p></main><footer>© 2031 Port Wire</footer></body></html>`
    expect(await read(page, {}, 'a.html')).toMatchObject({
      title: 'Ports agree on pilots',
      date: '2031-03-04',
      publisher: 'Port Wire',
      authors: ['Mira Sand'],
      kind: 'article',
      language: 'en',
    })
  })
})

it('reads the place of a header or dateline', async () => {
  expect((await read(`Ports Agree\n\nPorto, 4 March 2031 - ${NEWS}`)).place).toBe('Porto')
  expect((await read(`Ports Agree\n\nOslo / Lima, 4 March 2031\n\n${NEWS}`)).place).toBe('Oslo / Lima')
})

it.each([
  'a',
  ' ',
  '.',
  'A b\n',
  'By A b\n',
  '4 March 2031\n',
  '© ',
  'Remarks by ',
  'I am A ',
  'Ministry ',
  'Ministry of\n',
  '| ',
  'Press Release\n',
  'Q: a?\n',
  '“',
  '(',
  'The X was held ',
])('50 kB of %j take linear time', (s) => {
  const text = s.repeat(50_000 / s.length)
  const started = cpu()
  readMetadata({ text, given: {} }, segment(text))
  expect(cpu() - started).toBeLessThan(3000)
})

it('knows an armed force, a state’s court and an institute’s address for what they are', async () => {
  expect((await read(`PERUVIAN DEFENCE FORCE\n\nPilots trained\n\n${NEWS}`)).publisher).toBe('PERUVIAN DEFENCE FORCE')
  expect(
    (await read(`Amiri Diwan of the State of Peru\n\nPilots trained\nLima | 4 March 2031\n\n${NEWS}`)).publisher,
  ).toBe('Amiri Diwan of the State of Peru')
  expect((await read(`Pilots trained\nInstitute for Harbour Studies, Porto | 4 March 2031\n\n${NEWS}`)).publisher).toBe(
    'Institute for Harbour Studies',
  )
})

it.each([
  ['a day in spaced figures', `Ports agree\nDate: 2031. 3. 4. (Tue)\n\n${NEWS}`, '2031-03-04'],
  [
    'the day a paper was done',
    `Agreed minutes of the talks\n\n${NEWS}\n\nDone at Porto on 4 March 2031 in two originals in the English language.\n\n(A. Ruiz)          (B. Lind)`,
    '2031-03-04',
  ],
  [
    'the last day of the meeting that a communiqué closes',
    `Communiqué of the Second Harbour Council, 4-5 March 2031\n\n${NEWS}`,
    '2031-03-05',
  ],
])('reads %s', async (_, text, date) => {
  expect((await read(text)).date).toBe(date)
})

it('takes a communiqué in capitals for a joint statement, and "his Excellency" for no salutation', async () => {
  expect((await read(`JOINT COMMUNIQUÉ\nof the Second Harbour Council\n\n${NEWS}`)).kind).toBe('joint_statement')
  expect(
    (await read(`Pilots trained\n\nYesterday His Excellency President Ruiz received the pilots of Porto. ${NEWS}`))
      .kind,
  ).toBe('press_release')
})

it('knows a letter by its greeting and its leave, and who signs it', async () => {
  const letter = `Porto, 4 March 2031\n\nDear friends of the harbour,\n\nSome of you have asked me what I have been doing. On 2 March I met the pilots of Porto, and I was glad of it. I told them what I tell you: ferries want patience.\n\nWith warm regards,\n\nAna Ruiz Moreno\nHarbour Master`
  const { kind, authors, speaker } = await read(letter)
  expect({ kind, authors, name: speaker?.name }).toEqual({
    kind: 'other',
    authors: ['Ana Ruiz Moreno'],
    name: 'Ana Ruiz Moreno',
  })
})

it.each([
  ['a full stop', 'PORTO, March 4, 2031. The harbour masters met. ', undefined],
  ['an agency between strokes', 'PORTO, 04.03.2031 /Port Newsline/. The harbour masters met. ', 'Port Newsline'],
])('reads a dateline that ends in %s', async (_, line, publisher) => {
  const read_ = await read(`Ports agree on pilots\n\n${line}${NEWS}`)
  expect([read_.date, read_.publisher]).toEqual(['2031-03-04', publisher])
})

it('reads a portal that stands in brackets before the first sentence', async () => {
  expect((await read(`Ports agree on pilots\n\n(Port Portal) - The harbour masters met. ${NEWS}`)).publisher).toBe(
    'Port Portal',
  )
})

it('keeps the English half of a letterhead in two languages, and drops the street', async () => {
  const { title, publisher, date } = await read(
    `VLADA PRISTANA / GOVERNMENT OF PORTO\nUrad za komuniciranje\n\nPorto pri Morju, 4. 3. 2031\n\nPorts agree on pilots and on ferries\n\n${NEWS}`,
  )
  expect({ title, publisher, date }).toEqual({
    title: 'Ports agree on pilots and on ferries',
    publisher: 'GOVERNMENT OF PORTO',
    date: '2031-03-04',
  })
  expect(
    (await read(`Ports agree\n\n${NEWS}\n\nMedia Department, Ministry of Harbours, Quay Street, Lisbon`)).publisher,
  ).toBe('Ministry of Harbours')
})

it('takes the day from the number of a statement, and passes over the name of a news section', async () => {
  expect(
    (await read(`No: 45, 3 April 2031, Regarding the Visit of the Harbour Masters to Porto\n\n${NEWS}`)).date,
  ).toBe('2031-04-03')
  expect((await read(`Harbour Board: News\n\nPilots of the islands gather in Porto\n\n${NEWS}`)).title).toBe(
    'Pilots of the islands gather in Porto',
  )
})

describe('papers of their own layout', () => {
  it('takes the name of a newsletter for its title and who sends it for its issuer', async () => {
    const m = await read(
      `THE HARBOUR WINDOW\nNewsletter of the Embassy of Peru in Oslo | Issue 3\n\nIN THIS ISSUE\nGreen ports\nNew faces\n\nGREEN PORTS\n${NEWS}`,
    )
    expect(m).toMatchObject({ title: 'THE HARBOUR WINDOW', publisher: 'Embassy of Peru in Oslo', authors: [] })
  })

  it('knows whose blog it is and who writes it', async () => {
    const m = await read(
      `Blog of the Harbour Forum by Ana Ruiz\nposted 2 May 2031\n\nWhat I learnt in Porto\n\nLast week I was in Porto. ${NEWS}`,
    )
    expect(m).toMatchObject({ publisher: 'Harbour Forum', authors: ['Ana Ruiz'], kind: 'article', date: '2031-05-02' })
  })

  it('hears no speakers in a list of states and their ministers', async () => {
    const m = await read(
      `FINAL COMMUNIQUÉ\n\n1. The Ministers held their Twelfth Session in Porto on 4 May 2031.\n\n2. The following Ministers attended:\n(a) Peru: H.E. Mr Luis Prado, Minister of Ports;\n(b) Ghana: H.E. Ms Esi Badu, Minister of Ports;\n(c) Chile: H.E. Ms Ana Rojas, Minister of Ports.\n\n3. They adopted the plan.`,
    )
    expect(m.kind).toBe('joint_statement')
  })

  it('takes the sender of the front matter for the issuer, without the address', async () => {
    const m = await read(
      `---\ntitle: Autumn\nfrom: Embassy of Peru in Oslo, 4 Quay Street, Oslo\n---\n\n# Autumn\n\n${NEWS}`,
      {},
      'a.md',
    )
    expect(m.publisher).toBe('Embassy of Peru in Oslo')
  })

  it('has no body that was present issue the minutes', async () => {
    const m = await read(
      `MINUTES\nAnnual Review Meeting\nPorto, 4 March 2031\n\nPresent\nFor the Ministry of Ports (MP): Dr Ana Ruiz, Director; Mr Paul Lind.\nFor the Embassy of Peru: Ms Eva Prado.\n\n1. The Chair opened the meeting at nine.`,
    )
    expect(m.publisher).toBeUndefined()
  })
})

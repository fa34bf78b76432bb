import { expect, it } from 'vitest'
import { readMetadata } from '../../ingest/document.ts'
import { load } from '../../ingest/load/index.ts'
import { segment } from '../../ingest/segment.ts'

const NEWS =
  'The ministers met in Porto on 2 March 2031 and spoke about pilots, ferries and the price of fish. Both sides agreed that the working group will present its report before the end of the year, as it had done in 2029.'

/** What a letterhead, a foot or a by-line is, the text, and what is read of it. */
const ROWS: readonly (readonly [string, string, Record<string, unknown>])[] = [
  [
    'town and day in brackets are no wire',
    `(Nuku’alofa, 3 March 2031) – ${NEWS}\n\nIssued by: Ministry of Pilots, Nuku’alofa, Tonga`,
    { date: '2031-03-03', publisher: 'Ministry of Pilots', kind: 'press_release' },
  ],
  [
    'a portal in brackets is one',
    `Ferries sail again\n\n(Quay Portal) – ${NEWS}`,
    { publisher: 'Quay Portal', kind: 'article' },
  ],
  [
    'a dateline of three towns',
    `PILOTS SIGN\n\nQuito / Hanoi / Porto, June 2, 2031. ${NEWS}`,
    { date: '2031-06-02', title: 'PILOTS SIGN' },
  ],
  [
    'the line of a journal',
    `Journal of Quays 9 (2031), no. 1, pp. 44-61\n\nSALT AND SIGNATURES\nThe Pilots' Talks, 1998-2019\n\nKarma Lhamo*\n(received 3 October 2030; published online 12 February 2031)\n\n${NEWS}`,
    { publisher: 'Journal of Quays', date: '2031-02-12', kind: 'article', authors: ['Karma Lhamo'] },
  ],
  [
    'a conference with its number and its days is no journal',
    `Conference of Quays 9, Porto, 3-5 May 2031\n\n${NEWS}`,
    { publisher: undefined, kind: 'press_release' },
  ],
  [
    'the paper, its town and its day under a by-line',
    `OPINION\n\nWhy no pilot should fear the barge\n\nBy Rocío Cañete Ferreira\n\nLA TARDE DEL RÍO, Asunción, Sunday 8 June 2031\n\n${NEWS}`,
    { publisher: 'LA TARDE DEL RÍO', date: '2031-06-08', authors: ['Rocío Cañete Ferreira'] },
  ],
  [
    'who took the minutes, in full as the text names her',
    `MINUTES OF THE SIXTH MEETING OF PILOTS\nMoroni, 11 September 2031\n\nPresent: Mr. Abdou Soilihi (Chair), Ms. Hanta Rakotobe\n\n1. The Chair opened the meeting at 10.00. ${NEWS}\n\nMinutes taken by: H. Rakotobe`,
    { kind: 'report', date: '2031-09-11', authors: ['Hanta Rakotobe'] },
  ],
  [
    'a rapporteur whose family name stands first in capitals',
    `TRADE COUNCIL OF SENEGAL (TCS)\nDakar, 18 July 2031\n\nREPORT ON THE PILOTS' MISSION\nRapporteur: Mrs DIALLO BARRY Aminata\n\nI. CONTEXT\n${NEWS}`,
    { authors: ['Aminata Diallo Barry'], publisher: 'TRADE COUNCIL OF SENEGAL (TCS)' },
  ],
  [
    'reporters with one name',
    `Ports agree on pilots\n\nKupang (Quay Wire) - ${NEWS}\n\nReporter: Sulastri, Agung B.\nEditor: Rahmi`,
    { authors: ['Sulastri', 'Agung B.'], kind: 'article' },
  ],
  [
    'the English half of a letterhead with a dash',
    `ORGANISATION DE LA MER BLEUE – BLUE SEA ORGANISATION\n\nFINAL COMMUNIQUÉ\nNouakchott, 3 December 2031\n\n${NEWS}`,
    { publisher: 'BLUE SEA ORGANISATION', date: '2031-12-03', kind: 'joint_statement' },
  ],
  [
    'a ministry under the name of its government',
    `Government of Nepal\nMinistry of Pilots\n\nPRESS STATEMENT\n\n${NEWS}`,
    { publisher: 'Ministry of Pilots' },
  ],
  [
    'a declaration named for its town',
    `# NAMIBE DECLARATION\n\n**IX Meeting of Ministers of Pilots**\n*Namibe, Angola, 2 and 3 October 2031*\n\n${NEWS}\n\nMade and signed in Namibe, on the 3rd of October of 2031.`,
    { title: 'NAMIBE DECLARATION', kind: 'joint_statement', date: '2031-10-03' },
  ],
  [
    'a newsletter that opens with a word from the ambassador',
    `THE THISTLE & THE TULIP\nNewsletter of the Embassy of the Netherlands, Baku\nIssue 12 ~ Spring 2031 (sent out on 28 March 2031)\n\nA word from Ambassador Maarten Hoekstra\n\nDear friends,\n\nOn 3 February I called on the Minister of Pilots. ${NEWS}`,
    { kind: 'other', authors: ['Maarten Hoekstra'], date: '2031-03-28' },
  ],
  [
    'a title in three lines, the speaker in the second',
    `Belgrade\n24 November 2031\n\nREMARKS\nby the Ambassador of Japan to Serbia, H.E. Mr. ONODERA Takashi,\nat the handover of pilot boats\n\nDear Madam Minister, ladies and gentlemen,\n\nIt is a pleasure to be here. I thank the Minister, and I thank the pilots.`,
    {
      title: 'REMARKS by the Ambassador of Japan to Serbia, H.E. Mr. ONODERA Takashi, at the handover of pilot boats',
      kind: 'speech',
      authors: ['Takashi Onodera'],
    },
  ],
  [
    'the address of a president, in the genitive',
    `H.E. President Kassym Duisenov's Address\nto the participants of the Sixth Forum of Pilots\nAktau, 11 June 2031\n\nDear participants!\n\nI am glad to greet you in Aktau. My pilots and I wish you well.`,
    { authors: ['Kassym Duisenov'], date: '2031-06-11', kind: 'speech' },
  ],
  [
    'an order in council is no by-line',
    `MINISTRY OF PILOTS OF PERU\n\nAppointments\n\nBy decree of 3 June 2031 the following pilots were appointed: Ana Ruiz, to Lima; Tomas Lind, to Porto.\n\nLima, 5 June 2031`,
    { date: '2031-06-05', authors: [] },
  ],
  [
    'who prepared the information',
    `Riga, 7 May 2031\n\nLatvia and Benin discuss pilots\n\n${NEWS}\n\nInformation prepared by the Communication Division of the Ministry of Pilots and Quays`,
    { publisher: 'Ministry of Pilots and Quays' },
  ],
  [
    'what the last heading is about',
    `FOR IMMEDIATE RELEASE\n\nPorts agree on pilots\n\n${NEWS}\n\nABOUT THE HARBOUR INNOVATION AUTHORITY\nAn independent entity, the Authority runs three ports.\n\nMedia contact: Ana Ruiz, Spokeswoman`,
    { publisher: 'HARBOUR INNOVATION AUTHORITY' },
  ],
  [
    'a day alone in brackets',
    `Consulate General of Korea in Barcelona\nNotice\n\nConsul hosts pilots\n\n(12 March 2031) ${NEWS}`,
    { date: '2031-03-12', publisher: 'Consulate General of Korea in Barcelona' },
  ],
  [
    'the correspondent and her town',
    `THE QUAY DAILY OBSERVER\n\nEnvoy hails pilots\n\nBY NEEMA MUSHI in Tanga\nPublished Wednesday April 8 2031\n\n${NEWS}`,
    { authors: ['Neema Mushi'], date: '2031-04-08', kind: 'article' },
  ],
  [
    'wine and tourism days for no two authors',
    `Tbilisi, 4 November 2031\n\nDRAFT AGENDA\n\nPeru-Austria Wine and Tourism Days\nKutaisi, 10-11 December 2031\n\nThursday, 10 December\n10:00 Opening: Ana Ruiz\n11:00 Panel 1: Cellars\n14:00 Panel 2: Trails`,
    { title: 'Peru-Austria Wine and Tourism Days', kind: 'agenda', authors: [] },
  ],
]

it.each(ROWS)('reads %s', async (_, text, expected) => {
  const loaded = await load(Buffer.from(text), { path: text.startsWith('#') ? 'a.md' : 'a.txt', given: {} })
  const read: Record<string, unknown> = { ...readMetadata(loaded, segment(loaded.text, loaded.blocks)) }
  expect(Object.fromEntries(Object.keys(expected).map((key) => [key, read[key]]))).toEqual(expected)
})

// Heads and feet of documents: each row is a whole text, and what its metadata must be. A value of '' must be absent. All names are invented.
export interface Head {
  readonly title?: string
  readonly date?: string
  readonly kind?: string
  readonly publisher?: string
  readonly authors?: string
}

const TOLD = 'The ministers of Peru and Kenya agreed in Porto to share pilots, and said so to reporters on the quay.'
const NEWS = `${TOLD}\n\n${TOLD} They will meet again next year.`

export const HEADS: readonly (readonly [string, Head])[] = [
  // records word by word, and minutes that only say so
  [
    `A/88/PV.34\nGeneral Assembly\nEighty-eighth session\n34th plenary meeting\nMonday, 3 March 2031, 10 a.m.\nNew York\n\n${NEWS}`,
    { date: '2031-03-03', kind: 'transcript', publisher: 'General Assembly' },
  ],
  // the headline of a speech, set as a sentence
  [
    `Keynote address by Mr Tomas Lind, Governor of the Harbour Bank, at the Ports Seminar, Lima, 4 March 2031.\n\nGood morning. It is an honour to be with you, and I thank my hosts for it.\n\n${TOLD}`,
    { date: '2031-03-04', kind: 'speech', authors: 'Tomas Lind' },
  ],
  // who issues an advisory, and when; its own day is that of the event
  [
    'Media Advisory\n\nWHAT: Signing of the Ports Agreement\nWHEN: Thursday, 6 March 2031, 11:00\nWHERE: Harbour Hall, Lima\n\nIssued by the Ministry of Ports on 3 March 2031',
    { date: '2031-03-03', publisher: 'Ministry of Ports' },
  ],
  [
    `Ministério dos Portos\nNota à Imprensa nº 214\nPublished on 21/05/2031 17h35\n\nPilots of Peru and Kenya Meet in Porto\n\n${NEWS}`,
    { title: 'Pilots of Peru and Kenya Meet in Porto', date: '2031-05-21' },
  ],
  // a wire's dateline without its year, which the text tells
  [
    `Pilots sign\n\nLIMA, Mar. 14 (HPA).- The ministers of Peru and Kenya signed a protocol on pilots on Friday 14 March 2031. ${TOLD}`,
    { date: '2031-03-14', kind: 'article' },
  ],
  [
    `Pilots sign\n\nLIMA, Mar. 14 (HPA).- The ministers of Peru and Kenya recalled the protocol on pilots of 2 May 2030. ${TOLD}`,
    { date: '' },
  ],
  [
    `MEMORANDUM\n\nTO: Members of the Board\nFROM: Dr. Ana Ruiz, Director, Ports Centre\nDATE: 4 March 2031\nSUBJECT: Outcome of the pilots' workshop\n\n${NEWS}`,
    { date: '2031-03-04', authors: 'Ana Ruiz' },
  ],
  [
    `Ambassador Ana Ruiz, 1951–2031\n\nLima, 8 March 2031\n\nThe Ministry of Ports announces with sorrow the passing on 3 March of Ambassador Ana Ruiz. ${TOLD}`,
    { kind: 'obituary', date: '2031-03-08' },
  ],
  // datelines
  [`Castries, Saint Lucia: Wednesday, March 5th, 2031 – ${NEWS}`, { date: '2031-03-05' }],
  [
    `Talks at Gozd\n\nGozd pri Jezeru, 3 October 2031 (HPA) - ${NEWS}`,
    { date: '2031-10-03', publisher: 'HPA', kind: 'article' },
  ],
  [
    'Porto (HPA) – The Minister of Ports, Ana Ruiz, received the pilots of Kenya on Friday.\n\nHPA Friday, March 7, 2031 17:21',
    { date: '2031-03-07', publisher: 'HPA', kind: 'article' },
  ],
  [
    'Porto, September 9 (HPA) -- A group of pilots led by Vice-Minister Ana Ruiz left here on Friday to visit Lima. -0-',
    { date: '', publisher: 'HPA', kind: 'article' },
  ],
  [
    'Zorvik and Alto Subsea sign contract\n\nOslo, 3 June 2031: Zorvik ASA has signed a contract with Alto Subsea.\n\nAbout Zorvik\nZorvik ASA is an energy company.',
    { date: '2031-06-03', publisher: 'Zorvik' },
  ],
  // days in other notations
  [`Ministry of Ports\n4 de marzo de 2031\n\nPorts agree on pilots\n\n${NEWS}`, { date: '2031-03-04' }],
  [`Ministry of Ports\nPorto, 4. März 2031\n\nPorts agree on pilots\n\n${NEWS}`, { date: '2031-03-04' }],
  [`Ministry of Ports\n04-Mar.-2031\n\nPorts agree on pilots\n\n${NEWS}`, { date: '2031-03-04' }],
  [`Harbour Forum\nPorto, 4-6 May 2031\n\n09:00 Registration\n09:30 Opening\n10:00 Panel`, { date: '' }],
  // who issues it: labels, feet, mastheads
  [
    `Home > News > Press releases\nPress release from Ministry for Ports\nPublished 23 October 2031\n\nMinister to travel to Peru\n\n${NEWS}`,
    { title: 'Minister to travel to Peru', date: '2031-10-23', kind: 'press_release' },
  ],
  [
    `News story\nPeru and Kenya sign roadmap on pilots\n\nFrom:\nDepartment for Ports\nPublished\n21 March 2031\n\n${NEWS}`,
    { publisher: 'Department for Ports', date: '2031-03-21' },
  ],
  [
    `Peru-Kenya Harbour Meeting\n\nMarch 20, 2031\n\n${NEWS}\n\nMinistry of Ports of Peru\n2-2-1 Quay Street, Porto 100-8919`,
    { publisher: 'Ministry of Ports of Peru' },
  ],
  [`Harbour talks\n\n4 March 2031\n\n${NEWS}\n\nHPO Press Team`, { publisher: 'HPO' }],
  [
    `Policy Brief 2031/07\nJuly 2031\n\nBeyond the quay\n\nAna Ruiz and Tomas Lind\nPorto Institute for Sea Affairs\n\n${NEWS}`,
    { publisher: 'Porto Institute for Sea Affairs', title: 'Beyond the quay', kind: 'report' },
  ],
  [
    `Harbour Times - Porto, Monday 3 March 2031 - Page 3\nPERU AND KENYA TO SHARE PILOTS\n\nPORTO: ${NEWS}`,
    { publisher: 'Harbour Times', date: '2031-03-03', title: 'PERU AND KENYA TO SHARE PILOTS' },
  ],
  // a council that does something is a headline and no letterhead
  [
    `HC/15420\n12 MARCH 2031\n\nHarbour Council Extends Mandate of Pilots\n\nMeetings Coverage\n\n${NEWS}`,
    { title: 'Harbour Council Extends Mandate of Pilots' },
  ],
  // who issues it: the body that speaks
  [
    'Porto\n\n4 March 2031\n\nThe Ministry of Ports of the Republic of Peru announces that the second Peru-Kenya Harbour Talks will be held in Porto on 22 March.',
    { publisher: 'Ministry of Ports of the Republic of Peru', date: '2031-03-04' },
  ],
  [
    'FOR IMMEDIATE RELEASE\nMarch 4, 2031\n\nPORTS TO SHARE PILOTS\n\nPORTO – The U.S. Department of Harbours today announced that it will share its pilots with Peru.',
    { publisher: 'U.S. Department of Harbours' },
  ],
  [
    'PORTO, PERU (4 March 2031) — The Pacific Harbour Bank (PHB) has approved a loan to dredge the port of Porto, its largest so far.\n\nPHB is committed to safe ports in the Pacific and beyond it.',
    { publisher: 'Pacific Harbour Bank' },
  ],
  // a paper that tells what a ministry said is not the ministry
  [
    'Ports to share pilots\n\n4 March 2031\n\nThe Ministry of Ports said on Tuesday that pilots will be shared, according to two officials who spoke to reporters.',
    { publisher: '' },
  ],
  // whose statement, and letters
  [
    'House of Deputies, Committee on Ports\nHearing: Pilots at Sea\nThursday, March 20, 2031\n\nStatement of Dr. Ana Ruiz, Director, Sea Programme, Lakeside Institute\n\nChairman Lind, thank you for the invitation to testify.',
    { authors: 'Ana Ruiz', kind: 'speech', date: '2031-03-20' },
  ],
  [
    `MEMORANDUM\n\nTO: Members of the Board\nFROM: Secretariat\nDATE: 3 October 2031\nRE: Outcome of the Lima workshop\n\n${NEWS}`,
    { title: 'Outcome of the Lima workshop', date: '2031-10-03' },
  ],
  [
    `AGREED MINUTES\nReview of the Pilots' Fund\n\n${NEWS}\n\nLima, 28 March 2031\n\n(sign.) Ana Ruiz      (sign.) Tomas Lind`,
    { date: '2031-03-28' },
  ],
  // by-lines and marks of wires
  [
    'Porto, 5 June /Havn/ - The Minister of Ports, Ana Ruiz, met in Porto on Wednesday with the pilots of Kenya.',
    { publisher: 'Havn', date: '', kind: 'article' },
  ],
  [
    `PORTO\n\nMinisters discuss pilots\n\nAna Ruiz  |19.09.2031 - Update : 20.09.2031\n\n${NEWS}`,
    { authors: 'Ana Ruiz', date: '2031-09-19' },
  ],
  [
    `By: Ana Ruiz\n\nPeru, Kenya wrap up talks on pilots\n\n4 March 2031\n\n${NEWS}\n\nHarbour Herald © 2031`,
    { authors: 'Ana Ruiz', publisher: 'Harbour Herald', title: 'Peru, Kenya wrap up talks on pilots' },
  ],
  [
    `Commentary by Ana Ruiz, Senior Fellow, Porto Centre for Sea Affairs\n\nA quay in need of a plan\n\n2 February 2031\n\n${NEWS}`,
    { authors: 'Ana Ruiz', title: 'A quay in need of a plan', kind: 'article' },
  ],
  [
    `Weekly Bulletin\n26 February – 3 March 2031\nEmbassy of Peru, Porto\n\nAmbassador Ruiz meets the pilots\n\n${NEWS}`,
    { date: '2031-03-03', publisher: 'Embassy of Peru, Porto' },
  ],
  [
    `Prime Minister's Office\nReleased by: Press and Information Department\nWednesday, 19 February 2031\n\nMinister hosts pilots\n\n${NEWS}`,
    { title: 'Minister hosts pilots', date: '2031-02-19' },
  ],
  [`Ports agree on pilots\nby Ana Ruiz — 8 Nov 2031, 14:20\n\n${NEWS}`, { date: '2031-11-08', authors: 'Ana Ruiz' }],
  [
    `Porto (26 January 2031): A meeting of the pilots was held in Porto today, and both sides spoke of fish.\n\nMinistry of Ports\nOld Customs House, Lima`,
    { date: '2031-01-26', publisher: 'Ministry of Ports' },
  ],
]

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment, sentences } from '../../ingest/segment.ts'
import { cpu } from '../support/cpu.ts'

/** `kind: text` a block, line breaks shown as they are kept. */
const layout = (text: string): string[] =>
  segment(text).map(
    (b) => `${b.kind}${b.kind === 'item' || b.kind === 'row' ? b.level : ''}: ${text.slice(b.start, b.end)}`,
  )
const split = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(([s, e]) => text.slice(s, e))

describe('segment', () => {
  it('tells headline, date line, paragraph and furniture apart', () => {
    expect(
      layout(`Third Consultations on Ocean Policy

March 4, 2031

The Third Consultations on Ocean Policy were held in Porto yesterday.

Back to Top
(END)`),
    ).toEqual([
      'heading: Third Consultations on Ocean Policy',
      'byline: March 4, 2031',
      'paragraph: The Third Consultations on Ocean Policy were held in Porto yesterday.',
      'furniture: Back to Top',
      'furniture: (END)',
    ])
  })

  it('joins a paragraph that was wrapped by hand', () => {
    const text = `The two ministers reviewed the state of cooperation in fisheries and
agreed that the working group should meet before the end of the year in
order to prepare the renewal of the arrangement, which the parliaments of
both countries have to approve.

They also spoke about visas.`
    expect(layout(text)).toEqual([`paragraph: ${text.split('\n\n')[0]}`, 'paragraph: They also spoke about visas.'])
  })

  it('joins a sentence that a blank line cuts', () => {
    expect(
      layout('The plan was confirmed by all delegations during the\n\nregional summit in Lima last week.'),
    ).toEqual(['paragraph: The plan was confirmed by all delegations during the\n\nregional summit in Lima last week.'])
  })

  it('does not join a heading with the text under it, nor lines of a list without wrapping', () => {
    expect(
      layout(
        'FISHERIES\nThe two sides discussed quotas for the coming season.\n\nDelegation of Peru\nMs. Ana Quiroga, Director of Fisheries\nMr. Luis Paredes, Embassy of Peru',
      ),
    ).toEqual([
      'heading: FISHERIES',
      'paragraph: The two sides discussed quotas for the coming season.',
      'heading: Delegation of Peru',
      'row1: Ms. Ana Quiroga, Director of Fisheries',
      'row1: Mr. Luis Paredes, Embassy of Peru',
    ])
  })

  it('leaves numbers and bullets outside the blocks and knows their depth', () => {
    expect(
      layout(`1. The delegation arrived in Quito on Monday.
2. The outcome has three parts:
   (a) a fund for young researchers;
   (b) a register of vessels, with
       - an entry for each owner
       - a yearly check
3. Both sides will meet again.`),
    ).toEqual([
      'paragraph: The delegation arrived in Quito on Monday.',
      'item1: The outcome has three parts:',
      'item2: a fund for young researchers;',
      'item2: a register of vessels, with',
      'item3: an entry for each owner',
      'item3: a yearly check',
      'paragraph: Both sides will meet again.',
    ])
  })

  it('reads a numbered title as a heading', () => {
    expect(
      layout(
        '2. Outlook for the Coming Year\n\nWe hope to see all of you again in Tallinn, where the next forum will be held.',
      )[0],
    ).toBe('heading: Outlook for the Coming Year')
  })

  it('keeps a programme as rows: times on level 1, speakers under them on level 2', () => {
    expect(
      layout(`09:00 - 09:30   Opening
                Dr. Ines Falk, Rector
10.00 – 11.15   Panel on Harbours
                Moderator   Prof. Tomas Lind
                Speakers    Ms. Olga Reyes, Port Authority of Gijon`),
    ).toEqual([
      'row1: 09:00 - 09:30   Opening',
      'row2: Dr. Ines Falk, Rector',
      'row1: 10.00 – 11.15   Panel on Harbours',
      'row2: Moderator   Prof. Tomas Lind',
      'row2: Speakers    Ms. Olga Reyes, Port Authority of Gijon',
    ])
  })

  it('does not take a date for a time', () => {
    expect(
      layout(
        'Readout of the Talks in Bergen\n27.06.2031\n\nThe talks in Bergen were opened by the Minister of Trade.',
      )[1],
    ).toBe('byline: 27.06.2031')
  })

  it.each([
    'Share: Facebook | X | WhatsApp | Print',
    'Open a New Window',
    'Related Links',
    '3 Comments',
    'Leave a Reply',
    '###',
    '- 30 -',
    '[Japanese]',
    'TAGS: Trade | Peru',
    'Home > News > Press Releases',
    'Skip to main content',
    'Press release no. 12/2031',
    'World Video | Defence | Trade | Search',
    'Attachment: Photos',
    '* This is an unofficial translation.',
    'Tel: +358 9 555 0100',
    '© Ministry of Harbours 2031',
    'HomeAbout UsNewsPrivacy NoticeArchiveContact',
    'Check against delivery',
  ])('marks %j as furniture', (line) => {
    const body =
      'The ministers met in Porto on Monday and spoke about the harbour, the ferries and the price of fish, which has risen by a tenth since the spring; they will meet again in the autumn, when the report of the experts is ready, and then decide on the quota for the next season.'
    expect(segment(`A Headline on Harbours\n\n${body}\n\n${line}`).at(-1)!.kind).toBe('furniture')
  })

  it.each([
    'Topics: maritime safety, fisheries',
    'Share prices fell in Porto',
    'Follow-up to the Lima Declaration',
    'COVID-19',
    'Search and rescue at sea',
    'Next steps',
    'Closing remarks',
  ])('does not mark %j as furniture', (line) => {
    expect(
      segment(
        `A Headline on Harbours\n\nThe ministers met in Porto on Monday.\n\n${line}\n\nThe experts will report in autumn.`,
      ).map((b) => b.kind),
    ).not.toContain('furniture')
  })

  it('takes all that follows the comments, and the whole author box, for furniture', () => {
    const body =
      'Ports are the places where the law of the sea meets the law of the land, and nowhere more so than in the north, where ice and distance make every call at a quay a small expedition of its own; that is why the new rules on pilots matter more than they seem to at first sight, and why they will be contested.'
    const kinds = segment(
      `Pilots in the Ice\n\n${body}\n\nAbout the Author\n\nMira Sand\nAuthor | Articles\n\nMira Sand is a research fellow at the Institute of Quays.\n\n1 Comment\n\n• Well said! President Nobody met Minister Nowhere in Paris.\n\nRelated Posts`,
    ).map((b) => b.kind)
    expect(kinds).toEqual(['heading', 'paragraph', ...Array.from({ length: kinds.length - 2 }, () => 'furniture')])
  })

  it('marks captions, but not a reporter who asks', () => {
    expect(segment('Group photo of participants')[0]!.kind).toBe('caption')
    expect(segment('Photo: Ministry of Harbours')[0]!.kind).toBe('caption')
    expect(segment('Reuters: It is said that the talks in Porto were put off. Can you confirm?')[0]!.kind).toBe(
      'paragraph',
    )
  })

  it('keeps the blocks of a loader and marks furniture among them', () => {
    const text = 'Headline\n\nThe ministers met.\n\nBack to Top'
    const given = [
      { kind: 'heading', start: 0, end: 8, level: 1 },
      { kind: 'paragraph', start: 10, end: 28 },
      { kind: 'paragraph', start: 30, end: 41 },
    ] as const
    expect(segment(text, given).map((b) => b.kind)).toEqual(['heading', 'paragraph', 'furniture'])
    expect(given[2].kind).toBe('paragraph')
  })

  it('covers every visible character of any text once, but for markers', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '',
        '1. A b.',
        '• x',
        '09:00 Opening',
        'Title Here',
        'and so on.',
        '(a) y',
        'By Ana Ruiz',
        '2 Comments',
      ),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n')
        let at = 0
        for (const b of segment(text)) {
          expect(b.start).toBeGreaterThanOrEqual(at)
          expect(b.end).toBeGreaterThan(b.start)
          // what lies between blocks is white space and at most a marker a line
          for (const gap of text.slice(at, b.start).split('\n')) expect(gap.trim().length).toBeLessThanOrEqual(15)
          let inner = b.start
          for (const [s, e] of sentences(text, b)) {
            expect(text.slice(inner, s).trim()).toBe('')
            inner = e
          }
          expect(text.slice(inner, b.end).trim()).toBe('')
          at = b.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Mr. Lund met H.E. Dr. Ana Ruiz. They spoke.', ['Mr. Lund met H.E. Dr. Ana Ruiz.', 'They spoke.']],
    ['He is Rt. Hon. Bo Lund, Lic. Ana Ruiz said.', ['He is Rt. Hon. Bo Lund, Lic. Ana Ruiz said.']],
    ['He left for the U.S. The visit ends on Friday.', ['He left for the U.S.', 'The visit ends on Friday.']],
    [
      'Minister Oyelaran received U.S. Ambassador Ruth Hale.',
      ['Minister Oyelaran received U.S. Ambassador Ruth Hale.'],
    ],
    [
      'They came to the U.S. Ambassador Ruth Hale met them there.',
      ['They came to the U.S.', 'Ambassador Ruth Hale met them there.'],
    ],
    [
      'The U.S. Department of Harbours and the U.S.-Peru Council met.',
      ['The U.S. Department of Harbours and the U.S.-Peru Council met.'],
    ],
    [
      'It was held in Washington, D.C. in May. No date was set.',
      ['It was held in Washington, D.C. in May.', 'No date was set.'],
    ],
    [
      'B. Naran, Kh. Temuulen and Ts. Sarnai came. D. Otgon did not.',
      ['B. Naran, Kh. Temuulen and Ts. Sarnai came.', 'D. Otgon did not.'],
    ],
    [
      'Lt. Gen. Raul Vega (Ret.) signed No. 14. It ran to p. 9.',
      ['Lt. Gen. Raul Vega (Ret.) signed No. 14.', 'It ran to p. 9.'],
    ],
    [
      'Nordwind Co., Ltd. and Sand Inc. of Oslo bid. Both lost.',
      ['Nordwind Co., Ltd. and Sand Inc. of Oslo bid.', 'Both lost.'],
    ],
    [
      '“We agreed on fish.” She then left. "Why?" he asked.',
      ['“We agreed on fish.”', 'She then left.', '"Why?" he asked.'],
    ],
    [
      'It ran long ... "and we missed the ferry," she said. He laughed!',
      ['It ran long ... "and we missed the ferry," she said.', 'He laughed!'],
    ],
    ['There were three: one; two; three. Nobody objected.', ['There were three: one; two; three.', 'Nobody objected.']],
    ['They welcomed the summit. [1] It was long.', ['They welcomed the summit. [1]', 'It was long.']],
    ['Session 1. Quays and Ferries', ['Session 1. Quays and Ferries']],
    ['Growth was 3.5 per cent in 2030. 12 states signed.', ['Growth was 3.5 per cent in 2030.', '12 states signed.']],
    ['They met on Jan. 5 at 9 a.m. The talks were short.', ['They met on Jan. 5 at 9 a.m.', 'The talks were short.']],
    ['They met at the summit.The two sides agreed.', ['They met at the summit.', 'The two sides agreed.']],
    [
      'She came, e.g. by ferry, i.e. slowly. See www.port.example.',
      ['She came, e.g. by ferry, i.e. slowly.', 'See www.port.example.'],
    ],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected))

  it('is one for a short heading', () => {
    const text = 'Dr. Falk in Oslo. A Visit'
    expect(sentences(text, { start: 0, end: text.length, kind: 'heading' })).toEqual([[0, text.length]])
  })
})

describe('hostile text', () => {
  const size = 200_000
  const repeat = (s: string): string => s.repeat(Math.ceil(size / s.length)).slice(0, size)
  it.each([
    'a',
    ' ',
    '\n',
    '.',
    '. ',
    'A.',
    'A. ',
    '. A',
    '"',
    '(',
    '((',
    '-',
    '- ',
    '1.',
    '1. ',
    '(a) ',
    '\t',
    '|',
    ' | ',
    'a\n',
    'A\n',
    'A b\n',
    'U.S. ',
    '[1] ',
    '...',
    '… ',
    '“',
    '1:',
    '09:00 ',
    '12.12.2012 ',
    'share ',
    'Photo ',
    'cookies ',
    'Back to ',
    'By A ',
    'Mr. ',
    'of the ',
    'No. 1',
    '1/2/',
    'aB',
    'é',
    '\u0301',
    '#',
    '*',
    'January ',
    'Date: ',
    '   x',
    'From  ',
    '\u200b',
    '。',
  ])('200 kB of %j take linear time', (s) => {
    const text = repeat(s)
    const started = cpu()
    for (const b of segment(text)) sentences(text, b)
    expect(cpu() - started).toBeLessThan(4000)
  })
})

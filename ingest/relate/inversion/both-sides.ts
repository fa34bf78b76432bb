// Agreements of the two sides that a text is about, told by what these did with them and not by their names.
import { bothStates } from '../../resolve/both-states.ts'
import type { InstrumentMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { BODIES, HAVE, UNDONE, bound, paper } from './bonds.ts'
import { re, type Hit, type Inversion } from './phrase.ts'
import { bodies, instruments, mentionsIn, tell } from './tell.ts'

/** What two states conclude with each other, whoever they are; never a convention of many. */
const ofTwo = (name: string): boolean =>
  /^(?:agreement|treaty|convention|protocol|memorandum of understanding|mou|arrangement)\b/i.test(name) &&
  /\b(?:double taxation|promotion and (?:reciprocal )?protection of investments?|extradition|air services|(?:mutual )?exemption of visas?|visa (?:exemption|waiver)|visa requirements|mutual legal assistance|transfer of sentenced persons|political consultations|social security|working holidays?|driving licences)\b/i.test(
    name,
  )

/** What many states made: the two that speak of it did not make it between them. */
const OF_MANY =
  /\b(?:paris|kyoto|montreal|geneva|vienna|rome|escazu|schengen|minsk|abraham|artemis|world|international|global|universal|united nations|non-proliferation|nuclear weapons|chemical|biological|convention|charter|covenant|climate|law of the sea|continental|regional|common|multilateral|trilateral|quadrilateral|african|european|pacific|asean|mercosur|eu|un|wto|partnership for peace|interim|peace|ceasefire)\b/i

/** The two sides of the meeting at hand, else of the text. */
const bothOf = (x: Hit): Thing[] => bothStates(x.r.talk, x.r.talk.sides(), undefined)

/** Whether a sentence is of both: their subject, or a statement of theirs. */
const ofBoth = (x: Hit): boolean =>
  x.r.kind === 'joint_statement' ||
  x.s.mentions.some(
    (m) =>
      m.from < x.at.from &&
      ((m.kind === 'ref' && (m.ref === 'sides' || m.ref === 'two')) || (m.kind === 'post' && m.plural && !m.country)),
  )

/** Whether nobody but the two is told in a sentence, nor in the paper's name. */
function ofThemAlone(x: Hit, m: InstrumentMention, two: readonly Thing[]): boolean {
  if (m.parties.length || m.owner || OF_MANY.test(m.name)) return false
  const told = x.s.mentions.flatMap((y) => (y.kind === 'country' ? [x.r.things.countryOf(y)] : []))
  return [...told, ...x.r.countriesIn(m).map((c) => x.r.things.country(c.code, m.from))].every((t) => two.includes(t))
}

const MADE = String.raw`(?:signed|concluded|initialled|inked|renewed|extended|agreed upon|entered into)`

export const BOTH_SIDES: readonly Inversion[] = [
  {
    name: 'of-the-two',
    cue: ['two', 'both', 'our'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: ,)? (?:(?:which|that) )?(?:was |were |has been |had been )?(?:concluded|signed|reached|agreed|initialled)(?: in \{[DL]\d+\}| on \{D\d+\})? (?:by|between) (?:the |our )?(?<who>\{R\d+\})|(?<i2>\{I\d+\})(?: ,)? (?:(?:in force )?between|(?:that|which) (?:links|binds|unites|governs relations between|has linked|has bound|guides the relationship between|is in force between)) (?:the |our )?(?<who2>\{R\d+\})(?! (?:to|will|would))`,
    ),
    reason: 'An agreement of the two sides is that of both.',
    examples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They recalled the Northern Grid Agreement, concluded by the two countries in 1994.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They recalled the Northern Grid Agreement between the two countries.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They recalled the Agreement on Peat that links both countries.',
    ],
    counterExamples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They called for a Northern Grid Agreement between the two countries.',
    ],
    read: (x) => {
      const ref = mentionsIn(x, x.groups.who ?? x.groups.who2)[0]
      if (ref?.kind !== 'ref' || ref.ref !== 'sides' || x.modality !== 'asserted') return
      const before = x.code.slice(Math.max(0, x.start - 60), x.start)
      // what is wished for, worked on or not there yet binds nobody
      if (UNDONE.test(before) || UNDONE.test(x.code.slice(x.start + x.text.length, x.start + x.text.length + 40)))
        return
      const sides = bothOf(x)
      if (sides.length !== 2) return
      for (const m of instruments(mentionsIn(x, x.groups.i ?? x.groups.i2)))
        if (m.type === 'Agreement' && m.parties.length < 2)
          for (const b of sides) tell(x, 'PARTY_TO', b, x.r.things.instrument(m))
    },
  },
  {
    name: 'bilateral-paper',
    cue: ['bilateral', 'agreement', 'memorandum', 'mou', 'protocol', 'treaty', 'convention', 'arrangement'],
    pattern: re(
      String.raw`(?:the|their|our) (?:existing |[0-9]{4} )?(?:bilateral )?(?<i>\{I\d+\})(?<behind>(?: [^ ;{}]+){0,4})`,
    ),
    reason: 'A bilateral treaty that two sides speak of is theirs.',
    examples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. Both sides called for early ratification of the Bilateral Peat Treaty signed in June 2019.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They welcomed progress under the bilateral Agreement on Peat.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. The Agreement for the Avoidance of Double Taxation entered into force in 2021.',
    ],
    counterExamples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They agreed to begin talks on the Bilateral Peat Treaty.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They looked forward to the Agreement on Extradition.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. They welcomed the Bilateral Peat Treaty of Ghana with Norway.',
    ],
    read: (x) => {
      const m = paper(x)[0]
      if (!m || m.type !== 'Agreement' || m.parties.length || x.modality !== 'asserted') return
      if (!/^bilateral /i.test(m.name) && x.r.tokens[m.from - 1]?.key !== 'bilateral' && !ofTwo(m.name)) return
      // "early ratification of", "signed in": it is there; what is worked on is not
      const before = x.code
        .slice(Math.max(0, x.start - 50), x.start)
        .replace(/(?:(?:early|swift|speedy) )?ratif\w+|call\w* for/g, '')
      if (
        UNDONE.test(` ${before}`) ||
        / signed $/.test(before) ||
        / (?:talks|begin|start|launch|round|\{E\d+\}) (?:on|about|for|of) $/.test(` ${before}`) ||
        UNDONE.test(`${x.groups.behind} `)
      )
        return
      const sides = bothOf(x)
      const told = x.s.mentions.flatMap((y) => (y.kind === 'country' ? [x.r.things.countryOf(y)] : []))
      if (sides.length === 2 && told.every((t) => sides.includes(t))) bound(x, sides)
    },
  },
  {
    name: 'signed-of-both',
    cue: ['signed', 'concluded', 'initialled', 'inked', 'renewed', 'extended', 'upon', 'into'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \( [^(){}]{0,12} \))?(?: ,)? (?:(?:which|that) (?:was|were|had been|has been) )?(?:[a-z]+ly )?${MADE}(?: (?:in|on|at|during|last|earlier|back in|since|this|a|[a-z]+ (?:years?|months?) (?:ago|earlier))(?: \{[LED]\d+\}| (?:year|month|week|spring|summer|autumn|winter|decade ago))?){0,3}(?= ?(?:[,.;)]|and|as|has|have|had|would|will|which|that|when|remains?|is|was|continues?|constitutes?|$))`,
    ),
    reason: 'Of what two sides say together that it was signed, without saying by whom, they signed it.',
    examples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. Both sides praised the Peat Cooperation Agreement signed in Accra in 2019.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. The two sides noted that the Memorandum of Understanding on Peat, which was signed in Tallinn in 2022, had proved its worth.',
    ],
    counterExamples: [
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. Both sides praised the Peat Cooperation Agreement signed by Norway and Chile in 2019.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. Both sides recalled the Paris Agreement adopted in 2015 and the Peat Protocol signed in 2016 with Norway.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. Both sides wanted the Peat Protocol signed in 2027.',
    ],
    read: (x) => {
      const m = paper(x)[0]
      if (m?.type !== 'Agreement' || x.modality !== 'asserted' || !ofBoth(x)) return
      const two = bothOf(x)
      const before = x.code.slice(0, x.start)
      if (two.length !== 2 || !ofThemAlone(x, m, two) || / (?:want|get|see|have|had|see) (?:the )?$/.test(before))
        return
      // a date that is still to come
      if (x.s.mentions.some((d) => d.kind === 'date' && d.date > (x.r.documentDate ?? '9'))) return
      bound(x, two)
    },
  },
  {
    name: 'which-both-made',
    cue: ['which', 'that'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \( [^(){}]{0,12} \))?(?: ,)? (?:which|that) (?:the |our )?(?<who>${BODIES})(?: ,)? ${HAVE}(?:signed|concluded|initialled|inked|renewed|extended|prolonged|amended|updated|revised|entered into|reached|struck|agreed(?: upon| on| to)?|negotiated|made|sealed|finali[sz]ed)`,
    ),
    reason: 'The paper first, and those who made it or go on with it in a relative clause.',
    examples: [
      'They praised the Northern Grid Agreement, which Ghana and Estonia renewed in Accra in 2023.',
      'Ghana and Estonia held the second Ghana-Estonia Peat Dialogue in Oslo. She praised the Northern Grid Agreement that the two countries had concluded in 1994.',
    ],
    counterExamples: [
      'They praised the Northern Grid Agreement, which Ghana renewed in 2023.',
      'They praised the Northern Grid Agreement, which Ghana and Estonia have not renewed.',
    ],
    read: (x) => {
      const who = bodies(x, 'who')
      const m = paper(x)[0]
      if (who.length < 2 || m?.type !== 'Agreement' || x.modality !== 'asserted' || UNDONE.test(` ${x.text} `)) return
      bound(x, who)
      if (/ (?:signed|initialled|inked)$/.test(x.text))
        for (const b of who) tell(x, 'SIGNED', b, x.r.things.instrument(m))
    },
  },
]

// Who signed for whom: "on behalf of A by X and for the B by Y", "bears the signatures of X for A and Y for B".
import type { Thing } from '../../resolve/thing.ts'
import { isActor } from '../context.ts'
import { countryOfMention } from '../roster/lists.ts'
import { DET, listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { dates, mentionsIn, tell } from './tell.ts'

const SIDE = String.raw`${DET}(?:(?:\{C\d+\} )?\{O\d+\}|\{[CO]\d+\}(?: side| delegation)?|\{R\d+\}|[a-z-]+ side)`
const P = one('PJ')
const SIGNED = /\b(?:signed|initialled|concluded|countersigned|signatures?|signatories|inked|subscribed)\b/

/** The agreement of the sentence, else the one told last. */
export function agreement(x: Hit): Thing | undefined {
  const own = x.s.mentions.filter((m) => m.kind === 'instrument').filter((m) => m.type === 'Agreement')
  const before = own.filter((m) => m.from <= x.at.from).at(-1) ?? own[0]
  return before
    ? x.r.things.instrument(before)
    : x.r.things.instruments.findLast((t) => t.type === 'Agreement' && t.first < x.at.from)
}
export function sign(x: Hit, who: string | undefined, side: string | undefined, t: Thing): void {
  // "for the Estonian Agency": that, and not the state
  const on = mentionsIn(x, side).filter(
    (m, _, all) => m.kind !== 'country' || !all.some((o) => o.kind === 'org' && o.from === m.to),
  )
  const code = on.map(countryOfMention).find(Boolean)
  const date = x.modality === 'asserted' ? dates(x.s.mentions)[0]?.date : undefined
  for (const m of mentionsIn(x, who))
    for (const p of x.r.talk.resolve(m, x.s)) {
      if (p.type !== 'Person') continue
      if (code) p.country ??= code
      tell(x, 'SIGNED', p, t, { props: { date } })
    }
  // the side signs through its hand and is a party
  for (const m of on)
    if (m.kind !== 'place')
      for (const b of x.r.talk.resolve(m, x.s).filter(isActor))
        if (b.type !== 'Person') tell(x, 'PARTY_TO', b, t, { confidence: 0.7 })
}

export const SIGNINGS: readonly Inversion[] = [
  {
    name: 'signed-on-behalf',
    cue: ['behalf', 'for', 'by'],
    pattern: re(
      String.raw`(?:on behalf of|for|on the part of|(?:on|from)(?= the \{[RC])) (?<side>${SIDE})(?: ,)?(?: (?:it|the (?:text|document|memorandum|agreement)) was (?:signed|initialled))?(?: ,)? by (?<who>${P})`,
    ),
    reason: 'Sides told first, hands behind "by"; the verb may be given once for both.',
    examples: [
      'The Northern Grid Agreement was signed on behalf of Ghana by Minister Kwame Asante and for the Estonian side by Elina Saar.',
      'The Northern Grid Agreement was signed on the Ghanaian side by Minister Kwame Asante, on the Estonian by Elina Saar.',
    ],
    counterExamples: [
      'The Northern Grid Agreement was praised on behalf of Ghana by Kwame Asante.',
      'The Northern Grid Agreement was not signed on behalf of Ghana by Kwame Asante.',
    ],
    read: (x) => {
      // an item below "There were signed:" does not say it again
      if (!SIGNED.test(x.code) && !(x.s.blockKind === 'item' && x.r.papers?.open)) return
      if (/ (?:not|never) (?:yet )?(?:be |been )?(?:signed|initialled)/.test(x.code)) return
      const t = agreement(x)
      if (t && x.modality !== 'negated') sign(x, x.groups.who, x.groups.side, t)
    },
  },
  {
    name: 'signed-by-for',
    cue: ['signed', 'initialled', 'inked'],
    pattern: re(
      String.raw`(?:signed|initialled|inked)(?: [^ ;{}]+| \{[DLIE]\d+\}){0,8}? by (?<who>${P}) (?:for|on behalf of) (?<side>${SIDE})(?: ,)?(?: and (?:by )?(?<who2>${P}) (?:for|on behalf of) (?<side2>${SIDE}))?`,
    ),
    reason: 'The same with the hand first.',
    examples: ['The Northern Grid Agreement was signed by Kwame Asante for Ghana and by Elina Saar for Estonia.'],
    counterExamples: ['The Northern Grid Agreement was never signed by Kwame Asante for Ghana.'],
    read: (x) => {
      if (/ (?:not|never) (?:yet )?(?:be |been )?$/.test(` ${x.code.slice(0, x.start)}`)) return
      const t = agreement(x)
      if (!t || x.modality === 'negated') return
      sign(x, x.groups.who, x.groups.side, t)
      if (x.groups.who2) sign(x, x.groups.who2, x.groups.side2, t)
    },
  },
  {
    name: 'signed-represented-by',
    cue: ['represented'],
    pattern: re(
      String.raw`(?:signed|initialled|inked|concluded)(?: [^ ;{}]+| \{[DLIE]\d+\}){0,6}? (?:by|between) (?<side>${one('OC')}) ,? represented by (?:[a-z-]+ ){0,4}(?:, )?(?<who>${P})(?: ,)?(?: and (?:by )?(?<side2>${one('OC')}) ,? represented by (?:[a-z-]+ ){0,4}(?:, )?(?<who2>${P}))?`,
    ),
    reason: 'The body signs, and by whose hand is told behind it.',
    examples: [
      'The Northern Grid Agreement was signed by the Baltic Power Agency, represented by its Director, Kwame Asante, and the Accra Grid Authority, represented by Elina Saar.',
    ],
    counterExamples: [
      'The Northern Grid Agreement was praised by the Baltic Power Agency, represented by Kwame Asante.',
    ],
    read: (x) => {
      const t = agreement(x)
      if (!t || x.modality !== 'asserted') return
      for (const [who, side] of [
        [x.groups.who, x.groups.side],
        [x.groups.who2, x.groups.side2],
      ]) {
        if (!who) continue
        sign(x, who, side, t)
        for (const m of mentionsIn(x, side))
          for (const b of x.r.talk.resolve(m, x.s)) if (b.type !== 'Person') tell(x, 'SIGNED', b, t)
      }
    },
  },
  {
    name: 'signing-for-was',
    cue: ['signing'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:signing|\{E\d+\}) (?:(?:it|the \{I\d+\}) )?(?:for|on behalf of) (?<side>${SIDE}) (?:was|were) (?<who>${P})(?: ?,? and (?:for|on behalf of) (?<side2>${SIDE}) ?,? (?<who2>${P}))?`,
    ),
    reason: 'The participle first, the hand behind "was", the second by ellipsis.',
    examples: [
      'The Northern Grid Agreement was concluded in Oslo. Signing for Ghana was Minister Kwame Asante, and for Estonia, Elina Saar.',
    ],
    counterExamples: ['Signing for Ghana was not Minister Kwame Asante.'],
    read: (x) => {
      const first = mentionsIn(x, /^\{E\d+\}/.exec(x.text)?.[0])[0]
      if (first && !(first.kind === 'event' && first.eventKind === 'signing')) return
      const t = agreement(x)
      if (!t || x.modality === 'negated') return
      sign(x, x.groups.who, x.groups.side, t)
      if (x.groups.who2) sign(x, x.groups.who2, x.groups.side2, t)
    },
  },
  {
    name: 'signed-for-and-for',
    cue: ['signed'],
    pattern: re(
      String.raw`(?<who>${P}) signed(?: it)? (?:for|on behalf of) (?<side>${SIDE})(?: ,)? (?:and|while) (?<who2>${P})(?: did so| signed)? (?:for|on behalf of) (?<side2>${SIDE})`,
    ),
    reason: 'The verb is given once for both hands.',
    examples: [
      'The Northern Grid Agreement was concluded in Oslo. Kwame Asante signed for Ghana, and Elina Saar for Estonia.',
    ],
    counterExamples: ['Kwame Asante signed for a parcel, and Elina Saar for Estonia.'],
    read: (x) => {
      const t = agreement(x)
      if (!t || x.modality !== 'asserted') return
      sign(x, x.groups.who, x.groups.side, t)
      sign(x, x.groups.who2, x.groups.side2, t)
    },
  },
  {
    name: 'by-which-they-undertake',
    cue: ['which', 'whereby', 'under'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: of \{D\d+\})?(?: ,)? (?:(?:by|under|in|through) which|whereby) (?:the )?(?<who>${SIDE}(?:(?: ,)? (?:and|,) ${SIDE})*?) (?:[a-z]+ly )?(?:undertake|undertook|agree|agreed|commit|committed|pledge|pledged|will|have|shall|grant|exempt|recognise|recognize)|(?<i2>\{I\d+\})(?: ,)? (?:which|that) (?:legally )?(?:commits|binds|obliges|requires) (?:both |the two )?(?<who2>${SIDE})`,
    ),
    reason: 'Whom an agreement binds is a party to it.',
    examples: [
      'They signed the Northern Grid Agreement, by which Ghana and Estonia undertake to share power.',
      'They praised the Northern Grid Agreement, which commits Ghana to share power.',
    ],
    counterExamples: ['They praised the Northern Grid Agreement, which does not commit Ghana to anything.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported' || x.modality === 'hoped') return
      const m = mentionsIn(x, x.groups.i ?? x.groups.i2)[0]
      if (m?.kind !== 'instrument' || m.type !== 'Agreement') return
      const list = mentionsIn(x, x.groups.who ?? x.groups.who2)
      const three = list.some((y) => y.kind === 'ref' && x.r.tokens[y.from]!.key === 'three')
      const all = x.r.talk.focus?.event?.parties ?? []
      const who = three && all.length === 3 ? all : list.flatMap((y) => x.r.talk.resolve(y, x.s))
      for (const b of who)
        if (b.type !== 'Person') tell(x, 'PARTY_TO', b, x.r.things.instrument(m), { modality: 'asserted' })
    },
  },
  {
    name: 'signature-by-of',
    cue: ['signature', 'signing'],
    pattern: re(
      String.raw`(?:signature|signing|\{E\d+\}) ?,? by (?<who>(?:[^ ;{}.]+ |\{[PJCO]\d+\} ){1,24}?),? ?of (?:the |an? )?(?:new )?(?<i>\{I\d+\})|(?:signature|signing|\{E\d+\}) of (?:the |an? )?(?:[a-z]+ )?(?<i2>\{I\d+\})(?: ,)? by (?<who2>${listOf('PJCO')}(?:(?: ,)? (?:and|,) (?:by )?${one('PJCO')})*)`,
    ),
    reason: 'The signature as a noun, with its hands and its paper.',
    examples: [
      'Signature, by Minister Kwame Asante and Minister Elina Saar, of the Northern Grid Agreement.',
      'They witnessed the signing of the Northern Grid Agreement by Minister Kwame Asante and Minister Elina Saar.',
      'They witnessed the signing of the Northern Grid Agreement by the Baltic Power Agency and the Accra Grid Authority.',
      'They witnessed the signing, by the Ministers of Ghana and Estonia, Mr. Kwame Asante and Ms. Elina Saar respectively, of the Northern Grid Agreement.',
    ],
    counterExamples: ['The signature, by Minister Kwame Asante, was not of the Northern Grid Agreement.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const m = mentionsIn(x, x.groups.i ?? x.groups.i2)[0]
      const e = mentionsIn(x, /\{E\d+\}/.exec(x.text.slice(0, 6))?.[0])[0]
      if (e?.kind === 'event' && e.eventKind !== 'signing') return
      if (m?.kind !== 'instrument' || m.type !== 'Agreement') return
      const t = x.r.things.instrument(m)
      t.weakly = false
      const hands = mentionsIn(x, x.groups.who ?? x.groups.who2).flatMap((w) => x.r.talk.resolve(w, x.s))
      // "by Minister A of the Ministry": bodies sign themselves only where no person does
      const signers = hands.some((h) => h.type === 'Person') ? hands.filter((h) => h.type === 'Person') : hands
      // a body that signs alone may be two under one name: "by the University of A and B College"
      if (signers.length === 1 && signers[0]!.type !== 'Person') return
      for (const h of signers.filter(isActor)) {
        tell(x, 'SIGNED', h, t)
        if (h.type !== 'Person') tell(x, 'PARTY_TO', h, t)
      }
    },
  },
  {
    name: 'what-was-signed',
    cue: ['what'],
    pattern: re(
      String.raw`what (?:was|were) signed(?: [^ ;{}]+| \{[LDE]\d+\}){0,10}? by (?<who>(?:[^ ;{}.]+ |\{[PJCOR]\d+\} ){1,24}?),? ?(?:was|were|is) (?:the |an? )?(?<i>\{I\d+\})|\bwhat (?<who2>\{[PR]\d+\}(?: and \{[PR]\d+\})?) (?:have |has |had )?(?:just |both )?signed(?: [a-z]+| \{[LD]\d+\}){0,6}?(?: ,)? (?:is|was) (?:the |an? )?(?<i2>\{I\d+\})`,
    ),
    reason: 'The paper behind "was", its hands in the question before it.',
    examples: [
      'What Kwame Asante and Elina Saar signed, is the Northern Grid Agreement.',
      'What was signed in Oslo by Minister Kwame Asante and Elina Saar was the Northern Grid Agreement.',
    ],
    counterExamples: ['What was not signed in Oslo by Kwame Asante was the Northern Grid Agreement.'],
    read: (x) => {
      const m = mentionsIn(x, x.groups.i ?? x.groups.i2)[0]
      if (x.modality !== 'asserted' || m?.kind !== 'instrument' || m.type !== 'Agreement') return
      const t = x.r.things.instrument(m)
      t.weakly = false
      if (x.groups.who2) return sign(x, x.groups.who2, undefined, t)
      sign(x, x.groups.who!.split(/ in the presence | witnessed /)[0], undefined, t)
    },
  },
  {
    name: 'signed-together-with',
    cue: ['with'],
    pattern: re(
      String.raw`\bsigned(?: ,)? (?:[^ ;{}]+ |\{[ILDE]\d+\} ){0,10}?(?:together |jointly |along )?with (?<who>${P}) (?:for|of|on behalf of) (?<side>${SIDE})(?: ,)? and (?:with )?(?<who2>${P}) (?:for|of|on behalf of) (?<side2>${SIDE})`,
    ),
    reason: 'Those with whom it was signed, each for a state.',
    examples: [
      'Jonas Berg signed the Northern Grid Agreement in Oslo together with Kwame Asante for Ghana and Elina Saar for Estonia.',
    ],
    counterExamples: [
      'Jonas Berg never signed the Northern Grid Agreement with Kwame Asante for Ghana and Elina Saar for Estonia.',
    ],
    read: (x) => {
      const t = agreement(x)
      if (!t || x.modality !== 'asserted') return
      sign(x, x.groups.who, x.groups.side, t)
      sign(x, x.groups.who2, x.groups.side2, t)
    },
  },
  {
    name: 'signed-between',
    cue: ['between'],
    pattern: re(
      String.raw`\b(?:signed|initialled|inked)(?: [^ ;{}]+| \{[LDE]\d+\}){0,8}? between ${DET}(?<a>\{[OC]\d+\})(?: of \{[LC]\d+\})? and ${DET}(?:\{C\d+\} 's )?(?<b>\{[OC]\d+\})`,
    ),
    reason: 'Between whom it was signed: who signed it and is bound.',
    examples: [
      'The Northern Grid Agreement was signed in Oslo between the Baltic Power Agency and the Accra Grid Authority.',
    ],
    counterExamples: ['The Northern Grid Agreement was not signed between Ghana and Estonia.'],
    read: (x) => {
      const t = agreement(x)
      if (!t || x.modality !== 'asserted') return
      for (const m of mentionsIn(x, `${x.groups.a} ${x.groups.b}`))
        for (const b of x.r.talk.resolve(m, x.s).filter(isActor)) {
          tell(x, 'SIGNED', b, t)
          tell(x, 'PARTY_TO', b, t)
        }
    },
  },
  {
    name: 'glad-to-have-signed',
    cue: ['sign', 'signed'],
    pattern: re(
      String.raw`(?<who>\{[PR]\d+\}) (?:am|was|is|were) (?:[a-z]+ ){0,2}(?:glad|pleased|happy|honou?red|delighted|proud|privileged) to (?:have (?:just |today )?signed|have had the honou?r to sign)(?: ,)?(?<with>(?: (?:together|jointly|along) with| with) ${P} ,?)? (?:the |an? )?(?<i>\{I\d+\})`,
    ),
    reason: 'Who is glad to have signed it did.',
    examples: ['Elina Saar was glad to have just signed, together with Kwame Asante, the Northern Grid Agreement.'],
    counterExamples: ['Elina Saar would be glad to have signed the Northern Grid Agreement.'],
    read: (x) => {
      const m = mentionsIn(x, x.groups.i)[0]
      if (x.modality !== 'asserted' || m?.kind !== 'instrument' || m.type !== 'Agreement') return
      const t = x.r.things.instrument(m)
      t.weakly = false
      sign(x, x.groups.who, undefined, t)
      sign(x, x.groups.with, undefined, t)
    },
  },
]

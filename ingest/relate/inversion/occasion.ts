// A ceremony told by its verb: who performed it and who stood beside him, where and when, and the event that it was.
import { clausesOf } from '../clauses.ts'
import { places, property } from '../context.ts'
import { textOf, type DateMentionToken, type Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { PEOPLE, type Hit } from './phrase.ts'
import { dates, mentionsIn, say, settle, tell } from './tell.ts'

/** What stands between who acts and the verb. */
export const AUX = String.raw`(?:(?:will|is|are|was|were|has|have|had|to|due|scheduled|expected|set|jointly|also|then|later|today|yesterday|formally|officially|together|symbolically|solemnly|subsequently|earlier|be|both|each|first) ){0,4}`
const BESIDE = new RegExp(
  String.raw`(?:together with|alongside|accompanied by|along with|joined by|flanked by|in the company of|in the presence of)(?: (?:the|his|her|its) [a-z]+(?: [a-z]+){0,3} ,)? (?<who>${PEOPLE})`,
)
const DIRECT = new RegExp(
  String.raw`(?<who>${PEOPLE}|\{R\d+\}(?: of (?:state|government|mission|delegation)s?(?: and government)?)?)(?: ,(?: [^ ;{}]+| \{[A-Z]\d+\}){1,24}? ,)?(?: ,)? $`,
)

const persons = (x: Hit, list: readonly Mention[]): Thing[] => [
  ...new Set(
    list
      .flatMap((m) => (x.r.talk.opening?.m === m ? x.r.talk.opening.who : x.r.talk.resolve(m, x.s)))
      .filter((t) => t.type === 'Person'),
  ),
]

/** Who acts in front of the match: right before it, else the subject of the clause it goes on. */
export function performers(x: Hit): Thing[] {
  const before = x.code.slice(0, x.start)
  const direct = DIRECT.exec(before.replace(/ +$/, ' '))
  // "accompanied by Y, X opened": the one right before the verb
  const alone =
    direct &&
    / , (?:the )?\{P\d+\}$/.test(` ${direct.groups!.who}`) &&
    /by (?:the |his |her |its )?$/.test(before.slice(0, direct.index))
  if (alone) return persons(x, mentionsIn(x, direct.groups!.who).slice(-1))
  if (direct && !/(?:of|by|with|to|for|from|at|in|on) (?:the |his |her |its )?$/.test(before.slice(0, direct.index))) {
    const who = persons(x, mentionsIn(x, direct.groups!.who))
    if (who.length) return who
  }
  if (!/(?:and|,|and then|who|then) $/.test(before)) return []
  const last = clausesOf(x.r.tokens, x.s).findLast((c) => c.verbFrom < x.at.from && !c.reduced && !c.gerund)
  return last && !last.passive ? persons(x, last.subject) : []
}
/** Who stood beside those who performed it, told in the same sentence. */
export const companions = (x: Hit): Thing[] => {
  const m = BESIDE.exec(clauseAround(x))
  return m ? persons(x, mentionsIn(x, m.groups!.who)) : []
}

const STOP = / ; | (?:where|which|while|but|after|before|whom|whose|when) | and (?:[a-z]+ed|will|said|met|held) /
/** The line from the sentence's begin to the end of the clause that the match stands in. */
const clauseAround = (x: Hit): string => x.code.slice(0, x.start + x.text.length) + behind(x)
const behind = (x: Hit): string => x.code.slice(x.start + x.text.length, x.start + x.text.length + 160).split(STOP)[0]!

/** Towns and houses behind "in" and "at" in the clause, else in front of it: "In Irbid on Sunday, …". */
export function venue(x: Hit): Mention[] {
  const tail = `${x.text}${behind(x)}`
  const own = [...tail.matchAll(/(?:^| )(?:in|at) (?:the )?(?:[a-z]+ ){0,2}?(\{[L]\d+\})(?: ?(?:,|in) (\{L\d+\}))?/g)]
  const list = own.flatMap((m) => mentionsIn(x, `${m[1]} ${m[2] ?? ''}`))
  if (list.length) return list
  const front = /^(?:[a-z]+ ,? ?)?(?:(?:on )?\{D\d+\} ,? ?)?(?:in|at) (?:the )?(\{L\d+\})/.exec(x.code)
  return front ? mentionsIn(x, front[1]) : []
}
/** The day in the clause, else in front of it. */
export function day(x: Hit): DateMentionToken[] {
  const own = dates(mentionsIn(x, behind(x)))
  if (own.length) return own.slice(0, 1)
  const front = /^(?:[a-z]+ ){0,2}(?:(?:in|at) (?:the )?\{L\d+\} ,? ?)?(?:on |in )?(\{D\d+\})/.exec(x.code)
  return front ? dates(mentionsIn(x, front[1])) : []
}

/** The event by this name, told before or new, with its people, place and day. Nothing where it was denied, wished for or merely said. */
export function occasion(x: Hit, kind: string, name: string, who: readonly Thing[], given?: Thing): Thing | undefined {
  if (x.modality !== 'asserted' && x.modality !== 'planned') return undefined
  const { things } = x.r
  const told = given ?? things.events.find((e) => e.names.has(name))
  const e = told ?? things.event({ kind, head: kind, made: true, named: false }, x.at.from, 0.75)
  if (!told) {
    things.name(e, name, undefined, undefined, true)
    property(x.r, e, 'kind', kind, say(x))
  }
  // "opened the Embassy in P": the town inside the name of the house
  const inside = mentionsIn(x, x.groups.what).flatMap((m) => (m.kind === 'org' && m.place ? [m.place] : []))
  const here = venue(x)
  const where = here.length ? here : inside
  settle(x, e, where.length && places(x.r, where).length ? where : [], day(x))
  for (const p of [...who, ...companions(x)]) tell(x, 'PARTICIPATED_IN', p, e)
  return e
}

/** The words of the text that a group of the match covers, as written. */
export function written(x: Hit, group: string): string {
  const text = x.groups[group]!
  const at = x.start + x.text.indexOf(text)
  const last = text.split(' ').at(-1)!
  const end = mentionsIn(x, last)[0]?.to ?? x.tokenAt(at + text.length - last.length) + 1
  return textOf(x.r.tokens, { from: x.tokenAt(at), to: end }, x.r.text)
}

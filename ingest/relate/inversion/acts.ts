// What a person does at a meeting, from the verb or the noun of his part in it.
import type { Thing } from '../../resolve/thing.ts'
import { one, type Hit, words } from './phrase.ts'
import {
  chaired,
  event,
  here,
  instruments,
  mentionsIn,
  moderated,
  settle,
  sittingOf,
  spoke,
  tell,
  took,
} from './tell.ts'

export const P = one('PJR')
export const ADJ = words(3)

/** What a person does who is said to "deliver", "open", "preside over" … ; the rest of the phrase tells in what capacity. */
export function act(x: Hit, who: readonly Thing[], verb: string, rest: string, e: Thing | undefined): void {
  const v = verb.replace(/-/g, '').replace(/ /g, '')
  if (/^(?:co)?chair|^presid|^lead|^steer/.test(v)) {
    if (/^lead/.test(v) && !/\{E\d+\}|\b(?:session|meeting|talks)\b/.test(rest)) return
    return chaired(x, who, e)
  }
  if (/^moderat|^facilitat/.test(v)) return moderated(x, who, e)
  if (/^open|^inaugurat/.test(v)) return spoke(x, who, e, 'opening')
  if (/^clos|^wrap/.test(v)) return spoke(x, who, e, 'closing')
  if (/^deliver|^giv|^mak|^read|^present/.test(v)) {
    const c = capacity(rest)
    return c ? spoke(x, who, e, c) : undefined
  }
  if (/^address|^speak/.test(v)) return spoke(x, who, e, 'address')
  if (/^brief/.test(v)) return spoke(x, who, e, 'briefing')
  if (/^sign/.test(v))
    for (const m of instruments(mentionsIn(x, rest)))
      if (m.type === 'Agreement') for (const p of who) tell(x, 'SIGNED', p, x.r.things.instrument(m))
  if (/^attend|^tak(?:e|ing)part|^participat/.test(v)) return took(x, who, e)
}

const CAPACITIES: readonly [RegExp, string][] = [
  [/\bkeynote/, 'keynote'],
  [/\bspecial (?:address|remarks|lecture)/, 'special address'],
  [/\bopening\b/, 'opening remarks'],
  [/\bclosing\b/, 'closing remarks'],
  [/\bwelcom/, 'welcome remarks'],
  [/\blecture/, 'lecture'],
  [/\bpresentation/, 'presentation'],
  [/\bbriefing/, 'briefing'],
  [/\bstatement/, 'statement'],
  [/\bremarks/, 'remarks'],
  [/\bspeech/, 'speech'],
  [/\baddress/, 'address'],
  [/\bintervention/, 'statement'],
  [/\btoast/, 'toast'],
]
export const capacity = (text: string): string | undefined => CAPACITIES.find(([r]) => r.test(text))?.[1]

/** The event a phrase names ("the third session", "it", nothing): named there, else the one in focus. */
export const eventIn = (x: Hit, group: string): Thing | undefined => {
  const over = /^(?:over|at) (?:the )?\{O\d+\}/.exec(x.groups[group] ?? '')
  if (!over) return event(x, group) ?? here(x)
  const sitting = sittingOf(x, over[0])
  // a plainer rule took the one who presides there for the chair of the meeting before
  if (sitting)
    for (let i = x.r.facts.length - 1; i >= 0; i--) {
      const f = x.r.facts[i]!
      if (f.sentence === x.s && f.type === 'CHAIRED' && f.target !== sitting) x.r.facts.splice(i, 1)
    }
  return sitting
}

/** A role of a person at an event, by its noun. */
export function roleAt(x: Hit, coded: string, who: readonly Thing[], e: Thing | undefined): void {
  const post = mentionsIn(x, coded)[0]
  if (post?.kind === 'post' && (post.org || post.country)) return
  const role = post?.kind === 'post' ? post.title.toLowerCase() : coded.replace(/of \{E\d+\}/, 'of ceremonies')
  if (/chair|president/.test(role) && !/vice/.test(role)) chaired(x, who, e)
  else if (/moderator|facilitator|master of ceremonies|mistress of ceremonies|mc/.test(role)) moderated(x, who, e)
  else if (/keynote/.test(role)) spoke(x, who, e, 'keynote')
  else if (/opening speaker/.test(role)) spoke(x, who, e, 'opening remarks')
  else if (/speaker|lecturer/.test(role)) spoke(x, who, e, 'speech')
  else if (/panell?ist|discussant/.test(role)) spoke(x, who, e, 'panelist')
  else if (/guest|rapporteur|observer|vice-chair|vice - chair|participant|secretary/.test(role)) took(x, who, e)
}
export const ROLE = String.raw`(?:(?:co - |co-|vice - |vice-)?(?:chair|chairs|chairman|chairwoman|chairperson|chairpersons|moderator|moderators|facilitator|facilitators|rapporteur|rapporteurs)|presiding officer|masters? of ceremonies|mistress of ceremonies|keynote speakers?|opening speaker|main speaker|guest speaker|speakers?|principal guest|chief guest|guests?(?: of honou?r)?|panell?ists?|discussants?|observer)`

/** As a loose word, as a post of its own, or with its last noun taken for an event ("master of ceremonies"). */
export const ROLES_OR_POST = String.raw`(?:${ROLE}|\{J\d+\}|(?:master|mistress) of \{E\d+\})`

export const VERB = String.raw`(?:preside|presiding|chair|chairing|co - chair|co - chairing|moderate|moderating|facilitate|facilitating|open|opening|inaugurate|inaugurating|close|closing|deliver|delivering|give|giving|make|making|read|lead|leading|address|addressing|brief|briefing|speak|speaking|sign|signing|steer|steering|attend|attending)`

/** "A segment on digital payments": a part of the meeting with no more name than that. */
export function segment(x: Hit, words: string): Thing | undefined {
  const name = words.replace(/^a /, '')
  const parent = here(x)
  const old = x.r.things.events.find((e) => e.names.has(name))
  if (old) return old
  const e = x.r.things.event(
    { kind: 'session', head: 'segment', named: false, made: true, ...(parent ? { parent } : {}) },
    x.at.from,
    0.7,
  )
  x.r.things.name(e, name, undefined, undefined, true)
  settle(x, e)
  return e
}

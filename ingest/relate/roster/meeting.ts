// Which meeting a list of those present belongs to, where the headline of its document names none.
import { isEncounter } from '../frames/other-meetings.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'

/** Words behind a name that make its bearer the head of his side, and those that do not. */
export const AT_HEAD =
  /\bhead of (?:the )?(?:[\p{L}-]+ )?delegation\b|\(\s*(?:head|leader|chief)\b|\bHoD\b|\bdelegation leader\b/iu
/** "(did not attend)": listed and not there. */
export const AWAY = /\((?:did not attend|not present|absent|excused)\b/i
/** "(Co-Chair)", "…, Chair", "(Chair, Ministry of Ports)": of the meeting; not "(Chair of the opening session)", "Chair, Board of Ports". */
export const CHAIR =
  /(?:\(|;\s|[–—-]\s)(?:the\s)?(?:co-?)?chair(?:person|man|woman)?(?: of (?:the )?meeting)?\s*[);]|[,–—-]\s*(?:co-?)?chair(?:person|man|woman)?\s*[;.]?\s*$|\((?:co-?)?chair(?:person|man|woman)?,\s(?:the\s)?(?:ministry|department|embassy|directorate|government)\b|\bin the chair\b/iu
export const MODERATES = /\((?:facilitator|moderator)\b/iu
export const DEPUTY = /\b(?:deputy|alternate|vice)[- ](?:head|leader)\b/i

/**
 * The meeting of the document; else the one whose delegations were told of, which the list goes on with; else the one at hand. Never the
 * next one, whose date the text ends with and to which nobody came yet.
 */
export function meetingOf(r: Reader): Thing | undefined {
  const { main, focus, heads, chairs } = r.talk
  if (main && main.event!.status !== 'planned') return main
  const led = [...heads.keys(), ...chairs.keys()].findLast((e) => e.event!.status !== 'planned')
  // "(Reference) Attendees": of the call that was paid, and of no committee that it agreed on
  const call = r.things.events.find((e) => isEncounter(e) && e.event!.status === 'held')
  return led ?? call ?? main ?? focus
}

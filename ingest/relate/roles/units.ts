// Units inside bodies: which of them is told as where somebody works.
import type { OrgMention } from '../../mention.ts'

/** A unit of a unit of a unit: deeper than any body is. */
export const DEEPEST = 8

/** A division, department or laboratory inside a title stands for its body. */
export function wholeOf(unit: OrgMention): OrgMention {
  let org = unit
  for (let n = 0; n < DEEPEST && org.parent && within(org, org.parent); n++) org = org.parent
  return org
}
function within({ name }: OrgMention, whole: OrgMention): boolean {
  // "Dean of the College of Engineering, University of Riga"
  if (/\b(?:college|faculty|school|institute|department)\b/i.test(name) && whole.orgKind === 'university') return true
  if (/^department of/i.test(name)) return /\b(?:ministry|secretariat|department)\b/i.test(whole.name)
  // those of the European Commission are what others call ministries
  if (/^directorate[- ]general/i.test(name)) return whole.orgKind === 'ministry'
  return UNIT.test(name) && !/ministry/i.test(name)
}
const UNIT = /\b(division|department|laboratory|section|unit|branch|directorate|desk|bureau)\b/i

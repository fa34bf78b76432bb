// Posts: "Deputy Secretary-General of ASEAN for Political-Security Community", "Ambassador in charge of Cyber Policy", "then- Deputy Chair, National Water Board".
import { FORMER, SHORT_POSTS, WEAK_LOWER } from '../lexicon/posts.ts'
import { TOPICS } from '../lexicon/topics.ts'
import type { OrgMention, PostMention } from '../mention.ts'
import { capital, foldedText } from '../scan.ts'
import type { PostContext } from './context.ts'
import {
  AT_HOME,
  REGIONAL,
  SITS,
  basedAt,
  bodyBehind,
  BUSINESS,
  chainEnd,
  companyName,
  deskAt,
  parliamentAt,
  plenipotentiary,
  programmeEnd,
  regionEnd,
  stateLead,
  stateUnit,
  unitEnd,
  teamEnd,
} from './posts/around.ts'
import { PREMISES, innerPost, ministerFor, whenAt, where } from './posts/inner.ts'
import { nationalAt } from './posts/national.ts'
import { lowerTopic, topicEnd } from './posts/portfolio.ts'
import { leadsToName, rulerAt, titleAt } from './posts/title.ts'

const spelled = (title: string): string => title.replace(/\b(?:D?FM|D?PM|EAM)\b/g, (letters) => SHORT_POSTS[letters]!)

/**
 * The post that begins at token `i`, what is before its head and what it is of included, or null. Behind its owner ("the FAO
 * representative") a word is one that says too little alone.
 */
export function postAt(
  c: PostContext,
  i: number,
  end: number,
  owned = false,
): { post: PostMention; to: number } | null {
  const { tokens, source } = c
  // the text ends on the body that a post might be of
  if (i >= end) return null
  const national = nationalAt(c, i, end, postAt)
  if (national) return national
  const found = titleAt(tokens, i, end)
  if (!found) return null
  const { head } = found
  let { former } = found
  // "Secretary-general"
  const written = tokens[head - 1]?.text === '-' && head - 2 >= i ? tokens[head - 2]! : tokens[head]!
  // "will chair", "to head": a verb
  if (
    !capital(written) &&
    !(tokens[i]!.key === 'co' && capital(tokens[i])) &&
    /^(chair|chairs|head|heads|lead|deputy|general|judge|whip|delegate|intern|associate|partner|partners)$/.test(
      tokens[head]!.key,
    ) &&
    !/^(of|for|and|,|at)$/.test(tokens[head + 1]?.key ?? '') &&
    !/^(the|a|an|its|their|his|her|as|former|acting|deputy)$/.test(tokens[i - 1]?.key ?? '')
  )
    return null
  if (!capital(written) && /^(will|to|would|shall|can|may|must|also)$/.test(tokens[i - 1]?.key ?? '')) return null
  // "assumed charge as ambassador"
  if (tokens[head]!.text === 'charge') return null
  let j = deskAt(c, plenipotentiary(c, head, end), end)
  const lower = !capital(written)
  if (tokens[j]?.text === '-' && /^(designate|elect)$/.test(tokens[j + 1]?.key ?? '')) j += 2
  else if (/^(designate|elect|emeritus|emerita|ad)$/.test(tokens[j]?.key ?? '')) {
    j++
    if (tokens[j]?.key === 'interim') j++
  }
  let org: OrgMention | undefined
  let country: string | undefined
  let titleEnd = j
  let cut: { from: number; to: number } | undefined
  let state = false
  // Complements.
  for (let guard = 0; guard < 5 && j < end; guard++) {
    const t = tokens[j]!
    let [k, prep] = [j + 1, t.key]
    if (t.key === 'in' && tokens[k]?.key === 'charge' && tokens[k + 1]?.key === 'of') {
      k += 2
      prep = 'charge'
    } else if (t.key === 'responsible' && tokens[k]?.key === 'for') {
      k++
      prep = 'charge'
    } else if (t.key === 'with' && tokens[k]?.key === 'responsibility') {
      k += 2
      prep = 'charge'
    }
    if (!/^(of|for|at|in|to|on|with|charge)$/.test(prep)) break
    if (whenAt(tokens, prep, k)) break
    if (!org && where(tokens, head, prep, k) && !c.org(tokens[k]?.key === 'the' ? k + 1 : k)) break
    // "the visit of X, the prime minister of Sri Lanka to Dhaka": of a post that is told whole, where the journey went
    if (prep === 'to' && j > head + 1 && AT_HOME(tokens[head])) break
    // "the assistant to Minister X": X is the minister, not the assistant
    if (prep === 'to' && leadsToName(tokens, k)) break
    if (/^(?:the|all|our|your|its|their)$/.test(tokens[k]?.key ?? '')) k++
    const served = /^(?:of|to)$/.test(prep) ? innerPost(c, tokens[head]!.key, k, end, postAt) : null
    if (served) {
      org ??= served.org
      country ??= served.country
      state ||= !!served.country
      titleEnd = served.to
      j = served.to
      cut = undefined
      continue
    }
    // "Speaker of Parliament"
    const sits = prep === 'of' && SITS.test(tokens[head]!.key) && !org ? parliamentAt(c, k) : null
    if (sits) {
      org = sits
      cut ??= { from: j, to: sits.to }
      j = sits.to
      continue
    }
    k = basedAt(tokens, stateLead(c, k, end))
    const there = k < end ? c.country(k) : null
    const team = prep === 'of' && tokens[i - 2]?.key !== 'at' ? teamEnd(tokens, there?.to ?? k, there !== null) : 0
    if (team) {
      if (there) country = there.code
      j = titleEnd = team
      state = !!there
      // "Special Envoy of the Peruvian Government on Port Issues"
      if (tokens[team - 1]!.key === 'government' && /^(?:on|for)$/.test(tokens[team]?.key ?? '')) continue
      break
    }
    const owned =
      there && (tokens[there.to]?.shape === 'poss' || there.form === 'demonym')
        ? c.org(tokens[there.to]?.shape === 'poss' ? there.to + 1 : there.to)
        : null
    const body = (k < end ? c.org(k) : null) ?? owned
    if (body && prep === 'at' && country && PREMISES(tokens[body.to])) break
    if (body && body === owned && there) body.country ??= there.code
    if (body && (!there || body.to > there.to)) {
      if (prep === 'for' || prep === 'charge' || prep === 'on') {
        // "Minister for the Ministry of Ports" is of the state, who speaks for a ministry is of it
        const own = body.orgKind !== 'bloc' && (body.orgKind !== 'ministry' || SPEAKS.test(tokens[head]!.key))
        if (own && prep === 'for' && !bodyBehind(c, body.to)) org = body
        titleEnd = body.to
      } else if (
        prep === 'to' &&
        !/^(?:adviser|advisor|consultant|counsel|secretary|expert|specialist|fellow|economist)$/.test(tokens[head]!.key)
      )
        titleEnd = body.to
      else {
        // "Delegate of the Federal Council for Trade at the Secretariat": where he works
        if (prep === 'at' && /^(?:delegate|representative|plenipotentiary)$/.test(tokens[head]!.key)) org = undefined
        org ??= body
        cut ??= { from: j, to: chainEnd(body) }
        if (titleEnd > j) cut = undefined
        // "Head of the Commission's Environment Division", "head of the Centre's Geneva desk"
        // "Director for Asia at the European Commission's Directorate-General for Ports"
        const own = org === body && tokens[body.to]?.shape === 'poss' ? c.org(body.to + 1) : null
        if (own && (prep !== 'of' || /^directorate[- ]general\b/i.test(own.name))) {
          org = own
          cut = { from: j, to: own.to }
          j = own.to
          continue
        }
        const unit = prep === 'of' && org === body ? unitEnd(c, body, end) : 0
        if (unit) {
          titleEnd = unit
          cut = undefined
          j = unit
          continue
        }
      }
      j = Math.max(body.to, prep === 'for' || prep === 'charge' || prep === 'on' ? 0 : chainEnd(body))
      // "of ASEAN for Political-Security Community": the title goes on.
      continue
    }
    // "Undersecretary for Ports at the Bahraini ministry"
    if (there?.form === 'demonym' && /^(?:of|at|in)$/.test(prep) && tokens[there.to]?.text === 'ministry') {
      country ??= there.code
      cut ??= { from: j, to: there.to + 1 }
      j = there.to + 1
      continue
    }
    const programme = prep === 'of' ? programmeEnd(tokens, k, end) : 0
    if (programme) {
      j = titleEnd = programme
      continue
    }
    // "head of the Hong Kong department", "director for China affairs"
    if (there && stateUnit(prep, tokens[there.to])) {
      titleEnd = there.to + 1
      j = titleEnd
      continue
    }
    if (there && there.form !== 'demonym') {
      if (prep === 'of' || (prep === 'for' && titleEnd === j && ministerFor(tokens, head, j))) {
        country = there.code
        cut ??= { from: j, to: there.to }
        state = true
      } else titleEnd = there.to
      j = there.to
      continue
    }
    const place = k < end ? c.place(k) : null
    if (place && (prep === 'in' || prep === 'at') && org) break
    if (place && /^(in|at|to|of)$/.test(prep)) {
      titleEnd = place.to
      j = place.to
      continue
    }
    if (
      k < end &&
      (prep === 'of' || prep === 'at') &&
      !body &&
      ((tokens[k]!.shape === 'ALL' && tokens[k]!.text.length >= 3) || BUSINESS.test(foldedText(tokens, i, head + 1))) &&
      capital(tokens[k]) &&
      !TOPICS.has(tokens[k]!.key)
    ) {
      const e = companyName(c, k, end)
      if (e > k) {
        org = {
          kind: 'org',
          from: k,
          to: e,
          name: source.slice(tokens[k]!.start, tokens[e - 1]!.end),
          orgKind: 'company',
          generic: false,
          source: 'grammar',
        }
        cut ??= { from: j, to: e }
        j = e
        continue
      }
    }
    const region = prep === 'of' && REGIONAL.test(tokens[head]!.key) ? regionEnd(tokens, k, end) : k
    if (region > k) {
      titleEnd = region
      j = region
      continue
    }
    if (k < end && capital(tokens[k])) {
      const e = topicEnd(c, k, end)
      if (e > k) {
        titleEnd = e
        j = e
        continue
      }
    }
    if (
      k < end &&
      lowerTopic(tokens, k, lower || prep === 'charge' || prep === 'for') > k &&
      (prep === 'charge' || prep === 'for' || prep === 'of')
    ) {
      const e = lowerTopic(tokens, k, true)
      titleEnd = e
      j = e
      continue
    }
    break
  }
  // A post without "of …" in lower case says too little, save before or behind a name (the caller looks).
  if (!owned && lower && WEAK_LOWER.has(tokens[head]!.key) && !org && !country && titleEnd === head + 1 && i === head)
    return null
  if (rulerAt(tokens, head) && !country) return null
  // "Member of the delegation"
  if (tokens[head]!.key === 'member' && !org && tokens[head - 1]?.key !== 'board') return null
  const to = Math.max(j, titleEnd)
  let title = source.slice(tokens[i]!.start, tokens[titleEnd - 1]!.end)
  // "Ambassador of Estonia to Thailand" keeps its state inside; "Deputy Secretary-General of ASEAN for …" does without the body
  if (cut && cut.to <= titleEnd && !state)
    title =
      source.slice(tokens[i]!.start, tokens[cut.from - 1]!.end) +
      source.slice(tokens[cut.to - 1]!.end, tokens[titleEnd - 1]!.end)
  title = spelled(title)
    .replace(/\s+/g, ' ')
    .replace(/^(?:former|then|ex|the|outgoing|incoming|current|newly appointed)(?:\s*-\s*|\s+)/i, '')
    .replace(/^(?:former|then)(?:\s*-\s*|\s+)/i, '')
  // "Former Chilean Minister": the nationality stands between
  if (i >= 2 && c.country(i - 1)?.form === 'demonym' && FORMER.has(tokens[i - 2]?.key ?? '')) former = true
  const post: PostMention = {
    kind: 'post',
    from: i,
    to,
    title,
    former,
    definite: false,
    plural: /s$/.test(tokens[head]!.key) && !/(affairs|studies|operations|communications)$/.test(tokens[head]!.key),
    head: tokens[head]!.key,
    ...(org ? { org } : {}),
    ...(country ? { country } : {}),
  }
  return { post, to }
}

/** Who speaks for a body. */
const SPEAKS = /^spokes(?:man|woman|person|people)$/

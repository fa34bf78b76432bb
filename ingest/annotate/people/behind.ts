// What follows a name and is the person's: posts, bodies and a state.
import type { OrgMention, PostMention } from '../../mention.ts'
import { capital, foldedText, upperStart } from '../../scan.ts'
import type { PersonContext } from '../context.ts'
import { SHORT_HEADS } from '../../lexicon/bodies.ts'
import { postAt } from '../posts.ts'
import { chainEnd } from '../posts/around.ts'
import {
  AT_END,
  IN_LIST,
  PAST_TIME,
  aliasOf,
  closing,
  employerAt,
  formerlyOf,
  inBrackets,
  lettersAt,
  ownPost,
  ownedAt,
  quotedEnd,
  retiredEnd,
  TELLS,
  timeEnd,
  titleLetters,
} from './coined.ts'
import { directAt } from './direct.ts'
import { honorificsAt } from './honours.ts'
import { isTitleWord } from '../posts/title.ts'
import { bareConfidence } from './confidence.ts'
import { nameAt } from './name.ts'
import { joinedToNext, listedBody, ofNext, takeBody } from './next.ts'
import { keyIn, keyLike } from '../../words.ts'

export interface Before {
  /** A post stands before the name already: "the Consul-General, Mr. A, the Mayor, Ms. B". */
  readonly post?: boolean
  /** With a comma between the two: "the President of X, A, Speaker of Y, B". */
  readonly comma?: boolean
  /** Somebody calls on this person: "called on Foreign Minister X at the Foreign Office" tells where. */
  readonly met?: boolean
  /** The name opens its sentence. */
  readonly opens?: boolean
  /** Of a state as a whole: president, king, prime minister. */
  readonly chief?: boolean
}
const SHORT_NAMES = keyIn(SHORT_HEADS)
/** What may follow a post behind a name within the apposition. */
const GOES_ON = keyLike(
  /^(of|for|in|at|and|to|on|from|with|who|as|responsible|since|until|under|or|by|via|while|that|now|-)$/,
)

/** What follows a name: ", Director, X Agency", " of the Ministry of Y", " (Ministry of Z)", ", and Senior Director for …". */
export function behindName(
  c: PersonContext,
  i: number,
  end: number,
  before: Before = {},
): { posts: PostMention[]; affiliations: OrgMention[]; country?: string; to: number } {
  const { tokens } = c
  const posts: PostMention[] = []
  const affiliations: OrgMention[] = []
  let country: string | undefined
  let j = retiredEnd(c, i, end)
  // "Ana Sorel (Chile)": for which state
  const inside = tokens[j]?.text === '(' ? c.country(j + (tokens[j + 1]?.key === 'the' ? 2 : 1)) : null
  const closed = inside && inside.form !== 'demonym' ? closing(tokens, inside.to) : 0
  if (closed) [country, j] = [inside!.code, closed]
  const lettered = inBrackets(c, j, end)
  if (lettered) {
    affiliations.push(lettered.org)
    j = lettered.to
  }
  const direct = directAt(c, j, end, before.met === true, before.chief === true)
  if (direct.org) affiliations.push(direct.org)
  country = direct.country ?? country
  j = direct.to
  // "Ana Sorel, 17, of the Youth Council"
  if (tokens[j]?.text === ',' && /^\d\d$/.test(tokens[j + 1]?.text ?? '') && tokens[j + 2]?.text === ',') j += 2
  for (let guard = 0; guard < 8 && j < end; guard++) {
    const sep = tokens[j]!
    let k = j
    // "Jack Mwimbu-Minister of Home Affairs": a list without spaces
    const dash = /^[–—]$/.test(sep.text) || (sep.text === '-' && (!sep.glued || isTitleWord(tokens[j + 1])))
    if (/^[,(;·|]$/.test(sep.text) || dash || (sep.key === 'and' && posts.length > 0)) k++
    // "Ana Sorel ambassador of Chile": of which state or body tells that it is hers
    else if (
      guard === 0 &&
      !before.post &&
      (sep.shape === 'lower' || sep.key === 'high' || isTitleWord(sep)) &&
      ownPost(postAt(c, j, end))
    )
      k = j
    else if (sep.shape === 'Cap' && c.source.slice(tokens[j - 1]?.end ?? 0, sep.start).includes('\n')) k = j
    else break
    if (sep.text === ';' && !/^(formerly|currently|also)$/.test(tokens[k]?.key ?? '')) break
    let former = false
    const listed = tokens[k]?.key === 'and' || sep.key === 'and'
    const time = sep.text === ',' || sep.key === 'and' ? timeEnd(tokens, k) : k
    if (time > k) {
      former = PAST_TIME.test(foldedText(tokens, k, time))
      k = time
    }
    while (
      k < end &&
      /^(the|a|an|its|their|his|her|our|my|who|is|was|currently|current|incumbent|new|now|then|-|formerly|former|and|also|recently|newly|appointed|serving|as|previously)$/.test(
        tokens[k]!.key,
      ) &&
      // "Dr. Sorel, WHO Representative"
      tokens[k]!.text !== 'WHO'
    ) {
      if (/^(formerly|former|then|previously|was)$/.test(tokens[k]!.key)) former = true
      if (tokens[k]!.key === 'and' && sep.key !== 'and' && !upperStart(tokens[k + 1])) break
      if (/^(who|is|was)$/.test(tokens[k]!.key)) k = end - 1
      k++
    }
    const past = former ? formerlyOf(c, k, end) : null
    if (past) {
      posts.push(past)
      j = past.to
      continue
    }
    // "…, at the Japanese Ministry of Defense": of a post that names no state yet
    if (tokens[k]?.key === 'at' && sep.text === ',' && posts.length > 0 && !posts.at(-1)!.country)
      k += tokens[k + 1]?.key === 'the' ? 2 : 1
    if (k >= end) break
    // "Japan's Ambassador", "NATO Secretary General": an owner before the post.
    let ownerCountry: string | undefined
    let ownerOrg: OrgMention | undefined
    let p = k
    const there = c.country(p)
    // "the Chamberlain, X, and Peru's Ambassador, Y": the next of a list
    if (there && listed && sep.text === ',' && !posts.length && tokens[there.to]?.shape === 'poss') break
    // "UK Foreign, Commonwealth and Development Office"
    const owned = there && !c.org(p) && capital(tokens[there.to]) ? c.org(there.to) : null
    if (owned) owned.country ??= there!.code
    // "…, of the Youth Council of Riga,": whose she is
    const of = sep.text === ',' && tokens[k]?.key === 'of' && !posts.length && !affiliations.length
    const whose = of ? ownedAt(c, tokens[k + 1]?.key === 'the' ? k + 2 : k + 1) : null
    if (whose && /^(?:[,.;)]|and)$/.test(tokens[chainEnd(whose)]?.text ?? '.')) {
      affiliations.push(whose)
      j = chainEnd(whose)
      continue
    }
    // "…, President of the Football Federation (FRMF)": the letters are those of the body before
    const body = posts.at(-1)?.org ?? affiliations.at(-1)
    const letters = body && chainEnd(body) === j && /^[(,]$/.test(sep.text) ? aliasOf(c, body, j, end) : null
    if (letters) {
      j = letters
      continue
    }
    const org =
      c.org(p) ??
      owned ??
      lettersAt(c, p, end, posts.length || affiliations.length ? IN_LIST : AT_END) ??
      (sep.text === ',' ? employerAt(c, p, end, posts.at(-1)) : null)
    if (there && there.to < end && (!org || org.to <= there.to)) {
      // "then Barbados' Minister of Ports"
      const q =
        tokens[there.to]?.shape === 'poss' || /^['’]$/.test(tokens[there.to]?.text ?? '') ? there.to + 1 : there.to
      if (postAt(c, q, end, true)) {
        ownerCountry = there.code
        p = q
      }
    } else if (org && org.to < end) {
      const q = tokens[org.to]?.shape === 'poss' ? org.to + 1 : org.to
      if (postAt(c, q, end, true)) {
        ownerOrg = org
        p = q
      }
    }
    // "X, the Bank's Regional Director": of the bank told before
    if (p === k && tokens[k - 1]?.key === 'the' && SHORT_NAMES(tokens[k]) && tokens[k + 1]?.shape === 'poss') p = k + 2
    // "X, a Middle East expert at the University of Y"
    const region =
      p === k && !org && !there && /^an?$/.test(tokens[k - 1]?.key ?? '') && capital(tokens[k]) ? c.place(k) : null
    if (region && tokens[region.to]?.shape === 'lower') p = region.to
    // "X, a former Fund economist"
    let found = postAt(c, p, end, !!ownerOrg)
    // "X, the President's special adviser": the post behind is hers, the President's is another's
    if (found && tokens[found.to]?.shape === 'poss') {
      found = postAt(c, found.to + 1, end)
      if (!found) break
    }
    // "Talking to Ambassador X, the Acting President said": another begins to act
    if (
      found &&
      before &&
      sep.text === ',' &&
      !before.opens &&
      tokens[k - 1]?.key === 'the' &&
      /^(?:will|would|has|had|is|was|also|then|said|told|met|held|took|noted|gave|\p{L}+ed)$/u.test(
        tokens[found.to]?.key ?? '',
      )
    )
      break
    // "X, Minister of Oman, the Ministers of Kenya and Norway": of several, never his
    if (
      found &&
      /\b(ministers|secretaries|presidents|ambassadors|commissioners|governors|directors)\b/i.test(found.post.title)
    )
      break
    if (found) {
      // "…, Deputy Minister Moon Ji-ho" is the next person, not a second post of this one.
      const next = nameAt(c, found.to, end, true)
      if (next && next.words >= 1 && tokens[found.to]!.shape !== 'punct') break
      // "X, Minister of State Administration Y", "X, and Director of the Office of His Majesty Dr. Y": with a field that no list knows
      if ((sep.text === ',' || sep.key === 'and') && ofNext(c, found.to, end, listed && !found.post.org)) break
      // "During a meeting with X, the Head of State welcomed": who acts, no second post of X
      const then = tokens[found.to]
      // but "Mr. X, the Representative of the Fund officially presented": who opens the sentence has it
      const opens = before.opens && !before.post && (found.post.org ?? found.post.country)
      if (tokens[k - 1]?.key === 'the' && sep.text === ',' && then?.shape === 'lower' && !GOES_ON(then) && !opens) break
      // "Speaker of the Parliament (Riigikogu), Lauri X"
      const bracket =
        tokens[found.to]?.text === '(' ? tokens.slice(found.to, found.to + 6).findIndex((t) => t.text === ')') : -1
      const comma = found.to + bracket + 1
      // "the Consul-General, Mr. A, the Mayor, Ms. B", "the Thai Minister, A, Lao Deputy Minister, B": the second post is the next one's
      if (
        before.post &&
        (before.comma ||
          tokens[k - 1]?.key === 'the' ||
          ownerCountry ||
          ownerOrg ||
          // "deputy governor A, head of the Ministry, B"
          (tokens[k]!.shape === 'lower' && !!found.post.org)) &&
        tokens[comma]?.text === ','
      ) {
        // "…, the Honourable B"
        const at = comma + (tokens[comma + 1]?.key === 'the' ? 2 : 1)
        const hon = honorificsAt(c, at, end)
        const behind = nameAt(c, hon ? hon.to : comma + 1, end, true)
        if (
          behind &&
          (hon || (behind.words >= 2 && (behind.ordinary === 0 || bareConfidence(c, behind, comma) >= 0.8)))
        )
          break
      }
      // "X, the Danish Minister for Y and President of Z, Mr. B": posts behind an article and before an honour are the next one's
      if ((tokens[k - 1]?.key === 'the' || (before.post && sep.text === ',')) && joinedToNext(c, found.to, end)) break
      // "X, and NASA's Administrator, Charles B": the post of the next in the list
      // "Secretary X, and Undersecretary for Ports at the Ministry, Dr. Y"
      const another = before.post && sep.text === ',' && tokens[j + 1]?.key === 'and'
      if (
        listed &&
        tokens[found.to]?.text === ',' &&
        (ownerOrg || ownerCountry || tokens[k - 1]?.key === 'the' || another)
      ) {
        const hon = honorificsAt(c, found.to + 1, end)
        const behind = nameAt(c, hon?.to ?? found.to + 1, end, true)
        if (behind && (hon || behind.words >= 2) && behind.ordinary === 0) break
      }
      if (
        sep.key === 'and' &&
        honorificsAt(c, k, end)?.to !== undefined &&
        nameAt(c, honorificsAt(c, k, end)!.to, end, true) &&
        !posts.length
      )
        break
      const post: PostMention = {
        ...found.post,
        former: found.post.former || former,
        ...(ownerCountry ? { country: ownerCountry } : {}),
        ...(ownerOrg ? { org: found.post.org ?? ownerOrg } : {}),
      }
      posts.push(post)
      j = titleLetters(tokens, quotedEnd(tokens, found.to), post.title)
      if (tokens[j]?.text === ')' && sep.text === '(') j++
      continue
    }
    // "X, foreign minister – Daily Herald": where it is printed; "with X, the Ministry of Foreign Affairs said": who tells it
    if (org && ((dash && org.orgKind === 'media') || TELLS(tokens[org.to]))) break
    // "Defence Minister X, NATO's Major General Y": the next of the list is theirs
    if (org && sep.text === ',' && tokens[org.to]?.shape === 'poss' && honorificsAt(c, org.to + 1, end)) break
    if (org && (!there || org.to > there.to)) {
      // "Minister of Ports of Peru, and NATO officials": another of the list
      if (sep.key === 'and' || tokens[k - 1]?.key === 'and' || ((before.post || posts.length) && listedBody(c, org, k)))
        break
      const lastPost = posts.at(-1)
      if (sep.text === '(' && lastPost?.org && chainEnd(lastPost.org) < j) break
      takeBody(posts, affiliations, org)
      j = chainEnd(org)
      // "(MOFA)" behind the body was taken with it.
      if (tokens[j]?.text === ')' && sep.text === '(') j++
      continue
    }
    // "X, Director of Protocol, and Angola by Y": the next of the list
    if (there && tokens[k - 1]?.key === 'and') break
    if (there && there.form !== 'demonym' && sep.text === ',' && (posts.length || affiliations.length)) {
      country = there.code
      j = there.to
      continue
    }
    if (tokens[k]?.key === 'government' && tokens[k + 1]?.key === 'of') {
      const g = c.country(tokens[k + 2]?.key === 'the' ? k + 3 : k + 2)
      if (g) {
        country = g.code
        j = g.to
        continue
      }
    }
    const place = c.place(k)
    if (place && sep.text === ',' && (posts.length || affiliations.length) && tokens[place.to]?.shape !== 'lower') {
      j = place.to
      continue
    }
    break
  }
  for (const post of posts) {
    if (country && !post.country && !post.org) post.country = country
    if (country) for (let o = post.org; o; o = o.parent) if (!o.country && !o.parent) o.country = country
  }
  for (const org of affiliations) if (country && !org.country) org.country = country
  return { posts, affiliations, ...(country ? { country } : {}), to: j }
}

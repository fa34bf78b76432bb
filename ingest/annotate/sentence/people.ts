// The people of a sentence with their posts, and posts without a name.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { EVENT_HEADS } from '../../lexicon/events.ts'
import { HONOUR_NEEDS_NAME } from '../../lexicon/honours.ts'
import type { OrgMention, PersonMention, PostMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { closesFront } from '../fronted.ts'
import { makePerson } from '../people.ts'
import { feastDay, honorificsAt } from '../people/honours.ts'
import { nameBehindColon } from '../people/direct.ts'
import { bareConfidence } from '../people/confidence.ts'
import { nameAt } from '../people/name.ts'
import { postAt } from '../posts.ts'
import { surnameAt } from '../surnames.ts'
import {
  apposed,
  articleBefore,
  behindBody,
  behindBracket,
  behindIsPost,
  bracketedBody,
  clearPosts,
  dateBehind,
  fieldBefore,
  givenByTheWord,
  honourFrom,
  joinedPosts,
  namesInTurn,
  nextOfStates,
  ownerLetters,
  pastBehind,
  rankEnd,
  skipArticle,
} from './around-people.ts'
import { FORMER } from '../../lexicon/posts.ts'
import { dictionaryCovers } from './known.ts'
import { PLACE_NOUN, SORT_BEHIND, isCredit, isCreed, isSaint, partOfPlace, restOfName } from './no-person.ts'
import type { SentenceReading } from './reading.ts'
import { keyLike } from '../../words.ts'

/** Between a state and its post. */
const NEXT = keyLike(/^(next|new|first|current|incumbent|present|newly|long-serving|own)$/)

/** Claims the people and posts of a sentence. */
export function readPeople(s: SentenceReading): void {
  const { c, tokens, from, to, known, learning, titleCase, orgs, at, free, claim, claimRest } = s
  for (let i = from; i < to;) {
    const covered = at(i)
    const t = tokens[i]!
    const startsPost = capital(t) || t.shape === 'lower'
    if (covered && covered.kind !== 'org' && covered.kind !== 'country') {
      i = covered.to
      continue
    }
    // an owner before a post: "Japanese Foreign Minister", "NATO Secretary General", "Poland's Minister"
    let p = i
    let owner: { country?: string; org?: OrgMention } = {}
    const org = c.org(i)
    const there = c.country(i)
    const letters = !org && !there && !covered ? ownerLetters(s, i) : null
    if (letters) {
      owner = { org: letters }
      p = letters.to
    } else if (org && covered) {
      owner = { org }
      p = org.to
    } else if (there && !covered) {
      owner = { country: there.code }
      p = there.to
    } else if (covered) {
      i = covered.to
      continue
    }
    if (p > i && tokens[p]?.shape === 'poss') p++
    else if (p > i && (tokens[p]?.text === '’' || tokens[p]?.text === "'")) p++
    // "Ghana's next Ambassador to Peru"
    if (owner.country && tokens[p - 1]?.shape === 'poss' && NEXT(tokens[p]) && postAt(c, p + 1, to)) p++
    if (p >= to || at(p)) {
      i = covered ? covered.to : Math.max(p, i + 1)
      continue
    }
    const post = startsPost ? postAt(c, p, to, p > i) : null
    // "a Middle East expert": the last word of a region begins no title
    const within = post && p > from && capital(tokens[p]) && capital(tokens[p - 1]) ? c.place(p - 1) : null
    if (post && (!free({ from: p, to: p + 1 }) || (within && within.to > p))) {
      i = p + 1
      continue
    }
    if (post) {
      const whole: PostMention = {
        ...post.post,
        from: i,
        ...(owner.country && !post.post.country ? { country: owner.country } : {}),
        ...(owner.org && !post.post.org ? { org: owner.org } : {}),
        // "Former IMF chief economist X"
        ...(pastBehind(s, post.to) || (owner.org && FORMER.has(tokens[i - 1]?.key ?? '')) ? { former: true } : {}),
      }
      if (!whole.org && !whole.country && /^(its|their)$/.test(tokens[i - 1]?.key ?? '')) {
        const owner = [...orgs.values()].filter((o) => o.to <= i).at(-1)
        if (owner) whole.org = owner
      }
      // "declined to become chairman of the Fund, Ana Sorel said": she says it
      const another = tokens[post.to]?.text === ',' && /^(?:become|becoming)$/.test(tokens[i - 1]?.key ?? '')
      const two = another ? null : joinedPosts(s, whole, post.to)
      const named = another
        ? null
        : (personBehind(s, i, behindBody(s, whole, behindBracket(s, post.to)), [whole]) ??
          (two && personBehind(s, i, two.to, two.posts)))
      if (named) {
        claimRest(named)
        i = named.to
        continue
      }
      // "the Minister", "Ministers": a reference, or a role without a name.
      const before = tokens[i - 1]?.key ?? ''
      const ref: PostMention = {
        ...whole,
        definite: /^(the|this|his|her|their|its|our|my|your)$/.test(before) || capital(tokens[p]),
      }
      if (clearPosts(s, ref)) claim({ ...ref, to: Math.min(post.to, to) })
      i = post.to
      continue
    }
    if (p > i) {
      i = covered ? covered.to : i + 1
      continue
    }
    const named = personBehind(s, i, i, [])
    if (named) {
      claimRest(named)
      i = named.to
      continue
    }
    if (learning) {
      if (t.shape === 'Cap' && !titleCase && surnameAt(tokens, i, from, to, isOrdinary)) s.ask()
    } else if (t.shape === 'Cap' || t.shape === 'ALL') {
      // a surname that this text has given in full before or after
      const who =
        known.surnames.get(t.text) ?? (t.shape === 'ALL' ? undefined : known.surnames.get(t.text.toUpperCase()))
      const alone = !who && !titleCase && !dictionaryCovers(s, i) && surnameAt(tokens, i, from, to, isOrdinary)
      // "Ambassador Lund": a town too, but the text knows her
      const titled = at(i - 1)?.kind === 'post' && !c.country(i)
      if (alone || (who && !(isOrdinary(t.key) && i === from) && (titled || !dictionaryCovers(s, i)))) {
        claim({
          kind: 'person',
          from: i,
          to: i + 1,
          name: t.text,
          nameRange: { from: i, to: i + 1 },
          honorifics: [],
          posts: [],
          affiliations: [],
          confidence: alone ? 0.6 : 0.8,
        })
        i++
        continue
      }
    }
    i++
  }
}

/** Honours and a name at `i`; `from` is where the person's words begin. */
function personBehind(s: SentenceReading, begin: number, i: number, posts: PostMention[]): PersonMention | null {
  const { c, tokens, from, to, known, kind, titleCase, at, free } = s
  let j = i
  let comma = false
  // "the Prime Minister of Saint Lucia, the Hon. X"
  const the = posts.length && tokens[j]?.text === ',' && tokens[j + 1]?.key === 'the' && honorificsAt(c, j + 2, to)
  const colon = posts.length && kind === 'item' && begin - from < 2 && nameBehindColon(c, j, to)
  if (colon || (the && nameAt(c, the.to, to, true))) {
    j += colon ? 1 : 2
    comma = true
  } else if (posts.length && tokens[j]?.text === ',') {
    // "the Prime Minister of North Macedonia, Petar Dimovski," — a definite post and a comma.
    j = rankEnd(s, honourFrom(s, j))
    const hon = honorificsAt(c, j + 1, to)
    const definite =
      (posts[0]!.org && i > begin && begin < posts[0]!.from + 1) ||
      articleBefore(s, begin) ||
      begin === from ||
      tokens[begin]?.shape === 'Cap' ||
      // "Peru's deputy prime minister and digital affairs minister, X"
      (tokens[begin - 1]?.key === 'and' && at(begin - 2)?.kind === 'post')
    const behind = nameAt(c, hon ? hon.to : j + 1, to, !!hon)
    if (!behind || at(behind.from) || closesFront(tokens, from, begin, behind.to)) return null
    if (namesInTurn(s, begin, behind.to)) return null
    // "the Indonesian Foreign Minister, Suharyanto, hosted": a name of one word, with a comma behind it too
    const single =
      behind.words === 1 && behind.ordinary === 0 && tokens[behind.to]?.text === ',' && articleBefore(s, begin)
    const nextPost = tokens[behind.to]?.text === ',' && postAt(c, skipArticle(s, behind.to + 1), to)
    if (
      !(definite && (hon || single || (behind.words >= 2 && (behind.ordinary === 0 || givenByTheWord(s, behind))))) ||
      (nextPost &&
        !posts[0]!.definite &&
        !/^(the|our)$/.test(tokens[begin - 1]?.key ?? '') &&
        // "the President of X, A, Speaker of Y, B, Head of Z, C": the one before has refused the post
        !(tokens[begin - 1]?.text === ',' && at(begin - 2)?.kind === 'person') &&
        // "the Deputy Prime Minister and Foreign Minister, Senator X, …"
        !(tokens[begin - 1]?.key === 'and' && at(begin - 2)?.kind === 'post'))
    )
      return null
    j++
    comma = true
  }
  const hon = honorificsAt(c, j, to)
  const at0 = hon ? hon.to : j
  // a post between honour and name: "H.E. Ambassador", "Prof. Director X"
  let inner = posts
  let k = at0
  if (hon && !posts.length) {
    const p = postAt(c, at0, to)
    if (p && nameAt(c, p.to, to, true)) {
      inner = [p.post]
      k = p.to
    }
  }
  if (k >= to || at(k)) {
    return null
  }
  if (isCredit(tokens, i)) return null
  const strong = !!hon || posts.length > 0
  const run = nameAt(c, k, to, strong)
  if (!run || !free({ from: run.from, to: run.to })) return null
  let r = run
  // An ordinary capitalised word at the end of a run of three or more is the next phrase: rare, only in titles.
  if (
    strong &&
    !titleCase &&
    r.words >= 3 &&
    (isOrgHead(tokens[r.to - 1]!.key) ||
      !!EVENT_HEADS[tokens[r.to - 1]!.key] ||
      !!INSTRUMENT_HEADS[tokens[r.to - 1]!.key]) &&
    !GIVEN_NAMES.has(tokens[r.to - 1]!.key)
  )
    r = { ...r, to: r.to - 1, words: r.words - 1 }
  if (strong) {
    // "the General Headquarters of the Army"
    if (r.words === 1 && !posts.length && isOrgHead(tokens[r.from]!.key) && HONOUR_NEEDS_NAME.has(tokens[j]!.key))
      return null
    // "Major Reshuffle"
    const rank = hon?.words.length === 1 && !inner.length && /^(general|major|chief|field|master)$/.test(hon.words[0]!)
    if (rank && r.words === 1 && r.ordinary === 1 && !known.surnames.has(tokens[r.from]!.text)) return null
    // "Deputy Secretary Defence People Rebecca S": the field, which no "for" brings in, is the post's
    const field = posts.length && !hon && !comma ? fieldBefore(s, r) : 0
    if (field) {
      const title = `${posts[0]!.title} ${s.text.slice(tokens[r.from]!.start, tokens[r.from + field - 1]!.end)}`
      inner = [{ ...posts[0]!, title, to: r.from + field }]
      r = { ...r, from: r.from + field, words: r.words - field, ordinary: r.ordinary - field }
    }
    if (!hon && r.words === 1 && r.ordinary === 1 && !known.surnames.has(tokens[r.from]!.text)) return null
    if (!hon && isOrdinary(tokens[r.from]!.key) && r.ordinary >= r.words && !GIVEN_NAMES.has(tokens[r.from]!.key))
      return null
    // "Christian Aid", "Christian Democracy": the creed
    if (!hon && r.words === 2 && tokens[r.from]!.key === 'christian' && r.ordinary === 1) return null
    // "Foreign Minister Meeting": the name is a noun of the language.
    return makePerson(
      c,
      begin,
      r,
      { posts: inner, honorifics: hon?.words ?? [], comma, ...(hon?.gender ? { gender: hon.gender } : {}) },
      to,
      comma ? 0.85 : 0.95,
    )
  }
  // "in Kota Bharu", "at Bolkiah Garrison": one is there, and a name no one knows as a person's is a place's
  if (
    /^(in|at|near|via|outside)$/.test(tokens[i - 1]?.key ?? '') &&
    i - 1 >= from &&
    !GIVEN_NAMES.has(tokens[r.from]!.key) &&
    !r.capsFamily &&
    !r.initials
  )
    return null
  if (dateBehind(s, r) || feastDay(tokens, i, r.to) || isSaint(s, r) || isCreed(s, r)) return null
  // "Pinar del Rio province", "the Agri Rika company": the noun says what it is
  if (SORT_BEHIND.test(tokens[r.to]?.key ?? '') && tokens[r.to]!.shape === 'lower') return null
  // "Las Palmas | de Gran Canaria", "Port | Autonome de Lutra": the rest of a longer name
  if ((i - 1 >= from && restOfName(s, i)) || partOfPlace(s, i)) return null
  // "Chi Minh City", "Jameel Sadik Building": called after someone
  if (
    (PLACE_NOUN.test(tokens[r.to - 1]!.key) &&
      !(
        r.words === 2 &&
        /^(bay|hall|house|lake|street|bridge|school)$/.test(tokens[r.to - 1]!.key) &&
        GIVEN_NAMES.has(tokens[r.from]!.key)
      )) ||
    (capital(tokens[r.to]) && PLACE_NOUN.test(tokens[r.to]!.key))
  )
    return null
  const confidence = bareConfidence(c, r, from)
  const row = kind === 'item' || kind === 'row' || kind === 'byline'
  const titled =
    (tokens[r.to]?.text === ',' || (row && /^[·|–—]$/.test(tokens[r.to]?.text ?? ''))) &&
    r.words >= 2 &&
    r.ordinary < r.words &&
    (behindIsPost(s, r.to + 1) || (row && !!c.org(skipArticle(s, r.to + 1))))
  const spoken =
    r.words >= 2 &&
    r.ordinary === 0 &&
    /^(said|told|met|who|chaired|co|signed|attended|led|opened|moderated|spoke|added|noted|stressed|stated|visited|thanked|welcomed|received|joined|presented|delivered|gave|represented|accompanied|presided|headed|hosted|served|expressed|emphasized|underlined|explained|announced|asked|replied|arrived|held|addressed|participated)$/.test(
      tokens[r.to]?.key ?? '',
    )
  // "defeated by Dick Thorn", "Bernie Sand, the Green Party candidate"
  const own = r.words >= 2 && r.words <= 4 && r.ordinary < r.words && !titleCase
  const beaten =
    tokens[i - 1]?.key === 'by' &&
    /^(defeated|beaten|unseated|succeeded|directed|written)$/.test(tokens[i - 2]?.key ?? '')
  const person = own && (beaten || (!isOrdinary(tokens[r.from]!.key) && apposed(s, r.to)))
  const final = Math.max(
    confidence,
    titled ? 0.9 : 0,
    (spoken && !titleCase) || person || nextOfStates(s, r) || bracketedBody(s, r) ? 0.7 : 0,
  )
  if (final < 0.5) return null
  return makePerson(c, begin, r, { posts: [], honorifics: [] }, to, final)
}

// Serve, be appointed, be awarded.
import type { Clause } from '../clauses.ts'
import { isActor, resolveAll, state, type Reader } from '../context.ts'
import { ofLife } from '../lives.ts'
import { stateOwn } from '../inversion/offices.ts'
import { type Rule, say, groups, mentionsOf, people, objects } from './common.ts'

export const award: Rule = (r, c) => {
  if (c.modality !== 'asserted') return
  const phrase = awardName(r, c)
  if (!phrase) return
  if (c.lemma === 'receive' || c.lemma === 'win') {
    const to = resolveAll(r, c.subject, c.sentence).filter(isActor)
    const from = resolveAll(r, mentionsOf(groups(c, 'from', 'by')), c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'received-award', { props: { award: phrase, date: c.dates[0]?.date } }))
    return
  }
  if (c.passive) {
    const to = resolveAll(r, [...c.subject, ...mentionsOf(groups(c, 'to'))], c.sentence).filter(isActor)
    const from = resolveAll(r, mentionsOf(groups(c, 'by')), c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'awarded-by', { props: { award: phrase, date: c.dates[0]?.date } }))
  } else {
    const from = resolveAll(r, c.subject, c.sentence).filter(isActor)
    const to = resolveAll(r, [...mentionsOf(groups(c, 'to')), ...objects(c)], c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'awarded', { props: { award: phrase, date: c.dates[0]?.date } }))
  }
}
function awardName(r: Reader, c: Clause): string | undefined {
  for (let i = c.from; i < c.to; i++) {
    const t = r.tokens[i]!
    if (
      !/^(award|prize|medal|order|grant|contract|fellowship|honour|honor|scholarship|cross|decoration|citation)$/.test(
        t.key,
      ) ||
      i === c.verbFrom ||
      i === c.verbTo - 1
    )
      continue
    let from = i
    while (
      from > c.from &&
      (r.tokens[from - 1]!.shape === 'Cap' ||
        r.tokens[from - 1]!.shape === 'ALL' ||
        r.tokens[from - 1]!.shape === 'num' ||
        /^(of|for|the|-|,|and)$/.test(r.tokens[from - 1]!.key)) &&
      from - 1 >= c.verbTo
    )
      from--
    while (from < i && (r.tokens[from]!.shape === 'lower' || r.tokens[from]!.shape === 'punct')) from++
    let to = i + 1
    while (
      to < c.to &&
      (r.tokens[to]!.shape === 'Cap' ||
        (/^(of|the)$/.test(r.tokens[to]!.key) && r.tokens[to + 1] && /^(Cap|ALL)$/.test(r.tokens[to + 1]!.shape)) ||
        (r.tokens[to]!.key === 'the' && r.tokens[to - 1]!.key === 'of'))
    )
      to++
    return r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  }
  return undefined
}

export const serve: Rule = (r, c) => {
  // "The President appointed X as Director": not the President is; whom a verb appoints is read in `inversion/offices.ts`
  if (c.frame === 'appoint' && !c.passive) return
  // "served as Ambassador to Iceland", "was appointed Director of X"
  const pronoun = c.subject.length === 1 && c.subject[0]!.kind === 'ref' ? c.subject[0]! : undefined
  const life = pronoun && ofLife(r, pronoun, c.sentence)
  const who = life ? [life] : people(resolveAll(r, c.subject, c.sentence))
  const post = mentionsOf(c.groups.filter((g) => g.prep === 'as' || g.prep === '')).find((m) => m.kind === 'post')
  if (who.length !== 1 || post?.kind !== 'post' || c.modality === 'negated') return
  const org = post.org ? r.things.org(post.org, who[0]!.country) : undefined
  const code = post.country ?? (stateOwn(post.title, c.lemma) ? who[0]!.country : undefined)
  const target = org ?? (code ? r.things.country(code, post.from) : undefined)
  if (!target) return
  const former =
    c.lemma === 'serve' &&
    !c.words.includes('has') &&
    !c.words.some((w) => /^(is|serves|currently)$/.test(w)) &&
    c.words.at(-1) === 'served'
  const range = c.dates.find((d) => d.end)
  state(
    r,
    'HOLDS_ROLE',
    who[0]!,
    target,
    say(c, 'served-as', {
      props: { title: post.title, former, asOf: r.documentDate, from: range?.date, to: range?.end },
      confidence: 0.75,
    }),
  )
}

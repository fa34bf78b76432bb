// Serve, be appointed.
import { resolveAll, state } from '../context.ts'
import { ofLife } from '../roles/lives.ts'
import { stateOwn } from '../inversion/offices.ts'
import { type Rule, say, mentionsOf, people } from './common.ts'

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

// Represent: who stood for a state or a body at a meeting, and that it was there.
import { foldedText } from '../../scan.ts'
import { isActor, resolveAll, side, state } from '../context.ts'
import { type Rule, say, groups, mentionsOf, people, objects, eventArg, current, inEvent } from './common.ts'

export const represent: Rule = (r, c) => {
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  const whom = resolveAll(r, c.passive ? c.subject : objects(c), c.sentence).filter(
    (t) => t.type !== 'Person' && isActor(t),
  )
  // "who represents Kenya and Chad on the Board": what she is for, at whatever meeting
  if (!c.passive && c.words.at(-1) === 'represents' && groups(c, 'on').length) return
  // "Memorandum on Cocoa – the Institutes A and B, represented by X and Y": those sign
  const paper = c.sentence.mentions.some((m) => m.kind === 'instrument' && m.to <= (c.subject[0]?.from ?? c.verbFrom))
  if (c.reduced && paper && !c.sentence.mentions.some((m) => m.kind === 'event')) return
  // "The Fourth, at which X represented the FSM": another than the one spoken of
  const relative = /\b(at|in|during) which\b/.test(foldedText(r.tokens, c.sentence.from, c.verbFrom))
  const e = eventArg(r, c, inEvent(c), c.passive) ?? (relative ? undefined : current(r, c))
  if (!e || !who.length) return
  for (const p of who) {
    const country = whom.find((w) => w.type === 'Country')
    if (country) p.country ??= country.country
    state(r, 'PARTICIPATED_IN', p, e, say(c, 'represented', { props: { side: side(p) } }))
  }
  for (const w of whom) state(r, 'PARTICIPATED_IN', w, e, say(c, 'represented'))
  // "Chile was represented by X and Oman by Y": the verb is told once
  if (c.passive)
    for (const m of mentionsOf(groups(c, 'by')))
      if (m.kind === 'country' && m.form === 'name' && r.tokens[m.to]?.key === 'by')
        state(r, 'PARTICIPATED_IN', r.things.country(m.code, m.from), e, say(c, 'represented'))
  // "represented by X and officials from the Ministry of Y": those bodies were there too
  const sent = /\b(officials|representatives|experts|members|delegates|staff|officers|specialists) (from|of)\b/
  if (c.passive && c.modality === 'asserted' && sent.test(foldedText(r.tokens, c.verbTo, c.to)))
    for (const b of resolveAll(r, mentionsOf(groups(c, 'from')), c.sentence))
      if (b.type === 'Organization')
        state(
          r,
          'PARTICIPATED_IN',
          b,
          e,
          say(c, 'represented', { confidence: 0.7, props: { side: side(whom[0] ?? b) } }),
        )
}

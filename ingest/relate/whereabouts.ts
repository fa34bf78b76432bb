// Who was where on a day: a visit told without the word.
import type { DateMentionToken, Sentence } from '../mention.ts'
import { foldedText } from '../scan.ts'
import { places, status, type Reader, type Say } from './context.ts'
import { makeMeeting } from './meetings.ts'

const BE = new Set(['is', 'was', 'be', 'been'])

/**
 * "X is in Dili from 21 to 23 July", "On Friday she was in Adama, where she met Y": whoever is somewhere on a day, or sees somebody
 * there, is on a visit; without either it may be where he lives.
 */
export function whereabouts(r: Reader, s: Sentence): void {
  const { tokens } = r
  for (let i = s.from; i < s.to - 2; i++) {
    const w = tokens[i]!.key
    const stays = w === 'stayed' || w === 'staying'
    if ((!BE.has(w) && !stays) || tokens[i + 1]?.key === 'not') continue
    let k = i + 1
    // "stayed from 16 to 18 May in P"
    const first = stays ? s.mentions.find((x) => x.kind === 'date' && x.from >= k && x.from - k <= 1) : undefined
    if (first) k = first.to
    // "is expected in P on D"
    const awaited = /^(expected|due|awaited|scheduled)$/.test(tokens[k]?.key ?? '')
    if (awaited) k++
    while (/^(also|currently|today|now|again|back|there|still|then|yesterday)$/.test(tokens[k]?.key ?? '')) k++
    if (tokens[k]?.key !== 'in') continue
    const at = s.mentions.find((x) => (x.kind === 'place' || x.kind === 'country') && x.from > k && x.from - k <= 2)
    if (!at || (at.kind === 'country' && at.form !== 'name')) continue
    let b = i - 1
    while (/^(will|has|have|had|was|is|to|also|then)$/.test(tokens[b]?.key ?? '')) b--
    // "the Speaker, X, stayed in P"
    if (stays && tokens[b]?.text === ',') b--
    const negated = tokens.slice(b + 1, i).some((t) => /^(not|never)$/.test(t.key))
    const ref = s.mentions.find((x) => x.to === b + 1)
    if (negated || !ref || !/^(person|post|ref)$/.test(ref.kind)) continue
    const who = r.talk.resolve(ref, s).filter((t) => t.type === 'Person')
    const date = s.mentions.find(
      (x): x is DateMentionToken =>
        x.kind === 'date' &&
        (x === first || (x.from >= at.to && x.from - at.to <= 4) || (x.to <= ref.from && ref.from - x.to <= 3)),
    )
    const sees =
      (tokens[at.to]?.text === ',' && tokens[at.to + 1]?.key === 'where') ||
      // "is in P for talks with Y", "is in P to meet Y"
      /^(to (meet|talk|hold|attend|sign|discuss|take part|participate|address|see)|for (a |an |the )?(\S+ ){0,2}(talks|consultations|meetings?|visit|discussions|negotiations)) /.test(
        `${foldedText(tokens, at.to, at.to + 6)} `,
      )
    const where = places(r, [at])
    if (who.length !== 1 || !where.length || (!date && !sees) || where[0]!.country === who[0]!.country) continue
    const future = awaited || tokens.slice(b + 1, i).some((t) => t.key === 'will' || t.key === 'to')
    const say: Say = {
      rule: 'was-in',
      at: { from: ref.from, to: at.to },
      sentence: s,
      confidence: 0.7,
      modality: future ? 'planned' : 'asserted',
    }
    const dates = date && date.cue !== 'since' ? [date] : []
    const e = makeMeeting(r, 'visit', who, where, dates, s, say)
    status(r, e, future ? 'planned' : 'held', say, future ? 3 : 1)
    r.talk.subject(who)
  }
}

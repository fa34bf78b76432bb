// Who is party to what, and who sat on which panel, told by a noun and the verb to be.
import { isOfTwo } from './frames/other-meetings.ts'
import { foldedText } from '../scan.ts'
import type { Mention, Sentence } from '../mention.ts'
import { resolveAll, state, type Reader } from './context.ts'
import { keyIn } from '../words.ts'

/** Who sits on a panel. */
const SEATED = new Set(['panelists', 'panellists', 'speakers', 'discussants', 'moderators', 'moderator', 'panelist'])

const PARTY = keyIn(['party', 'parties'])

/** "A, B and C are parties to the Treaty", "The panelists were X, Y and Z", "The moderator was X". */
export function memberships(r: Reader, s: Sentence): void {
  const { tokens } = r
  for (let i = s.from; i < s.to; i++) {
    if (
      PARTY(tokens[i]) &&
      tokens[i + 1]?.key === 'to' &&
      /^(is|are|was|were|a|already|both|became|become)$/.test(tokens[i - 1]?.key ?? '')
    ) {
      const m = s.mentions.find(
        (x): x is Extract<Mention, { kind: 'instrument' }> => x.kind === 'instrument' && x.from > i && x.from - i <= 4,
      )
      const who = s.mentions.filter((x) => (x.kind === 'country' || x.kind === 'org') && x.to <= i)
      if (m && !/\b(not|never|no longer)\b/.test(foldedText(tokens, s.from, i)))
        for (const x of resolveAll(r, who, s))
          state(r, 'PARTY_TO', x, r.things.instrument(m), {
            rule: 'are-parties',
            at: { from: s.from, to: m.to },
            sentence: s,
            confidence: 0.8,
          })
    }
    const role = tokens[i]!.key
    if (
      SEATED.has(role) &&
      /^(were|was|are|is|included|include)$/.test(tokens[i + 1]?.key ?? '') &&
      tokens[i + 2]?.key !== 'not'
    ) {
      const told = r.talk.focus ?? r.talk.main
      // nobody has the floor where two met
      const e = told && isOfTwo(told) ? undefined : told
      // "…; the moderator was Y": another part
      let end = i + 3
      while (
        end < s.to &&
        !(SEATED.has(tokens[end]!.key) && tokens[end - 1]?.key === 'the') &&
        !/^(?:while|whereas|but|who)$/.test(tokens[end]!.key)
      )
        end++
      const people = s.mentions.filter((x) => x.kind === 'person' && x.from > i && x.from < end)
      if (!people.length) continue
      if (e)
        for (const p of resolveAll(r, people, s))
          if (
            p.type === 'Person' &&
            !r.facts.some((f) => f.sentence === s && f.type === 'SPOKE_AT' && f.source === p && f.target === e)
          )
            state(r, /^moderator/.test(role) ? 'MODERATED' : 'SPOKE_AT', p, e, {
              rule: 'panelists-were',
              at: { from: i, to: people.at(-1)!.to },
              sentence: s,
              props: /^moderator/.test(role)
                ? {}
                : {
                    capacity: /^panel/.test(role)
                      ? 'panelist'
                      : tokens[i - 1]?.key === 'keynote'
                        ? 'keynote'
                        : role.replace(/s$/, ''),
                  },
              confidence: 0.8,
            })
    }
  }
}

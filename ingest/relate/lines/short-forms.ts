// "JWG-3", "SOM-25": a meeting of a line by the line's letters and a number.
import type { Annotated } from '../../annotate/annotate.ts'
import type { EventMention } from '../../mention.ts'
import { initials } from '../../resolve/letters.ts'
import type { Reader } from '../context.ts'

/** Adds the mentions of meetings told so, once the lines of the text are known. */
export function shortForms(r: Reader, a: Annotated): void {
  const { tokens } = r
  for (const s of a.sentences)
    for (let i = s.from; i + 2 < s.to; i++) {
      if (tokens[i]!.shape !== 'ALL' || tokens[i + 1]!.text !== '-' || !/^[1-9]\d?$/.test(tokens[i + 2]!.text)) continue
      if (tokens[i + 1]!.glued === false) continue
      // the letters alone, learned from the text, name the line
      const alone = s.mentions.findIndex((m) => m.kind === 'event' && m.from === i && m.to === i + 1)
      const short = s.mentions[alone]
      if (!short && s.mentions.some((m) => m.from < i + 3 && m.to > i)) continue
      const letters = tokens[i]!.key
      const lines = r.things.series.filter((l) => [...l.names.keys()].some((n) => initials(n).includes(letters)))
      const series =
        short?.kind === 'event' && short.series
          ? short.series
          : lines.length === 1 && letters.length > 1
            ? [...lines[0]!.names.keys()][0]!
            : undefined
      if (!series) continue
      const m: EventMention = {
        kind: 'event',
        from: i,
        to: i + 3,
        surface: r.text.slice(tokens[i]!.start, tokens[i + 2]!.end),
        head: 'meeting',
        eventKind: 'meeting',
        named: true,
        ordinal: Number(tokens[i + 2]!.text),
        definite: true,
        plural: false,
        series,
        parties: short?.kind === 'event' ? short.parties : [],
        inner: [],
      }
      if (short) s.mentions.splice(alone, 1)
      s.mentions.push(m)
      s.mentions.sort((x, y) => x.from - y.from)
    }
}

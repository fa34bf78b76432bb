// Posts of government told bare behind one told with its state: "Zimbabwe's Minister of Foreign Affairs A, Minister of Security B, Minister of
// Home Affairs C and some officials attended".
import type { PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import { give, governments, untold } from './bare.ts'

interface Member {
  readonly m: PersonMention
  readonly t: Thing
}

/** Between two of one list: a comma, "and", honours. */
const JOINS = /^(?:,|;|and|the|h|e|he|\.|hon|dr|mr|ms|mrs|prof|ambassador|as|well)$/

/** The state told right before the first name of a list, where none of the others is told with another. */
function stateOfList(list: readonly Member[]): string | undefined {
  const told = list.map(({ m, t }) => m.posts.find((p) => p.country)?.country ?? m.side ?? t.country)
  const first = list[0]!.m.posts.find((p) => p.from < list[0]!.m.nameRange.from)
  if (!told[0] || first?.country !== told[0]) return undefined
  // a post behind the name tells of that one alone, and so does a body
  if (list.some(({ m }) => m.posts.some((p) => p.from > m.nameRange.from || p.org) || m.affiliations.length))
    return undefined
  return told.slice(1).every((c) => c === undefined) ? told[0] : undefined
}

/** Gives the posts of a list of three or more, or of two and "other officials", to the state that opens it. */
export function inList(r: Reader, sentences: readonly Sentence[]): void {
  for (const s of sentences) {
    let run: Member[] = []
    const close = (to: number): void => {
      const others =
        /^(?:,|and)$/.test(r.tokens[to]?.key ?? '') &&
        OTHERS.test(r.tokens[to + (r.tokens[to + 1]?.key === 'and' ? 2 : 1)]?.key ?? '')
      if (run.length >= 3 || (run.length === 2 && others)) share(r, s, run)
      run = []
    }
    for (const m of s.mentions) {
      if (m.kind !== 'person') continue
      const last = run.at(-1)
      if (last && !r.tokens.slice(last.m.to, m.from).every((t) => JOINS.test(t.key || t.text))) close(last.m.to)
      const t = r.talk.resolve(m, s).find((x) => x.type === 'Person')
      if (t) run.push({ m, t })
    }
    if (run.length) close(run.at(-1)!.m.to)
  }
}
const OTHERS = /^(?:other|others|some|several|senior|various|high|government|officials)$/

function share(r: Reader, s: Sentence, list: readonly Member[]): void {
  const code = stateOfList(list)
  if (!code) return
  const titles = list.map(({ m }) => m.posts[0]?.title.toLowerCase() ?? '')
  if (new Set(titles).size < titles.length) return
  for (const { t } of list.slice(1)) {
    const p = untold(r, t) ? governments(t).find((x) => x.sentence === s) : undefined
    if (p) give(r, t, p, code, 'post-in-list')
  }
}

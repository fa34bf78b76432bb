// "his counterpart, X", "her opposite number, X", "his colleague from Doha, Minister X": of the other state, told by the town, the scene or the meeting.
import type { PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { give, GOVERNMENT, stateOf, untold, type Bare } from './bare.ts'
import { sceneAt } from './scene.ts'

const LIKE =
  /\b(his|her|their|my|our) (?:new |distinguished |dear |friend and )?(?:counterpart|colleague|opposite number|homologue|host|hostess)( (?:from|in) (?:the )?[^,]{2,30}?)?(?: for [\p{L} ]{3,30}?)?(?: ,)?(?: the| mr| ms| mrs| dr| he| hon| \.)* $/u

/** States the posts of counterparts whose state the words beside them do not tell. */
export function counterparts(r: Reader, sentences: readonly Sentence[]): void {
  for (const s of sentences)
    for (const m of s.mentions) {
      if (m.kind !== 'person') continue
      const t = r.talk.resolve(m, s)[0]
      if (t?.type !== 'Person' || !untold(r, t)) continue
      const hit = LIKE.exec(`${foldedText(r.tokens, Math.max(s.from, m.from - 14), m.from)} `)
      if (!hit) continue
      const owner = ownerOf(r, s, m, hit[1]!)
      const state = hit[2] ? townBefore(s, m) : other(r, sentences, s, m, owner)
      if (!state || state === (owner ? stateOf(r, owner) : r.things.home)) continue
      const own = t.titles.find((p) => !p.former && GOVERNMENT.test(p.title))
      const his = owner?.titles.filter((p) => !p.former && GOVERNMENT.test(p.title)).at(-1)
      // "his colleague from Doha, Minister X": the title of the one whose colleague he is says more
      const vague = own && /^(?:minister|secretary|state secretary|deputy minister)$/i.test(own.title)
      const title = (vague && his?.head === own.head ? his.title : own?.title) ?? his?.title
      if (!title) continue
      const p: Bare = own
        ? { ...own, title }
        : { head: his!.head, title, former: false, at: { from: m.from, to: m.to }, sentence: s }
      give(r, t, p, state, 'post-of-counterpart')
    }
}

function ownerOf(r: Reader, s: Sentence, m: PersonMention, whose: string): Thing | undefined {
  if (/^(my|our)$/.test(whose)) return r.talk.speaker.thing
  const before = s.mentions.findLast((x) => x.to <= m.from - 1 && x.kind === 'person')
  const named = before ? r.talk.resolve(before, s)[0] : undefined
  return named?.type === 'Person' ? named : undefined
}

/** "his colleague from Doha": the town or state between. */
function townBefore(s: Sentence, m: PersonMention): string | undefined {
  const x = s.mentions.findLast(
    (y) => y.to <= m.from && m.from - y.to <= 4 && (y.kind === 'place' || y.kind === 'country'),
  )
  return x?.kind === 'place' ? x.country : x?.kind === 'country' ? x.code : undefined
}

/** The state where the text plays, else the one other that the paragraph has named, else the other party of the meeting. */
function other(
  r: Reader,
  sentences: readonly Sentence[],
  s: Sentence,
  m: PersonMention,
  owner: Thing | undefined,
): string | undefined {
  const own = (owner ? stateOf(r, owner) : undefined) ?? r.things.home
  if (!own) return undefined
  const scene = sceneAt(r, sentences, s, m.from)
  if (scene?.near && scene.state && scene.state !== own) return scene.state
  const named = new Set(
    sentences
      .filter((x) => x.block === s.block && x.from <= s.from)
      .flatMap((x) => x.mentions)
      .flatMap((x) => (x.kind === 'country' && x.to <= m.from && x.code !== own ? [x.code] : [])),
  )
  if (named.size) return named.size === 1 ? [...named][0] : undefined
  const parties = r.talk.main?.event?.series?.event?.parties.map((p) => p.country) ?? []
  return parties.length === 2 && parties.includes(own) ? parties.find((c) => c !== own) : undefined
}

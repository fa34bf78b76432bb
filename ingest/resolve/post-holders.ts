// Whom a post may stand for: "the Minister", "the President of the Commission", "the visiting Foreign Minister".
import type { PostMention, RefMention } from '../mention.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

const JUNIOR = /\b(?:deputy|vice|assistant|associate|under|parliamentary|permanent|principal|first|second|third)\b/i

/** All who are told to hold such a post now; of seniors and juniors the seniors. */
export function holdersOf(d: Discourse, m: PostMention): Thing[] {
  const want = fold(m.title).replace(/^visiting /, '')
  // "the President of the Commission": President at the Commission of Such
  const words = `${want} ${fold(m.org?.name ?? '')}`.split(' ').filter((w) => w && !/^(of|the|for|and)$/.test(w))
  const atBody = (p: Thing['titles'][number]): boolean => {
    const own = `${fold(p.title)} ${fold(p.body ?? '')}`.split(' ')
    return !!p.body && words.length >= 2 && p.head === m.head && words.every((w) => own.includes(w))
  }
  const fits = (t: Thing): boolean =>
    t.titles.some(
      (p) =>
        !p.former &&
        (fold(p.title) === want ||
          atBody(p) ||
          (p.head === m.head &&
            (fold(p.title).includes(want) || want.split(' ').every((w) => fold(p.title).includes(w))) &&
            want.split(' ').length <= 2)) &&
        (!m.country || !p.country || p.country === m.country),
    )
  // "the Speaker of the National Assembly of Armenia": no other state's speaker
  const country = m.country ?? m.org?.country
  // "Secretary (West)": the one whose title says so
  const branch = d.tokens[m.to]?.text === '(' && d.tokens[m.to + 2]?.text === ')' ? d.tokens[m.to + 1]!.key : ''
  // "the visiting Foreign Minister": of the two that one who came
  const guest = (t: Thing): boolean =>
    !(d.tokens[m.from - 1]?.key === 'visiting' || /^visiting /i.test(m.title)) ||
    (!!d.things.home && !!t.country && t.country !== d.things.home) ||
    d.things.events.some((e) => e.event!.kind === 'visit' && e.event!.people.has(t))
  const known = d.things.people.filter((t) => fits(t) && guest(t))
  const exact = branch
    ? known.filter((t) => t.titles.some((p) => fold(p.title) === want || fold(p.title).split(' ').includes(branch)))
    : []
  const near = (exact.length ? exact : known).filter((t) => !country || !t.country || t.country === country)
  // "the Peruvian Foreign Minister": who is told to be Peru's, never also one of no state told
  const sure = near.filter((t) => country && t.country === country)
  // "his Chilean counterpart X … the Chilean Foreign Minister": his post is told by that alone
  const peers =
    country && !sure.length
      ? // never one who is told only further on, with a post of his own
        d.things.people.filter((t) => t.country === country && !t.titles.length && t.first < m.from)
      : []
  const own = sure.length ? sure : peers.length === 1 ? peers : near
  // "the Secretary" where an Assistant Secretary is told as well: never the junior one
  const junior = (t: Thing): boolean =>
    !t.titles.some((p) => !p.former && p.head === m.head && !JUNIOR.test(p.title)) && !JUNIOR.test(m.title)
  const senior = own.filter((t) => !junior(t))
  return senior.length ? senior : own
}

/** "His Chinese counterpart": the one of that state who is told, by what the subject is where they are several; else nobody. */
export function counterpartOf(people: readonly Thing[], m: RefMention, subject: readonly Thing[]): Thing[] {
  if (!m.country || m.plural) return []
  const own = people.filter((t) => t.country === m.country)
  const found = own.length === 1 ? own : own.filter((t) => t.titles.length)
  const head = subject.flatMap((t) => t.titles.map((p) => p.head))
  const same = found.filter((t) => t.titles.some((p) => head.includes(p.head)))
  return same.length === 1 ? same : found.length === 1 ? found : []
}

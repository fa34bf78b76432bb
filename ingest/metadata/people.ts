// Who wrote an article and who gives a speech.
import type { DocumentKind } from '../../src/ontology/entities.ts'
import type { Block } from '../types.ts'
import type { Frame, Part } from './header.ts'
import { BLOG_BY, WIRE } from './lines.ts'
import { leadingName, namesIn, personName } from './names.ts'
import { recorders } from './recorders.ts'

export interface Speaker {
  /** Without titles, given name first for a Japanese name. */
  readonly name: string
  /** The name as written, in the kept text. */
  readonly span: readonly [number, number]
  /** What stands behind or under the name: post and body. */
  readonly affiliation?: readonly [number, number]
}

const DELIVERED =
  /\b(?:remarks|speech|speaking notes|address|statement|keynote|lecture|intervention|message|greetings?|toast|testimony|comments|welcome|eulogy|words|talking points|video message|declaration)\s*(?:(?:as )?(?:delivered|made|given|prepared|issued)\s*)?(?:[:–—-]\s*)?(?:\(?(?:by|of|from)\)?)\s+/gi
const SELF = /\b(?:I am|I['’]m|My name is|I, )\s*((?:\p{Lu}[\p{L}\p{M}'’.‐‑-]*\s?){2,5})/gu
const BIO =
  /^((?:(?:Dr|Prof|Amb|Ambassador|Professor|Mr|Ms|Mrs|Sir|Dame|Lt|Col|Gen|Maj)\.?\s+){0,3}(?:\p{Lu}[\p{L}\p{M}'’.‐‑-]*|bin|binti|al|de|del|da|dos|van|von|der|den|la|le)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’.‐‑-]*|bin|binti|al|de|del|da|dos|van|von|der|den|la|le)){1,4})(?:,[^,.]{1,60},)?\s+(?:(?:is|serves as|works as|teaches|leads|writes|covers|has been)\s+(?:currently\s+|also\s+)?(?:an?\b|the\b|at\b|as\b|\p{L})|was\s+(?:an?|the)\s)/u
const BIO_POST =
  /\b(?:fellow|researcher|professor|lecturer|analyst|editor|journalist|correspondent|reporter|columnist|scholar|director|author|writer|adviser|advisor|ambassador|diplomat|candidate|student|scientist|historian|economist|chair|president|expert|associate|consultant|officer|founder|contributor|chief|staff writer)\b/i
const POST =
  /\b(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|adviser|advisor|envoy|representative|general|officer|head|governor|spokesperson|chief|counsell?or|coordinator|administrator|ceo)\b/i

const flat = (s: string): string => s.replace(/\s+/g, ' ')

const THE_POST =
  /^(?:(?:H\.?\s?E\.?|(?:His|Her) Excellency),?\s+)?the\s+(?=[^,\n]{0,60}\b(?:minister|ambassador|representative|president|secretary|chair\p{L}*|director|commissioner|governor|envoy|rapporteur|head|speaker|spokes\p{L}+|coordinator)\b)/iu

/** "the Permanent Representative of Peru, H.E. Ms. Ana Ruiz", "the Minister for Ports Dr Ana Ruiz": where the name stands, and how long the post is. */
function postFirst(s: string): { name: string; at: number; length: number; post: number } | undefined {
  if (!THE_POST.test(s)) return undefined
  for (const m of s
    .slice(0, 240)
    .matchAll(/,\s+(?=\p{Lu})|\s+(?=(?:H\.?\s?E|Mr|Mrs|Ms|Mx|Dr|Prof|Sir|Dame|Amb|Hon)\b)/gu)) {
    const at = m.index + m[0].length
    const lead = leadingName(s.slice(at))
    if (lead) return { ...lead, at, post: m.index }
  }
  return undefined
}

/** Where in `s` the name without its titles begins: at the first of its words. */
function nameStart(s: string, name: string): number {
  const words = name.toLowerCase().split(' ')
  for (const m of s.matchAll(/\S+/g)) if (words.includes(m[0].toLowerCase().replace(/[,;:]$/, ''))) return m.index
  return 0
}

/** The one who speaks: named in the title ("Remarks by …"), on a line of its own under it, or in the first words ("I am …"). */
export function findSpeaker(text: string, blocks: readonly Block[], frame: Frame): Speaker | undefined {
  const parts = frame.header.filter(
    (p) => p.role !== 'label' && p.role !== 'org' && p.role !== 'place' && p.dates.length === 0,
  )
  for (const p of frame.header) {
    if (p.block.kind === 'item' || p.block.kind === 'row') continue
    const raw = text.slice(p.start, p.end)
    for (const m of raw.matchAll(DELIVERED)) {
      const from = m.index + m[0].length
      const posted = postFirst(raw.slice(from))
      if (posted) {
        const start = p.start + from + posted.at
        const name = raw.slice(from + posted.at, from + posted.at + posted.length)
        return {
          name: posted.name,
          span: [start + nameStart(name, posted.name), start + posted.length],
          affiliation: [p.start + from, p.start + from + posted.post],
        }
      }
      // "by the Permanent Representative": a post, and nobody's name
      if (THE_POST.test(raw.slice(from))) continue
      const lead = leadingName(raw.slice(from))
      if (!lead) continue
      const end = from + lead.length
      const rest = /^\s*,\s*(.{3,200}?)(?=,?\s+(?:at|on|to|during|before)\s+(?:the|an?)\b|$)/is.exec(raw.slice(end))
      return {
        name: lead.name,
        span: [p.start + from + nameStart(raw.slice(from, end), lead.name), p.start + end],
        ...(rest
          ? { affiliation: [p.start + end + rest[0].length - rest[1]!.length, p.start + end + rest[0].length] }
          : {}),
      }
    }
  }
  // "H.E. President Ana Ruiz's Address to the Forum"
  for (const p of parts) {
    const m =
      /^([^,\n]{5,70})['’]s? (?:\p{L}+ )?(?:address|speech|remarks|message|statement|keynote|lecture|greetings?|toast)\b/iu.exec(
        text.slice(p.start, p.end),
      )
    const name = m && personName(m[1]!)
    if (name) return { name, span: [p.start + nameStart(m[1]!, name), p.start + m[1]!.length] }
  }
  for (const [i, p] of parts.entries()) {
    const by = /^\s*(?:(?:written|posted|delivered|given) )?by\s+/i.exec(text.slice(p.start, p.end))?.[0].length ?? 0
    if (i === 0 && by === 0 && p.role !== 'person') continue
    // "Mr X, Governor of the Bank (3 March)": an entry of a list of meetings
    if (by === 0 && /\(\d{1,2}(?:[-–]\d{1,2})? \p{Lu}\p{L}{2,8}\)$/u.test(p.text)) continue
    const raw = text.slice(p.start + by, p.end)
    const posted = by > 0 ? postFirst(raw) : undefined
    if (posted) {
      const start = p.start + by + posted.at
      const own = raw.slice(posted.at, posted.at + posted.length)
      return {
        name: posted.name,
        span: [start + nameStart(own, posted.name), start + posted.length],
        affiliation: [p.start + by, p.start + by + posted.post],
      }
    }
    const lead = leadingName(raw)
    const rest = lead ? raw.slice(lead.length) : ''
    if (!lead || !(rest.trim() === '' || (/^\s*[,(]/.test(rest) && POST.test(rest)))) continue
    const next = frame.header[frame.header.indexOf(p) + 1]
    const own = rest.trim().length > 4 ? ([p.end - rest.replace(/^[,\s(]+/, '').length, p.end] as const) : undefined
    const affiliation = own ?? (next && POST.test(next.text) ? ([next.start, next.end] as const) : undefined)
    return {
      name: lead.name,
      span: [p.start + by + nameStart(raw, lead.name), p.start + by + lead.length],
      ...(affiliation ? { affiliation } : {}),
    }
  }
  for (const b of blocks.slice(frame.body, frame.body + 5)) {
    const opening = text.slice(b.start, Math.min(b.end, b.start + 600))
    for (const m of opening.matchAll(SELF)) {
      const name = personName(m[1]!)
      if (!name) continue
      const start = b.start + m.index + m[0].length - m[1]!.length
      const end = start + m[1]!.trimEnd().length
      const rest = /^(?:,?\s*(?:from|of|the|and I am|and I['’]m)?\s*)([^.!?\n]{4,160})/.exec(
        text.slice(end, Math.min(b.end, end + 240)),
      )
      return {
        name,
        span: [start, end],
        ...(rest ? { affiliation: [end + rest[0].length - rest[1]!.length, end + rest[0].length] as const } : {}),
      }
    }
  }
  return undefined
}

/** Names in the by-lines of the header, or who the last lines say wrote it. */
export function findAuthors(text: string, blocks: readonly Block[], frame: Frame, kind: DocumentKind): string[] {
  const blog = frame.header.flatMap((p) => personName(BLOG_BY.exec(p.text)?.[2] ?? '') ?? [])
  if (blog.length) return blog
  const named = frame.header
    .filter((p: Part) => p.role === 'byline' && !WIRE.test(p.text))
    .flatMap((p) => namesIn(p.dates.length > 0 ? p.rest : p.text))
  if (named.length) return [...new Set(named)]
  // "TO: Members of the Board / FROM: Dr. Ana Ruiz, Director"
  const from = frame.header.findIndex((p) => /^from\s*:/i.test(p.text))
  if (from >= 0 && frame.header.some((p) => /^to\s*:/i.test(p.text))) {
    const told = frame.header[from]!.text.slice(5).replace(/^[\s:]+/, '') || (frame.header[from + 1]?.text ?? '')
    const name = personName(told.split(/[,(]/)[0]!.trim())
    if (name) return [name]
  }
  // "Signed: / Ana Ruiz / Chief Press Secretary"
  const at = frame.footer.findIndex((p) => /^[(]?(?:signed|sgd)\.?[)]?\s*:?$/i.test(p.text))
  const signature = at >= 0 ? personName(frame.footer[at + 1]?.text ?? '') : undefined
  if (signature) return [signature]
  if (kind === 'press_release' || kind === 'other') return recorders(text, blocks.slice(0, frame.body))
  if (kind !== 'article' && kind !== 'report' && kind !== 'obituary') return []
  // a name alone on a line under the headline
  const [, ...under] = frame.header.filter(
    (p) => (p.role === 'text' || p.block.kind === 'byline') && !WIRE.test(p.text),
  )
  for (const p of under) {
    // "I. CONTEXT": the first part of the text
    const name =
      p.text.length <= 50 && p.dates.length === 0 && !/^[IVX]{1,4}\.\s/.test(p.text) ? personName(p.text) : undefined
    if (name && (p.block.kind === 'byline' || alone(text, blocks, frame, p))) return [name]
  }
  // "Dr Ana Ruiz / Associate Fellow, Ports Programme"
  for (const p of under) {
    const next = frame.header[frame.header.indexOf(p) + 1]
    const name =
      p.text.length <= 60 && p.dates.length === 0 && next && POST.test(next.text) ? personName(p.text) : undefined
    if (name && /^[^\n]*\n?$/.test(text.slice(p.end, next!.start)) && next!.text.length <= 120) return [name]
  }
  const bios = biographies(text, blocks, frame)
  if (bios.length) return bios
  const told = recorders(text, [...blocks.slice(0, frame.body), ...blocks.slice(-4)])
  if (told.length) return told
  // an agency's correspondent signs below
  const foot = blocks.at(-1)
  const signed =
    foot && foot.end - foot.start <= 40
      ? personName(text.slice(foot.start, foot.end).replace(/^(?:\p{Lu}{2,8}(?=\/))?[—–\s/-]+|[\s/]+$/gu, ''))
      : undefined
  if (signed && (kind === 'article' || kind === 'obituary')) return [signed]
  // "… since 2012. /T. Lindqvist/", and above the line of the paper
  const initialled =
    foot && kind === 'article'
      ? personName(
          /[.!?"”]\s*\/([^/\n]{5,40})\/\s*$/u.exec(text.slice(Math.max(foot.start, foot.end - 60), foot.end))?.[1] ??
            '',
        )
      : undefined
  if (initialled) return [initialled]
  // "Ana Ruiz / The writer is a former pilot"
  const writer = blocks.findIndex(
    (b, i) => i > frame.body && /^the (?:writer|author) (?:is|was)\b/i.test(text.slice(b.start, b.start + 20)),
  )
  const signing = writer > 0 ? text.slice(blocks[writer - 1]!.start, blocks[writer - 1]!.end) : ''
  const own = signing.length <= 50 ? personName(signing) : undefined
  if (own) return [own]
  const above = frame.footer.at(-2)
  const over =
    above && frame.footer.at(-1)?.dates.length === 1 && above.dates.length === 0 && above.text.length <= 40
      ? personName(above.text)
      : undefined
  if (over && (kind === 'article' || kind === 'obituary')) return [over]
  const box = blocks.findIndex(
    (b) => b.kind === 'furniture' && /^about the authors?:?$/i.test(text.slice(b.start, b.end)),
  )
  const name =
    box >= 0 && blocks[box + 1] ? personName(text.slice(blocks[box + 1]!.start, blocks[box + 1]!.end)) : undefined
  return name ? [name] : []
}

/** A name between the headline and the text, with room around it. */
function alone(text: string, blocks: readonly Block[], frame: Frame, part: Part): boolean {
  const next = blocks[blocks.indexOf(part.block) + 1]
  if (
    !next ||
    !/\n[^\S\n]*\n\s*$/.test(text.slice(0, part.start).slice(-12)) ||
    !/^\s*\n\s*\n/.test(text.slice(part.end, part.end + 12))
  )
    return false
  return (
    blocks.indexOf(next) === frame.body ||
    /^(?:executive summary|abstract|summary|introduction|key (?:points|findings|takeaways))/i.test(
      text.slice(next.start, next.end),
    )
  )
}

/** "X is a Senior Fellow at …" among the last paragraphs of an article, or in its author box. */
export function biographies(text: string, blocks: readonly Block[], frame: Frame): string[] {
  const last = blocks.filter((b, i) => i >= frame.body && (b.kind === 'paragraph' || b.kind === 'item'))
  const names: string[] = []
  for (const b of last.slice(-3)) {
    const t = flat(text.slice(b.start, Math.min(b.end, b.start + 400))).replace(/^[*_\s]+/, '')
    const m = BIO.exec(t)
    const name =
      m && BIO_POST.test(t.slice(m[0].length - 12, 300)) && (last.length > 3 || b !== last[0])
        ? personName(m[1]!)
        : undefined
    if (name) names.push(name)
  }
  return [...new Set(names)]
}

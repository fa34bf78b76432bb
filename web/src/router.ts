// Where we are is the address bar, and nothing else: a link opens the same view, Back undoes.
import { useSyncExternalStore } from 'react'

interface Location {
  readonly path: string
  readonly params: URLSearchParams
}

interface State {
  /** How many steps of this tab lie before this one. */
  readonly depth?: number
  /** The depth at which this screen was come to. */
  readonly base?: number
  /** Counts the entries of the browser's own history, which keeps only so many of them. */
  readonly place?: number
}

/** Steps that can be undone; the browser itself forgets sooner. */
const STEPS = 50

const listeners = new Set<() => void>()
let current = read()
/** The address at each depth, the latest in front; `last` is the depth of the latest, `place` its entry in the browser. */
interface Trail {
  readonly last: number
  readonly place: number
  readonly hrefs: readonly string[]
}
const NO_TRAIL: Trail = { last: 0, place: 0, hrefs: [] }
let trail = kept()
// Come to by a link or by typing: what was undone before in this tab is not to be redone here.
if (!window.history.state) {
  keep(NO_TRAIL)
  window.history.replaceState({ depth: 0, base: 0, place: 0 } satisfies State, '')
}

function kept(): Trail {
  try {
    return { ...NO_TRAIL, ...(JSON.parse(storage()?.getItem('trail') ?? '{}') as Partial<Trail>) }
  } catch {
    return NO_TRAIL
  }
}

function keep(next: Trail): void {
  trail = next
  try {
    storage()?.setItem('trail', JSON.stringify(next))
  } catch {
    // Full: then Undo ends with this page.
  }
}

function read(): Location & { readonly href: string } {
  const { pathname, search } = window.location
  return { path: pathname, params: new URLSearchParams(search), href: pathname + search }
}

/** Absent where the browser keeps nothing for pages. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage
  } catch {
    return undefined
  }
}

function changed(): void {
  current = read()
  for (const tell of listeners) tell()
}

window.addEventListener('popstate', changed)

const state = (): State => (window.history.state as State | null) ?? {}
export const depth = (): number => state().depth ?? 0
/** How many steps on this screen can be undone, and how many redone. */
export const undoable = (): number =>
  Math.min(depth() - (state().base ?? 0), trail.hrefs.length - 1 - (trail.last - depth()))
export const redoable = (): number => (trail.hrefs.length ? Math.max(0, trail.last - depth()) : 0)

/** Goes a step back or on, by the browser's history as far as that remembers, then by our own. */
export function step(by: -1 | 1): void {
  if ((by < 0 ? undoable() : redoable()) <= 0) return
  const place = state().place ?? 0
  const inBrowser = by < 0 ? window.history.length - 1 - (trail.place - place) > 0 : depth() >= place
  if (inBrowser) return by < 0 ? window.history.back() : window.history.forward()
  const target = depth() + by
  window.history.replaceState({ ...state(), depth: target }, '', trail.hrefs[trail.last - target])
  changed()
}

export function navigate(href: string, { replace = false, keepFocus = false } = {}): void {
  if (href === current.href) return
  const before = trail.hrefs.length ? trail.hrefs.slice(trail.last - depth()) : [current.href]
  if (replace) {
    window.history.replaceState(window.history.state, '', href)
    keep({ ...trail, hrefs: trail.hrefs.map((old, i) => (i === trail.last - depth() ? href : old)) })
  } else {
    const [last, place] = [depth() + 1, (state().place ?? 0) + 1]
    keep({ last, place, hrefs: [href, ...before].slice(0, STEPS + 1) })
    const stays = new URL(href, window.location.href).pathname === current.path
    const base = stays ? (state().base ?? 0) : last
    window.history.pushState({ depth: last, base, place } satisfies State, '', href)
  }
  const moved = new URL(href, window.location.href).pathname !== current.path
  changed()
  if (moved && !replace && !keepFocus) {
    window.scrollTo(0, 0)
    // Whoever cannot see that the page changed hears its heading.
    headingFocus()
  }
}

let waiting: MutationObserver | undefined

/** As soon as the new page has a heading; not where something else took the focus meanwhile. */
function headingFocus(): void {
  waiting?.disconnect()
  const old = document.querySelector('main h1')
  const main = document.querySelector('main')
  const take = (): void => {
    const heading = main?.querySelector<HTMLElement>('h1')
    if (!heading || heading === old) return
    waiting?.disconnect()
    const on = document.activeElement
    if (!on || on === document.body || !main!.contains(on)) heading.focus({ preventScroll: true })
  }
  waiting = new MutationObserver(take)
  if (main) waiting.observe(main, { childList: true, subtree: true })
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useLocation = (): Location => useSyncExternalStore(subscribe, () => current)

/** `/co-chairs?person=x`; what is empty is left out. */
export function address(
  path: string,
  params: Readonly<Record<string, string | number | undefined | null>> = {},
): string {
  const kept = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '')
  // Commas and colons stay readable: ids and lists of them are in many of our links.
  const search = kept
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value!).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%20', '+')}`,
    )
    .join('&')
  return search ? `${path}?${search}` : path
}

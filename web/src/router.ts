// Where we are is the address bar, and nothing else: a link opens the same view, Back undoes.
import { useSyncExternalStore } from 'react'

export interface Location {
  readonly path: string
  readonly params: URLSearchParams
}

interface State {
  /** How many steps of this tab lie before this one. */
  readonly depth?: number
  /** The depth at which this screen was come to. */
  readonly base?: number
}

const listeners = new Set<() => void>()
let current = read()
let last = Number(storage()?.getItem('last') ?? 0)

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

/** How many steps can be undone and redone in this tab. */
export const depth = (): number => (window.history.state as State | null)?.depth ?? 0
/** Of those, how many were on this screen. */
export const undoable = (): number => depth() - ((window.history.state as State | null)?.base ?? 0)
export const redoable = (): number => Math.max(0, last - depth())

export function navigate(href: string, { replace = false, keepFocus = false } = {}): void {
  if (href === current.href) return
  if (replace) window.history.replaceState(window.history.state, '', href)
  else {
    last = depth() + 1
    storage()?.setItem('last', String(last))
    const stays = new URL(href, window.location.href).pathname === current.path
    const base = stays ? ((window.history.state as State | null)?.base ?? 0) : last
    window.history.pushState({ depth: last, base } satisfies State, '', href)
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

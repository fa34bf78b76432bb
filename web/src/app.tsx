import { Component, lazy, Suspense, useEffect } from 'react'
import type { ReactNode } from 'react'
import { Link } from './parts/link.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { Empty, Loading } from './parts/states.tsx'
import { address, navigate, useLocation } from './router.ts'
import { CoChairs } from './screens/co-chairs.tsx'
import { DocumentPage } from './screens/document.tsx'
import { PathPage } from './screens/path.tsx'
import { Results } from './screens/results.tsx'
import { SeriesPage } from './screens/series.tsx'
import { Start } from './screens/start.tsx'
import { ThingPage } from './screens/thing.tsx'
import { pageOf } from './things.ts'

const GraphPage = lazy(() => import('./screens/graph.tsx'))
const ReadPage = lazy(() => import('./screens/read.tsx'))

function Screen({ path }: { readonly path: string }) {
  const [, first = '', rest = ''] = path.split('/')
  const id = decode(rest)
  switch (first) {
    case '':
      return <Start />
    case 'search':
      return <Results />
    case 'entity':
      return <ThingPage key={id} id={id} />
    case 'series':
      return <SeriesPage key={id} id={id} />
    case 'document':
      return <DocumentPage key={id} id={id} />
    case 'co-chairs':
      return <CoChairs />
    case 'path':
      return <PathPage />
    case 'read':
      return (
        <Suspense fallback={<Loading what="the page" />}>
          <ReadPage />
        </Suspense>
      )
    case 'graph':
      return (
        <Suspense fallback={<Loading what="the drawing" />}>
          <GraphPage />
        </Suspense>
      )
    default:
      return (
        <Empty>
          <h1 tabIndex={-1}>There is no such page</h1>
          <p>
            Start with <Link href="/">a search</Link>.
          </p>
        </Empty>
      )
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const PLACES = [
  ['/co-chairs', 'Co-chairs'],
  ['/path', 'Path'],
  ['/graph', 'Graph'],
  ['/search?type=EventSeries', 'Series'],
  ['/search?type=Document', 'Documents'],
  ['/read', 'Read'],
] as const

export function App() {
  const { path, params } = useLocation()
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const on = event.target as HTMLElement
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        /^(INPUT|TEXTAREA|SELECT)$/.test(on.tagName)
      )
        return
      event.preventDefault()
      document.querySelector<HTMLInputElement>('main [data-hotkey="/"], header [data-hotkey="/"]')?.focus()
    }
    window.addEventListener('keydown', focus)
    return () => window.removeEventListener('keydown', focus)
  }, [])
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        To the content
      </a>
      <header className="bar">
        <Link href="/" className="brand">
          <img src="/icon.svg" alt="" width="22" height="22" />
          Chancery
        </Link>
        {path !== '/' && (
          <SearchBox
            label="Search"
            hideLabel
            hotkey
            placeholder="Search a name ( / )"
            value={path === '/search' ? (params.get('q') ?? '') : ''}
            pick={(thing) => navigate(pageOf(thing))}
            submit={(q) => navigate(address('/search', { q }))}
          />
        )}
        <nav aria-label="Screens">
          {PLACES.map(([href, name]) => {
            const here =
              href.split('?')[0] === path && (!href.includes('?') || href.endsWith(`type=${params.get('type')}`))
            return (
              <Link key={href} href={href} aria-current={here ? 'page' : undefined}>
                {name}
              </Link>
            )
          })}
        </nav>
      </header>
      <main id="main" tabIndex={-1} className={`at-${path.split('/')[1] || 'start'}`}>
        <Caught key={path}>
          <Screen path={path} />
        </Caught>
      </main>
    </>
  )
}

/** A fault of this program, said instead of a white page. */
class Caught extends Component<{ readonly children: ReactNode }, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {}
  static getDerivedStateFromError(error: Error) {
    return { error }
  }
  override render() {
    if (!this.state.error) return this.props.children
    return (
      <div className="state failed" role="alert">
        <h1 tabIndex={-1}>This page has a fault</h1>
        <p>{this.state.error.message}</p>
        <button type="button" className="primary" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </div>
    )
  }
}

import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Sign } from '../icons.tsx'
import { navigate } from '../router.ts'
import { pageOf } from '../things.ts'
import type { Ref } from '../things.ts'

export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return (
    <a
      href={href}
      onClick={(event: MouseEvent<HTMLAnchorElement>) => {
        onClick?.(event)
        // A new tab, a download or a new window is the browser's matter.
        if (
          event.defaultPrevented ||
          event.button !== 0 ||
          event.metaKey ||
          event.ctrlKey ||
          event.shiftKey ||
          event.altKey
        )
          return
        event.preventDefault()
        navigate(href)
      }}
      {...rest}
    />
  )
}

/** A thing, told by sign and colour, that leads to its page. */
export function Thing({ of, children }: { readonly of: Ref; readonly children?: ReactNode }) {
  return (
    <Link href={pageOf(of)} className="thing">
      <Sign type={of.type} named />
      <span>{children ?? of.name}</span>
    </Link>
  )
}

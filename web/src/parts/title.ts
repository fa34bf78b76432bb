import { useEffect } from 'react'

/** The title of the window, by which tabs and history are told apart. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Chancery` : 'Chancery'
  }, [title])
}

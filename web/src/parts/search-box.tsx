// Type a name, pick it with the arrows: a combobox after the ARIA pattern.
import { useEffect, useId, useRef, useState } from 'react'
import { useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import { SuggestOperation } from '../operations.generated.ts'
import type { Ref } from '../things.ts'
import { count, many } from '../words.ts'

interface Props {
  readonly label: string
  readonly value?: string
  readonly placeholder?: string
  readonly types?: readonly EntityType[]
  readonly autoFocus?: boolean
  readonly hotkey?: boolean
  readonly hideLabel?: boolean
  pick(thing: Ref): void
  /** What was typed, by Enter without a choice. */
  submit(text: string): void
  change?(text: string): void
}

function useSettled(value: string, after: number): string {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), after)
    return () => clearTimeout(timer)
  }, [value, after])
  return settled
}

export function SearchBox({
  label,
  value = '',
  placeholder,
  types,
  autoFocus,
  hotkey,
  hideLabel,
  pick,
  submit,
  change,
}: Props) {
  const [text, setText] = useState(value)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => setText(value), [value])
  const words = useSettled(text.trim(), 120)
  const asked = useAsk(
    SuggestOperation,
    open && words.length > 1 ? { text: words, ...(types && { types: [...types] }) } : null,
  )
  const found = open && words.length > 1 ? (asked.data?.search?.edges ?? []) : []
  const total = asked.data?.search?.totalCount ?? 0

  const says = !open || words.length < 2 || words !== text.trim() ? '' : answer()
  function answer(): string {
    if (asked.state === 'failed') return asked.error.message
    if (!asked.data) return ''
    if (!found.length) return types?.length === 1 ? `No ${many(types[0]!)} of this name` : 'No name has these words'
    // The boxes that `/` goes to are those that search; the others choose one thing.
    const all = hotkey ? '; Enter shows all' : ''
    return total > found.length ? `${found.length} of ${total.toLocaleString('en')}${all}` : ''
  }
  const choose = (thing: Ref): void => {
    setOpen(false)
    setAt(-1)
    pick(thing)
  }
  return (
    <div
      className="search-box"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <label htmlFor={`${id}i`} className={hideLabel ? 'hear' : ''}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}i`}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-expanded={found.length > 0}
        aria-controls={`${id}l`}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && found[at] ? `${id}o${at}` : undefined}
        autoFocus={autoFocus}
        data-hotkey={hotkey ? '/' : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          change?.(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            setOpen(true)
            const step = event.key === 'ArrowDown' ? 1 : -1
            setAt((now) => (found.length ? (now + step + found.length + 1) % (found.length + 1) : -1))
          } else if (event.key === 'Enter') {
            event.preventDefault()
            const thing = found[at]?.node
            if (thing) choose(thing)
            else if (text.trim()) {
              setOpen(false)
              submit(text.trim())
            }
          } else if (event.key === 'Escape' && open) {
            event.preventDefault()
            setOpen(false)
          }
        }}
      />
      <div className="drop" hidden={!says && !found.length}>
        <ul id={`${id}l`} role="listbox" aria-label={label} hidden={!found.length}>
          {found.map(({ node, matched }, i) => (
            <li
              key={node.id}
              id={`${id}o${i}`}
              role="option"
              aria-selected={i === at}
              // Before the field loses the focus and the list is gone.
              onMouseDown={(event) => {
                event.preventDefault()
                choose(node)
              }}
            >
              <Sign type={node.type} named />
              <span>
                {node.name}
                {matched && matched !== node.name && <small className="quiet"> also: {matched}</small>}
              </span>
              <small className="quiet">{count(node.documents, 'document')}</small>
            </li>
          ))}
        </ul>
        {says && <p className="quiet">{says}</p>}
      </div>
      <span className="hear" role="status">
        {found.length ? `${total} found; use the arrows` : says}
      </span>
    </div>
  )
}

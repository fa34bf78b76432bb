// Where documents come in: dropped anywhere on the page, chosen, or pasted.
import { useEffect, useRef, useState } from 'react'
import { navigate } from '../router.ts'
import { hand, pasted } from '../upload.ts'
import type { Sent } from '../upload.ts'

export function UploadBox({ take }: { take?(sent: readonly Sent[]): void }) {
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const give = (sent: readonly Sent[]): void => {
    if (!sent.length) return
    if (take) take(sent)
    else {
      hand(sent)
      navigate('/read')
    }
  }
  const files = (list: FileList | null | undefined): void =>
    give([...(list ?? [])].map((file) => ({ name: file.name, body: file })))
  const latest = useRef(files)
  latest.current = files
  useEffect(() => {
    const holds = (event: DragEvent): boolean => !!event.dataTransfer?.types.includes('Files')
    // Without this the browser would leave the explorer and show the file.
    const drag = (event: DragEvent): void => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(event.type === 'dragover')
    }
    const drop = (event: DragEvent): void => {
      drag(event)
      if (holds(event)) latest.current(event.dataTransfer!.files)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', drag)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', drag)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return (
    <form
      className={`upload${over ? ' over' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) give([pasted(text)])
        setText('')
      }}
    >
      <label htmlFor="paste">Paste a text, or drop files here</label>
      <textarea
        id="paste"
        rows={3}
        value={text}
        placeholder="A press release, a readout, a speech …"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="primary" disabled={!text.trim()}>
          Read it
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          Choose files …
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label="Files to read"
          onChange={(event) => {
            files(event.target.files)
            event.target.value = ''
          }}
        />
      </div>
    </form>
  )
}

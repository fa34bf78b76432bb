// How the long lists of this folder are written: one row a line, cells parted by `|`, several values in a cell by `;`.

/** Lines of a block, trimmed; empty lines and lines that start with `#` left out. */
export function lines(text: string): string[] {
  const out: string[] = []
  for (const line of text.split('\n')) {
    const t = line.trim()
    if (t !== '' && t[0] !== '#') out.push(t)
  }
  return out
}

/** The rows of a block, each as its trimmed cells. */
export function rows(text: string): string[][] {
  const out: string[][] = []
  for (const line of lines(text)) {
    const cells = line.split('|')
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim()
    out.push(cells)
  }
  return out
}

const NONE: string[] = []

/** The values of one cell; of an empty or missing one an empty list, which all share. */
export function values(cell = ''): readonly string[] {
  if (cell === '') return NONE
  if (!cell.includes(';')) return [cell]
  const out: string[] = []
  for (const value of cell.split(';')) {
    const t = value.trim()
    if (t !== '') out.push(t)
  }
  return out
}

/** All words of a block that holds words parted by white space. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** `form` without the mark `*` of an ambiguous one; a form that bore it is added to `ambiguous`. */
export function unmark(form: string, ambiguous: string[]): string {
  if (!form.endsWith('*')) return form
  const plain = form.slice(0, -1)
  ambiguous.push(plain)
  return plain
}

/** The same for a list; one without marks is given back as it is. */
export function unmarkAll(forms: readonly string[], ambiguous: string[]): readonly string[] {
  for (const form of forms) if (form.endsWith('*')) return forms.map((f) => unmark(f, ambiguous))
  return forms
}

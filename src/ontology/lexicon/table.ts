// How the long lists of this folder are written: one row a line, cells parted by `|`, several values in a cell by `;`.

/** Lines of a block, trimmed; empty lines and lines that start with `#` left out. */
export function lines(text: string): string[] {
  const out: string[] = []
  for (const line of text.split('\n')) {
    const t = line.trim()
    if (t && t[0] !== '#') out.push(t)
  }
  return out
}

/** The rows of a block, each as its trimmed cells. A missing cell is `''` by way of the caller's default. */
export const rows = (text: string): string[][] => lines(text).map((line) => line.split('|').map((cell) => cell.trim()))

/** The values of one cell. */
export function values(cell = ''): string[] {
  return cell === ''
    ? []
    : cell
        .split(';')
        .map((value) => value.trim())
        .filter((value) => value !== '')
}

/** All words of a block that holds words parted by white space. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

import { expect, test } from 'vitest'
import { span } from '../../web/src/words.ts'

test.each([
  ['2025-02-12', '2025-02-13', '12–13 Feb 2025'],
  ['2025-02-28', '2025-03-02', '28 Feb – 2 Mar 2025'],
  ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
  ['2025-02', '2025-04', 'Feb – Apr 2025'],
  ['2024', '2025', '2024 – 2025'],
  ['2025-02', '2025-02-13', 'Feb 2025 – 13 Feb 2025'],
  ['2025-02-12', '2025-02-12', '12 Feb 2025'],
  ['2025-02-12', null, '12 Feb 2025'],
  [null, null, ''],
])('from %s to %s is read as %s', (from, to, read) => expect(span(from, to)).toBe(read))

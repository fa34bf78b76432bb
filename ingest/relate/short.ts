// Short references to bodies: "the Fund", "the University", of the body told last that is called so.
import type { Thing } from '../resolve/things.ts'
import type { Reader } from './context.ts'

export { SHORT_HEADS } from '../resolve/things.ts'

/** The body called by this head noun that was told last before token `at`; undefined where none was. */
export const shortBody = (r: Reader, word: string, at: number): Thing | undefined => r.things.bodyCalled(word, at)

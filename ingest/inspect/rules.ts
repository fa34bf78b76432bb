// The names of all rules. The sources run as they are, so they are asked themselves: a list kept by hand would be behind.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { distance } from '../../src/cli/distance.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,8}$/
const folder = fileURLToPath(new URL('../relate/', import.meta.url))
/** Where sources write the name of a rule down: in a record, or as what a fact is said with. */
const NAMED =
  /\b(?:rule(?::| =) |name: |(?:say|settle|tense|spoke|tell|encounter|tells)\([^'\n]{0,80}(?:'[A-Z_]{2,20}'[^'\n]{0,40})?)(?:[^'\n]{1,40} \? )?'([a-z][a-z0-9-]{1,40})'(?: : '([a-z][a-z0-9-]{1,40})')?/g
const LITERAL = /'([a-z][a-z0-9]*(?:-[a-z0-9]+){0,8})'/g

const sources = (): string[] =>
  globSync('**/*.ts', { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))

/** Names of rules, sorted. `seen`: those of statements at hand, for rules that make their name of parts. */
export function ruleNames(seen: Iterable<string> = []): string[] {
  const named = sources().flatMap((text) => [...text.matchAll(NAMED)].flatMap((m) => [m[1]!, m[2] ?? '']))
  // a single word in such a place may be a kind or a lemma as well
  return [...new Set([...named.filter((name) => name.includes('-')), ...seen])].filter((name) => ID.test(name)).sort()
}

/** Whether a word may be the name of a rule at all, and no pattern. */
export const isRuleShaped = (word: string): boolean => ID.test(word)

/** A name that no list has but that the rules write down somewhere is a rule that may never have been met. */
export const isRule = (word: string, names: readonly string[]): boolean =>
  names.includes(word) ||
  sources().some((text) => [...text.matchAll(LITERAL)].some((m) => m[1] === word && word.includes('-')))

/** At most five names that a mistyped one may have meant, the nearest first. */
export function nearNames(word: string, names: readonly string[]): string[] {
  const part = (name: string): boolean => word.length > 3 && (name.includes(word) || word.includes(name))
  return names
    .map((name) => ({ name, far: part(name) ? 1 : distance(name, word) }))
    .filter(({ far }) => far <= Math.max(2, Math.floor(word.length / 4)))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name)
}

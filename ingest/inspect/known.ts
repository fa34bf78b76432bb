// Rules that were seen at work when the product was last scored: some make their name of parts, which no source writes down whole.
import { readFileSync } from 'node:fs'

const result = new URL('../../eval/result.json', import.meta.url)

export function knownRules(): string[] {
  const { rules } = JSON.parse(readFileSync(result, 'utf8')) as { rules: Record<string, unknown> }
  return Object.keys(rules)
}

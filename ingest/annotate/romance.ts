// Bodies and states under the name they bear at home, where the head noun stands first: "Instituto Nacional de Pesca", "República Oriental del Uruguay".
import type { CountryMention, OrgMention } from '../mention.ts'
import { capital } from '../scan.ts'
import type { OrgContext } from './context.ts'
import { keyLike } from '../words.ts'

const KINDS: readonly (readonly [kind: string, heads: string])[] = [
  ['ministry', 'ministerio ministério ministère ministero cancillería chancelaria'],
  ['office', 'secretaría secretaria secrétariat dirección direção direction oficina presidencia presidência'],
  ['agency', 'agencia agência agence agenzia servicio serviço autoridad autoridade'],
  ['council', 'consejo conselho conseil consiglio comisión comissão comité'],
  ['institute', 'instituto istituto institut centro academia museo museu musée maison casa'],
  ['university', 'universidad universidade université università universitas facultad faculdade'],
  ['foundation', 'fundación fundação fondation fondazione'],
  ['bank', 'banco banque banca'],
  ['parliament', 'asamblea assembleia assemblée congreso congresso senado cámara câmara'],
  ['company', 'empresa corporación société compagnie'],
  [
    'association',
    'federación federação fédération confederación confédération asociación associação sociedad sociedade',
  ],
  ['embassy', 'embajada embaixada ambassade'],
]
const fold = (w: string): string => w.normalize('NFKD').replace(/\p{M}+/gu, '')
const HEADS = new Map(KINDS.flatMap(([kind, heads]) => heads.split(' ').map((h) => [fold(h), kind] as const)))
/** Heads that are words of other languages or names as well, and need a small word behind. */
const NEEDS_PARTICLE = keyLike(
  /^(casa|centro|banca|direction|maison|museo|academia|secretaria|senado|institut|presidencia)$/,
)
const PARTICLE = keyLike(
  /^(de|del|do|da|dos|das|des|du|di|della|delle|degli|y|e|et|para|per|pour|la|las|los|le|les|el|d|l)$/,
)
const STATE = keyLike(/^(republica|republique|repubblica|reino|royaume|estado|estados|gobierno|governo|gouvernement)$/)

/** Index behind the name that goes on from `i`: capitals, and particles that lead to one. */
function nameEnd(c: OrgContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  for (let n = 0; j < end && n < 12; n++) {
    const t = tokens[j]!
    if (capital(t) && !c.titled(j)) {
      j++
      while (tokens[j]?.text === '-' && tokens[j]!.glued && capital(tokens[j + 1])) j += 2
      continue
    }
    let k = j
    while (k < end && k < j + 3 && (PARTICLE(tokens[k]) || tokens[k]!.text === '’' || tokens[k]!.text === "'")) k++
    if (k === j || !capital(tokens[k]) || k >= end) break
    j = k + 1
  }
  return j
}

/** The body whose head noun stands at `i`, or null. */
export function romanceBodyAt(c: OrgContext, i: number, end: number): OrgMention | null {
  const { tokens, source } = c
  const head = tokens[i]!
  const kind = capital(head) ? HEADS.get(head.key) : undefined
  if (!kind) return null
  const particle = PARTICLE(tokens[i + 1]) && tokens[i + 1]!.shape === 'lower'
  // "Secretaria Nacional de Pesca": an adjective, then the small word
  const later = capital(tokens[i + 1]) && PARTICLE(tokens[i + 2]) && tokens[i + 2]!.shape === 'lower'
  // in capitals the small words are too: "MINISTERIO DE RELACIONES EXTERIORES"
  const shouted = head.shape === 'ALL' && PARTICLE(tokens[i + 1])
  // "Fundación Tierra Colorada": its head is a word of nothing else
  const pair =
    capital(tokens[i + 1]) &&
    !NEEDS_PARTICLE(head) &&
    (ROMANCE.test(tokens[i + 1]!.key) || kind === 'foundation' || kind === 'university')
  if (!particle && !later && !shouted && !pair) return null
  const to = nameEnd(c, i + 1, end)
  if (to < i + 2) return null
  return {
    kind: 'org',
    from: i,
    to,
    name: source.slice(head.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
    orgKind: kind,
    generic: kind === 'ministry',
    source: 'grammar',
  }
}
/** Adjectives of such names: "Fundação Cultural Palmares", "Banco Central". */
const ROMANCE = /(?:al|ale|ional|nacional|nazionale|ica|ico|ique|ana|ano|aine|ense|eira|eiro|or|ura)$/

/** "República Oriental del Uruguay": the state under its own long name, or null. */
export function romanceStateAt(c: OrgContext, i: number, end: number): CountryMention | null {
  const { tokens } = c
  if (!capital(tokens[i]) || !STATE(tokens[i])) return null
  let j = i + 1
  while (j < end && j < i + 6) {
    const there = c.country(j)
    if (there && there.form === 'name')
      return j > i + 1 || tokens[i]!.key !== 'estado'
        ? { kind: 'country', from: i, to: there.to, code: there.code, form: 'name' }
        : null
    if (!capital(tokens[j]) && !PARTICLE(tokens[j])) return null
    j++
  }
  return null
}

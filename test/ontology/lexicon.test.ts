import isoCountries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { BODIES } from '../../src/ontology/lexicon/bodies.ts'
import { COUNTRIES } from '../../src/ontology/lexicon/countries.ts'
import { INSTRUMENTS } from '../../src/ontology/lexicon/instruments.ts'
import { FAMILY_NAMES, GIVEN_NAMES, PARTICLES } from '../../src/ontology/lexicon/names.ts'
import { PLACES } from '../../src/ontology/lexicon/places.ts'
import { rows, values } from '../../src/ontology/lexicon/table.ts'
import { isOrdinary, ORDINARY } from '../../src/ontology/lexicon/words.ts'

const CODES = new Map(COUNTRIES.map((country) => [country.code, country]))
const country = (code: string) => CODES.get(code)!
const twice = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i)

/** Forms that more than one of the given things bears, with the things. */
function shared<T>(things: readonly T[], forms: (thing: T) => readonly string[]): [string, T[]][] {
  const bearers = new Map<string, T[]>()
  for (const thing of things)
    for (const form of new Set(forms(thing))) bearers.set(form, [...(bearers.get(form) ?? []), thing])
  return [...bearers].filter(([, all]) => all.length > 1)
}

describe('table', () => {
  it('leaves out empty lines and notes, and keeps empty cells', () => {
    expect(rows('\n a | b; c | \n# note\n\n d |')).toEqual([
      ['a', 'b; c', ''],
      ['d', ''],
    ])
    expect(values(' b; c ;')).toEqual(['b', 'c'])
    expect(values('')).toEqual([])
    expect(values()).toEqual([])
  })
})

describe('countries', () => {
  it('has every country and territory of ISO 3166, and none that is not', () => {
    const iso = Object.keys(isoCountries.getAlpha2Codes()).sort()
    const ours = COUNTRIES.filter((c) => c.kind === 'state' || c.kind === 'territory')
      .map((c) => c.code)
      .sort()
    expect(ours).toEqual(iso)
  })

  it('has a name, a demonym and a seat of government for every state, each once', () => {
    for (const c of COUNTRIES.filter((x) => x.kind === 'state')) {
      expect(c.adjectives, c.code).not.toHaveLength(0)
      expect(c.capitals, c.code).not.toHaveLength(0)
      expect(c.demonyms, c.code).toEqual(expect.arrayContaining([...c.adjectives]))
    }
    expect(twice(COUNTRIES.map((c) => c.code))).toEqual([])
    for (const c of COUNTRIES) {
      const forms = [c.name, ...c.aliases, ...c.capitals]
      expect(twice(forms), c.code).toEqual([])
      for (const form of [...forms, ...c.demonyms]) expect(form, c.code).toMatch(/^\S(.*\S)?$/)
    }
  })

  it('knows the name that the ISO list uses, or one that holds all its words', () => {
    const words = (s: string): string[] =>
      s
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .match(/[a-z]+/g) ?? []
    const missing = COUNTRIES.filter((c) => c.kind === 'state').filter((c) => {
      const iso = words((isoCountries.getName(c.code, 'en') ?? c.name).replace(/\(.*\)/, ''))
      return ![c.name, ...c.aliases].some((form) =>
        iso.every((w) => ['of', 'the', 'and'].includes(w) || words(form).includes(w)),
      )
    })
    expect(missing.map((c) => `${c.name}: ${isoCountries.getName(c.code, 'en')}`)).toEqual([])
  })

  it('gives no name to two of them, save to the people of both Congos', () => {
    const doubles = shared(COUNTRIES, (c) => [c.name, ...c.aliases, ...c.demonyms, ...c.capitals])
    expect(doubles.map(([form]) => form)).toEqual(['Congolese'])
  })

  it.each([
    ['Niger', 'NE', 'Nigerien'],
    ['Nigeria', 'NG', 'Nigerian'],
    ['Dominica', 'DM', 'Dominica'],
    ['Dominican Republic', 'DO', 'Dominican'],
    ['Guinea-Bissau', 'GW', 'Bissau-Guinean'],
    ['Democratic Republic of the Congo', 'CD', 'Congolese'],
    ['Republic of Korea', 'KR', 'South Korean'],
    ['North Korea', 'KP', 'North Korean'],
    ['Türkiye', 'TR', 'Turks'],
    ['Eswatini', 'SZ', 'Swazi'],
    ['Kiribati', 'KI', 'I-Kiribati'],
    ['Vanuatu', 'VU', 'Ni-Vanuatu'],
    ['Saint Kitts and Nevis', 'KN', 'Kittitian'],
    ['Philippines', 'PH', 'Filipina'],
    ['Burkina Faso', 'BF', 'Burkinabe'],
    ['United Arab Emirates', 'AE', 'Emiratis'],
    ['Soviet Union', 'SUHH', 'Soviets'],
    ['Scotland', 'GB-SCT', 'Scots'],
  ])('%s is %s, its people %s', (name, code, people) => {
    expect(country(code).name).toBe(name)
    expect(country(code).demonyms).toContain(people)
  })

  it.each([
    ['ROK', 'KR'],
    ['South Korea', 'KR'],
    ['DPRK', 'KP'],
    ['PRC', 'CN'],
    ['U.S.', 'US'],
    ['UAE', 'AE'],
    ['Burma', 'MM'],
    ['Turkey', 'TR'],
    ['Holland', 'NL'],
    ['Swaziland', 'SZ'],
    ['Zaire', 'CD'],
    ['Alemania', 'DE'],
    ['Royaume-Uni', 'GB'],
    ['Japão', 'JP'],
    ['Estados Unidos', 'US'],
    ['République démocratique du Congo', 'CD'],
    ['USSR', 'SUHH'],
  ])('%s is another name of %s', (alias, code) => {
    expect(COUNTRIES.filter((c) => c.aliases.includes(alias)).map((c) => c.code)).toEqual([code])
  })

  it('says what a territory, a part or a state that is no more belongs to', () => {
    for (const c of COUNTRIES) if (c.of !== undefined) expect(CODES.has(c.of), c.code).toBe(true)
    expect(COUNTRIES.filter((c) => c.kind === 'constituent').every((c) => c.of === 'GB')).toBe(true)
    expect(country('HK')).toMatchObject({ kind: 'territory', of: 'CN' })
  })
})

describe('bodies', () => {
  it('has several hundred, each once in its country, of a country that is known', () => {
    expect(BODIES.length).toBeGreaterThan(1500)
    expect(twice(BODIES.map((b) => `${b.name}|${b.country ?? ''}`))).toEqual([])
    for (const b of BODIES) {
      if (b.country !== undefined) expect(CODES.has(b.country), b.name).toBe(true)
      expect(twice([b.name, ...b.acronyms, ...b.aliases]), b.name).toEqual([])
    }
  })

  it('marks every form that two bodies, or a body and a country, bear', () => {
    const doubles = shared(BODIES, (b) => [b.name, ...b.acronyms, ...b.aliases])
    expect(
      doubles
        .filter(([form, all]) => !all.every((b) => b.ambiguous?.includes(form)))
        .map(([form, all]) => [form, all.map((b) => b.name)]),
    ).toEqual([])
    const countryForms = new Set(COUNTRIES.flatMap((c) => [c.name, ...c.aliases, ...c.demonyms]))
    for (const b of BODIES) {
      for (const form of [b.name, ...b.acronyms, ...b.aliases]) {
        if (countryForms.has(form)) expect(b.ambiguous, `${form} of ${b.name}`).toContain(form)
      }
    }
  })

  it.each([
    ['METI', 'Ministry of Economy, Trade and Industry', 'JP'],
    ['FCDO', 'Foreign, Commonwealth and Development Office', 'GB'],
    ['JAXA', 'Japan Aerospace Exploration Agency', 'JP'],
    ['NATO', 'North Atlantic Treaty Organization', undefined],
    ['ASEAN', 'Association of Southeast Asian Nations', undefined],
    ['UNODC', 'United Nations Office on Drugs and Crime', undefined],
    ['Bundestag', 'Bundestag', 'DE'],
    ['State Duma', 'State Duma', 'RU'],
    ['Lok Sabha', 'Lok Sabha', 'IN'],
    ['State Great Hural', 'State Great Hural', 'MN'],
    ['Pentagon', 'Department of Defense', 'US'],
  ])('%s is %s', (form, name, code) => {
    expect(
      BODIES.filter((b) => [b.name, ...b.acronyms, ...b.aliases].includes(form)).map((b) => [b.name, b.country]),
    ).toEqual([[name, code]])
  })

  it.each(['IDB', 'ASI', 'CSA', 'MOD', 'AU', 'CIS', 'EC', 'Ministry of Foreign Affairs', 'Ministry of Defence'])(
    '%s needs more than itself',
    (form) => {
      const bearers = BODIES.filter((b) => [b.name, ...b.acronyms, ...b.aliases].includes(form))
      expect(bearers.length).toBeGreaterThan(0)
      expect(bearers.every((b) => b.ambiguous?.includes(form))).toBe(true)
    },
  )
})

describe('places', () => {
  const forms = (p: (typeof PLACES)[number]): string[] => [p.name, ...p.aliases]

  it('has every capital of a state, and marks what two places bear', () => {
    const known = new Set(PLACES.flatMap(forms))
    const seats = new Set([
      'Zhongnanhai',
      'Nagatacho',
      'Kasumigaseki',
      'Akorda',
      'Aso Rock',
      'Malacañang',
      'Malacanang',
      'Kremlin',
      'the Kremlin',
      'Moncloa',
      'Bankova',
      'Whitehall',
      'Downing Street',
      'No. 10',
      'Number 10',
      'Miraflores',
      'Singapore City',
      'Washington, DC',
    ])
    const missing = COUNTRIES.filter((c) => c.kind === 'state').flatMap((c) =>
      c.capitals.filter((name) => !known.has(name) && !seats.has(name)),
    )
    expect(missing).toEqual([])
    const doubles = shared(PLACES, forms)
    expect(
      doubles.filter(([form, all]) => !all.every((p) => p.ambiguous?.includes(form))).map(([form]) => form),
    ).toEqual([])
  })

  it('keeps apart from countries, save what is marked', () => {
    const countryForms = new Set(COUNTRIES.flatMap((c) => [c.name, ...c.aliases, ...c.demonyms]))
    for (const p of PLACES)
      for (const form of forms(p)) if (countryForms.has(form)) expect(p.ambiguous, form).toContain(form)
    for (const p of PLACES) if (p.country !== undefined) expect(CODES.has(p.country), p.name).toBe(true)
  })

  it('puts venues into cities that are known', () => {
    const cities = new Set(PLACES.filter((p) => p.kind === 'city').flatMap(forms))
    expect(PLACES.filter((p) => p.city !== undefined && !cities.has(p.city)).map((p) => [p.name, p.city])).toEqual([])
  })

  it.each([
    ['Geneva', 'city', 'CH'],
    ['Yogyakarta', 'city', 'ID'],
    ['Washington, D.C.', 'city', 'US'],
    ['Lapland', 'subdivision', 'FI'],
    ['Indo-Pacific', 'region', undefined],
    ['South China Sea', 'water', undefined],
    ['Iikura Guest House', 'venue', 'JP'],
    ['Palais des Nations', 'venue', 'CH'],
    ['Rashtrapati Bhavan', 'venue', 'IN'],
  ])('%s is a %s', (name, kind, code) => {
    expect(PLACES.filter((p) => p.name === name).map((p) => [p.kind, p.country])).toEqual([[kind, code]])
  })
})

describe('instruments', () => {
  it('knows the best known by name, each once', () => {
    expect(INSTRUMENTS.length).toBeGreaterThan(500)
    expect(shared(INSTRUMENTS, (i) => [i.name, ...i.aliases]).map(([form]) => form)).toEqual([])
    const named = (form: string) => INSTRUMENTS.find((i) => i.name === form || i.aliases.includes(form))
    expect(named('Outer Space Treaty')).toMatchObject({ type: 'Agreement', kind: 'treaty', year: 1967 })
    expect(named('NPT')?.name).toBe('Treaty on the Non-Proliferation of Nuclear Weapons')
    expect(named('2030 Agenda')).toMatchObject({ type: 'Policy' })
    expect(named('Erasmus+')).toMatchObject({ type: 'Programme' })
    for (const i of INSTRUMENTS) expect(i.kind, i.name).not.toBe('')
  })
})

describe('names and words', () => {
  it('has name parts in the folded form', () => {
    for (const name of [...PARTICLES, ...FAMILY_NAMES.keys(), ...GIVEN_NAMES.keys()])
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(FAMILY_NAMES.get('nguyen')).toBe('vi')
    expect(FAMILY_NAMES.get('zhang')).toBe('zh')
    expect(FAMILY_NAMES.get('kim')).toBe('ko')
    expect(FAMILY_NAMES.get('suzuki')).toBe('ja')
    expect(FAMILY_NAMES.get('nagy')).toBe('hu')
    expect(
      ['he', 'so', 'an', 'do', 'no', 'you', 'in', 'long', 'to', 'la'].filter((word) => FAMILY_NAMES.has(word)),
    ).toEqual([])
    expect(['yoko', 'ursula', 'fatima'].map((n) => GIVEN_NAMES.get(n))).toEqual(['f', 'f', 'f'])
    expect(['hiroshi', 'zoltan', 'mohammed'].map((n) => GIVEN_NAMES.get(n))).toEqual(['m', 'm', 'm'])
    expect(GIVEN_NAMES.get('yuki')).toBe('')
  })

  it('tells ordinary words and their regular forms from names', () => {
    for (const word of [
      'following',
      'participants',
      'security',
      'cooperation',
      'maritime',
      'agreed',
      'planning',
      'shipped',
      'countries',
      'newly',
      'monday',
      'both',
      'annex',
    ])
      expect(isOrdinary(word), word).toBe(true)
    for (const word of ['nguyen', 'kowalczyk', 'brasilia', 'xqz', 'tokyo', 'anders'])
      expect(ORDINARY.has(word), word).toBe(false)
    expect(isOrdinary('kowalczyk')).toBe(false)
  })
})

describe('all forms', () => {
  it('hold no separator, mark or doubled space', () => {
    const forms = [
      ...COUNTRIES.flatMap((c) => [c.name, ...c.aliases, ...c.demonyms, ...c.capitals]),
      ...[...BODIES, ...PLACES, ...INSTRUMENTS].flatMap((x) => [x.name, ...x.aliases, ...(x.ambiguous ?? [])]),
      ...BODIES.flatMap((b) => b.acronyms),
    ]
    // "A*STAR" is written like this.
    expect(forms.filter((form) => /[|;=]|\s\s|\*(?!STAR)|^\s|\s$|^$/.test(form))).toEqual([])
  })
})

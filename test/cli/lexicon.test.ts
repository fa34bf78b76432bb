// Names of the user's own: `--lexicon FILE`.
import { describe, expect, test } from 'vitest'
import { chancery, folder, start } from '../support/cli.ts'

const csv = `kind,name,aliases,country,type
# people, however a text calls them
person,Suhartati Mangunwijaya,Suhartati,Indonesia,

person,Joanna Weatherby-Orr,"J. W. Orr; Lady Orr",,
body,Skarn Cooperation Board,"SCB;The ""Skarners""",,international
place,Ulvhamn,,NO,city
title,Lord Margrave,,,
country,Finland,Kvanland,,
agreement,Ulvhamn Understanding,,,understanding
`
const yaml = `- { kind: person, name: Suhartati Mangunwijaya, aliases: [Suhartati], country: Indonesia }
- kind: person
  name: Joanna Weatherby-Orr
  aliases: [J. W. Orr, Lady Orr]
- { kind: body, name: Skarn Cooperation Board, aliases: [SCB, The "Skarners"], type: international }
- { kind: place, name: Ulvhamn, country: "NO", type: city }
- { kind: title, name: Lord Margrave }
- { kind: country, name: Finland, aliases: [Kvanland] }
- { kind: agreement, name: Ulvhamn Understanding, type: understanding }
`
const note = `Ulvhamn, 4 June 2024

The SCB opened an office in Ulvhamn on 4 June 2024. The ministers met there. Suhartati chaired the meeting. Lord Margrave Otso Hakamies of Finland attended the meeting. Kvanland signed the Ulvhamn Understanding.

Finland hosted a dinner for J. W. Orr.
`
const files = {
  'own.csv': csv,
  'own.yaml': yaml,
  'note.txt': note,
  'more.txt': 'Joanna Weatherby-Orr met Otso Hakamies.',
}

interface File {
  entities: { id: string; type: string; names: string[] }[]
  relations: { type: string; source: string; target: string; props: Record<string, unknown> }[]
}
const parsed = (out: string): File[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as File)

describe('a lexicon', () => {
  const cwd = folder(files)

  test('is read as what is bundled: people by any of their names, bodies, places, titles, countries, agreements', async () => {
    const { code, out, err } = await start(['extract', 'note.txt', 'more.txt', '--lexicon', 'own.csv'], { cwd }).done
    expect([code, err]).toEqual([0, ''])
    const [more, read] = parsed(out)
    const names = (type: string): string[] =>
      read!.entities
        .filter((e) => e.type === type)
        .map((e) => e.names[0]!)
        .sort()
    expect(names('Person')).toEqual(['Joanna Weatherby-Orr', 'Otso Hakamies', 'Suhartati Mangunwijaya'])
    expect(names('Organization')).toEqual(['SCB'])
    expect(names('Place')).toEqual(['Ulvhamn'])
    expect(names('Agreement')).toEqual(['Ulvhamn Understanding'])
    const id = (file: File, name: string): string => file.entities.find((e) => e.names.includes(name))!.id
    expect(id(read!, 'Kvanland')).toBe(id(read!, 'Finland'))
    expect(id(read!, 'J. W. Orr')).toBe(id(more!, 'Joanna Weatherby-Orr'))
    expect(id(read!, 'SCB')).toContain('skarn-cooperation-board')
    const told = (type: string, source: string): Record<string, unknown> | undefined =>
      read!.relations.find((r) => r.type === type && r.source === id(read!, source))?.props
    expect(told('CHAIRED', 'Suhartati')).toBeDefined()
    expect(told('HOLDS_ROLE', 'Otso Hakamies')).toMatchObject({ title: 'Lord Margrave' })
    expect(told('SIGNED', 'Finland')).toBeDefined()
  })

  test('says the same as CSV and as YAML, and nothing once it is gone', async () => {
    const [one, other, without] = await Promise.all(
      [['--lexicon', 'own.csv'], ['--lexicon', 'own.yaml'], []].map((more) =>
        chancery(['extract', 'note.txt', ...more], { cwd }),
      ),
    )
    expect(other!.out).toBe(one!.out)
    expect(parsed(without!.out)[0]!.entities.flatMap((e) => e.names)).not.toContain('Suhartati Mangunwijaya')
  })

  test('is known to every thread, and --reread reads again what was read without it', async () => {
    const at = folder(files)
    const ingest = (...more: string[]) => chancery(['ingest', 'note.txt', 'more.txt', '--json', ...more], { cwd: at })
    await ingest('--concurrency', '2')
    expect((await chancery(['person', 'Suhartati Mangunwijaya'], { cwd: at })).code).toBe(1)
    await ingest('--concurrency', '2', '--reread', '--lexicon', 'own.csv')
    const { code, out } = await chancery(['person', 'Suhartati Mangunwijaya'], { cwd: at })
    expect(code).toBe(0)
    expect(out).toContain('Chaired')
  })
})

describe('a lexicon that cannot be used is told in one line with its number, before anything is read', () => {
  const cases: [string, string, string][] = [
    ['x.csv', 'kind,name\nperson,Ann Lee\nminister,Bo Lee\n', 'x.csv:3: kind wants one of person, body'],
    ['x.csv', 'kind,nom\n', 'x.csv:1: no column is called "nom": known are kind, name, aliases, country, type'],
    ['x.csv', 'name,aliases\n', 'x.csv:1: the first line names the columns, and kind is not among them'],
    ['x.csv', 'kind,name\nperson,\n', 'x.csv:2: name wants a name'],
    ['x.csv', 'kind,name\nbody,A,B\n', 'x.csv:2: has 3 cells, the first line 2'],
    ['x.csv', 'kind,name\nbody,"A\n', 'x.csv:2: a quotation mark is not closed'],
    ['x.csv', 'kind,name,country\n\nbody,Board,Atlantis\n', 'x.csv:3: no country is called "Atlantis"'],
    ['x.csv', 'kind,name\n', 'x.csv:1: holds no entry'],
    ['x.yml', '- kind: body\n  name: A\n- kind: body\n  nom: B\n', 'x.yml:3: no column is called "nom"'],
    ['x.yml', '- kind: body\n- [', 'x.yml:2: is not YAML'],
    ['x.yml', 'kind: body\n', 'x.yml:1: wants a list of entries'],
  ]
  test.each(cases)('%s %j', async (name, content, says) => {
    const cwd = folder({ [name]: content, 'note.txt': note })
    const { code, out, err } = await chancery(['extract', 'note.txt', '--lexicon', name], { cwd })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`chancery: ${says}`)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('nor is one that is not there', async () => {
    const { code, err } = await chancery(['extract', '-', '--lexicon', 'none.csv'])
    expect([code, err.trim().split('\n').length]).toEqual([1, 1])
    expect(err).toContain('none.csv')
  })
})

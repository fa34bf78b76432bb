import { expect, it } from 'vitest'
import { load } from '../../ingest/load/index.ts'
import { readDocument } from '../../ingest/pipeline.ts'
import { FACTUAL } from '../../src/ontology/statement.ts'

/** `TYPE Source -> Target`, by the longest name, with the modality before those that are no facts. */
async function read(text: string, path = 'briefing.txt'): Promise<string[]> {
  const loaded = await load(Buffer.from(text), { path })
  const { clusters, statements } = readDocument(loaded, { uri: path, mediaType: loaded.mediaType, given: {} })
  const name = new Map(
    clusters.map((c) => [
      c.id,
      c.names.map((n) => n.text).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? 'doc',
    ]),
  )
  return statements
    .filter((s) => s.object !== undefined)
    .map(
      (s) =>
        `${FACTUAL.includes(s.modality) ? '' : `${s.modality} `}${s.predicate} ${name.get(s.subject)} -> ${name.get(s.object!)}`,
    )
}

const BRIEFING = `Transcript: Press Briefing by Ambassador Renata Oyelaran-Petit
Permanent Mission of Ghana to the United Nations, New York
12 September 2030

AMBASSADOR OYELARAN-PETIT: Good morning. I met on Monday with Foreign Minister Teemu Lehtoranta of Finland.

QUESTION: Ambassador, did Finland sign the Volta Basin Treaty with Togo?

AMBASSADOR OYELARAN-PETIT: I have nothing on that. On Friday I met with Foreign Minister Kossi Amouzou of Togo.

QUESTION: Radio Accra says that you met with Foreign Minister Ana Duarte of Angola.

AMBASSADOR OYELARAN-PETIT: I did not meet with her.
`

it('has the first person of an answer stand for who gives it', async () => {
  const told = await read(BRIEFING)
  expect(told).toContain('MET_WITH Renata Oyelaran-Petit -> Teemu Lehtoranta')
  expect(told).toContain('MET_WITH Renata Oyelaran-Petit -> Kossi Amouzou')
})

it('takes nothing that a question says for a fact', async () => {
  const told = await read(BRIEFING)
  expect(
    told.filter((r) => /Volta Basin|Ana Duarte/.test(r) && /^(?:SIGNED|MET_WITH|PARTICIPATED_IN)/.test(r)),
  ).toEqual([])
})

it('has who answers speak at the briefing', async () => {
  expect(await read(BRIEFING)).toContain('SPOKE_AT Renata Oyelaran-Petit -> Press Briefing')
})

it('tells interviewers from those they ask, and speakers from each other', async () => {
  const told = await read(
    `<html lang="en"><head><title>Interview with Deputy Minister Jolanta Brazytė</title></head><body><article>
<h1>Interview with Deputy Minister Jolanta Brazytė</h1><p>15 May 2030</p>
<p><b>Baltic Courier:</b> You chaired the Riga Drone Forum last week with Minister Paul Sild?</p>
<p><b>Jolanta Brazytė:</b> I chaired the Riga Drone Forum on 8 May together with Minister Henrik Aasmäe of Estonia.</p>
<p><b>Baltic Courier:</b> There are rumours that Lithuania signed a contract with Skyhook Systems AB.</p>
<p><b>Jolanta Brazytė:</b> I also met with Commissioner Dario Bellandi.</p>
</article></body></html>`,
    'interview.html',
  )
  expect(told).toContain('CHAIRED Jolanta Brazytė -> Riga Drone Forum')
  expect(told).toContain('CHAIRED Henrik Aasmäe -> Riga Drone Forum')
  expect(told).toContain('MET_WITH Jolanta Brazytė -> Dario Bellandi')
  expect(told.filter((r) => /^(?:CHAIRED|SIGNED).*(?:Paul Sild|Skyhook)/.test(r))).toEqual([])
})

it('is not misled by labels that are no speakers', async () => {
  const told = await read(`Minister Okello Visits Lisbon

Date: 3 May 2030

Venue: Foreign Ministry

Note: On 3 May 2030 Foreign Minister Grace Okello of Uganda met with Foreign Minister Rui Sampaio of Portugal in Lisbon.
`)
  expect(told.filter((r) => r.startsWith('MET_WITH'))).toHaveLength(1)
})

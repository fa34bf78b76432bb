// What the two peers are asked: who, where and which bodies of compromise; the pipe of wink-nlp, whole, and what of it finds entities.
import type { Contender } from './measure.ts'

interface View {
  out(format: 'array'): unknown
}
type Compromise = (text: string) => { people(): View; places(): View; organizations(): View }
type Wink = (model: unknown, pipe?: readonly string[]) => { readDoc(text: string): unknown }

export async function peers(): Promise<Contender[]> {
  // by a name that the compiler does not follow: their types are not wanted
  const peer = async <T>(name: string): Promise<T> => ((await import(name)) as { default: T }).default
  const compromise = await peer<Compromise>('compromise')
  const wink = await peer<Wink>('wink-nlp')
  const model = await peer<unknown>('wink-eng-lite-web-model')
  const whole = wink(model)
  const entities = wink(model, ['sbd', 'pos', 'ner'])
  return [
    {
      name: 'compromise: people, places, organizations',
      run(text) {
        const doc = compromise(text)
        return [doc.people(), doc.places(), doc.organizations()].map((view) => view.out('array'))
      },
    },
    { name: 'wink-nlp: whole pipe', run: (text) => whole.readDoc(text) },
    { name: 'wink-nlp: sentences, parts of speech, entities', run: (text) => entities.readDoc(text) },
  ]
}

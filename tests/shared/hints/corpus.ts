// What the example schools wrote, text by text as a director sees them: rich text as one text, every other field by itself.
import picks from '#assets/pick-lists.json' with { type: 'json' }
import { catalogue } from '#assets/load.ts'

export interface Written {
  readonly where: string
  readonly text: string
}

interface Blocks {
  readonly blocks: readonly { readonly runs: readonly { readonly text: string }[] }[]
}

const isRichText = (value: object): value is Blocks => 'blocks' in value

function textsIn(value: unknown, where: string): readonly Written[] {
  if (typeof value === 'string') return value === '' ? [] : [{ where, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (isRichText(value))
    return [{ where, text: value.blocks.map((block) => block.runs.map((run) => run.text).join('')).join('\n') }]
  return Object.entries(value).flatMap(([key, inner]) => (OWN.has(key) ? [] : textsIn(inner, `${where}.${key}`)))
}

/** The program's own: nobody writes or reads it. */
const OWN: ReadonlySet<string> = new Set(['id', 'restedOn'])

const examples = [catalogue.exampleSchool, catalogue.secondExample]

export const exampleTexts: readonly Written[] = examples.flatMap((school) => [
  ...textsIn(school.sections, `${school.id}.sections`),
  ...textsIn(school.rounds, `${school.id}.rounds`)
])

export const examplePeople: readonly string[] = examples.flatMap((school) =>
  school.internal.people.map((person) => person.name)
)

/** What the program itself offers to take over, or says beside a field. */
export const offeredTexts: readonly Written[] = [
  ...textsIn(picks, 'pick-lists'),
  ...textsIn(catalogue.lists, 'lists'),
  ...textsIn(catalogue.sections, 'sections')
]

// A list for schools as the table that it may have been made of, to change it. Its marks ("Kenmerk") are the ids of the file: whoever reads the table
// beside the file keeps them (template-from-table.ts).
import { oneLine } from '../intake/html-reader.ts'
import { asCells } from '../intake/table-paste.ts'
import type { ItemKind } from './template-from-table.ts'
import { orderedParts } from './template-parts.ts'
import type { Template } from './template.ts'

const HEADS = ['Soort', 'Tekst', 'Toelichting', 'Kenmerk']
const kinds: Readonly<Record<ItemKind, string>> = { need: 'Hulpvraag', agreement: 'Afspraak', question: 'Vraag' }

/** In the order of the file. Each row stands on a line of its own. */
export function tableOf({ needs, agreements, questions, parts }: Template): string {
  const row = (kind: ItemKind, text: string, help: string, id: string): readonly string[] => [
    kinds[kind],
    ...[text, help, id].map(oneLine)
  ]
  const rows: Readonly<Record<string, readonly (readonly string[])[]>> = {
    needs: needs.map(({ id, name, plain }) => row('need', name, plain, id)),
    agreements: agreements.map(({ id, text, help }) => row('agreement', text, help, id)),
    questions: questions.map(({ id, question, help }) => row('question', question, help, id))
  }
  return asCells([HEADS, ...orderedParts(parts).flatMap((part) => rows[part] ?? [])])
}

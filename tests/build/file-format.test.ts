// The handbook of the file names every key that a school keeps, and every word of a choice, in the row of what it belongs to.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isLeaf, type Field, type Shape } from '#shared/school/field.ts'
import { scanSchema } from '#shared/questionnaire/scan.ts'
import { schoolFields } from '#shared/school/school-fields.ts'

const lines = readFileSync(fileURLToPath(new URL('../../docs/file-format.md', import.meta.url)), 'utf8').split('\n')
/** Of a key of the school, of a section, of a round, and of the internal layer; in this order in the handbook. */
const [ofSchool, ofSection, ofRound, ofInternal] = [
  '| `format` |',
  '| `portrait` |',
  '| `changes` |',
  '| `people[]` |'
].map((first) => {
  const from = lines.findIndex((line) => line.startsWith(first))
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'))
  return from < 0 ? [] : lines.slice(from, from + length)
}) as [string[], string[], string[], string[]]

const names = (text: string, key: string): boolean => new RegExp(`\`(?:[\\w.]*\\.)?${key}(?:\\[\\])?\``, 'u').test(text)
const rowsOf = (table: readonly string[], key: string): string =>
  table.filter((row) => new RegExp(`^\\|[^|]*\`(?:\\w*\\.)?${key}\\b`, 'u').test(row)).join('\n')

/** All keys in it, at any depth, and the words that may stand there. */
const keysIn = (field: Field): readonly string[] =>
  isLeaf(field)
    ? (field.words ?? [])
    : Object.entries<Field>(field.shape).flatMap(([key, inner]) => [key, ...keysIn(inner)])

/** "expertise.halfDays": what the row of its part does not name. `said`: named once for all parts. */
const unnamed = (table: readonly string[], shape: Shape, said: readonly string[] = []): readonly string[] =>
  Object.entries<Field>(shape).flatMap(([part, field]) => {
    const row = rowsOf(table, part)
    return [part, ...keysIn(field).filter((key) => !said.includes(key))].flatMap((key) =>
      names(row, key) ? [] : [`${part}: ${key}`]
    )
  })

test('each key and word of a school, its sections, its rounds and its internal layer', () => {
  const { sections, rounds, internal, identity, rhythms, ...school } = schoolFields
  expect({
    school: unnamed(ofSchool, { ...school, ...identity.shape, ...rhythms.shape }),
    sections: unnamed(ofSection, sections.shape, ['finished', 'confirmations', 'schoolYear', 'day', 'with', 'seen']),
    rounds: unnamed([...ofRound, '| `schoolYear` |'], rounds.shape),
    internal: unnamed(ofInternal, internal.shape)
  }).toEqual({ school: [], sections: [], rounds: [], internal: [] })
})

test('each key of a scan', () => {
  const from = lines.indexOf('## metingen/')
  const table = lines.slice(from, from + 40).filter((line) => line.startsWith('| `'))
  const keys = Object.keys(scanSchema.shape)
  expect(keys.filter((key) => !table.some((row) => names(row.split('|')[1] ?? '', key)))).toEqual([])
})

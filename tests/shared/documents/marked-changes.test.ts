// Beside each other in one text: what a section says now, and what it said before where that differs.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { countChanges, markedChanges } from '#shared/documents/marked-changes.ts'
import { outlineText, type OutlineBlock } from '#shared/documents/outline.ts'
import { addItem, newItem, removeItem, setItemField } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { Edit } from '#shared/school/edit.ts'
import type { School } from '#shared/school/school.ts'

const TODAY = isoDay('2026-11-23')
const example = exampleSchool(() => 'e')
const after = (...edits: readonly Edit[]): School =>
  edits.reduce((school, edit) => change(school, edit.apply).next, example)
const read = (school: School): readonly OutlineBlock[] => chapterToRead('supportStructure', school, catalogue, TODAY)
const marked = (school: School): readonly OutlineBlock[] => markedChanges(read(example), read(school))
/** What is marked so, in words. */
function words(blocks: readonly OutlineBlock[], mark: 'inserted' | 'deleted'): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.change === mark) return [outlineText({ blocks: [block] })]
    if (block.type === 'table')
      return block.rows
        .filter((row) => row.change === mark)
        .map((row) => outlineText({ blocks: [{ ...block, rows: [row] }] }))
    return []
  })
}
const [step] = example.sections.supportStructure.steps
const [meeting] = example.sections.supportStructure.meetings

test('a text that stayed has no marks', () => {
  expect(marked(example)).toEqual(read(example))
  expect(countChanges(marked(example))).toBe(0)
})

test('a line that says something else is marked, and stands above it as it was', () => {
  const blocks = marked(after(setItemField('steps', step?.id ?? '', 'who', 'de conciërge')))
  expect(countChanges(blocks)).toBe(1)
  expect(words(blocks, 'inserted').join()).toContain('de conciërge')
  expect(words(blocks, 'deleted').join()).toContain(step?.who ?? '?')
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
})

test('of a table only the row is marked that differs', () => {
  const blocks = marked(after(setItemField('meetings', meeting?.id ?? '', 'howOften', 'nooit meer')))
  expect(countChanges(blocks)).toBe(1)
  expect(words(blocks, 'inserted').join()).toContain('nooit meer')
  expect(blocks.filter(({ change: mark }) => mark !== undefined)).toEqual([])
})

test('what is gone stays to be read in its place, and what is new is marked', () => {
  const gone = marked(after(removeItem('meetings', meeting?.id ?? '')))
  expect(words(gone, 'deleted').join()).toContain(meeting?.name ?? '?')
  expect(countChanges(gone)).toBe(1)
  const added = marked(
    after(addItem('meetings', newItem('meetings', 'nieuw')), setItemField('meetings', 'nieuw', 'name', 'Ochtendronde'))
  )
  expect(words(added, 'inserted').join()).toContain('Ochtendronde')
  expect(words(added, 'deleted')).toEqual([])
})

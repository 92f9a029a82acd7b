// The structured lists: what a director notices when one of their edits did too much or too little.
import { describe, expect, test } from 'vitest'
import type { Edit } from '#shared/school/edit.ts'
import {
  addItem,
  addItems,
  copyItem,
  fieldsOf,
  moveItem,
  newItem,
  removeItem,
  setItemField,
  setItemWord
} from '#shared/school/list-edits.ts'
import { itemsOf, listIds, type ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { knownWords } from '#shared/school/field.ts'
import { expertiseWheres, type School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const ids = (school: School, list: ListId): readonly string[] => itemsOf(school, list).map(({ id }) => id)
const three = (list: ListId): School =>
  after(
    plainSchool(),
    ...['a', 'b', 'c'].map((id) => addItem(list, newItem(list, id, { [fieldsOf(list)[0] ?? '']: `regel ${id}` })))
  )

describe.each(listIds)('%s', (list) => {
  const first = fieldsOf(list)[0] ?? ''

  test('an item is added at the end, changed in one field, and removed, and the file keeps its shape', () => {
    const changed = after(three(list), setItemField(list, 'b', first, 'anders'), removeItem(list, 'a'))
    expect(itemsOf(changed, list).map((item) => item[first])).toEqual(['anders', 'regel c'])
    expect(schoolSchema.safeParse(changed).success).toBe(true)
  })

  test('moves up and down, and stays at the ends', () => {
    expect(ids(after(three(list), moveItem(list, 'c', -1)), list)).toEqual(['a', 'c', 'b'])
    expect(ids(after(three(list), moveItem(list, 'a', 1)), list)).toEqual(['b', 'a', 'c'])
    expect(ids(after(three(list), moveItem(list, 'a', -1), moveItem(list, 'c', 5)), list)).toEqual(['a', 'b', 'c'])
  })

  test('a copy stands just below, with an id of its own and the same words', () => {
    const copied = after(three(list), copyItem(list, 'a', 'nieuw'))
    expect(ids(copied, list)).toEqual(['a', 'nieuw', 'b', 'c'])
    expect(itemsOf(copied, list)[1]?.[first]).toBe('regel a')
  })

  test('an edit at something that is gone does nothing', () => {
    const school = three(list)
    for (const edit of [
      removeItem(list, 'weg'),
      moveItem(list, 'weg', 1),
      copyItem(list, 'weg', 'x'),
      setItemField(list, 'weg', first, 'x')
    ])
      expect(after(school, edit)).toEqual(school)
  })
})

describe('a field with several words', () => {
  const whereOf = (school: School, at = 0): unknown => itemsOf(school, 'expertise')[at]?.['where']
  const school = after(
    plainSchool(),
    addItem('expertise', newItem('expertise', 'a', { where: ['een plek van later', 'external'] }))
  )

  test('takes a word and lets one go; the others stay, also one that is not known', () => {
    const more = after(school, setItemWord('expertise', 'a', 'where', 'school', true))
    expect(whereOf(more)).toEqual(['een plek van later', 'external', 'school'])
    expect(whereOf(after(more, setItemWord('expertise', 'a', 'where', 'external', false)))).toEqual([
      'een plek van later',
      'school'
    ])
    expect(knownWords(expertiseWheres, ['external', 'een plek van later', 'school', 'external'])).toEqual([
      'school',
      'external'
    ])
  })

  test('a copy has the same words, and each goes its own way from there', () => {
    const copied = after(
      school,
      copyItem('expertise', 'a', 'b'),
      setItemWord('expertise', 'b', 'where', 'external', false)
    )
    expect([whereOf(copied), whereOf(copied, 1)]).toEqual([['een plek van later', 'external'], ['een plek van later']])
  })

  test('a word that stands there already, or at an item that is gone, changes nothing', () => {
    for (const edit of [
      setItemWord('expertise', 'a', 'where', 'external', true),
      setItemWord('expertise', 'a', 'where', 'board', false),
      setItemWord('expertise', 'weg', 'where', 'board', true)
    ])
      expect(after(school, edit)).toBe(school)
  })
})

test('a table that was pasted is one step, and says how many rows came in', () => {
  const rows = ['a', 'b'].map((id) => newItem('partners', id, { name: `partner ${id}` }))
  expect(addItems('partners', rows).label).toBe('2 regels toegevoegd')
  expect(addItems('partners', rows.slice(1)).label).toBe('partner toegevoegd')
  expect(ids(after(plainSchool(), addItems('partners', rows)), 'partners')).toEqual(['a', 'b'])
})

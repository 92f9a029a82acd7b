// What only some readers see of an item, changed by whichever list it is of.
import { describe, expect, test } from 'vitest'
import type { Edit } from '#shared/school/edit.ts'
import { isLeaf, type Field } from '#shared/school/field.ts'
import { addItem, newItem, removeItem } from '#shared/school/list-edits.ts'
import { listFields, listIds } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import { recordFieldsOf, recordText, setRecordField } from '#shared/school/record-edits.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)

describe.each(listIds.filter((list) => recordFieldsOf(list).length > 0))('%s', (list) => {
  const one = after(plainSchool(), addItem(list, newItem(list, 'a')))

  test('each field begins as it is said to, keeps what was typed, and goes with its item', () => {
    for (const name of recordFieldsOf(list)) {
      const field: Field | undefined = listFields(list).record?.[name]
      expect(recordText(one, list, 'a', name)).toBe(field !== undefined && isLeaf(field) ? field.begins() : undefined)
      const typed = after(one, setRecordField(list, 'a', name, 'zomerbries'))
      expect(recordText(typed, list, 'a', name)).toBe('zomerbries')
      expect(schoolSchema.safeParse(typed).success).toBe(true)
      expect(typed.sections).toEqual(one.sections)
      expect(recordText(after(typed, removeItem(list, 'a')), list, 'a', name)).not.toBe('zomerbries')
    }
  })

  test('nothing is kept of an item that is gone', () => {
    const [name = ''] = recordFieldsOf(list)
    expect(after(one, setRecordField(list, 'weg', name, 'zomerbries'))).toBe(one)
  })
})

test('a list without records keeps none', () => {
  const one = after(plainSchool(), addItem('steps', newItem('steps', 'a')))
  expect(after(one, setRecordField('steps', 'a', 'name', 'zomerbries'))).toBe(one)
  expect(recordText(one, 'steps', 'a', 'name')).toBe('')
})

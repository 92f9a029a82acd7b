// What is sent again after the host lost sight of the window: exactly what it lacks, and nothing over another writer's work.
import { describe, expect, test } from 'vitest'
import { patched, type Patch } from '#shared/school/patches.ts'
import { newSchool } from '#shared/school/school.ts'
import { missingEdits } from '../../../renderer/session/missing-edits.ts'

const start = newSchool('school', { name: 'De Linde', sector: 'bao', board: '', partnership: '', place: '' })
const set = (field: string, value: string): Patch => ({ op: 'replace', path: ['identity', field], value })
const adopt = (id: string): Patch => ({
  op: 'add',
  path: ['rhythms', 'sopAdoptions', 0],
  value: { id, day: '2026-01-01' }
})
const first = [adopt('a')]
const second = [adopt('b'), set('place', 'Eikendorp')]
const unsent = { all: [...first, ...second], neverSent: second }
const shown = patched(start, unsent.all)

describe('of the edits that the host did not confirm', () => {
  test('all are missing when none arrived', () => expect(missingEdits(start, shown, unsent)).toEqual(unsent.all))

  test('only the later ones when the answer got lost, so that nothing is added twice', () => {
    expect(missingEdits(patched(start, first), shown, unsent)).toEqual(second)
  })

  test('none when all arrived', () => expect(missingEdits(shown, shown, { all: first, neverSent: [] })).toEqual([]))

  test('the order of the keys in a file makes no difference', () => {
    const held = Object.fromEntries(Object.entries(start).toReversed()) as unknown as typeof start
    expect(missingEdits(held, shown, unsent)).toEqual(unsent.all)
  })

  test('none may be sent when somebody else changed the school', () => {
    expect(missingEdits(patched(start, [set('board', 'Een ander')]), shown, unsent)).toBeUndefined()
  })

  test('none may be sent to a value where their place is gone', () => {
    const deep: Patch = { op: 'replace', path: ['rhythms', 'sopAdoptions', 3, 'day'], value: '2026-02-02' }
    expect(missingEdits(start, shown, { all: [deep], neverSent: [deep] })).toBeUndefined()
  })
})

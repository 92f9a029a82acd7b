// Patches carry every edit: both ways exact, and closed to what no edit may do.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patchSchema, tryPatch } from '#shared/school/incoming-patches.ts'
import { change, patched, type Patch } from '#shared/school/patches.ts'
import { schoolSchema } from '#shared/school/schema.ts'
import { newSchool } from '#shared/school/school.ts'

const school = newSchool('s', { name: 'De Wilgenhof', sector: 'bao', board: 'b', partnership: 'p', place: 'pl' })

const agreement = (id: string) => ({
  id,
  text: id,
  status: 'unknown' as const,
  how: '',
  firstStep: '',
  firstStepBy: '',
  own: false
})

test('any row of edits can be undone to the exact school, and made again', () => {
  const edits = fc.array(
    fc.oneof(
      fc.string().map((name) => ({ kind: 'rename', name }) as const),
      fc.string({ minLength: 1 }).map((id) => ({ kind: 'add', id }) as const),
      fc.nat().map((index) => ({ kind: 'remove', index }) as const)
    ),
    { maxLength: 20 }
  )
  fc.assert(
    fc.property(edits, (row) => {
      let now = school
      const back: (readonly Patch[])[] = []
      const forth: (readonly Patch[])[] = []
      for (const edit of row) {
        const done = change(now, (draft) => {
          const { agreements } = draft.sections.basicSupport
          if (edit.kind === 'rename') draft.identity.name = edit.name
          else if (edit.kind === 'add') agreements.push(agreement(edit.id))
          else if (agreements.length > 0) agreements.splice(edit.index % agreements.length, 1)
        })
        if (done.patches.length > 0) {
          back.unshift(done.inverse)
          forth.push(done.patches)
        }
        now = done.next
      }
      expect(back.reduce(patched, now)).toEqual(school)
      expect(forth.reduce(patched, school)).toEqual(now)
    })
  )
})

test('an edit leaves the school it was made from untouched', () => {
  const before = structuredClone(school)
  change(school, (draft) => {
    draft.identity.name = 'Anders'
  })
  expect(school).toEqual(before)
})

test('unknown keys of another version of the program survive an edit', () => {
  const odd = schoolSchema.parse({ ...school, later: { kept: true }, identity: { ...school.identity, brin: '99ZZ' } })
  const next = tryPatch(odd, [{ op: 'replace', path: ['identity', 'name'], value: 'Anders' }])
  expect(next).toMatchObject({ later: { kept: true }, identity: { brin: '99ZZ', name: 'Anders' } })
})

describe('patches from outside', () => {
  test.each([
    ['the format', ['format'], 'x'],
    ['the version', ['version'], 2],
    ['the id', ['id'], 'other'],
    ['a value of the wrong kind', ['identity', 'sector'], 'universiteit'],
    ['a list in place of a text', ['identity', 'name'], []]
  ])('cannot change %s', (_what, path, value) => {
    expect(tryPatch(school, [{ op: 'replace', path, value }])).toBeUndefined()
  })

  test.each(['__proto__', 'constructor', 'prototype'])('cannot name %s', (key) => {
    expect(patchSchema.safeParse({ op: 'add', path: ['identity', key], value: 1 }).success).toBe(false)
  })

  test('accept half typed and implausible values, because no rule refuses a save', () => {
    const next = tryPatch(school, [
      { op: 'add', path: ['rhythms', 'sopAdoptions', 0], value: { id: 'x', day: '31-02-20' } },
      { op: 'replace', path: ['identity', 'name'], value: '' }
    ])
    expect(next?.rhythms.sopAdoptions).toEqual([{ id: 'x', day: '31-02-20' }])
  })
})

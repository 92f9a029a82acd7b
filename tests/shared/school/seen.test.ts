// What was looked at and changes later comes back to be looked at; what was only thought of it does not.
import { expect, test } from 'vitest'
import { confirmSections, setConfirmedWith } from '#shared/school/edits.ts'
import { confirmationFor } from '#shared/school/confirmations.ts'
import { schoolYearFrom } from '#shared/day.ts'
import { change } from '#shared/school/patches.ts'
import { isStillAsSeen } from '#shared/school/seen.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { setItemField } from '#shared/school/list-edits.ts'
import { exampleSchool } from '#assets/load.ts'

const YEAR = schoolYearFrom(2027)
const looked = (school: School, ...sections: readonly SectionId[]): School =>
  change(
    school,
    confirmSections(
      sections.map((section) => ({
        section,
        confirmation: { id: section, schoolYear: YEAR, day: '2026-11-20', with: '' }
      }))
    ).apply
  ).next
const isRight = (school: School, section: SectionId): boolean => {
  const confirmation = confirmationFor(school.sections[section].confirmations, YEAR)
  return confirmation !== undefined && isStillAsSeen(school, section, confirmation)
}
const example = exampleSchool(() => 'e')

test('a section stays looked at until something in it changes, and only that one comes back', () => {
  const school = looked(example, 'cooperation', 'limits')
  expect([isRight(school, 'cooperation'), isRight(school, 'limits')]).toEqual([true, true])
  const [partner] = school.sections.cooperation.partners
  const edit = setItemField('partners', partner?.id ?? '', 'purpose', 'Iets anders.')
  const changed = change(school, edit.apply).next
  expect([isRight(changed, 'cooperation'), isRight(changed, 'limits')]).toEqual([false, true])
  expect(isRight(looked(changed, 'cooperation'), 'cooperation')).toBe(true)
})

test('with whom it was discussed, and that it is finished, change nothing of what was seen', () => {
  const school = change(looked(example, 'vision'), setConfirmedWith('vision', YEAR, 'het team').apply).next
  expect(confirmationFor(school.sections.vision.confirmations, YEAR)?.with).toBe('het team')
  expect(
    isRight(
      { ...school, sections: { ...school.sections, vision: { ...school.sections.vision, finished: false } } },
      'vision'
    )
  ).toBe(true)
})

test('what an older program noted counts as it is', () => {
  const school = looked(example, 'vision')
  const { vision } = school.sections
  const old = { ...vision, confirmations: vision.confirmations.map((one) => ({ ...one, seen: '' })) }
  expect(isRight({ ...school, sections: { ...school.sections, vision: old } }, 'vision')).toBe(true)
})

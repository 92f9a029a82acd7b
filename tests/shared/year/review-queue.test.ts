// What is looked at one by one, what is read on after that, and what comes back.
import { expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { reviewable, reviewedOf } from '#shared/law/review.ts'
import { offerOf } from '#shared/school/current-offer.ts'
import type { Edit } from '#shared/school/edit.ts'
import { confirmSections } from '#shared/school/edits.ts'
import { setItemField } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import { answerChange, setRoundField } from '#shared/school/round-edits.ts'
import { sectionIds, type School, type SectionId } from '#shared/school/school.ts'
import { reviewQueue, type ReviewQueue } from '#shared/year/review-queue.ts'

const YEAR = schoolYearFrom(2027)
const TODAY = isoDay('2026-11-23')
const KEY = { id: 'r', schoolYear: YEAR }
const example = exampleSchool(() => 'e')
/** Nothing was looked at. */
const fresh: School = { ...structuredClone(example), rounds: [] }
for (const id of sectionIds) fresh.sections[id].confirmations = []
const after = (school: School, ...edits: readonly Edit[]): School =>
  edits.reduce((now, edit) => change(now, edit.apply).next, school)
const looked = (sections: readonly SectionId[], schoolYear: string = YEAR): Edit =>
  confirmSections(
    sections.map((section) => ({
      section,
      confirmation: { id: `${schoolYear} ${section}`, schoolYear, day: '2026-11-20', with: '' }
    }))
  )
const yes = (question: string): Edit => answerChange(KEY, question, 'yes')
const otherPartner = (words: string): Edit =>
  setItemField('partners', fresh.sections.cooperation.partners[0]?.id ?? '', 'purpose', words)
const queue = (school: School, changed: readonly SectionId[] | null = []): ReviewQueue =>
  reviewQueue(school, catalogue, offerOf(school, YEAR, TODAY), TODAY, changed === null ? null : new Set(changed))
const all = reviewable(fresh)

test('a "yes" and a text that differs from the adopted one are looked at one by one; all else is read on', () => {
  const { touched, open, rest, returned } = queue(after(fresh, yes('building')), ['vision'])
  expect(touched).toEqual(['vision', 'facilities', 'limits'])
  expect(open).toEqual(touched)
  expect(rest).toEqual(all.filter((id) => !touched.includes(id)))
  expect(returned).toEqual([])
})

test('what is written anew each year, and the decision, are never in it', () => {
  const { touched, rest } = queue(after(fresh, yes('mr-terms')), ['pupilsSay', 'decision'])
  expect([touched, rest]).toEqual([[], all])
})

test('how many there are stays as it is while they are done one by one', () => {
  const { touched, open } = queue(after(fresh, yes('building'), looked(['facilities'])))
  expect([touched, open]).toEqual([['facilities', 'limits'], ['limits']])
})

test('what changes after it was read comes back alone', () => {
  const read = after(fresh, looked(all))
  expect(queue(read)).toMatchObject({ open: [], rest: [] })
  expect(queue(after(read, otherPartner('Iets anders.')))).toMatchObject({
    open: ['cooperation'],
    rest: [],
    returned: ['cooperation']
  })
})

test('once the MR is asked, what its advice changes does not come back, and the count stays', () => {
  const asked = after(fresh, looked(all), setRoundField(KEY, 'round.mr.askedOn', '2026-11-22'), otherPartner('Anders.'))
  expect(queue(asked)).toMatchObject({ open: [], rest: [] })
  expect(reviewedOf(asked, offerOf(asked, YEAR, TODAY), TODAY)).toEqual([all.length, all.length])
})

test('without an adopted version, what changed since it was looked at last year is touched', () => {
  const lastYear = after(fresh, looked(all, '2026-2027'), otherPartner('Iets anders.'))
  expect(queue(lastYear, null).open).toEqual(['cooperation'])
  expect(queue(fresh, null).open).toEqual([])
})

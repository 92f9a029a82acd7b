// Every text of a school in which a name may stand has a screen to go to.
import { expect, test } from 'vitest'
import { listIds, sectionOfList, type ListId } from '#shared/school/lists.ts'
import {
  betweenAnchor,
  dismissedAnchor,
  guideAdoptionAnchor,
  noteAnchor,
  qualificationAnchor,
  sopAdoptionAnchor
} from '#shared/school/anchors.ts'
import { sectionIds } from '#shared/school/school.ts'
import { walk, wordsIn } from '#shared/school/walk.ts'
import { schoolWith } from '../../shared/schools.ts'
import { textFields } from '#shared/school/text-edits.ts'
import '../../../renderer/frame/screens.ts'
import { screenOfField } from '../../../renderer/session/screens.ts'

test('a long text stands in its section', () => {
  for (const field of textFields)
    expect(screenOfField(field)).toEqual({
      name: 'section',
      section: sectionIds.find((id) => field.startsWith(`${id}.`))
    })
})

test('an item of a list has a screen', () => {
  for (const list of listIds) {
    const screen = screenOfField(`${list}:x.name`)
    const own: Partial<Record<ListId, string>> = {
      locations: 'details',
      otherPartnerships: 'details',
      expertise: 'team',
      people: 'team',
      ambitions: 'training',
      training: 'training',
      contacts: 'details',
      meetingDays: 'details',
      ownHolidays: 'details',
      ownDates: 'planning',
      ownCards: 'talk'
    }
    expect(screen).toEqual(
      own[list] === undefined ? { name: 'section', section: sectionOfList(list) ?? 'portrait' } : { name: own[list] }
    )
  }
})

test.each([
  [qualificationAnchor('p', 'q', 'expires'), { name: 'team' }],
  [dismissedAnchor('wanted:x'), { name: 'team' }],
  [noteAnchor('a', '2026-2027'), { name: 'training' }],
  ['agreement:a.status', { name: 'section', section: 'basicSupport' }],
  ['round.mr.reasons', { name: 'year', step: 'request' }],
  ['round.leftOut.reaction', { name: 'year', step: 'advice' }],
  ['year.adoption', { name: 'year', step: 'adoption' }],
  ['round.events:x.what', { name: 'year' }],
  [betweenAnchor('tussen'), { name: 'year', round: 'tussen' }],
  ['round.pupilsSay.outcome', { name: 'section', section: 'pupilsSay' }],
  [sopAdoptionAnchor('a'), { name: 'rhythms' }],
  ['four-year-ground.board', { name: 'rhythms' }],
  [guideAdoptionAnchor('2026-2027'), { name: 'year', schoolYear: '2026-2027', step: 'guide' }],
  // A year that nobody can read has no page of its own.
  [guideAdoptionAnchor('vorig jaar'), { name: 'rhythms' }],
  ['iets.anders', undefined]
])('%s', (field, screen) => expect(screenOfField(field)).toEqual(screen))

test('whatever somebody can have written leads to a screen', () => {
  // A proposal is told where its words would go (names.ts), so it leads where that leads.
  const elsewhere = ['checked', 'proposal']
  const written = walk(schoolWith('Samira Bos')).filter(
    (walked) => wordsIn(walked).includes('Samira') && !elsewhere.includes(walked.rows[0]?.list ?? '')
  )
  const lost = written.filter(({ address }) => screenOfField(address) === undefined)
  expect(lost.map(({ address }) => address)).toEqual([])
  expect(written.length).toBeGreaterThan(90)
})

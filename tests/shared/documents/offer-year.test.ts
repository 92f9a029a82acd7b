// A document speaks of the offer that is worked at, on both sides of 1 August; and a file says of which offer it is.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { documentKinds, kinds } from '#shared/documents/kinds/index.ts'
import { keywordsLine, offerYearIn } from '#shared/documents/offer-year.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { adoptedSource, presentSource } from '#shared/documents/source.ts'
import { closeRound } from '#shared/school/round-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { advised, ready, withAdoption } from './board-school.ts'

const DAYS = ['2027-07-31', '2027-08-01', '2027-08-20', '2027-09-01', '2028-05-15'] as const

describe.each(DAYS)('on %s, with the round of 2027-2028 open', (day) => {
  test.each(documentKinds)('%s is of 2027-2028', (kind) => {
    const outline = kinds[kind].compose(presentSource(advised, catalogue, isoDay(day)))
    expect(outline.subject).toBe('Ondersteuningsaanbod voor schooljaar 2027-2028')
    expect(offerYearIn(keywordsLine(outline.keywords))).toBe('2027-2028')
    expect(outline.fileTitle.startsWith(`${day} `)).toBe(true)
  })

  test('the profile and the request name the year, its last day and what was asked in it', () => {
    const [sop, request] = (['sop', 'mr-request'] as const).map((kind) =>
      outlineText(kinds[kind].compose(presentSource(advised, catalogue, isoDay(day))))
    )
    expect(sop).toContain('2027-2028')
    expect(sop).not.toContain('1 augustus 2028')
    expect(sop).toContain('9 maart 2027')
    expect(request).toContain('1 augustus 2027')
    expect(request).not.toContain('1 augustus 2028')
  })
})

test.each(DAYS)('what is decided on %s is of 2027-2028, and final', (day) => {
  const decided = withAdoption(ready, { day })
  const source = adoptedSource({ school: decided, day: isoDay(day) }, decided, catalogue, null)
  const decision = kinds['adoption-decision'].compose(source)
  expect(decision.concept).toBe(false)
  expect(decision.keywords.at(-1)).toBe('2027-2028')
  expect(outlineText(decision)).not.toContain('2028-2029')
})

test('a version from before with another round still open stays of the offer that was decided on', () => {
  const [round] = advised.rounds
  const older = round && { ...round, id: 'ouder', schoolYear: '2026-2027', adoption: { ...round.adoption, day: '' } }
  const rounds = older === undefined ? [] : [older, ...advised.rounds]
  const school: School = { ...advised, rounds, rhythms: { ...advised.rhythms, guideAdoptions: [] } }
  const day = isoDay(round?.adoption.day ?? '')
  expect(kinds.sop.compose(adoptedSource({ school, day }, school, catalogue, null)).keywords.at(-1)).toBe('2027-2028')
  expect(kinds.sop.compose(presentSource(school, catalogue, day)).keywords.at(-1)).toBe('2026-2027')
})

describe('a year that was closed', () => {
  const closed = change(
    advised,
    closeRound({ id: advised.rounds[0]?.id ?? '', schoolYear: '2027-2028' }, '2027-08-20', 'De directeur was ziek.')
      .apply
  ).next
  const chapterOn = (day: string): string =>
    outlineText({ blocks: chapterToRead('decision', closed, catalogue, isoDay(day)) })

  test('is told in the chapter of the next year, with its reason, and nothing reads as decided', () => {
    expect(chapterOn('2027-09-01')).toContain(
      'Voor schooljaar 2027-2028 is het aanbod niet vastgesteld. De reden: De directeur was ziek.'
    )
    expect(chapterOn('2027-09-01')).not.toContain('9 maart 2027')
  })

  test('is told in its own chapter in the place of the decision', () => {
    expect(chapterOn('2027-07-01')).toContain('niet vastgesteld')
    expect(chapterOn('2027-07-01')).toContain('Reden: De directeur was ziek.')
    expect(chapterOn('2027-07-01')).not.toContain('Voor schooljaar 2027-2028')
    expect(chapterOn('2027-07-01')).not.toContain('Vastgesteld:')
  })

  test('is not told of a year after that', () => {
    expect(chapterOn('2028-09-01')).not.toContain('2027-2028')
  })
})

test.each([
  ['Plan; ondersteuningsaanbod; 2027-2028', '2027-2028'],
  ['Scholingsplan 2026-2027; 2026-2027; 2027-2028', '2027-2028'],
  ['Plan; ondersteuningsaanbod', undefined],
  ['', undefined]
])('%j is of %s', (keywords, year) => expect(offerYearIn(keywords)).toBe(year))

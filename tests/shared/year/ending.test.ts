// A school that stops or merges: what is said of it, and what is not asked any more, on both sides of the day.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { agenda } from '#shared/planning/agenda.ts'
import type { ForeignWord } from '#shared/school/field.ts'
import { newRound, type Identity, type School } from '#shared/school/school.ts'
import { endingOf, endingSentence } from '#shared/year/ending.ts'
import { plainSchool, withGuidesAdopted, withSopAdopted } from '../schools.ts'

type Future = Partial<Pick<Identity['future'], 'kind' | 'from' | 'with'>>
const ending = (school: School, future: Future): School => ({
  ...school,
  identity: { ...school.identity, future: { ...school.identity.future, ...future } }
})
const stopping = (school: School, from = '2027-08-01'): School => ending(school, { kind: 'stops', from })
const at = (school: School, day: string) => agenda(school, catalogue, isoDay(day))
const openAt = (school: School, day: string): readonly string[] =>
  at(school, day)
    .deadlines.filter(({ done }) => done === null)
    .map(({ id }) => id)

describe('what is said', () => {
  test.each([
    [{ kind: 'stops' }, '2026-11-23', 'De school stopt op 1 augustus 2027.'],
    [{ kind: 'stops' }, '2027-07-31', 'De school stopt op 1 augustus 2027.'],
    [{ kind: 'stops' }, '2027-08-01', 'De school is gestopt op 1 augustus 2027.'],
    [{ kind: 'merges', with: ' De Linde ' }, '2027-07-31', 'De school gaat op 1 augustus 2027 op in De Linde.'],
    [{ kind: 'merges', with: 'De Linde' }, '2027-08-01', 'De school is op 1 augustus 2027 opgegaan in De Linde.'],
    [{ kind: 'merges' }, '2027-07-31', 'De school fuseert op 1 augustus 2027.'],
    [{ kind: 'merges' }, '2027-08-01', 'De school is gefuseerd op 1 augustus 2027.']
  ] as const)('%o on %s: %s', (future, day, sentence) => {
    const found = endingOf(ending(plainSchool(), { from: '2027-08-01', ...future }))
    expect(found && endingSentence(found, isoDay(day))).toBe(sentence)
  })

  test.each([
    [{ kind: 'unknown', from: '2027-08-01' }],
    [{ kind: 'stops', from: '' }],
    [{ kind: 'stops', from: '1 augustus' }],
    [{ kind: 'een woord van later' as ForeignWord, from: '2027-08-01' }]
  ] as const)('%o says nothing, and the clocks go on', (future) => {
    const school = withGuidesAdopted(withSopAdopted(plainSchool(), '2026-06-22'), '2026-2027 2026-06-22')
    expect(endingOf(ending(school, future))).toBeUndefined()
    expect(at(ending(school, future), '2026-11-23')).toEqual(at(school, '2026-11-23'))
  })
})

describe('a school that stops on 1 August 2027', () => {
  const school = stopping(withGuidesAdopted(withSopAdopted(plainSchool(), '2026-06-22'), '2026-2027 2026-06-22'))

  test.each([
    ['2026-11-23', 'De school stopt op 1 augustus 2027.'],
    ['2027-07-31', 'De school stopt op 1 augustus 2027.'],
    ['2027-08-01', 'De school is gestopt op 1 augustus 2027.'],
    ['2029-01-10', 'De school is gestopt op 1 augustus 2027.']
  ])('on %s both clocks say it, and ask for no school guide and no profile that would come later', (day, sentence) => {
    const { rhythms, deadlines, headline } = at(school, day)
    for (const rhythm of rhythms) {
      expect(rhythm).toMatchObject({ status: 'ended', statusText: sentence, due: null, asks: [], missed: [] })
      expect(rhythm.sentences.join(' ')).not.toMatch(/vaststellen voor|wordt vastgesteld voor/u)
    }
    expect(headline).toBe(
      `Schooljaar ${day < '2027-08' ? '2026-2027' : day < '2028' ? '2027-2028' : '2028-2029'}: d${sentence.slice(1, -1)}`
    )
    expect(deadlines.filter(({ done }) => done === null)).toEqual([])
  })

  test('the school guide of the last year is asked as long as it is not there', () => {
    const open = stopping(withGuidesAdopted(plainSchool(), '2025-2026 2025-06-22'))
    expect(at(open, '2026-06-01').rhythms[1]).toMatchObject({ status: 'upcoming', due: '2026-08-01' })
    expect(openAt(open, '2026-06-01')).toContain('school-guide:2026-2027')
    expect(openAt(open, '2026-11-23')).toEqual(['school-guide:2026-2027'])
    expect(openAt(open, '2027-07-31')).toEqual(['school-guide:2026-2027'])
    expect(openAt(open, '2027-08-01')).toEqual([])
    // What was never recorded stays to be seen.
    expect(at(open, '2027-08-01').rhythms[1].missed.map(({ schoolYear }) => schoolYear)).toEqual(['2026-2027'])
  })

  test('a guide that is adopted says that the school stops, and not which guide comes next', () => {
    const done = stopping(withGuidesAdopted(plainSchool(), '2025-2026 2025-06-22', '2026-2027 2026-05-20'))
    const { status, sentences } = at(done, '2026-06-01').rhythms[1]
    expect(status).toBe('done')
    expect(sentences[0]).toBe('De school stopt op 1 augustus 2027.')
  })

  test('four years that end before that day are still four years', () => {
    const early = stopping(withSopAdopted(plainSchool(), '2023-03-15'))
    expect(at(early, '2026-11-23').rhythms[0]).toMatchObject({ status: 'upcoming', due: '2027-03-15' })
    expect(at(early, '2026-11-23').rhythms[0].sentences).toContain('De school stopt op 1 augustus 2027.')
    expect(openAt(early, '2026-11-23')).toContain('four-years')
    expect(openAt(stopping(early, '2027-03-16'), '2026-11-23')).toContain('four-years')
    expect(openAt(stopping(early, '2027-03-15'), '2026-11-23')).not.toContain('four-years')
  })

  test('what is due in the list before that day stays, and what comes on it or later goes', () => {
    const qualified = (expires: string): School => ({
      ...school,
      internal: {
        ...school.internal,
        people: [
          {
            id: 'p-1',
            name: 'Joke',
            role: '',
            fte: '',
            agreed: false,
            expertise: [],
            qualifications: [{ id: 'q-1', name: 'BHV', expires }]
          }
        ]
      }
    })
    expect(openAt(qualified('2027-07-31'), '2026-11-23')).toHaveLength(1)
    expect(openAt(qualified('2027-07-31'), '2027-08-01')).toHaveLength(0)
    expect(openAt(qualified('2027-08-01'), '2026-11-23')).toHaveLength(0)
  })

  test('a year that was begun and does not come is not late, and its MR is not waited for', () => {
    const round = newRound('r-1', '2027-2028')
    const begun = {
      ...school,
      rounds: [{ ...round, mr: { ...round.mr, askedOn: '2027-02-01', replyBy: '2027-03-20' } }]
    }
    expect(openAt(begun, '2027-02-10')).toEqual([])
    expect(at(begun, '2027-09-10')).toMatchObject({ isOverdue: false })
    expect(at(begun, '2027-09-10').rhythms[1]).toMatchObject({ status: 'ended' })
    expect(at(stopping(begun, '2027-08-02'), '2027-09-10').isOverdue).toBe(false)
    expect(openAt(stopping(begun, '2027-08-02'), '2027-02-10')).toContain('round:r-1:reply')
  })

  test('a school that stops in the middle of a school year still has the guide of that year', () => {
    const later = stopping(school, '2028-01-01')
    expect(at(later, '2026-11-23').rhythms[1]).toMatchObject({ status: 'upcoming', due: '2027-08-01' })
    expect(openAt(later, '2026-11-23')).toContain('school-guide:2027-2028')
  })
})

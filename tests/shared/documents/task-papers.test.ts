// Which papers of a task somebody gets, which day sending them fills in, and which files can be those papers.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, schoolYearFrom } from '#shared/day.ts'
import { madeFor, papersOfTask, sentInTask } from '#shared/documents/task-papers.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { after, asked, positive, prepared, type Edit } from '../year/years.ts'

const today = isoDay('2027-05-24')
const sent = (step: StepId, ...edits: readonly Edit[]) =>
  sentInTask(step, { school: after(prepared(asked), ...edits), catalogue, today })
const inOneLetter: Edit = ({ guideConsent }) => void (guideConsent.withAdvice = 'yes')

describe('sending the papers of a task', () => {
  test('fills in the day on which the advice was asked; in one letter with consent, that of both', () => {
    expect(sent('request')).toEqual({
      step: 'request',
      to: 'mr',
      kinds: ['mr-request', 'mr-reply', 'sop'],
      days: ['round.mr.askedOn']
    })
    expect(sent('request', inOneLetter)?.days).toEqual(['round.mr.askedOn', 'round.guideConsent.askedOn'])
  })

  test('asks consent in a letter of its own, unless it was asked with the advice', () => {
    expect(sent('guide')).toMatchObject({ kinds: ['consent-request'], days: ['round.guideConsent.askedOn'] })
    expect(sent('guide', inOneLetter)).toBeUndefined()
  })

  test('is a reaction only where there is an advice', () => {
    expect(sent('advice')).toBeUndefined()
    expect(sent('advice', positive)).toMatchObject({ kinds: ['mr-reaction'], days: ['round.mr.reactionOn'] })
  })

  test('is asked in no other task', () => {
    for (const step of ['changes', 'pupils', 'talks', 'review', 'adoption'] as const) expect(sent(step)).toBeUndefined()
  })
})

test('a task offers the one request that fits the year', () => {
  const papers = papersOfTask('request', { school: prepared(), catalogue, today })
  expect(papers).toContain('mr-request')
  expect(papers).not.toContain('mr-request-short')
})

test('a file of last year is not kept as what was sent this year, also where it does not say its year', () => {
  const file = (kind: 'mr-request' | 'sop', fileName: string, year: number | null) => ({
    kind,
    fileName,
    offerYear: year === null ? null : schoolYearFrom(year)
  })
  const made = [
    file('mr-request', '2027-03-30 Adviesaanvraag.docx', 2027),
    file('mr-request', '2026-03-30 Adviesaanvraag.docx', 2026),
    file('mr-request', '2027-03-30 Adviesaanvraag.pdf', null),
    file('mr-request', '2026-03-30 Adviesaanvraag.pdf', null),
    file('mr-request', 'Adviesaanvraag.pdf', null),
    file('sop', '2027-03-30 SOP.docx', 2027)
  ]
  expect(madeFor(made, ['mr-request'], schoolYearFrom(2027)).map(({ fileName }) => fileName)).toEqual([
    '2027-03-30 Adviesaanvraag.docx',
    '2027-03-30 Adviesaanvraag.pdf'
  ])
})

// When a director may go to the MR, and when the profile can be adopted: what must be there first, with its ground.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { missing } from '#shared/law/missing.ts'
import { readyForMr, readyToAdopt, readyWords } from '#shared/law/readiness.ts'
import { progressOf, sectionState, type SectionState } from '#shared/law/section-state.ts'
import type { Edit } from '#shared/school/edit.ts'
import { confirmSections, setCluster } from '#shared/school/edits.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { change } from '#shared/school/patches.ts'
import * as rounds from '#shared/school/round-edits.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { setText, textOf } from '#shared/school/text-edits.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2027-05-20')
const key = { schoolYear: '2027-2028', id: 'ronde-2027' }
const after = (school: School, ...made: readonly Edit[]): School =>
  made.reduce((now, edit) => change(now, edit.apply).next, school)
const forMr = (school: School) => readyForMr(missing(school, catalogue, TODAY))
const toAdopt = (school: School) => readyToAdopt(missing(school, catalogue, TODAY))
const asks = (items: readonly { readonly requirement: string }[]): readonly string[] =>
  items.map(({ requirement }) => requirement)

const prepared = after(
  exampleSchool(() => 'x'),
  confirmSections(
    sectionIds.map((section) => ({
      section,
      confirmation: { id: `gezien-${section}`, schoolYear: key.schoolYear, day: '2027-03-01', with: '' }
    }))
  ),
  rounds.setRoundField(key, 'round.mr.replyBy', '2027-04-20'),
  rounds.setRoundField(key, 'round.mr.askedOn', '2027-03-09')
)
const advised = after(
  prepared,
  rounds.setRoundField(key, 'round.mr.advice', 'positive'),
  rounds.setRoundField(key, 'round.mr.adviceOn', '2027-04-13'),
  rounds.setRoundField(key, 'round.mr.followed', 'yes')
)
const decided = after(
  advised,
  rounds.setRoundField(key, 'round.adoption.what', 'both'),
  rounds.setRoundField(key, 'round.adoption.day', '2027-05-18'),
  rounds.setRoundField(key, 'round.adoption.by', 'board')
)

describe('klaar voor de MR', () => {
  test('says “alles” only where nothing is open; what is open and holds nothing up is counted', () => {
    const [item] = missing(plainSchool(), catalogue, TODAY)
    if (item === undefined) throw new Error('a plain school lacks nothing')
    const open = { ...item, hint: false }
    expect(readyWords({ better: [{ ...item, hint: true }] })).toContain('Alles wat nodig is, staat er.')
    expect(readyWords({ better: [open] })).toContain('Er staat nog 1 punt open: zie hieronder.')
    expect(readyWords({ better: [open, open] })).toContain('Er staan nog 2 punten open')
    expect(readyWords({ better: [open] })).not.toContain('Alles')
  })

  test('an empty school is not; the statutory parts and the request itself come first, the rest would be good', () => {
    const { ready, must, better } = forMr(plainSchool())
    expect(ready).toBe(false)
    expect(asks(must)).toEqual(
      expect.arrayContaining(['basic-support-list', 'arrangements-any', 'round-mr-reasons', 'round-mr-reply-by'])
    )
    expect(asks(better)).toEqual(
      expect.arrayContaining(['vision-written', 'ambitions-any', 'pupils-outcome', 'round-team-talk'])
    )
    expect(must.every(({ phase, ground, always }) => always || phase === 'mr' || ground.kind === 'statute')).toBe(true)
    expect(asks([...must, ...better]).some((id) => ['round-what', 'round-mr-advice'].includes(id))).toBe(false)
  })

  test('the example school with a reply date is', () => {
    expect(forMr(prepared)).toMatchObject({ ready: true, must: [] })
  })
})

describe('klaar om vast te stellen', () => {
  test('first the pupils, then the MR, then what is decided, when and by whom', () => {
    expect(asks(toAdopt(plainSchool()).must)).toEqual(
      expect.arrayContaining(['pupils-outcome', 'mr-not-asked', 'round-what', 'round-day', 'round-by'])
    )
    expect(asks(toAdopt(prepared).must)).toEqual(['round-what', 'round-day', 'round-by', 'decision-without-advice'])
    expect(toAdopt(decided)).toMatchObject({ ready: true, must: [] })
  })

  test.each([
    ['a day to come', rounds.setRoundField(key, 'round.adoption.day', '2027-05-21'), 'decision-to-come'],
    [
      'a decision before the advice',
      rounds.setRoundField(key, 'round.adoption.day', '2027-04-01'),
      'decision-before-advice'
    ],
    [
      'an advice before the request',
      rounds.setRoundField(key, 'round.mr.adviceOn', '2027-03-01'),
      ['talk-after-advice', 'advice-before-request']
    ],
    [
      'conditions without a written reaction',
      rounds.setRoundField(key, 'round.mr.advice', 'conditions'),
      'no-reaction'
    ],
    ['the director without a mandate', rounds.setRoundField(key, 'round.adoption.by', 'director'), 'round-mandate'],
    ['a day that does not exist', rounds.setRoundField(key, 'round.adoption.day', '2027-02-30'), 'round-day']
  ])('%s is refused', (_what, edit, requirement) => {
    expect(asks(toAdopt(after(decided, edit)).must)).toEqual([requirement].flat())
  })

  test.each(['guide', 'both', 'sop', 'unknown'] as const)(
    'adopting %s: consent on the school guide, another decision, holds nothing up',
    (what) => {
      const school = after(decided, rounds.setRoundField(key, 'round.adoption.what', what))
      const without = asks(toAdopt(school).must)
      const given = after(school, rounds.setRoundField(key, 'round.guideConsent.consentOn', '2027-05-10'))
      expect(without).toEqual(what === 'unknown' ? ['round-what'] : [])
      expect(asks(toAdopt(given).must)).toEqual(without)
    }
  )

  const point = (answer: 'followed' | 'not', why = '') => [
    rounds.addPoint(key, 'p'),
    rounds.setPointText(key, 'p', 'point', 'Meer tijd'),
    rounds.setPointAnswer(key, 'p', answer),
    rounds.setPointText(key, 'p', 'why', why)
  ]
  const unsaid = after(
    prepared,
    rounds.setRoundField(key, 'round.mr.adviceOn', '2027-04-13'),
    rounds.setRoundField(key, 'round.adoption.what', 'both'),
    rounds.setRoundField(key, 'round.adoption.day', '2027-05-18'),
    rounds.setRoundField(key, 'round.adoption.by', 'board')
  )

  test.each(['positive', 'conditions', 'negative'] as const)(
    'whether the decision follows a %s advice must be said, also when every point is taken over',
    (advice) => {
      const school = after(
        unsaid,
        rounds.setRoundField(key, 'round.mr.advice', advice),
        rounds.setRoundField(key, 'round.mr.reactionOn', '2027-05-01'),
        ...point('followed')
      )
      expect(asks(toAdopt(school).must)).toEqual(['round-mr-followed'])
      expect(toAdopt(after(school, rounds.setRoundField(key, 'round.mr.followed', 'yes'))).ready).toBe(true)
    }
  )

  test('an answer that the points contradict is looked at again', () => {
    const school = after(
      decided,
      ...point('not', 'Geen geld.'),
      rounds.setRoundField(key, 'round.mr.reactionOn', '2027-05-01'),
      rounds.setRoundField(key, 'round.mr.furtherTalkOn', '2027-05-04')
    )
    expect(asks(toAdopt(school).must)).toEqual(['round-mr-followed-points'])
    expect(toAdopt(after(school, rounds.setRoundField(key, 'round.mr.followed', 'no')))).toMatchObject({ ready: true })
  })

  test('a positive advice that is not followed wholly asks for a written reaction; its reasons would be good to have', () => {
    const school = after(decided, rounds.setRoundField(key, 'round.mr.followed', 'no'))
    expect(asks(toAdopt(school).must)).toEqual(['no-reaction', 'no-further-talk'])
    expect(asks(toAdopt(school).better)).toContain('round-mr-why-not')
    expect(asks(toAdopt(after(school, ...point('not', 'Geen geld.'))).better)).not.toContain('round-mr-why-not')
  })

  test('no advice within the term needs no day', () => {
    expect(
      toAdopt(
        after(
          decided,
          rounds.setRoundField(key, 'round.mr.advice', 'none'),
          rounds.setRoundField(key, 'round.mr.adviceOn', '')
        )
      ).ready
    ).toBe(true)
  })

  test.each(['vision.text', 'parents.text', 'ambitions.lookBack'] as const)(
    'words of an example school in %s keep it a concept, though no law asks for that section',
    (field) => {
      const copied = after({ ...decided, example: false }, setText(field, textOf(decided, field)))
      expect(
        missing(copied, catalogue, TODAY).some((item) => item.field === field && item.ground.kind !== 'statute')
      ).toBe(true)
      expect(toAdopt(copied).must.map((item) => item.field)).toContain(field)
      expect(forMr(copied).must.map((item) => item.field)).toContain(field)
    }
  )

  test('a list that came from the example stays a concept for ever', () => {
    const school = {
      ...decided,
      sections: { ...decided.sections, basicSupport: { ...decided.sections.basicSupport, source: 'example' as const } }
    }
    expect(asks(toAdopt(school).must)).toEqual(['basic-support-own-list'])
  })
})

describe('how far', () => {
  const stateOf = (school: School, id: (typeof sectionIds)[number]): SectionState =>
    sectionState(school, id, missing(school, catalogue, TODAY), TODAY)

  test.each(['1', '2'] as const)(
    'a special school of cluster %s has no basic support to write; one of cluster 3 has',
    (cluster) => {
      expect(stateOf(after(plainSchool('so-vso'), setCluster(cluster)), 'basicSupport').label).toBe(
        'Niet van toepassing'
      )
      expect(
        missing(after(plainSchool('so-vso'), setCluster(cluster)), catalogue, TODAY).some(
          ({ section }) => section === 'basicSupport'
        )
      ).toBe(false)
      expect(stateOf(after(plainSchool('so-vso'), setCluster('3')), 'basicSupport').label).toBe('Nog niet begonnen')
      expect(stateOf(after(plainSchool('bao'), setCluster(cluster)), 'basicSupport').label).toBe('Nog niet begonnen')
    }
  )

  test('the decision waits for the MR, then for the decision, and is ready with a frozen version', () => {
    expect(
      [plainSchool(), prepared, advised, after(decided, rounds.recordAdoption(key, '2027-05-18', 's'))].map(
        (school) => stateOf(school, 'decision').label
      )
    ).toEqual(['Nog niet begonnen', 'Wacht op de MR', 'Wacht op het besluit', 'Klaar'])
  })

  test('one item in a list is a beginning', () => {
    expect(stateOf(after(plainSchool(), addItem('partners', newItem('partners', 'a'))), 'cooperation').label).toBe(
      'Bezig'
    )
  })

  test('a part says in words how far it is', () => {
    const states = (...names: readonly SectionState['state'][]): readonly SectionState[] =>
      names.map((state) => ({ state, label: '' }))
    expect(progressOf(states('busy', 'not-started')).sentence).toBe('Nog geen van de 2 onderdelen is klaar.')
    expect(progressOf(states('finished', 'busy', 'not-applicable')).sentence).toBe('1 van de 2 onderdelen is klaar.')
    expect(progressOf(states('finished', 'finished', 'busy')).sentence).toBe('2 van de 3 onderdelen zijn klaar.')
    expect(progressOf(states('finished', 'finished')).sentence).toBe('Beide onderdelen zijn klaar.')
    expect(progressOf(states('finished', 'finished', 'finished')).sentence).toBe('Alle 3 onderdelen zijn klaar.')
  })
})

test('the example school is in the middle of its year: all was looked at, and the MR can be asked today', () => {
  const items = missing(
    exampleSchool(() => 'x'),
    catalogue,
    isoDay('2026-11-23')
  )
  expect(asks(readyForMr(items).must)).toEqual([])
  expect(readyToAdopt(items).ready).toBe(false)
})

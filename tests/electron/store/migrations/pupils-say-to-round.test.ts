// What pupils said comes from its section into a round, when a school of version 4 is read.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay, nextSchoolYear, parseDay, schoolYearOf } from '#shared/day.ts'
import { adoptedOn, type Occasion } from '#shared/documents/frozen.ts'
import { compose, documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { adoptedSource, presentSource } from '#shared/documents/source.ts'
import { openHints, readingHints } from '#shared/hints/texts.ts'
import { missing } from '#shared/law/missing.ts'
import { sectionState } from '#shared/law/section-state.ts'
import { currentOffer, offerBefore } from '#shared/school/current-offer.ts'
import { change } from '#shared/school/patches.ts'
import { emptyInternal, newRound, type Round, type School } from '#shared/school/school.ts'
import { setSingleField } from '#shared/school/single-fields.ts'
import { interpret } from '../../../../electron/store/format.ts'
import { schoolFormat } from '../../../../electron/store/school-format.ts'
import { anySchool, plainSchool, withGuidesAdopted } from '../../../shared/schools.ts'
import { neverFewer } from '../../../tries.ts'

const TODAY = isoDay('2026-11-23')
type Say = Round['pupilsSay']
type Raw = Readonly<Record<string, unknown>>

const SAID: Say = {
  chosenBy: 'De leerlingenraad koos.',
  form: 'Een kring.',
  help: 'Plaatjes.',
  heldOn: '2026-10-12',
  outcome: 'Zij willen vaker rust.',
  influence: 'Er komt een werkplek. Vraag het aan Hanneke Pols.',
  toldOn: '2026-11-10',
  finished: false
}
const UNDATED: Say = { ...SAID, heldOn: '2026-1', toldOn: '' }
const NOTHING = newRound('', '').pupilsSay

/** As version 4 kept it. */
function old(school: School, say: Raw): Raw {
  const { pupilsSay } = school.sections
  const rounds = school.rounds.map(({ pupilsSay: _pupilsSay, ...round }) => round)
  return { ...school, version: 4, rounds, sections: { ...school.sections, pupilsSay: { ...say, ...pupilsSay } } }
}

function read(raw: Raw, frozenFor?: Occasion): School {
  const found = interpret(Buffer.from(JSON.stringify(raw)), schoolFormat, frozenFor)
  if (found.state !== 'ok') throw new Error(found.state)
  return found.value
}
const brought = (school: School, say: Raw = SAID, frozenFor?: Occasion): School => read(old(school, say), frozenFor)

/** As version 4 read it: whatever day pupils were heard, for the offer that is worked at. */
function asItRead(school: School, say: Say): School {
  const { schoolYear, round } = currentOffer(school, TODAY)
  const there = school.rounds.includes(round)
  const rounds = school.rounds.map((one) => ({ ...one, pupilsSay: one === round ? say : NOTHING }))
  return { ...school, rounds: there ? rounds : [...rounds, { ...newRound('nieuw', schoolYear), pupilsSay: say }] }
}

/** All that is read of a school: documents, what is missing, how far each section is, and the hints with their fields. */
function allOf(school: School, kinds: readonly DocumentKind[] = documentKinds): unknown {
  const items = missing(school, catalogue, TODAY)
  return [
    kinds.map((kind) => compose(kind, presentSource(school, catalogue, TODAY))),
    items,
    sectionState(school, 'pupilsSay', items, TODAY),
    [...openHints(school, 'pupilsSay', TODAY), ...readingHints(school, 'pupilsSay', TODAY)].map(
      ({ address: _address, ...hint }) => hint
    )
  ]
}
/** What says something of it, or of how far a section is. */
const TELLING = ['sop', 'guide-chapter', 'mr-request', 'adoption-decision'] as const

const saidIn = (school: School): readonly (readonly [string, string])[] =>
  school.rounds.flatMap(({ schoolYear, pupilsSay }) =>
    pupilsSay.outcome === '' ? [] : [[schoolYear, pupilsSay.outcome] as const]
  )
const withRounds = (...rounds: readonly Round[]): School => ({ ...plainSchool(), rounds: [...rounds] })

describe('everything of a school reads as it did', () => {
  test.each([catalogue.exampleSchool, catalogue.secondExample])('$identity.name', (example) => {
    const say = example.rounds[0]?.pupilsSay ?? NOTHING
    const school = brought(example, say)
    expect(school).toEqual(example)
    expect(allOf(school)).toEqual(allOf(asItRead(example, say)))
  })

  test('any school, but where pupils were heard for another offer than that which is worked at: there it follows', () => {
    const day = fc.constantFrom('', '2026-1', '2026-10-12', '2027-03-02', '2025-10-06', '2027-09-01')
    const say = fc.record({
      ...Object.fromEntries(Object.keys(NOTHING).map((key) => [key, fc.string({ maxLength: 12 })])),
      heldOn: day,
      toldOn: day,
      finished: fc.constant(false)
    }) as fc.Arbitrary<Say>
    const seen = { same: 0, follows: 0 }
    fc.assert(
      fc.property(anySchool, say, (any, said) => {
        const words = { ...said, finished: any.sections.pupilsSay.finished }
        // An older program began no round between two years.
        const rounds = any.rounds.map((round) => ({ ...round, kind: 'yearly' as const, pupilsSay: NOTHING }))
        const given = { ...any, rounds }
        const school = brought(given, said)
        const offer = currentOffer(school, TODAY)
        expect(offer.schoolYear).toBe(currentOffer(given, TODAY).schoolYear)
        if (Object.values(words).some((text) => typeof text === 'string' && text !== ''))
          expect(school.rounds.map(({ pupilsSay }) => pupilsSay)).toContainEqual(words)
        const isThere = JSON.stringify(offer.round.pupilsSay) === JSON.stringify(words)
        expect(allOf(school, TELLING)).toEqual(allOf(asItRead(given, isThere ? words : NOTHING), TELLING))
        const heard = parseDay(words.heldOn) ?? parseDay(words.toldOn)
        const years = given.rounds.map(({ schoolYear }) => schoolYear)
        if (heard !== undefined && new Set(years).size === years.length)
          expect(isThere).toBe(nextSchoolYear(schoolYearOf(heard)) === offer.schoolYear)
        seen[isThere ? 'same' : 'follows'] += 1
      }),
      { numRuns: neverFewer(60) }
    )
    expect(Math.min(seen.same, seen.follows)).toBeGreaterThan(5)
  })
})

describe('a version that was frozen', () => {
  const DAY = isoDay('2027-06-22')
  const decidedOn = (day: string, round: Round): Round => ({
    ...round,
    adoption: { ...round.adoption, what: 'both', by: 'board', day }
  })
  const [before, decided] = [newRound('q', '2026-2027'), decidedOn(DAY, newRound('r', '2027-2028'))]
  const ofDecision = (rounds: readonly Round[], occasion: Occasion = adoptedOn(DAY)): School =>
    brought(
      { ...withRounds(...rounds), internal: emptyInternal() },
      { ...SAID, heldOn: '2025-10-06', toldOn: '' },
      occasion
    )
  const paper = (school: School): string =>
    JSON.stringify(compose('sop', adoptedSource({ school, day: DAY }, school, catalogue, null)))

  test.each<[what: string, rounds: readonly Round[]]>([
    ['heard pupils for another year', [before, decided]],
    ['has a day to come for a later year', [decided, decidedOn('2028-06-20', newRound('s', '2028-2029'))]],
    [
      'has a later day in a year that nobody can read',
      [decidedOn('2028-06-20', newRound('s', 'volgend jaar')), decided]
    ],
    ['has the same day in a year that nobody can read', [decided, decidedOn(DAY, newRound('s', 'volgend jaar'))]]
  ])('keeps what pupils said with its own decision, also where the school %s', (_, rounds) => {
    const school = ofDecision(rounds)
    expect(saidIn(school)).toEqual([['2027-2028', SAID.outcome]])
    expect(paper(school)).toContain(SAID.outcome)
  })

  test('knows its round by id where it says so, whatever day stands there', () => {
    const [moved, other] = [
      decidedOn('2027-06-29', newRound('r', '2027-2028')),
      decidedOn(DAY, newRound('s', '2028-2029'))
    ]
    expect(saidIn(ofDecision([other, moved], adoptedOn(DAY, 'r')))).toEqual([['2027-2028', SAID.outcome]])
    expect(saidIn(ofDecision([before, moved], { ...adoptedOn(DAY, 'r'), kind: 'sent' }))).toEqual([
      ['2027-2028', SAID.outcome]
    ])
  })

  test.each<[what: string, round: Round, occasion?: Occasion]>([
    ['of another day', decidedOn('2028-06-20', newRound('s', '2028-2029'))],
    ['in a year that nobody can read', decidedOn(DAY, newRound('s', 'volgend jaar'))],
    ['in such a year, by its id', decidedOn(DAY, newRound('s', 'volgend jaar')), adoptedOn(DAY, 's')],
    ['in a year that was left empty', decidedOn(DAY, newRound('s', ''))]
  ])('with only a decision %s keeps the words in a round of no year, and gives them to none', (_, round, occasion) => {
    const { rounds } = ofDecision([before, round], occasion)
    expect(rounds.slice(0, 2)).toEqual([before, round])
    expect(rounds.slice(2)).toMatchObject([{ schoolYear: '', pupilsSay: { outcome: SAID.outcome } }])
  })

  test('is not what a school is in which a day was only planned', () => {
    const planned = brought(withRounds(before, decided), { ...SAID, heldOn: '2025-10-06', toldOn: '' })
    expect(saidIn(planned)).toEqual([['2026-2027', SAID.outcome]])
  })
})

describe('the round that gets it', () => {
  const [earlier, present] = [newRound('e', '2026-2027'), newRound('p', '2027-2028')]

  test.each<[what: string, school: School, say: Say, year: string]>([
    ['that of the year after the day', withRounds(earlier, present), { ...SAID, heldOn: '2025-10-06' }, '2026-2027'],
    [
      'by the day that they were told, without another',
      withRounds(earlier, present),
      { ...SAID, heldOn: '' },
      '2027-2028'
    ],
    ['a new one where that year has none', withRounds(present), { ...SAID, heldOn: '2025-10-06' }, '2026-2027'],
    ['the newest, where no day says it', withRounds(present, earlier), UNDATED, '2027-2028'],
    [
      'one after the last school guide, in a school without any',
      withGuidesAdopted(plainSchool(), '2026-2027 2026-06-22'),
      UNDATED,
      '2027-2028'
    ]
  ])('is %s', (_, school, say, year) => expect(saidIn(brought(school, say))).toEqual([[year, SAID.outcome]]))

  test.each<[what: string, versions: readonly [string, string], which: number]>([
    ['the open one', ['2026-06-22', ''], 1],
    ['the first, where both are open', ['', ''], 0],
    ['the last, where both were recorded', ['2026-06-22', '2026-06-22 (2)'], 1]
  ])('of two of one year is %s, and only that one, also where both have the same id', (_, versions, which) => {
    const twice = versions.map((version) => ({ ...earlier, adoption: { ...earlier.adoption, version } }))
    const outcomes = brought(withRounds(...twice), { ...SAID, heldOn: '2025-10-06' }).rounds.map(
      ({ pupilsSay }) => pupilsSay.outcome
    )
    expect(outcomes).toEqual(which === 0 ? [SAID.outcome, ''] : ['', SAID.outcome])
  })

  test('is one of the year for which the section was looked at, in a school without any', () => {
    const school = plainSchool()
    const confirmations = [{ id: 'k', schoolYear: '2026-2027', day: '2025-11-01', with: '', seen: '' }]
    const looked = { ...school, sections: { ...school.sections, pupilsSay: { finished: true, confirmations } } }
    const after = brought(looked, UNDATED)
    expect(saidIn(after)).toEqual([['2026-2027', SAID.outcome]])
    expect(after.sections.pupilsSay).toEqual({ finished: true, confirmations })
  })

  test('is that of whatever year is worked at, where nothing says which; it gets its year with the next word', () => {
    const school = brought(plainSchool(), UNDATED)
    expect(saidIn(school)).toEqual([['', SAID.outcome]])
    for (const day of [TODAY, isoDay('2027-09-01')]) expect(currentOffer(school, day).round.pupilsSay).toEqual(UNDATED)
    const key = { id: currentOffer(school, TODAY).round.id, schoolYear: '2027-2028' }
    const edit = setSingleField('round.pupilsSay.form', 'Een poster.', 'inbreng van leerlingen gewijzigd', key)
    expect(change(school, edit.apply).next.rounds).toMatchObject([
      { schoolYear: '2027-2028', pupilsSay: { ...UNDATED, form: 'Een poster.' } }
    ])
  })

  test('begins no year that nobody worked at: the year that is worked at stays, and the words stand beside it', () => {
    const talked = { ...present, teamTalk: { ...present.teamTalk, day: '2026-11-02' } }
    const school = brought(withRounds(talked), { ...SAID, heldOn: '2025-10-06', toldOn: '' })
    const offer = currentOffer(school, TODAY)
    expect(offer.schoolYear).toBe('2027-2028')
    expect(offerBefore(school, 'pupilsSay', offer)?.round.pupilsSay.outcome).toBe(SAID.outcome)
  })
})

test('a school in which nothing was written gets no round', () => {
  expect(brought(plainSchool(), NOTHING)).toEqual(plainSchool())
})

test('keys that are not known stay, and words that were looked at may still stay', () => {
  const [given, round] = [plainSchool(), newRound('p', '2027-2028')]
  const checkedHints = [{ id: 'h', field: 'pupilsSay.influence', quote: 'Hanneke Pols' }]
  const school = brought({ ...given, rounds: [{ ...round, eigen: 1 }], checkedHints }, { ...SAID, kleur: 'blauw' })
  expect(school.sections.pupilsSay['kleur']).toBe('blauw')
  expect(school.rounds).toEqual([{ ...round, eigen: 1, pupilsSay: SAID }])
  expect(openHints({ ...school, checkedHints: [] }, 'pupilsSay', TODAY)).not.toEqual([])
  expect(openHints(school, 'pupilsSay', TODAY)).toEqual([])
})

// What changes against the version that was adopted before: the words that a reader sees, section by section.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { happenedAtSchool, sectionChanges, type SectionChange } from '#shared/documents/changes.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { newRound, sectionIds, withoutSections, type School, type SectionId } from '#shared/school/school.ts'
import { setText, textFields, textOf, type TextField } from '#shared/school/text-edits.ts'
import { change } from '#shared/school/patches.ts'
import { tries } from '../../tries.ts'
import { anySchool, plainSchool, withGuidesAdopted } from '../schools.ts'
import { TODAY, withPupilsSay, withRound, withSection } from './reading.ts'

const example = exampleSchool(() => 'x')

const against = (before: School, now: School): DocumentSource => ({
  ...presentSource(now, catalogue, TODAY),
  earlier: { school: before, day: isoDay('2026-06-22') }
})
const changed = (before: School, now: School): Readonly<Record<string, SectionChange['change']>> =>
  Object.fromEntries(
    sectionChanges(against(before, now))
      .filter(({ change: kind }) => kind !== 'same')
      .map(({ section, change: kind }) => [section, kind])
  )

const withWordIn = (school: School, field: TextField): School =>
  change(
    school,
    setText(field, {
      blocks: [
        ...textOf(school, field).blocks,
        { id: 'nieuw', kind: 'paragraph', level: 0, runs: [{ text: 'Een zin erbij.' }] }
      ]
    }).apply
  ).next

const renumbered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renumbered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'id' ? `nieuw-${String(inner)}` : renumbered(inner)])
  )
}

describe('without an earlier version', () => {
  test('nothing is said to be new or the same', () => {
    expect(sectionChanges(presentSource(example, catalogue, TODAY))).toEqual([])
  })
})

describe('against an earlier version', () => {
  test('any school is the same as itself, in all fifteen sections and in their order', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const found = sectionChanges(against(school, school))
        expect(found.map(({ section }) => section)).toEqual(sectionIds)
        for (const { section, change: kind } of found)
          expect(section === 'pupilsSay' && kind === 'follows' ? 'same' : kind).toBe('same')
      }),
      { numRuns: tries(100) }
    )
  })

  test.each(textFields)('a sentence more in %s changes that section only', (field) => {
    expect(changed(example, withWordIn(example, field))).toEqual({ [field.replace(/\..*/u, '')]: 'changed' })
    expect(changed(withWordIn(example, field), example)).toEqual({ [field.replace(/\..*/u, '')]: 'changed' })
  })

  test('one word in a list, or another order, is a change', () => {
    const { items } = example.sections.facilities
    expect(
      changed(
        example,
        withSection(example, 'facilities', {
          items: items.map((item, at) => (at === 3 ? { ...item, remark: 'Sinds kort' } : item))
        })
      )
    ).toEqual({ facilities: 'changed' })
    expect(changed(example, withSection(example, 'facilities', { items: items.toReversed() }))).toEqual({
      facilities: 'changed'
    })
  })

  test('other ids, spaces and ticks are no change', () => {
    const spaced = withSection(example, 'portrait', {
      groups: ` ${example.sections.portrait.groups} `,
      finished: false
    })
    const { form = '' } = example.rounds[0]?.pupilsSay ?? {}
    expect(changed(example, withPupilsSay(example, { form: form.replace('. ', '.  ') }))).toEqual({})
    expect(changed(example, { ...spaced, sections: renumbered(spaced.sections) as School['sections'] })).toEqual({})
  })

  test('a day that came in between is no change of the text', () => {
    const school = withPupilsSay(example, { heldOn: '2026-10-06', toldOn: '2026-11-10' })
    expect(changed(school, school)).toEqual({})
  })

  test('a chapter that tells what another section says changes with it', () => {
    expect(changed(withPupilsSay(example, { heldOn: '' }), example)).toEqual({
      pupilsSay: 'changed',
      decision: 'changed'
    })
  })

  test.each(sectionIds.filter((id) => id !== 'decision'))(
    '%s is new when the school had nothing there, and gone when it has nothing there any more',
    (id: SectionId) => {
      const without = withoutSections(example, [id])
      expect(changed(without, example)).toMatchObject({ [id]: 'new' })
      expect(changed(example, without)).toMatchObject({ [id]: 'gone' })
    }
  )

  const lastYear: School = {
    ...example,
    rounds: example.rounds.map((one) => ({ ...one, schoolYear: '2026-2027' })),
    rhythms: { ...example.rhythms, guideAdoptions: [{ id: 'g', schoolYear: '2026-2027', day: '2026-06-22' }] }
  }
  const present = (outcome: string): School => {
    const round = newRound('nu', '2027-2028')
    const said = lastYear.rounds[0]?.pupilsSay ?? round.pupilsSay
    const pupilsSay = outcome === '' ? round.pupilsSay : { ...said, outcome }
    return { ...lastYear, rounds: [...lastYear.rounds, { ...round, pupilsSay }] }
  }

  test('what pupils said is compared with the year before, and until they are heard it is neither gone nor the same', () => {
    expect(changed(lastYear, lastYear)).toEqual({ pupilsSay: 'follows' })
    expect(changed(lastYear, present(''))).toEqual({ pupilsSay: 'follows' })
    expect(changed(lastYear, present('Zij willen een leeshoek.'))).toEqual({
      pupilsSay: 'changed',
      decision: 'changed'
    })
    expect(changed(lastYear, present(String(lastYear.rounds[0]?.pupilsSay.outcome)))).toEqual({ decision: 'changed' })
  })

  test('a section that no longer applies is gone', () => {
    const special: School = { ...example, identity: { ...example.identity, sector: 'so-vso', cluster: '4' } }
    expect(changed(special, { ...special, identity: { ...special.identity, cluster: '2' } })).toMatchObject({
      basicSupport: 'gone'
    })
  })

  test('the steps of this year change the chapter that tells them, and no other', () => {
    const before = example.rounds.map(({ pupilsSay }) => ({ ...newRound('r', '2027-2028'), pupilsSay }))
    expect(changed({ ...example, rounds: before }, example)).toEqual({ decision: 'changed' })
  })
})

describe('what happened at school', () => {
  const answered = (school: School, changes: Readonly<Record<string, 'yes' | 'no'>>): School =>
    withRound(school, () => ({ changes }))
  const happened = (school: School): readonly string[] => happenedAtSchool(presentSource(school, catalogue, TODAY))

  test('is what was answered with yes, in the words of the school, and of no other year', () => {
    const school = answered(plainSchool(), { 'partnership-plan': 'yes', building: 'no', 'geen-vraag': 'yes' })
    expect(happened(school)).toEqual([
      'Samenwerkingsverband Proef heeft een nieuw ondersteuningsplan of nieuwe afspraken.'
    ])
    const [round] = school.rounds
    const recorded = round && {
      ...round,
      schoolYear: '2026-2027',
      adoption: { ...round.adoption, day: '2026-06-22', version: '2026-06-22' }
    }
    const guided = withGuidesAdopted(school, '2026-2027 2026-06-24')
    expect(happened({ ...guided, rounds: recorded === undefined ? [] : [recorded] })).toEqual([])
  })

  test('has a sentence for every question', () => {
    expect(Object.keys(requestTexts.changes)).toEqual(catalogue.changeQuestions.map(({ id }) => id))
  })
})

// What only the school sees stays out of every chapter: not a name, not who still learns, not what it costs.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { finishTraining, setTrainingField } from '#shared/school/internal-edits.ts'
import { emptyInternal, sectionIds, type School } from '#shared/school/school.ts'
import { tries } from '../../tries.ts'
import { after, anyChain } from '../chain.ts'
import { anySchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const chaptersOf = (school: School): string =>
  JSON.stringify(sectionIds.map((section) => chapterToRead(section, school, catalogue, TODAY)))

test('every chapter is the very same for a school that recorded nothing of its people, budgets and training', () => {
  fc.assert(
    fc.property(fc.oneof(anySchool, anyChain), (school) => {
      expect(chaptersOf(school)).toBe(chaptersOf({ ...school, internal: emptyInternal() }))
    }),
    { numRuns: tries(60) }
  )
})

describe('the example school', () => {
  const school = exampleSchool(() => 'eigen-id')

  test('has a profile without one name, amount, provider, budget or note of its internal layer', () => {
    const told = JSON.stringify(compose('sop', presentSource(school, catalogue, TODAY)))
    const { people, training, ambitions, dismissed } = school.internal
    const secrets = [
      ...people.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? '']),
      ...training
        .flatMap(({ provider, costs, evaluation }) => [provider, costs, evaluation])
        .filter((text) => text.length > 3),
      ...ambitions.flatMap(({ notes }) => notes.map(({ text }) => text)),
      ...dismissed.map(({ reason }) => reason),
      '2027-03-31',
      '31 maart 2027'
    ].filter((secret) => secret !== 'Samenwerkingsverband De Brug')
    expect(secrets.length).toBeGreaterThanOrEqual(40)
    for (const secret of secrets) expect(told).not.toContain(secret)
  })

  test('tells that a training is finished and that expertise is there, once the school said yes', () => {
    const before = chaptersOf(school)
    expect(before).toContain('Hier werken wij aan')
    const finished = after(school, finishTraining('scholing-lezen', [{ kind: 'stand', expertise: 'functie-taal' }]))
    const told = JSON.stringify(chapterToRead('expertise', finished, catalogue, TODAY))
    expect(told.match(/Hier werken wij aan/gu)).toHaveLength(1)
    expect(JSON.stringify(chapterToRead('training', finished, catalogue, TODAY)).match(/Afgerond/gu)).toHaveLength(2)
    expect(chaptersOf(after(school, setTrainingField('scholing-lezen', 'costs', '9.999')))).toBe(before)
  })
})

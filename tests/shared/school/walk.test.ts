// Every text in a school's file is found by its address, or stands in one short list with the reason why it is no text.
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { emptyText } from '#shared/richtext/richtext.ts'
import { newRound, newSchool, sectionIds, type School } from '#shared/school/school.ts'
import { isWorded, walk, walkSection, wordsIn } from '#shared/school/walk.ts'
import { anySchool, plainSchool } from '../schools.ts'
import { tries } from '../../tries.ts'

/** What in a file no field holds: why. */
const NOT_WALKED: Readonly<Record<string, string>> = {
  format: 'says what kind of file it is',
  id: 'tells rows, and schools, apart'
}

/** Every string of a value, with the keys that lead to it. */
function stringsIn(value: unknown, path: readonly (string | number)[] = []): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[JSON.stringify(path), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    stringsIn(child, [...path, Array.isArray(value) ? Number(key) : key])
  )
}

const reasonFor = (path: readonly (string | number)[]): string | undefined => {
  const last = path.at(-1)
  if (last === 'format' && path.length === 1) return NOT_WALKED['format']
  return last === 'id' ? NOT_WALKED['id'] : undefined
}

test('each text of any school is walked at its place in the file, or has a reason not to be', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const walked = new Set(walk(school).flatMap(({ path, value }) => stringsIn(value, path).map(([at]) => at)))
      const forgotten = stringsIn(school)
        .filter(([at]) => !walked.has(at))
        .filter(([at]) => reasonFor(JSON.parse(at) as (string | number)[]) === undefined)
      expect(forgotten).toEqual([])
    }),
    { numRuns: tries(200) }
  )
})

describe('addresses', () => {
  test('are those of the fields on the screens', () => {
    const school: School = {
      ...plainSchool(),
      rounds: [],
      internal: {
        ...plainSchool().internal,
        people: [
          {
            id: 'p',
            name: 'Anna',
            role: '',
            fte: '',
            agreed: false,
            expertise: [],
            qualifications: [{ id: 'q', name: 'BHV', expires: '' }]
          }
        ]
      }
    }
    const addresses = walk(school).map(({ address }) => address)
    expect(addresses).toContain('identity.name')
    expect(addresses).toContain('vision.text')
    expect(addresses).toContain('people:p.qualifications:q.name')
  })

  test('are each given once in a school without doubled ids', () => {
    const addresses = walk(newSchool('s', plainSchool().identity)).map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

test('a section is walked as it is in the whole', () => {
  const round = newRound('r', '2027-2028')
  const school = { ...plainSchool(), rounds: [newRound('q', '2026-2027'), round] }
  const whole = walk(school)
  for (const section of sectionIds)
    for (const walked of walkSection(school, section, round)) expect(whole).toContainEqual(walked)
  expect(walkSection(school, 'pupilsSay', round).map(({ address }) => address)).toContain('round:r.pupilsSay.outcome')
})

test('a long text is read as its words, a day as nothing that is written', () => {
  const school = plainSchool()
  const found = walk({
    ...school,
    sections: {
      ...school.sections,
      vision: {
        ...school.sections.vision,
        text: {
          ...emptyText(),
          blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text: 'Iedereen hoort erbij.' }] }]
        }
      }
    }
  })
  const vision = found.find(({ address }) => address === 'vision.text')
  expect(vision && wordsIn(vision)).toBe('Iedereen hoort erbij.')
  const day = walk({ ...school, rounds: [newRound('r', '2027-2028')] }).find(
    ({ address }) => address === 'round:r.pupilsSay.heldOn'
  )
  expect(day && isWorded(day)).toBe(false)
})

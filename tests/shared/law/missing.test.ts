import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { exampleList } from '#shared/law/section-page.ts'
import { isoDay } from '#shared/day.ts'
import { missing, missingFrom, missingIn } from '#shared/law/missing.ts'
import { sectionState } from '#shared/law/section-state.ts'
import { copyOf, countSentences } from '#shared/law/sentences.ts'
import type { Block, RichText } from '#shared/richtext/richtext.ts'
import { sectionIds, type Agreement, type School, type SectionId } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const text = (...lines: readonly (string | readonly [Block['kind'], string])[]): RichText => ({
  blocks: lines.map((line, index) => {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line
    return { id: `b${index}`, kind, level: 0, runs: [{ text: words }] }
  })
})
const agreement = (changes: Partial<Agreement> = {}): Agreement => ({
  id: 'a1',
  text: 'Hulp bij lezen',
  status: 'yes',
  how: 'Elke dag.',
  firstStep: '',
  firstStepBy: '',
  own: false,
  ...changes
})
const withVision = (vision: RichText, finished = true): School => {
  const school = plainSchool()
  return { ...school, sections: { ...school.sections, vision: { ...school.sections.vision, text: vision, finished } } }
}
const withList = (
  agreements: readonly Agreement[],
  source: 'none' | 'example' | 'partnership' = 'partnership',
  finished = true
): School => {
  const school = plainSchool()
  return {
    ...school,
    sections: {
      ...school.sections,
      basicSupport: {
        ...school.sections.basicSupport,
        source,
        planYears: '2025-2029',
        agreements: [...agreements],
        finished
      }
    }
  }
}
const stateOf = (school: School, section: SectionId) =>
  sectionState(school, section, missing(school, catalogue, TODAY), TODAY)
const found = (school: School, section: 'vision' | 'basicSupport') =>
  missing(school, catalogue, TODAY)
    .filter((item) => item.section === section)
    .map(({ field, text: words, hint }) => ({ field, words, hint }))

test('asked again about the same school and day it answers without looking anew; on another day it looks', () => {
  const school = plainSchool()
  const items = missing(school, catalogue, TODAY)
  expect(missing(school, catalogue, TODAY)).toBe(items)
  expect(missing(school, catalogue, isoDay('2027-11-23'))).not.toBe(items)
  expect(missing({ ...school }, catalogue, TODAY)).toEqual(items)
})

test.each([
  ['a new school', plainSchool()],
  ['a finished example', exampleSchool(() => 'wilgenhof')],
  ['a school half way', { ...exampleSchool(() => 'baken', 'vo'), example: false }]
])('of %s, a section asked alone lacks the same as among all', (_what, school) => {
  for (const section of sectionIds)
    expect(missingFrom(section, { ...school }, catalogue, TODAY)).toEqual(
      missingIn(missing(school, catalogue, TODAY), section)
    )
})

describe('vision', () => {
  test.each([text(), text(''), text('  ', '\n')])('without words it is not written', (vision) => {
    expect(found(withVision(vision), 'vision')).toEqual([
      { field: 'vision.text', words: 'Schrijf de visie: er staat nog geen tekst.', hint: false }
    ])
  })

  test('eight sentences are fine, nine give a hint that does not block', () => {
    const eight = Array.from({ length: 8 }, () => 'Wij doen dit.')
    expect(found(withVision(text(eight.join(' '))), 'vision')).toEqual([])
    const nine = withVision(text([...eight, 'En dat.'].join(' ')))
    expect(found(nine, 'vision')).toEqual([
      { field: 'vision.text', words: 'Er staan 9 zinnen. Maak er hooguit acht van.', hint: true }
    ])
    expect(stateOf(nine, 'vision').state).toBe('finished')
  })

  test('headings are no sentences, list items are', () => {
    const items = Array.from({ length: 9 }, (): readonly [Block['kind'], string] => ['bullet', 'wij bellen zelf'])
    expect(found(withVision(text(['heading1', 'Onze visie.'], ...items.slice(1))), 'vision')).toEqual([])
    expect(found(withVision(text(...items)), 'vision')).toHaveLength(1)
  })

  test('the text of the example school is not the own text, whatever its capitals and spaces', () => {
    const copied = exampleSchool(() => 'x').sections.vision.text
    const shouted = {
      blocks: copied.blocks.map((block) => ({
        ...block,
        runs: [
          {
            text: ` ${block.runs
              .map((run) => run.text)
              .join('')
              .toUpperCase()}`
          }
        ]
      }))
    }
    expect(found(withVision(shouted), 'vision').map((item) => item.words)).toEqual([
      'De tekst is nog die van een voorbeeldschool. Beschrijf uw eigen school.'
    ])
    expect(
      found(withVision({ blocks: [...copied.blocks.slice(0, 2), ...text('Dit is van ons.').blocks] }), 'vision')
    ).toEqual([])
  })
})

describe('basic support', () => {
  test('without a list it asks for the list of the samenwerkingsverband', () => {
    expect(found(plainSchool(), 'basicSupport')).toEqual([
      {
        field: 'basicSupport.list',
        words: 'Zet de lijst met afspraken van Samenwerkingsverband Proef erin.',
        hint: false
      }
    ])
  })

  test('the example list is never final, also when every answer is given', () => {
    const answered = exampleList(catalogue).map((item) => ({ ...item, status: 'yes' as const, how: 'Zo.' }))
    const school = withList(answered, 'example')
    expect(found(school, 'basicSupport').map((item) => item.words)).toEqual([
      'Dit is de voorbeeldlijst: nooit definitief. Vervang de lijst door die van Samenwerkingsverband Proef.'
    ])
    expect(stateOf(school, 'basicSupport').state).toBe('busy')
  })

  test.each([
    [{ status: 'unknown' }, ['agreement:a1.status']],
    [{ text: ' ' }, ['agreement:a1.text']],
    [{ status: 'partly' }, ['agreement:a1.firstStep', 'agreement:a1.firstStepBy']],
    [{ status: 'not-yet', firstStep: 'Wij kiezen een aanpak.' }, ['agreement:a1.firstStepBy']],
    [{ status: 'not-yet', firstStep: ' ', firstStepBy: '2027-01-31' }, ['agreement:a1.firstStep']],
    [{ status: 'partly', firstStep: 'Ja.', firstStepBy: '2027-02-29' }, ['agreement:a1.firstStepBy']],
    [{ status: 'partly', firstStep: 'Ja.', firstStepBy: '2027-02-28' }, []],
    [{ status: 'yes', firstStepBy: 'ooit' }, []],
    [{}, []]
  ] as const)('%j lacks %j', (changes, fields) => {
    expect(found(withList([agreement(changes)]), 'basicSupport').map((item) => item.field)).toEqual(fields)
  })

  test('the sentences name the agreement by its number, in the order of the list', () => {
    const school = withList([agreement({ id: 'b', status: 'partly' }), agreement({ id: 'a', status: 'unknown' })])
    expect(found(school, 'basicSupport').map((item) => item.words)).toEqual([
      'Afspraak 1: schrijf op wat de eerste stap is.',
      'Afspraak 1: vul een bestaande datum in waarop de eerste stap klaar is.',
      'Afspraak 2: kies doen wij, doen wij deels of nog niet.'
    ])
  })

  test('a description copied from the example school is not the own text', () => {
    const copied = exampleSchool(() => 'x').sections.basicSupport.agreements[6]?.how ?? ''
    expect(found(withList([agreement({ how: `${copied} ` })]), 'basicSupport').map((item) => item.field)).toEqual([
      'agreement:a1.how'
    ])
    expect(found(withList([agreement({ how: `${copied} Wij ook.` })]), 'basicSupport')).toEqual([])
  })

  test('two agreements with the same id are both reported', () => {
    const items = missing(
      withList([agreement({ status: 'unknown' }), agreement({ status: 'unknown' })]),
      catalogue,
      TODAY
    )
    expect(items.filter((item) => item.section === 'basicSupport').map((item) => item.place)).toEqual([0, 1])
  })
})

describe('how far a section is', () => {
  test('nothing yet', () => {
    expect(stateOf(plainSchool(), 'vision')).toEqual({ state: 'not-started', label: 'Nog niet begonnen' })
    expect(stateOf(plainSchool(), 'basicSupport')).toEqual({ state: 'not-started', label: 'Nog niet begonnen' })
  })

  test('written but not called finished: busy; called finished and complete: finished', () => {
    expect(stateOf(withVision(text('Wij bellen zelf.'), false), 'vision')).toEqual({ state: 'busy', label: 'Bezig' })
    expect(stateOf(withVision(text('Wij bellen zelf.')), 'vision')).toEqual({ state: 'finished', label: 'Klaar' })
    expect(stateOf(withList([agreement()]), 'basicSupport').label).toBe('Klaar')
  })

  test('called finished while something is missing: busy, and without any text not started', () => {
    expect(stateOf(withList([agreement({ status: 'unknown' })]), 'basicSupport').label).toBe('Bezig')
    expect(stateOf(withVision(text()), 'vision').label).toBe('Nog niet begonnen')
  })

  test('the example school is finished and lacks nothing but the MR and the decision', () => {
    const school = exampleSchool(() => 'x')
    expect(missing(school, catalogue, TODAY).filter((item) => item.phase === 'section')).toEqual([])
    expect(stateOf(school, 'vision').label).toBe('Klaar')
    expect(stateOf(school, 'basicSupport').label).toBe('Klaar')
  })
})

test.each([
  ['', 0],
  ['…', 0],
  ['Een zin', 1],
  ['Een zin. En nog een!', 2],
  ['Hulp bijv. een kaart.', 1],
  ['Dit mag u verwachten:', 0],
  ['Om 8.30 uur begint de les.', 1],
  ['Zij zei: "Goed." Wij ook.', 2],
  ['Regel een\nregel twee', 2],
  ['Echt?! Ja…', 2],
  ['1. Lezen. 2. Rekenen.', 2]
])('"%s" counts as %i sentences', (words, count) => {
  expect(countSentences(words)).toBe(count)
})

test('a page full of dots is counted at once', () => {
  expect(countSentences(`${'.'.repeat(100_000)}x`)).toBe(1)
  // Where it is not linear it takes minutes.
}, 1_000)

test('a copy differs in nothing but capitals, spaces and marks', () => {
  const isCopy = copyOf(['Wij bellen zelf.', ''])
  expect(isCopy(' wij  BELLEN zelf!')).toBe(true)
  expect(isCopy('Wij bellen niet zelf')).toBe(false)
  expect(isCopy('')).toBe(false)
})

describe('advice that does not block', () => {
  const done = (changes: Partial<Agreement>): School => withList([agreement(changes)])

  test.each([
    ['a way of working that is not written down', { how: '  ' }, 'agreement:a1.how', 'schrijf op hoe u dit doet'],
    [
      'a first step whose day has gone by',
      { status: 'partly', firstStep: 'Kiezen.', firstStepBy: '2026-11-22' },
      'agreement:a1.firstStepBy',
      'al voorbij'
    ]
  ] as const)('%s is said, and the section can be finished', (_what, changes, field, words) => {
    const school = done(changes)
    expect(found(school, 'basicSupport')).toEqual([{ field, words: expect.stringContaining(words), hint: true }])
    expect(stateOf(school, 'basicSupport').state).toBe('finished')
  })

  test('today is not past, and a step that is not asked for has no day', () => {
    expect(found(done({ status: 'partly', firstStep: 'Kiezen.', firstStepBy: TODAY }), 'basicSupport')).toEqual([])
    expect(found(done({ status: 'yes', firstStepBy: '2020-01-01' }), 'basicSupport')).toEqual([])
    expect(
      found(done({ status: 'not-yet', how: '', firstStep: 'Kiezen.', firstStepBy: '2027-01-01' }), 'basicSupport')
    ).toEqual([])
  })
})

// Every section has its parts: each text, list and field of the school's file is asked on its own page, once, and in words.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { fill, wordsOf } from '#shared/catalogue/fill.ts'
import { fieldsOf } from '#shared/school/list-edits.ts'
import { listIds, sectionOfList } from '#shared/school/lists.ts'
import { sectors } from '#shared/school/school.ts'
import { sectionOfRoundField, singleFields } from '#shared/school/single-fields.ts'
import { textFields } from '#shared/school/text-edits.ts'
import { picksOf } from '../../../renderer/lists/picks.ts'
import { filledList } from '#shared/catalogue/filled-list.ts'
import { plainSchool } from '../../shared/schools.ts'

const parts = catalogue.sections.flatMap(({ id: section, parts: own }) => own.map((part) => ({ section, part })))

describe('the parts of the sections', () => {
  test('every long text stands once, on the page of its section', () => {
    const asked = parts.flatMap(({ section, part }) => (part.kind === 'text' ? [`${section} ${part.field}`] : []))
    expect(asked.toSorted()).toEqual(textFields.map((field) => `${field.split('.')[0]} ${field}`).toSorted())
  })

  test('every list stands once, on the page of its section; key figures with the school itself, names of colleagues on none', () => {
    const asked = parts.flatMap(({ section, part }) => (part.kind === 'list' ? [`${section} ${part.list}`] : []))
    expect(asked.toSorted()).toEqual(
      listIds
        .filter((list) => sectionOfList(list) !== null)
        .map((list) => `${sectionOfList(list)} ${list}`)
        .concat('portrait keyFigures')
        .toSorted()
    )
  })

  test('every field that stands by itself is asked once, on the page of its section', () => {
    const asked = parts.flatMap(({ section, part }) =>
      'fields' in part ? part.fields.map(({ field }) => `${section} ${field}`) : []
    )
    // The list of agreements has a screen of its own.
    const fields = singleFields.filter((field) => !field.startsWith('basicSupport.'))
    expect(asked.toSorted()).toEqual(
      fields.map((field) => `${sectionOfRoundField(field) ?? field.split('.')[0]} ${field}`).toSorted()
    )
  })

  test('their labels have no braces left', () => {
    const labels = parts.flatMap(({ part }) =>
      'fields' in part
        ? [part.kind === 'numbers' ? part.title : '', ...part.fields.flatMap(({ label, help }) => [label, help])]
        : part.kind === 'text'
          ? [part.label, part.help]
          : []
    )
    for (const sector of sectors)
      for (const label of labels) expect(fill(label, wordsOf(catalogue, plainSchool(sector)))).not.toMatch(/[{}]/)
  })
})

const styles = readFileSync('renderer/app.css', 'utf8')

describe('a list on the screen', () => {
  const school = plainSchool('vo')
  const words = wordsOf(catalogue, {
    ...school,
    words: { ...school.words, arrangement: 'traject', arrangements: 'trajecten', step: 'niveau', steps: 'niveaus' }
  })

  test.each(listIds)('%s: every field is asked, without braces', (id) => {
    const list = filledList(catalogue, id, words)
    expect(list.fields.map((field) => field.id)).toEqual(fieldsOf(id))
    expect(JSON.stringify(list)).not.toMatch(/\{[\p{L} ]+\}/u)
  })

  test.each(listIds)('%s: its rows fill the width', (id) => {
    const { rows, fields } = filledList(catalogue, id, words)
    for (const inFold of [undefined, true] as const) {
      const widths = fields.filter(({ folded }) => folded === inFold).map(({ span = 12 }) => span)
      let filled = 0
      for (const width of widths) filled = filled % 12 === 0 ? width : filled + width
      expect(filled % 12).toBe(0)
    }
    if (rows) expect(fields.filter(({ span, folded }) => span === undefined && folded !== true)).toEqual([])
    const known = [...styles.matchAll(/data-span='(\d+)'/gu)].map(([, span]) => Number(span))
    const widths = fields.flatMap(({ span = 12 }) => span)
    expect(widths.filter((width) => width !== 12 && !known.includes(width))).toEqual([])
  })

  test('says the own words of the school', () => {
    expect(filledList(catalogue, 'steps', words)).toMatchObject({
      noun: 'niveau',
      title: 'De niveaus',
      add: 'Voeg een niveau toe'
    })
    expect(filledList(catalogue, 'arrangements', words)).toMatchObject({ noun: 'traject', title: 'De trajecten' })
  })

  test.each(sectors)(
    'what can be ticked in %s fits the list: a facility comes with its kind, and is there',
    (sector) => {
      const groups = picksOf(filledList(catalogue, 'facilities', words), sector)
      expect(groups.map(({ title }) => title)).toEqual(['Gebouw', 'Materiaal', 'Groep of plek'])
      expect(groups.flatMap(({ picks }) => picks)).toHaveLength(catalogue.picks.facilities[sector].length)
      expect(groups[0]?.picks[0]?.given).toEqual({ kind: 'building', present: 'yes' })
      for (const id of listIds) {
        const names = picksOf(filledList(catalogue, id, words), sector).flatMap(({ picks }) =>
          picks.map(({ name }) => name)
        )
        expect(new Set(names).size).toBe(names.length)
      }
    }
  )
})

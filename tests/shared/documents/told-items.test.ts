// What a school writes in a list is told, also in a field that is only added to the data.
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { FieldPart, ListField, Part } from '#shared/catalogue/section-content.ts'
import { chapterOf as chapter } from '#shared/documents/chapters.ts'
import { documentWords } from '#shared/documents/document-words.ts'
import { keyMaker } from '#shared/documents/keys.ts'
import { outlineText, type OutlineBlock } from '#shared/documents/outline.ts'
import type { RichText } from '#shared/richtext/richtext.ts'
import { currentOffer } from '#shared/school/current-offer.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { listIds, sectionOfList, type ListId } from '#shared/school/lists.ts'
import { change } from '#shared/school/patches.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { sectionOfRoundField, setSingleField, singleFields } from '#shared/school/single-fields.ts'
import { setText } from '#shared/school/text-edits.ts'
import { plainSchool } from '../schools.ts'
import { headings, ofStyle, TODAY } from './reading.ts'

const ROUND = { id: 'r', schoolYear: '2027-2028' }

const read = (school: School, section: SectionId, content: Catalogue = catalogue): readonly OutlineBlock[] =>
  chapter(section)({
    school,
    catalogue: content,
    offer: currentOffer(school, TODAY),
    words: documentWords(content, school, currentOffer(school, TODAY).schoolYear),
    today: TODAY,
    adopted: false,
    items: [],
    key: keyMaker()
  })

const sectionOf = (list: ListId): SectionId => sectionOfList(list) ?? 'decision'
const withItem = (list: ListId, given: Readonly<Record<string, string>>): School =>
  change(plainSchool(), addItem(list, newItem(list, 'a', given)).apply).next
const withFields = (list: ListId, ...added: readonly ListField[]): Catalogue => ({
  ...catalogue,
  lists: catalogue.lists.map((one) => (one.id === list ? { ...one, fields: [...one.fields, ...added] } : one))
})
const field = (id: string, told: string, more: Partial<ListField> = {}): ListField => ({
  id,
  label: 'Hoe?',
  kind: 'text',
  description: '',
  heads: [],
  told,
  ...more
})

const ofSections = listIds.filter((list) => sectionOfList(list) !== null)

describe('what is written in a list stands in its chapter', () => {
  test.each(ofSections)('%s: every field', (list) => {
    for (const { id, kind } of catalogue.lists.find((one) => one.id === list)?.fields ?? []) {
      if (kind === 'choice' || kind === 'choices') continue
      const word = kind === 'day' ? '2027-03-01' : 'zomerbries'
      const said = outlineText({ blocks: read(withItem(list, { [id]: word }), sectionOf(list)) })
      expect(said, id).toContain(kind === 'day' ? '1 maart 2027' : word)
    }
  })

  test('every field that stands by itself', () => {
    for (const anchor of singleFields.filter((one) => !one.startsWith('basicSupport.source'))) {
      const section = sectionOfRoundField(anchor) ?? anchor.split('.')[0]
      const school = change(plainSchool(), setSingleField(anchor, '3 maart 2025', 'gewijzigd', ROUND).apply).next
      expect(outlineText({ blocks: read(school, section as SectionId) }), anchor).toContain('3 maart 2025')
    }
  })
})

describe('a field that is added to a list', () => {
  const written = field('written', 'Waar wij het opschrijven')

  test('gets a line under an item with a heading, left out while it is empty', () => {
    const content = withFields('arrangements', written)
    const blocks = read(
      withItem('arrangements', { question: 'Lezen', written: 'In het groepsplan' }),
      'extraSupport',
      content
    )
    expect(ofStyle({ blocks }, 'detail')).toEqual(['Waar wij het opschrijven: In het groepsplan'])
    expect(blocks.at(-1)?.key).toBe('arrangements/a/written')
    expect(
      ofStyle({ blocks: read(withItem('arrangements', { question: 'Lezen' }), 'extraSupport', content) }, 'detail')
    ).toEqual([])
  })

  test.each(ofSections.filter((list) => !['steps', 'arrangements', 'ambitions'].includes(list)))(
    'stands under the name of a row: %s',
    (list) => {
      const blocks = read(withItem(list, { written: 'In Parnassys' }), sectionOf(list), withFields(list, written))
      expect(outlineText({ blocks })).toContain('Waar wij het opschrijven: In Parnassys')
    }
  )

  test('is told as a day or by the word that was chosen', () => {
    const content = withFields(
      'steps',
      field('since', 'Sinds', { kind: 'day', line: 'when' }),
      field('often', 'Hoe vaak', {
        kind: 'choice',
        line: 'when',
        options: [
          { value: 'unknown', label: 'Kies' },
          { value: 'weekly', label: 'Elke week' }
        ]
      })
    )
    const said = (given: Readonly<Record<string, string>>): readonly string[] =>
      ofStyle({ blocks: read(withItem('steps', { name: 'Stap 1', ...given }), 'supportStructure', content) }, 'detail')
    expect(said({ since: '2026-09-01', often: 'weekly' })).toEqual(['Sinds: 1 september 2026. Hoe vaak: Elke week'])
    expect(said({ since: '2026-', often: 'unknown' })).toEqual([])
  })
})

describe('a section without a chapter of its own', () => {
  const partsOfVision = (...parts: readonly Part[]): Catalogue => ({
    ...catalogue,
    sections: catalogue.sections.map((one) => (one.id === 'vision' ? { ...one, parts: [...one.parts, ...parts] } : one))
  })

  test('tells its lists under their titles, and its fields', () => {
    const pupils: FieldPart = {
      field: 'portrait.pupils',
      label: 'Hoeveel?',
      help: 'Een getal',
      type: 'short',
      told: 'Leerlingen'
    }
    const content = partsOfVision(
      { kind: 'list', list: 'steps' },
      { kind: 'fields', changed: 'gewijzigd', fields: [pupils] }
    )
    const school = change(
      withItem('steps', { name: 'Hulp in de klas', who: 'De leraar' }),
      setSingleField('portrait.pupils', '138', 'gewijzigd', ROUND).apply
    ).next
    const blocks = read(school, 'vision', content)
    expect(headings({ blocks })).toEqual(['2 De stappen', '3 Hulp in de klas'])
    expect(ofStyle({ blocks }, 'detail')).toEqual(['Aan zet: De leraar', 'Leerlingen: 138'])
    expect(read(plainSchool(), 'vision', content)).toEqual([])
  })

  test('gives a text that it does not begin with a heading in the words of the sector, while something stands in it', () => {
    const inEveryGroup: RichText = {
      blocks: [{ id: 'a', kind: 'paragraph', level: 0, runs: [{ text: 'Eerst uitleg' }] }]
    }
    const school = change(plainSchool('vo'), setText('vision.inEveryGroup', inEveryGroup).apply).next
    const blocks = read(school, 'vision')
    expect(headings({ blocks })).toEqual(['2 Zo werken wij in elke klas'])
    expect(ofStyle({ blocks }, 'body')).toEqual(['Eerst uitleg'])
  })
})

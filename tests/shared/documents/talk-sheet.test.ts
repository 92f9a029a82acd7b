// The sheets for a talk about an application: what parents read, and what only the team does.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { isoDay } from '#shared/day.ts'
import { outlineText } from '#shared/documents/outline.ts'
import type { SheetReader } from '#shared/documents/sheet-readers.ts'
import { talkSheet, type TalkSheetSource } from '#shared/documents/talk-sheet.ts'
import { answerTo } from '#shared/needs/answer.ts'
import { withOwnNeeds } from '#shared/needs/own-needs.ts'
import { addItem, newItem } from '#shared/school/list-edits.ts'
import { offerNeed } from '#shared/school/need-edits.ts'
import { change } from '#shared/school/patches.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../schools.ts'
import { headings, TODAY } from './reading.ts'

const NO_LINKS = { arrangements: [], expertise: [], facilities: [], partners: [] }
const school = [
  addItem('expertise', newItem('expertise', 'r', { name: 'Rekenspecialist', stand: 'present', where: ['school'] })),
  addItem('expertise', newItem('expertise', 'd', { name: 'Dyscalculiecoach', stand: 'developing' })),
  addItem('expertise', newItem('expertise', 't', { name: 'Remedial teacher', stand: 'wanted' })),
  offerNeed('n', { id: 'maths', name: 'Rekenen' }, { levels: ['extra', 'for-others'], links: NO_LINKS }, '2024-01-10'),
  offerNeed('o', { id: 'eigen-1', name: 'Schaken leren' }, { levels: ['in-class'], links: NO_LINKS }, '2026-10-12')
].reduce<School>((value, { apply }) => change(value, apply).next, plainSchool('bao'))

const sheet = (reader: SheetReader, needs: readonly string[], more: Partial<TalkSheetSource> = {}) =>
  talkSheet({
    school,
    catalogue,
    content: admissionContent,
    words: wordsOf(catalogue, school),
    reader,
    answers: needs.flatMap((id) =>
      withOwnNeeds(school, needsContent)
        .filter((need) => need.id === id)
        .map((need) => answerTo(school, need, needsContent, TODAY))
    ),
    others: [],
    received: undefined,
    today: TODAY,
    ...more
  })

test('what only the team reads is not on the sheet for parents: what is not known, what is to come, what the school does for others', () => {
  const team = outlineText(sheet('team', ['maths']))
  expect(team).toContain('Extra hulp op school en ook voor andere scholen.')
  expect(team).toContain('Of dit nog klopt: bevestigd op 10 januari 2024.')
  expect(team).toContain('Dyscalculiecoach: in ontwikkeling')
  expect(team).toContain('Remedial teacher: gewenst')
  const parents = outlineText(sheet('parents', ['maths']))
  expect(parents).toContain('Extra hulp op school.')
  expect(parents).not.toMatch(/andere scholen|Of dit nog klopt|Dyscalculiecoach|Remedial|Komt eraan/u)
})

test('a need of which nothing is offered is talked about, and nobody reads that the school does not have it', () => {
  const parents = outlineText(sheet('parents', ['seeing']))
  expect(parents).toContain('Hierover praten wij met elkaar. Wij kijken samen wat wél kan.')
  expect(parents).toContain('Dat iets hier ontbreekt, is op zichzelf geen reden om een leerling te weigeren.')
  expect(parents).not.toMatch(/niet ingevuld|nog niets/u)
})

test('what the school wrote itself is answered as any other need, without a question that nobody thought of', () => {
  const own = sheet('parents', ['eigen-1'])
  expect(outlineText(own)).toContain('Gewoon in de klas.')
  expect(headings(own)).toEqual(['1 Schaken leren', '2 Wat wij bieden'])
})

test('another school stands on a sheet only when it was chosen, in its own words with its school year', () => {
  const other = {
    id: 'x',
    need: 'maths',
    name: 'Rekenen',
    levels: ['outside'] as const,
    soon: 'talk-first' as const,
    kilometres: 3,
    school: {
      code: '',
      name: 'De Zomer',
      place: 'Zuidstad',
      postcode4: '',
      sector: 'bao' as const,
      board: '',
      contact: { function: '', email: '' },
      schoolYear: '2026-2027',
      concept: false,
      offers: []
    }
  }
  expect(outlineText(sheet('parents', ['maths']))).not.toContain('Waar het ook kan')
  expect(outlineText(sheet('parents', ['maths'], { others: [other] }))).toContain(
    'De Zomer, Zuidstad (schooljaar 2026-2027): Samen met iemand van buiten, na een gesprek.'
  )
})

test('the days follow from the day on which the application came; without one none is told', () => {
  const received = isoDay('2031-03-17')
  expect(outlineText(sheet('team', ['maths'], { received }))).toContain('28 april 2031. Dit is zes weken later.')
  expect(outlineText(sheet('team', ['maths']))).not.toContain('Wat gebeurt wanneer?')
})

test('no sheet and no name of it has a word for a diagnosis, and none asks for a name', () => {
  const labels = needsContent.needs.flatMap(({ searchOnly }) => searchOnly)
  const whole = new RegExp(
    `(?<![\\p{L}])(?:${labels.map((one) => one.replaceAll('/', '\\/')).join('|')})(?![\\p{L}])`,
    'iu'
  )
  for (const { id, sectors } of needsContent.needs.filter((need) => need.sectors.includes('bao'))) {
    const outline = sheet('team', [id], { received: TODAY })
    expect(sectors).toContain('bao')
    expect(outlineText(outline), id).not.toMatch(whole)
    expect(outlineText(outline), id).not.toMatch(/\bnaam\b/iu)
    expect(outline.fileTitle).toBe('Gespreksblad')
  }
})

// The SOP on one A4: for the wall, and for who is there for one day.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { kinds } from '#shared/documents/kinds/index.ts'
import { onePage } from '#shared/documents/kinds/one-page.ts'
import { outlineText, sectionsIn, type Outline } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { sectors, type School } from '#shared/school/school.ts'
import { unexplained } from '../../catalogue/readability.ts'
import { anItem, plainSchool } from '../../schools.ts'
import { decided, ready } from '../board-school.ts'
import { headings, ofStyle, tableOf, TODAY, withSection } from '../reading.ts'

const compose = (school: School): Outline => onePage.compose(presentSource(school, catalogue, TODAY))
const itemsOf = (outline: Outline, key: string): readonly string[] =>
  outline.blocks.flatMap((block) =>
    block.type === 'list' && block.key === key
      ? block.items.map(({ runs }) => runs.map(({ text }) => text).join(''))
      : []
  )

const example = exampleSchool(() => 'x')

describe('of the example school', () => {
  const outline = compose(example)

  test('asks what a teacher asks', () => {
    expect(outline).toMatchObject({
      title: 'Wat doe ik als ik mij zorgen maak?',
      fileTitle: '2026-11-23 SOP op één A4 (concept) – De Wilgenhof'
    })
    expect(headings(outline)).toEqual([
      '1 De hulp op De Wilgenhof in 2027-2028',
      '2 Stap voor stap',
      '2 Wie kan helpen, met dagdelen per week',
      '2 Extra hulp',
      '2 Plekken en materialen'
    ])
    expect(sectionsIn(outline).toSorted()).toEqual([...kinds['one-page'].sections].toSorted())
    expect(ofStyle(outline, 'missing')).toEqual([])
  })

  test('has the steps with who acts, and the meetings', () => {
    expect(tableOf(outline, 'steps')).toHaveLength(5)
    expect(tableOf(outline, 'steps')[0]).toBe(
      'Stap 1, hulp in de groep | De leraar past de les aan, met extra uitleg of kleinere stappen. | De leraar'
    )
    expect(tableOf(outline, 'steps')[3]).toMatch(/ \| De leraar\.$/)
    expect(ofStyle(outline, 'body')).toContain(
      'Overleg. Groepsbespreking: in oktober, februari en mei. Leerlingbespreking: elke zes weken. Ondersteuningsteam: zes keer per jaar. Overdracht: in juni, en weer in oktober.'
    )
  })

  test('has who can help with their half-days, and nobody who is not there', () => {
    expect(itemsOf(outline, 'expertise/rows')).toEqual([
      'Op school: Intern begeleider (4). Leraarondersteuner (6). Onderwijsassistent (5). Rekenspecialist (1). Aandachtsfunctionaris meldcode (0,5). Vertrouwenspersoon (0,5).',
      'Bij ons bestuur: Gedragsspecialist (0,5). Specialist begaafdheid (0,5).',
      'Via het samenwerkingsverband: Orthopedagoog (0,5).',
      'Van buiten: Logopedist (1). Schoolmaatschappelijk werker (0,5).'
    ])
    expect(outlineText(outline)).not.toMatch(/Taal-leesspecialist|Specialist jonge kind|Motorisch/)
  })

  test('has a line for each arrangement, and the places and materials', () => {
    expect(itemsOf(outline, 'arrangements')).toHaveLength(5)
    expect(itemsOf(outline, 'arrangements')).toContain(
      'Samen spelen of samenwerken lukt niet goed: Oefenen in een klein groepje.'
    )
    expect(itemsOf(outline, 'facilities/rows')).toEqual([
      expect.stringMatching(/^Dit is er: Begane grond zonder drempels\. .*Schoolplein voor iedereen \(deels\)\./),
      'Dit is er niet: Lift. Verzorgingsruimte. Geluidsversterking.'
    ])
  })

  test('explains the abbreviations that it uses', () => {
    expect(unexplained(outlineText(outline))).toEqual([])
  })
})

test('what is in several places stands once, with its half-days for all of them', () => {
  const item = { stand: 'present', remark: '' } as const
  const school = withSection(plainSchool(), 'expertise', {
    items: [
      { ...item, id: 'a', name: 'Logopedist', where: ['partnership', 'school'], halfDays: '2' },
      { ...item, id: 'b', name: 'Decaan', where: ['school', 'nowhere'], halfDays: '1' },
      { ...item, id: 'c', name: 'Orthopedagoog', where: ['partnership'], halfDays: '' },
      { ...item, id: 'd', name: 'Arts', where: ['external', 'board', 'school'], halfDays: '' }
    ]
  })
  expect(itemsOf(compose(school), 'expertise/rows')).toEqual([
    'Op school: Decaan (1).',
    'Op school, bij ons bestuur en van buiten: Arts.',
    'Op school en via het samenwerkingsverband: Logopedist (2).',
    'Via het samenwerkingsverband: Orthopedagoog.'
  ])
})

test('who comes for hours stands there so, and the heading says that there are hours', () => {
  const item = { stand: 'present', remark: '' } as const
  const school = withSection(plainSchool(), 'expertise', {
    items: [{ ...item, where: ['school'], id: 'a', name: 'Logopedist', halfDays: '3 uur' }]
  })
  expect(headings(compose(school))).toContain('2 Wie kan helpen, met dagdelen of uren per week')
  expect(itemsOf(compose(school), 'expertise/rows')).toEqual(['Op school: Logopedist (3 uur).'])
})

test('what is half filled in is left out, never shown as "nog niet ingevuld"', () => {
  const school = withSection(
    withSection(plainSchool(), 'expertise', {
      items: [
        anItem('expertise', 'a', { name: 'Dyslexiecoach' }),
        anItem('expertise', 'b', { name: 'Decaan', where: ['school'], stand: 'present' }),
        anItem('expertise', 'c', { name: ' ', where: ['school'], stand: 'present' })
      ]
    }),
    'facilities',
    {
      items: [anItem('facilities', 'a', { name: 'Lokaal' }), anItem('facilities', 'b', { name: 'Lift', present: 'no' })]
    }
  )
  expect(itemsOf(compose(school), 'expertise/rows')).toEqual(['Op school: Decaan.'])
  expect(itemsOf(compose(school), 'facilities/rows')).toEqual(['Dit is er niet: Lift.'])
})

test('a meeting without a rhythm is still named, an arrangement without a question still told', () => {
  const school = withSection(
    withSection(plainSchool(), 'supportStructure', {
      meetings: [
        anItem('meetings', 'm', { name: 'Zorgteam' }),
        anItem('meetings', 'n', { about: 'Iets', howOften: 'Elke week' })
      ]
    }),
    'extraSupport',
    {
      arrangements: [
        anItem('arrangements', 'a', { what: 'Elke dag lezen. Ook thuis.' }),
        anItem('arrangements', 'b', { question: 'Drukte', howMuch: 'x' })
      ]
    }
  )
  expect(ofStyle(compose(school), 'body')).toContain('Overleg. Zorgteam.')
  expect(itemsOf(compose(school), 'arrangements')).toEqual(['Elke dag lezen.', 'Drukte:'])
})

test('a school for vo reads its own words', () => {
  expect(headings(compose(exampleSchool(() => 'x', 'vo')))[1]).toBe('2 Niveau voor niveau')
  expect(tableOf(compose(exampleSchool(() => 'x', 'vo')), 'steps')[1]).toBe(
    'Niveau 2, een traject op school | De zorgcoördinator kiest met de leerling een traject. | Mentor en zorgcoördinator'
  )
})

test.each(sectors)('a new school for %s shows what follows, and no brace', (sector) => {
  const outline = compose({ ...plainSchool(sector), identity: { ...plainSchool(sector).identity, name: '' } })
  expect(ofStyle(outline, 'missing')).toEqual(Array.from({ length: 4 }, () => 'Deze tekst volgt nog.'))
  expect(outlineText(outline)).not.toMatch(/[{}]|undefined/)
  expect(headings(outline)[0]).toBe('1 De hulp op onze school in 2027-2028')
})

test('as it was adopted it is no concept', () => {
  expect(onePage.compose(decided(ready))).toMatchObject({
    concept: false,
    fileTitle: '2027-05-18 SOP op één A4 – De Wilgenhof'
  })
})

// What may not be lost in a document of a few pages: the law, what the school cannot do, and what parents decide.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { guideChapter } from '#shared/documents/kinds/guide-chapter.ts'
import { onePage } from '#shared/documents/kinds/one-page.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { parentsPage } from '#shared/documents/kinds/parents-page.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { frameFor } from '#shared/law/frames.ts'
import { offerYearByCalendar } from '#shared/school/current-offer.ts'
import { sectors, type School } from '#shared/school/school.ts'
import { sentencesOf } from '../catalogue/readability.ts'
import { plainSchool } from '../schools.ts'
import { TODAY, withSection } from './reading.ts'

const short: readonly (readonly [string, (source: DocumentSource) => Outline])[] = [
  ['the chapter for the school guide', guideChapter.compose],
  ['the page for parents', parentsPage.compose]
]
const days = [TODAY, isoDay('2024-03-01')]
const textsOf = (school: School, today = TODAY): readonly string[] =>
  short.map(([, compose]) => outlineText(compose(presentSource(school, catalogue, today))))

describe.each(short)('the law in %s', (_, compose) => {
  test.each(sectors.flatMap((sector) => days.map((day) => [sector, day] as const)))(
    'for %s on %s: every sentence of it is one of the frame, and none is left out',
    (sector, day) => {
      const { short: law } = frameFor(catalogue, sector, offerYearByCalendar(day)).dutyOfCare
      const line =
        outlineText(compose(presentSource(plainSchool(sector), catalogue, day)))
          .split('\n')
          .find((one) => one.startsWith('Uw rechten (zorgplicht).')) ?? ''
      expect(sentencesOf(line).slice(1)).toEqual(sentencesOf(law))
    }
  )
})

test.each(catalogue.frames)(
  'the short text of frame $id has the terms, the place for the time being, and the school that is looked for',
  ({ dutyOfCare, sectors: [sector] }) => {
    for (const words of [
      /schriftelijk/,
      /binnen zes weken/i,
      /hooguit vier weken langer/,
      /tien weken zonder besluit/,
      /tijdelijk bij ons beginnen/,
      /school waar het wel lukt/,
      /die al bij ons zit/
    ])
      expect(dutyOfCare.short).toMatch(words)
    if (sector === 'so-vso') expect(dutyOfCare.short).toContain('toestemming van het samenwerkingsverband')
  }
)

test('parents of De Wilgenhof read that their consent is asked, and what the school cannot do', () => {
  const [guide = '', page = ''] = textsOf(exampleSchool(() => 'x'))
  expect(guide).toContain('Zij geven toestemming voor een onderzoek.')
  expect(guide).toContain('Hulp bij verzorging de hele dag kunnen wij niet geven.')
  expect(page).toContain('Voor een onderzoek en voor overleg met anderen vragen wij altijd uw toestemming.')
  for (const text of [guide, page]) expect(text).toContain('daarvoor hebben wij te weinig mensen')
})

const paragraphs = (...texts: readonly string[]) => ({
  blocks: texts.map((text, index) => ({ id: `p${index}`, kind: 'paragraph' as const, level: 0, runs: [{ text }] }))
})

test('all that a school writes about its limits is told, wherever it stands in the text', () => {
  const written = [
    'Wij kijken per kind. Bellen kan altijd.',
    'Verzorging geven wij. De hele dag lukt dat ons te weinig.',
    'Wij zoeken met het steunpunt verder.'
  ]
  const blocks = [
    ...paragraphs(...written).blocks,
    { id: 'l', kind: 'bullet' as const, level: 0, runs: [{ text: 'drukte is te veel. Er is één lokaal.' }] }
  ]
  for (const text of textsOf(withSection(plainSchool(), 'limits', { text: { blocks } })))
    for (const line of [...written, 'drukte is te veel. Er is één lokaal.']) expect(text).toContain(line)
})

test('what comes further on in a text and says what is not possible, on what condition, or who decides, stays with all before it', () => {
  const base = exampleSchool(() => 'x')
  const [agreement, step, arrangement] = [
    base.sections.basicSupport.agreements[0],
    base.sections.supportStructure.steps[0],
    base.sections.extraSupport.arrangements[0]
  ]
  if (agreement === undefined || step === undefined || arrangement === undefined)
    throw new Error('the example has no lists')
  const how = 'Wij helpen met medicijnen. Dat staat op papier. Injecties geven wij niet. Er is een kast.'
  const said = 'Wij helpen met medicijnen. Dat staat op papier. Injecties geven wij niet.'
  const made = (status: 'yes' | 'partly' | 'not-yet'): School =>
    withSection(base, 'basicSupport', { agreements: [{ ...agreement, status, how, firstStep: 'Een training.' }] })
  for (const status of ['yes', 'partly', 'not-yet'] as const) {
    expect(textsOf(made(status))[0]).toContain(said)
    expect(textsOf(made(status))[0]).not.toContain('Er is een kast')
  }
  const parents = withSection(base, 'supportStructure', {
    steps: [{ ...step, parents: 'Ouders komen praten. Zij lezen het plan.\nZij tekenen het.' }]
  })
  expect(textsOf(parents)[0]).toContain('Ouders komen praten. Zij lezen het plan. Zij tekenen het.')
  const help = withSection(base, 'extraSupport', {
    arrangements: [{ ...arrangement, what: 'Een groepje. Ouders regelen het vervoer zelf.' }],
    text: paragraphs('Wij helpen.', 'Elke dag een uur.', 'In de vakantie is er geen hulp.')
  })
  expect(textsOf(help)[0]).toContain('Een groepje. Ouders regelen het vervoer zelf.')
  expect(textsOf(help)[0]).toContain('In de vakantie is er geen hulp.')
  expect(textsOf(help)[0]).not.toContain('Elke dag een uur.')
  expect(outlineText(onePage.compose(presentSource(help, catalogue, TODAY)))).toContain(
    'Een groepje. Ouders regelen het vervoer zelf.'
  )
})

test('a right of parents stands on their page, in a paragraph or in a list', () => {
  const text = {
    blocks: [
      ...paragraphs('U praat met de mentor.', 'Wij bellen elke maand.', 'Hierover beslist u mee:').blocks,
      { id: 'l', kind: 'bullet' as const, level: 0, runs: [{ text: 'een onderzoek, na uw toestemming.' }] }
    ]
  }
  const [guide = '', page = ''] = textsOf(withSection(plainSchool(), 'parents', { text }))
  for (const told of [guide, page]) expect(told).toContain('Hierover beslist u mee:\neen onderzoek, na uw toestemming.')
  expect(page).not.toContain('Wij bellen elke maand.')
})

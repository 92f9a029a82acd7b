// The chapter for the school guide: what the law wants there, told to parents.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { exampleList } from '#shared/law/section-page.ts'
import { isoDay } from '#shared/day.ts'
import { guideChapter } from '#shared/documents/kinds/guide-chapter.ts'
import { kinds } from '#shared/documents/kinds/index.ts'
import { outlineText, sectionsIn, type Outline } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { sectors, type Agreement, type Cluster, type School } from '#shared/school/school.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { plainSchool } from '../../schools.ts'
import { decided, ready } from '../board-school.ts'
import { chapterOf, headings, ofStyle, tableOf, TODAY, withSection } from '../reading.ts'

const compose = (school: School): Outline => guideChapter.compose(presentSource(school, catalogue, TODAY))
const example = exampleSchool(() => 'x')
const baken = exampleSchool(() => 'x', 'vo')

const itemsIn = (outline: Outline): readonly string[] =>
  outline.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ runs }) => runs.map(({ text }) => text).join('')) : []
  )
const agreement = (status: Agreement['status'], changes: Partial<Agreement> = {}): Agreement => ({
  id: status,
  text: `Afspraak ${status}`,
  status,
  how: 'Elke dag. Ook in mei.',
  firstStep: 'Eén aanpak kiezen. Daarna kijken.',
  firstStepBy: '',
  own: false,
  ...changes
})
const withAgreements = (...agreements: readonly Agreement[]): School =>
  withSection(plainSchool(), 'basicSupport', { source: 'partnership', agreements: [...agreements] })
const inCluster = (cluster: Cluster): School => ({
  ...plainSchool('so-vso'),
  identity: { ...plainSchool('so-vso').identity, cluster }
})

describe('of the example school', () => {
  const outline = compose(example)

  test('has a title for parents and a file that the director knows again', () => {
    expect(outline.blocks[0]).toEqual({ type: 'title', key: 'title', text: 'Zo helpen wij uw kind' })
    expect(ofStyle(outline, 'subtitle')).toEqual(['Hulp op De Wilgenhof in schooljaar 2027-2028'])
    expect(outline).toMatchObject({
      title: 'Zo helpen wij uw kind',
      fileTitle: '2026-11-23 Hoofdstuk schoolgids (concept) – De Wilgenhof'
    })
    expect(outline.blocks.filter(({ type }) => type === 'contents' || type === 'pageBreak')).toEqual([])
  })

  test('tells the sections that it is said to tell, under headings in words for parents', () => {
    expect(sectionsIn(outline)).toEqual(kinds['guide-chapter'].sections)
    expect(headings(outline)).toEqual([
      '1 Wat elk kind krijgt',
      '1 Als wij ons zorgen maken',
      '1 Extra hulp',
      '2 Wie er kan helpen',
      '2 Plekken en materialen',
      '1 Als het ons niet lukt',
      '1 Bij wie u terechtkunt',
      '1 Wat leerlingen vinden'
    ])
    expect(ofStyle(outline, 'missing')).toEqual([])
  })

  test('names all agreements, each with how it is kept in a sentence', () => {
    const agreements = itemsIn(chapterOf(outline, 'basicSupport'))
    expect(agreements).toHaveLength(15)
    expect(agreements).toContain('Hulp bij lezen en spelling. In alle groepen lezen we elke dag.')
    expect(agreements).toContain(
      'Leren plannen en doorwerken. Dit doen wij deels. Hier werken wij aan: Het team kiest in de studiemiddag van januari één aanpak voor groep 3, 4 en 5.'
    )
  })

  test('tells step by step what happens, who acts and what parents do', () => {
    expect(tableOf(outline, 'steps')[1]).toBe(
      'Stap 2, een plan voor tien weken / Aan zet: De leraar en de intern begeleider | De hulp is in de klas of in een klein groepje. | Ouders lezen het plan. Na tien weken praten wij met ouders en kind.'
    )
  })

  test('tells for each question what the school does and how much', () => {
    expect(tableOf(outline, 'arrangements')).toContain(
      'Een kind raakt snel vol van drukte | Een rustige start en een vaste plek uit de loop. | Elke dag, zolang het nodig is.'
    )
  })

  test('names functions with half-days; what is learnt and what is wanted read the same', () => {
    expect(itemsIn(chapterOf(outline, 'expertise'))).toContain(
      'Bij ons bestuur: Gedragsspecialist (0,5). Specialist begaafdheid (0,5).'
    )
    expect(ofStyle(outline, 'body')).toContain('Hier werken wij aan: Taal-leesspecialist. Specialist jonge kind.')
  })

  test('says of the number behind a name when it may be hours too', () => {
    const { items } = example.sections.expertise
    const hours = withSection(example, 'expertise', {
      items: items.map((item, at) => (at === 0 ? { ...item, halfDays: '3 uur' } : item))
    })
    const intro = 'Tussen haakjes staat het aantal dagdelen per week: ochtenden of middagen.'
    expect(ofStyle(outline, 'body')).toContain(intro)
    expect(ofStyle(compose(hours), 'body')).toContain(`${intro} Zijn het uren, dan staat dat erbij.`)
  })

  test('tells in full what pupils said and what came of it, and whom parents can go to', () => {
    const { outcome = '', influence = '' } = example.rounds[0]?.pupilsSay ?? {}
    expect(ofStyle(chapterOf(outline, 'pupilsSay'), 'body')).toEqual([
      'De leerlingen kozen in september zelf hoe zij hun mening gaven.',
      `Dit kwam eruit. ${outcome}`,
      ...`Dit deden wij ermee. ${influence}`.split('\n')
    ])
    expect(ofStyle(chapterOf(outline, 'parents'), 'body').at(-1)).toContain(
      'Het ouder- en jeugdsteunpunt van De Brug denkt gratis en onafhankelijk mee.'
    )
  })

  test('tells the duty of care after the limits', () => {
    expect(ofStyle(chapterOf(outline, 'limits'), 'body').at(-1)).toMatch(
      /^Uw rechten \(zorgplicht\)\. U meldt uw kind schriftelijk bij ons aan, /
    )
  })
})

describe.each([
  ['bao', example],
  ['vo', baken]
] as const)('the words of the %s example', (_, school) => {
  const text = outlineText(compose(school))

  test('are plain: short sentences, no abbreviation that nobody explained, nothing that speaks to the director', () => {
    const sentences = text.split('\n').flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([])
    expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(12)
    expect(unexplained(text)).toEqual([])
    expect(text).not.toMatch(/[{}]|undefined|\buw school\b|\buw bestuur\b/)
  })
})

test('help that is not certain is no promise, and how long it lasts stands beside how much', () => {
  const [one] = example.sections.extraSupport.arrangements
  const hoeveel = (given: object): string | undefined => {
    const school = withSection(example, 'extraSupport', {
      arrangements: one === undefined ? [] : [{ ...one, howMuch: 'Elke week', duration: '', ...given }]
    })
    return tableOf(compose(school), 'arrangements')[0]?.split(' | ')[2]
  }
  expect(hoeveel({ certainty: 'certain', places: '5', perWeek: '3 uur' })).toBe('Elke week')
  expect(hoeveel({ certainty: 'depends', duration: 'Tien weken' })).toBe(
    'Elke week / Hoelang: Tien weken / Hoe zeker: Hangt af van geld of mensen'
  )
})

test('a school for vo reads its own words', () => {
  const outline = compose(baken)
  expect(headings(outline)[0]).toBe('1 Wat elke leerling krijgt')
  expect(outlineText(outline)).toContain('Wat wij doen, niveau voor niveau')
  expect(outlineText(outline)).not.toMatch(/\bElk kind\b|\bstap voor stap\b/)
})

describe('an agreement', () => {
  test.each([
    ['yes', 'Afspraak yes. Elke dag.'],
    ['partly', 'Afspraak partly. Dit doen wij deels. Hier werken wij aan: Eén aanpak kiezen.'],
    ['not-yet', 'Afspraak not-yet. Hier werken wij aan: Eén aanpak kiezen.'],
    ['unknown', 'Afspraak unknown. Dit volgt nog.']
  ] as const)('that is kept %s', (status, line) => {
    expect(itemsIn(compose(withAgreements(agreement(status))))).toEqual([line])
  })

  test('without a first step or words of its own still says how far the school is', () => {
    expect(
      itemsIn(
        compose(
          withAgreements(agreement('partly', { firstStep: '' }), agreement('not-yet', { firstStep: ' ', text: '' }))
        )
      )
    ).toEqual(['Afspraak partly. Dit doen wij deels. Elke dag.', 'Afspraak 2. Hier werken wij aan.'])
  })

  test('of the example list is named as such', () => {
    const outline = compose(
      withSection(plainSchool(), 'basicSupport', { source: 'example', agreements: [...exampleList(catalogue)] })
    )
    expect(ofStyle(outline, 'note')[0]).toContain(
      'Hieronder staat een voorbeeldlijst, niet de lijst van Samenwerkingsverband Proef.'
    )
    expect(outlineText(outline)).not.toContain('De afspraken hieronder zijn van')
  })
})

describe('a school that is not complete', () => {
  test('an unwritten section follows; what the law promises stands there all the same', () => {
    const outline = compose(plainSchool())
    expect(ofStyle(outline, 'missing')).toEqual(Array.from({ length: 8 }, () => 'Deze tekst volgt nog.'))
    expect(ofStyle(chapterOf(outline, 'limits'), 'body')[0]).toMatch(/^Uw rechten \(zorgplicht\)\. /)
  })

  test.each(['1', '2'] as const)('cluster %s has no basic support: it is left out', (cluster) => {
    const school = withSection(inCluster(cluster), 'basicSupport', {
      source: 'example',
      agreements: [...exampleList(catalogue)]
    })
    expect(sectionsIn(compose(school))).toEqual(kinds['guide-chapter'].sections.filter((id) => id !== 'basicSupport'))
    expect(outlineText(compose(school))).not.toMatch(/basisondersteuning|afspraken|samenwerkingsverband werken/i)
  })

  test.each(sectors)('no brace is left in the chapter of a school for %s without a name', (sector) => {
    const school = plainSchool(sector)
    expect(
      outlineText(compose({ ...school, identity: { ...school.identity, name: ' ', partnership: '' } }))
    ).not.toMatch(/[{}]|undefined/)
  })

  test('parents that are only written to in a list are still told whom to go to', () => {
    const bullets = ['De leraar. Die belt terug.', 'De directeur.'].map((text, index) => ({
      id: `b${index}`,
      kind: 'bullet' as const,
      level: 0,
      runs: [{ text }]
    }))
    expect(
      itemsIn(chapterOf(compose(withSection(plainSchool(), 'parents', { text: { blocks: bullets } })), 'parents'))
    ).toEqual(['De leraar.', 'De directeur.'])
  })
})

test('as it was adopted it is no concept, and takes the day of the decision', () => {
  expect(guideChapter.compose(decided(ready))).toMatchObject({
    concept: false,
    versionLabel: 'Vastgesteld op 18 mei 2027',
    fileTitle: '2027-05-18 Hoofdstuk schoolgids – De Wilgenhof'
  })
})

test('takes the law of the school year of the offer', () => {
  const text = (today: string): string =>
    outlineText(guideChapter.compose(presentSource(plainSchool('vo'), catalogue, isoDay(today))))
  expect(text('2024-05-01')).toContain('Voor het eerste leerjaar kan een vaste periode gelden.')
  expect(text('2026-11-23')).toContain('Voor het eerste leerjaar doet u dat van 25 tot en met 31 maart')
})

test('parents read which agreement is the own one of the school', () => {
  const items = itemsIn(compose(withAgreements(agreement('yes'), agreement('partly', { own: true }))))
  expect(items.map((item) => item.includes('Dit is een eigen afspraak van onze school.'))).toEqual([false, true])
})

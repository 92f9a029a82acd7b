// The page for parents whose child needs more help.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { exampleList } from '#shared/law/section-page.ts'
import { kinds } from '#shared/documents/kinds/index.ts'
import { outlineText, sectionsIn, type Outline } from '#shared/documents/outline.ts'
import { parentsPage } from '#shared/documents/kinds/parents-page.ts'
import { presentSource } from '#shared/documents/source.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { sectors, type School } from '#shared/school/school.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { plainSchool } from '../../schools.ts'
import { decided, ready } from '../board-school.ts'
import { chapterOf, headings, ofStyle, TODAY, withSection } from '../reading.ts'

const compose = (school: School): Outline => parentsPage.compose(presentSource(school, catalogue, TODAY))
const example = exampleSchool(() => 'x')
const baken = exampleSchool(() => 'x', 'vo')

/** What stands under a heading, up to the next one. */
function under(outline: Outline, heading: string): Outline {
  const start = outline.blocks.findIndex((block) => block.type === 'heading' && block.runs[0]?.text === heading)
  const rest = outline.blocks.slice(start + 1)
  const end = rest.findIndex(({ type }) => type === 'heading')
  return { ...outline, blocks: rest.slice(0, end < 0 ? rest.length : end) }
}
const linesUnder = (outline: Outline, heading: string): readonly string[] =>
  outlineText(under(outline, heading)).split('\n')

const parents = (...texts: readonly string[]): School =>
  withSection(plainSchool(), 'parents', {
    text: {
      blocks: texts.map((text, index) => ({ id: `o${index}`, kind: 'paragraph' as const, level: 0, runs: [{ text }] }))
    }
  })

describe('of the example school', () => {
  const outline = compose(example)

  test('asks the question that parents have, and answers it in the order in which they ask', () => {
    expect(outline).toMatchObject({
      title: 'Uw kind heeft extra hulp nodig',
      fileTitle: '2026-11-23 Bladzijde voor ouders (concept) – De Wilgenhof'
    })
    expect(headings(outline)).toEqual([
      '1 Wat kan De Wilgenhof in 2027-2028?',
      '2 Met wie praat u eerst?',
      '2 Wat krijgt elk kind?',
      '2 Wat kunnen wij meer doen?',
      '2 Wat kunnen wij niet?',
      '2 Zijn wij het niet eens?'
    ])
    expect(sectionsIn(outline).toSorted()).toEqual([...kinds['parents-page'].sections].toSorted())
  })

  test('begins with whom to talk to first, and what parents decide', () => {
    expect(linesUnder(outline, 'Met wie praat u eerst?')).toEqual([
      expect.stringMatching(/^Waar u begint\. U praat eerst met de leraar van uw kind\..*wie wat doet, en wanneer\.$/),
      expect.stringMatching(/^Waarover u meebeslist\. .*wij vragen u om akkoord\.$/)
    ])
  })

  test('counts the agreements, and names what the school still works at', () => {
    expect(linesUnder(outline, 'Wat krijgt elk kind?')[0]).toMatch(
      /Van de vijftien afspraken doen wij er dertien helemaal en twee deels\. Hier werken wij aan: Leren plannen en doorwerken\. Een goede start voor jonge kinderen\.$/
    )
  })

  test('names each question for which there is more help, and says where the help itself stands', () => {
    const [line = '', ...more] = linesUnder(outline, 'Wat kunnen wij meer doen?')
    expect(line).toMatch(
      /^Dat bekijken wij samen met u\. Bij deze vragen is er extra hulp \(zie de schoolgids\): Lezen komt niet op gang/
    )
    for (const { question } of example.sections.extraSupport.arrangements) expect(line).toContain(`${question}.`)
    expect(more).toEqual([])
  })

  test('lists what the school cannot do, and then what the law promises', () => {
    const lines = linesUnder(outline, 'Wat kunnen wij niet?')
    expect(lines[0]).toMatch(/^Wij kijken bij ieder kind opnieuw\. .*vorige school\.$/)
    expect(lines[2]).toBe('een kind de hele dag verzorging nodig heeft: daarvoor hebben wij te weinig mensen;')
    expect(lines).toHaveLength(7)
    expect(lines[6]).toMatch(/^Uw rechten \(zorgplicht\)\. U meldt uw kind/)
  })

  test("says where to go when parents disagree, in the school's own words", () => {
    expect(linesUnder(outline, 'Zijn wij het niet eens?')).toEqual([
      expect.stringMatching(/^Als wij het niet eens worden\. .*ouder- en jeugdsteunpunt van De Brug/)
    ])
  })
})

describe('where to go when parents disagree', () => {
  test('the school that says nothing of it gets the steunpunt of its SWV; one without an SWV the rules for complaints', () => {
    expect(
      linesUnder(
        compose(parents('Praat met de leraar. Die belt elke maand eens.', 'Wij bellen eens per maand.')),
        'Zijn wij het niet eens?'
      )
    ).toEqual([
      'Praat dan met de leraar, de intern begeleider of de directeur. U kunt ook terecht bij het ouder- en jeugdsteunpunt van Samenwerkingsverband Proef.'
    ])
    const special = plainSchool('so-vso')
    expect(
      linesUnder(compose({ ...special, identity: { ...special.identity, cluster: '1' } }), 'Zijn wij het niet eens?')
    ).toEqual([
      'Praat dan met de leraar, de intern begeleider of de directeur. De klachtenregeling staat in de schoolgids.'
    ])
  })

  test('a school that says it in its one paragraph is not asked for a second', () => {
    const outline = compose(parents('Praat met de mentor. Bent u het niet met ons eens? Ga dan naar het steunpunt.'))
    expect(linesUnder(outline, 'Met wie praat u eerst?')).toEqual([
      'Praat met de mentor. Bent u het niet met ons eens? Ga dan naar het steunpunt.'
    ])
  })
})

test('a school that writes to parents in a list alone has its items in short', () => {
  const blocks = ['De leraar. Die belt terug.', 'De directeur.'].map((words, index) => ({
    id: `b${index}`,
    kind: 'bullet' as const,
    level: 0,
    runs: [{ text: words }]
  }))
  expect(
    linesUnder(compose(withSection(plainSchool(), 'parents', { text: { blocks } })), 'Met wie praat u eerst?')
  ).toEqual(['De leraar.', 'De directeur.'])
})

test('limits without a list are told without headings of their own', () => {
  const text = {
    blocks: [
      { id: 'k', kind: 'heading1' as const, level: 0, runs: [{ text: 'Onze grenzen' }] },
      { id: 'g', kind: 'paragraph' as const, level: 0, runs: [{ text: 'Soms lukt het niet. Dan zoeken wij verder.' }] }
    ]
  }
  expect(linesUnder(compose(withSection(plainSchool(), 'limits', { text })), 'Wat kunnen wij niet?')[0]).toBe(
    'Soms lukt het niet. Dan zoeken wij verder.'
  )
})

test('the example list is named as such, and keeps the page a concept for good', () => {
  const school = withSection(ready, 'basicSupport', {
    source: 'example',
    agreements: [...exampleList(catalogue)].map((item) => ({ ...item, status: 'yes' }))
  })
  expect(ofStyle(compose(school), 'note')).toEqual([
    'Dit gaat nog over een voorbeeldlijst, niet over de afspraken van Samenwerkingsverband De Brug.'
  ])
  expect(standingOf(kinds['parents-page'], decided(school)).obstacles.map(({ section }) => section)).toContain(
    'basicSupport'
  )
})

test('cluster 1 and 2 have no basic support: it is left out', () => {
  const special = plainSchool('so-vso')
  for (const cluster of ['1', '2'] as const)
    expect(headings(compose({ ...special, identity: { ...special.identity, cluster } }))).not.toContain(
      '2 Wat krijgt elke leerling?'
    )
  expect(headings(compose(special))).toContain('2 Wat krijgt elke leerling?')
})

test('an unwritten section follows', () => {
  const outline = compose(plainSchool())
  expect(ofStyle(outline, 'missing')).toEqual(Array.from({ length: 4 }, () => 'Deze tekst volgt nog.'))
  expect(ofStyle(chapterOf(outline, 'limits'), 'body')[0]).toMatch(/^Uw rechten \(zorgplicht\)\. /)
})

test.each([
  ['bao', example],
  ['vo', baken]
] as const)('the words of the %s example are plain', (_, school) => {
  const text = outlineText(compose(school))
  const sentences = text.split('\n').flatMap(sentencesOf)
  expect(sentences.filter((sentence) => wordCount(sentence) > 25)).toEqual([])
  expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(12)
  expect(unexplained(text)).toEqual([])
})

test.each(sectors)('no brace is left on the page of a school for %s without a name', (sector) => {
  const school = plainSchool(sector)
  const text = outlineText(compose({ ...school, identity: { ...school.identity, name: '', partnership: '' } }))
  expect(text).not.toMatch(/[{}]|undefined/)
  expect(text).toContain('Wat kan onze school in 2027-2028?')
})

test('as it was adopted it is no concept', () => {
  expect(parentsPage.compose(decided(ready))).toMatchObject({
    concept: false,
    fileTitle: '2027-05-18 Bladzijde voor ouders – De Wilgenhof'
  })
})

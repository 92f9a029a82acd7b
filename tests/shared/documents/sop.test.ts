import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { exampleList } from '#shared/catalogue/section-page.ts'
import { isoDay, parseDay, writeDay } from '#shared/day.ts'
import { countsSentence } from '#shared/documents/basic-support-chapter.ts'
import { compose } from '#shared/documents/compose.ts'
import { documentKinds, outlineText, sectionsIn, type Outline, type OutlineBlock, type OutlineRun, type Table } from '#shared/documents/outline.ts'
import { plainText } from '#shared/richtext/richtext.ts'
import { sectionIds, type Agreement, type School } from '#shared/school/school.ts'
import { unexplained } from '../catalogue/readability.ts'
import { anySchool, plainSchool } from '../schools.ts'

const TODAY = isoDay('2026-11-23')
const make = (school: School): Outline => compose('sop', school, catalogue, TODAY)
const example = exampleSchool(() => 'x')

const textOf = (runs: readonly OutlineRun[]): string => runs.map((run) => run.text).join('')
const ofStyle = (outline: Outline, style: string): readonly string[] =>
  outline.blocks.flatMap((block) => (block.type === 'paragraph' && block.style === style ? [textOf(block.runs)] : []))
const headings = (outline: Outline): readonly string[] => outline.blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${textOf(block.runs)}`] : []))
const tableOf = (outline: Outline, key: string): readonly string[] => {
  const found = outline.blocks.find((block): block is Table => block.type === 'table' && block.key === key)
  return (found?.rows ?? []).map((row) => row.cells.map((cell) => cell.map(textOf).join(' / ')).join(' | '))
}
const agreement = (status: Agreement['status'], changes: Partial<Agreement> = {}): Agreement => ({
  id: `a-${status}`, text: `Afspraak over ${status}`, status, how: '', firstStep: '', firstStepBy: '', ...changes
})
const withList = (agreements: readonly Agreement[], source: 'example' | 'partnership' = 'partnership'): School => {
  const school = plainSchool()
  return { ...school, sections: { ...school.sections, basicSupport: { source, planYears: '', agreements: [...agreements], finished: false } } }
}

describe('the SOP of the example school', () => {
  const outline = make(example)

  test('says on its first page what it is, for whom, what is asked and by when', () => {
    expect(ofStyle(outline, 'lead').join(' ')).toMatch(/welke hulp kinderen op De Wilgenhof krijgen.*voor ouders, het team, de medezeggenschapsraad \(MR\).*concept voor schooljaar 2027-2028.*vertel de directeur.*voor 1 augustus 2027/)
    expect(outline.blocks[0]).toEqual({ type: 'title', key: 'title', text: 'Schoolondersteuningsprofiel' })
    expect(ofStyle(outline, 'subtitle')).toEqual(['Wat De Wilgenhof doet als een kind hulp nodig heeft'])
  })

  test('is a concept with its day in the label and in the file name', () => {
    expect(outline).toMatchObject({
      concept: true, versionLabel: 'Concept van 23 november 2026', school: 'De Wilgenhof', title: 'Schoolondersteuningsprofiel De Wilgenhof',
      fileTitle: '2026-11-23 Schoolondersteuningsprofiel (concept) – De Wilgenhof'
    })
  })

  test('names school, place, kind of school, board, SWV, school year and status', () => {
    expect(tableOf(outline, 'facts')).toEqual([
      'School | De Wilgenhof', 'Plaats | Eikendorp', 'Soort school | Basisschool', 'Bestuur (bevoegd gezag) | Stichting Rivierland Onderwijs',
      'Samenwerkingsverband (SWV) | Samenwerkingsverband De Brug', 'Aanbod voor schooljaar | 2027-2028',
      'Vast te stellen in de schoolgids | voor 1 augustus 2027', 'Stand | Concept van 23 november 2026, nog niet vastgesteld'
    ])
  })

  test('says that the school is invented, and that nothing is missing', () => {
    expect(ofStyle(outline, 'note')).toEqual(['Dit document is gemaakt met de voorbeeldschool. De school en alles wat hier staat, zijn verzonnen.'])
    expect(ofStyle(outline, 'missing')).toEqual([])
  })

  test('has both sections as chapters and a heading per agreement', () => {
    expect(sectionsIn(outline)).toEqual(sectionIds)
    expect(headings(outline).slice(0, 4)).toEqual([
      '1 Visie op ondersteuning', '1 Basisondersteuning', '2 Afspraak voor afspraak',
      '3 Afspraak 1. Vroeg zien wat een kind nodig heeft'
    ])
    expect(headings(outline)).toHaveLength(19)
  })

  test('counts the agreements in words and shows them at a glance', () => {
    expect(outlineText(outline)).toContain('Van de vijftien afspraken doen wij er dertien helemaal en twee deels.')
    expect(outlineText(outline)).toContain('Ze staan in het ondersteuningsplan 2025-2029.')
    expect(tableOf(outline, 'basicSupport/overview')[7]).toBe('8. Leren plannen en doorwerken | Deels | 23 april 2027')
    expect(tableOf(outline, 'basicSupport/overview')[0]).toBe('1. Vroeg zien wat een kind nodig heeft | Ja | –')
  })

  test('tells per agreement what the school does, and the first step of what it does in part', () => {
    const body = ofStyle(outline, 'body')
    expect(body).toContain('Eerste stap: Het team kiest in de studiemiddag van januari één aanpak voor groep 3, 4 en 5. De intern begeleider kijkt voor de meivakantie in elke groep hoe het gaat. Klaar op 23 april 2027.')
    expect(body.find((text) => text.includes('weektaak'))).toMatch(/^Dit doen wij deels\. In groep 6 tot en met 8/)
    expect(body.find((text) => text.includes('Voorleessoftware'))).toMatch(/^Dit doen wij\. In alle groepen lezen we elke dag\./)
  })

  test('ends with the rules, their sources, and "controleer dit" where a source does not prove it', () => {
    const rows = tableOf(outline, 'grounds/table')
    expect(rows).toHaveLength(7)
    expect(rows.find((row) => row.startsWith('Basisondersteuning'))).toBe(
      'Basisondersteuning | Wat de school aan basisondersteuning doet, moet elk jaar in de schoolgids staan. | WPO artikel 13 / Memorie van toelichting, Kamerstuk 36 443 nr. 3 / Gelezen op 1 november 2026. / Controleer dit.'
    )
    expect(rows.find((row) => row.startsWith('Advies van de MR'))).not.toContain('Controleer dit')
    expect(rows.at(-1)).toBe(
      'Het hele profiel, eens in de vier jaar | Niet meer wettelijk. De wettelijke plicht verviel op 1 augustus 2025 (Kamerstuk 36 443 nr. 3). Dit is een afspraak met Samenwerkingsverband De Brug. | –'
    )
  })

  test('explains its abbreviations at first use', () => {
    expect(unexplained(outlineText(outline), ['WPO', 'WMS', 'VTOI', 'NVTK'])).toEqual([])
    expect(ofStyle(outline, 'body')).toContain('WPO is de Wet op het primair onderwijs. WMS is de Wet medezeggenschap op scholen.')
  })

  test('never says "u" or "uw school" to the MR where the school speaks, nor shows a guiding question', () => {
    const written = outlineText(outline)
    expect(written).not.toMatch(/\buw school\b|\buw samenwerkingsverband\b|\buw bestuur\b|Er komt maandag een invaller/i)
  })

  test('has the same nodes under the same keys each time', () => {
    expect(make(exampleSchool(() => 'y'))).toEqual(outline)
    const keys = outline.blocks.map((block) => block.key)
    expect(keys).toContain('agreement/de-brug-2/heading')
    expect(keys).toContain('vision/visie-1')
  })

  test('keeps the keys of what did not change when an agreement is put in between', () => {
    const more = structuredClone(example)
    more.sections.basicSupport.agreements.splice(1, 0, agreement('yes', { id: 'nieuw', how: 'Elke dag.' }))
    const before = outline.blocks.map((block) => block.key)
    const after = make(more).blocks.map((block) => block.key)
    expect(before.filter((key) => !after.includes(key))).toEqual([])
    expect(after.filter((key) => !before.includes(key))).toEqual(['agreement/nieuw/heading', 'agreement/nieuw/how'])
  })
})

describe('an unfinished school', () => {
  test('a new school says in each chapter what is to be done, and on the first page how much', () => {
    const outline = make(plainSchool())
    expect(ofStyle(outline, 'missing')).toEqual([
      'In dit concept ontbreken nog twee dingen. In de hoofdstukken staat wat er moet gebeuren.',
      'Nog te doen: Schrijf de visie: er staat nog geen tekst.',
      'Nog te doen: Zet de lijst met afspraken van Samenwerkingsverband Proef erin.'
    ])
    expect(sectionsIn(outline)).toEqual(sectionIds)
  })

  test('the example list is named as such', () => {
    const outline = make(withList(exampleList(catalogue), 'example'))
    expect(ofStyle(outline, 'note')).toEqual([
      'Hieronder staat een voorbeeldlijst, niet de lijst van Samenwerkingsverband Proef. Zo wordt dit hoofdstuk nooit definitief.'
    ])
    expect(ofStyle(outline, 'missing').some((text) => text.includes('nooit definitief'))).toBe(true)
    expect(outlineText(outline)).not.toContain('De afspraken hieronder zijn van')
  })

  test('without any name it speaks of "onze school" and "ons samenwerkingsverband"', () => {
    const school = plainSchool()
    const outline = make({ ...school, identity: { ...school.identity, name: ' ', partnership: '', board: '', place: '' } })
    expect(outline.fileTitle).toBe('2026-11-23 Schoolondersteuningsprofiel (concept) – onze school')
    expect(outlineText(outline)).not.toContain('De afspraken hieronder zijn van')
    expect(ofStyle(outline, 'lead')[0]).toContain('ons bestuur')
    expect(tableOf(outline, 'facts')[1]).toBe('Plaats | –')
  })

  test('the list of the samenwerkingsverband is named as such, with the years of its plan once they are there', () => {
    const school = withList([agreement('yes')])
    expect(ofStyle(make(school), 'body')).toContain('De afspraken hieronder zijn van Samenwerkingsverband Proef.')
    school.sections.basicSupport.planYears = ' 2025-2029 '
    expect(ofStyle(make(school), 'body')).toContain('De afspraken hieronder zijn van Samenwerkingsverband Proef. Ze staan in het ondersteuningsplan 2025-2029.')
  })

  test('a hint is no business of the reader', () => {
    const school = plainSchool()
    const long = { blocks: Array.from({ length: 9 }, (_, index) => ({ id: `z${index}`, kind: 'paragraph' as const, level: 0, runs: [{ text: 'Wij doen dit.' }] })) }
    const outline = make({ ...school, sections: { ...school.sections, vision: { text: long, finished: false } } })
    expect(ofStyle(outline, 'missing').join(' ')).not.toContain('hooguit acht')
  })
})

describe('an agreement on paper', () => {
  test('"nog niet" reads as what the school works at', () => {
    const outline = make(withList([agreement('not-yet', { how: 'Nu nog per leraar.', firstStep: 'Eén aanpak kiezen.', firstStepBy: '2027-03-01' })]))
    expect(ofStyle(outline, 'body')).toContain('Hier werken wij aan: Eén aanpak kiezen. Klaar op 1 maart 2027.')
    expect(tableOf(outline, 'basicSupport/overview')).toEqual(['1. Afspraak over not-yet | Hier werken wij aan | 1 maart 2027'])
    expect(outlineText(outline).toLowerCase()).not.toMatch(/afspraak over not-yet – nog niet/)
  })

  test('a step of more lines keeps its lines', () => {
    const body = ofStyle(make(withList([agreement('partly', { how: 'Een.\n\nTwee.', firstStep: 'Drie.\nVier.', firstStepBy: '2027-03-01' })])), 'body')
    expect(body.slice(-7, -2)).toEqual(['Dit doen wij deels. Een.', 'Twee.', 'Eerste stap: Drie.', 'Vier.', 'Klaar op 1 maart 2027.'])
  })

  test('an agreement that is now kept in full shows no first step from before', () => {
    const outline = make(withList([agreement('yes', { how: 'Elke dag.', firstStep: 'Eén aanpak kiezen.', firstStepBy: '2026-03-01' })]))
    expect(ofStyle(outline, 'body')).toContain('Dit doen wij. Elke dag.')
    expect(outlineText(outline)).not.toMatch(/Eén aanpak|1 maart 2026/)
  })

  test('a half typed day is shown as typed, beside what is still to do', () => {
    const outline = make(withList([agreement('partly', { how: 'Een.', firstStep: 'Twee.', firstStepBy: 'in mei' })]))
    expect(ofStyle(outline, 'body')).toContain('Eerste stap: Twee. Klaar: in mei.')
    expect(ofStyle(outline, 'missing')).toContain('Nog te doen: Afspraak 1: vul een bestaande datum in waarop de eerste stap klaar is.')
  })

  test('a long agreement stands under its heading instead of in it', () => {
    const long = 'De school heeft een aanbod voor leerlingen met problemen bij lezen en spelling, en werkt daarbij volgens een protocol.'
    const outline = make(withList([agreement('yes', { text: long })]))
    expect(headings(outline)).toContain('3 Afspraak 1')
    expect(ofStyle(outline, 'body')).toContain(long)
  })

  test('an agreement of two lines stands under its heading with both', () => {
    const outline = make(withList([agreement('yes', { text: 'Lezen\nElke dag lezen wij.' })]))
    expect(headings(outline)).toContain('3 Afspraak 1')
    expect(ofStyle(outline, 'body')).toEqual(expect.arrayContaining(['Lezen', 'Elke dag lezen wij.']))
  })

  test.each([
    [['yes', 'yes'], 'Wij doen beide afspraken helemaal.'],
    [['yes', 'partly', 'not-yet', 'unknown'], 'Van de vier afspraken doen wij er één helemaal en één deels. Aan één werken wij nog. Bij één is nog niet ingevuld of wij dit doen.'],
    [['partly', 'partly'], 'Van de twee afspraken doen wij er twee deels.'],
    [['unknown', 'unknown'], 'Er zijn twee afspraken. Bij twee is nog niet ingevuld of wij dit doen.'],
    [['not-yet', 'not-yet', 'yes'], 'Van de drie afspraken doen wij er één helemaal. Aan twee werken wij nog.'],
    [['yes'], 'Er is één afspraak.'],
    [Array.from({ length: 21 }, () => 'yes' as const), 'Wij doen alle 21 afspraken helemaal.']
  ] as const)('%j: %s', (statuses, sentence) => {
    expect(countsSentence(statuses.map((status) => agreement(status)))).toBe(sentence)
  })
})

const keysOf = (blocks: readonly OutlineBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list') return [block.key, ...block.items.map((item) => item.key)]
    return block.type === 'table' ? [block.key, ...block.rows.map((row) => row.key)] : [block.key]
  })

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim()
const isEmpty = (runs: readonly OutlineRun[]): boolean => textOf(runs).trim() === ''

/** Keys of what a reader would find empty or broken. */
function holes(block: OutlineBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return isEmpty(block.runs) ? [block.key] : []
    case 'list':
      return block.items.length === 0 ? [block.key] : block.items.filter((item) => isEmpty(item.runs)).map((item) => item.key)
    case 'table':
      return [
        ...(block.rows.length === 0 || block.caption.trim() === '' ? [block.key] : []),
        ...(block.columns.reduce((sum, column) => sum + column.width, 0) === 100 ? [] : [block.key]),
        ...block.columns.filter((column) => column.header.trim() === '').map(() => block.key),
        ...block.rows.filter((row) => row.cells.length !== block.columns.length).map((row) => row.key),
        ...block.rows.filter((row) => row.cells.some((cell) => cell.length === 0 || cell.some(isEmpty))).map((row) => row.key)
      ]
    case 'title':
      return block.text.trim() === '' ? [block.key] : []
    case 'contents':
    case 'pageBreak':
      return []
  }
}

describe('any school that can be stored', () => {
  test('gives a document without an empty cell, header, heading or list, and without a doubled key', () => {
    fc.assert(
      fc.property(anySchool, fc.constantFrom(...documentKinds), (school, kind) => {
        const { blocks } = compose(kind, school, catalogue, TODAY)
        expect(blocks.flatMap(holes)).toEqual([])
        const keys = keysOf(blocks)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 300 }
    )
  })

  test('headings go down one level at a time', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const levels = make(school).blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))
        expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  test('every word that the school wrote stands in the document', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        const written = bare(outlineText(make(school)))
        const { vision, basicSupport } = school.sections
        const { name, board, partnership, place } = school.identity
        const ofAgreements = basicSupport.agreements.flatMap((item) => {
          const day = parseDay(item.firstStepBy.trim())
          const step = item.status === 'yes' ? [] : [item.firstStep, day === undefined ? item.firstStepBy : writeDay(day)]
          return [item.text, item.how, ...step]
        })
        const lines = [name, board, partnership, place, basicSupport.planYears, plainText(vision.text), ...ofAgreements]
        expect(lines.flatMap((text) => text.split(/[\r\n]+/)).map(bare).filter((line) => !written.includes(line))).toEqual([])
      }),
      { numRuns: 300 }
    )
  })
})

// The SOP as a whole, its first page, its end, and the chapter on basic support. The other chapters: chapters.test.ts.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { exampleList } from '#shared/law/section-page.ts'
import { countsSentence } from '#shared/documents/chapters/basic-support.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText, sectionsIn } from '#shared/documents/outline.ts'
import { sectionIds, type Agreement, type School } from '#shared/school/school.ts'
import { unexplained } from '../../catalogue/readability.ts'
import { capital, numberWord } from '#shared/text.ts'
import { anItem, plainSchool } from '../../schools.ts'
import { decided, ready, withAdoption } from '../board-school.ts'
import { chapterOf, headings, linesIn, make, ofStyle, tableOf, withSection } from '../reading.ts'

const example = exampleSchool(() => 'x')

const agreement = (status: Agreement['status'], changes: Partial<Agreement> = {}): Agreement => ({
  id: `a-${status}`,
  text: `Afspraak over ${status}`,
  status,
  how: '',
  firstStep: '',
  firstStepBy: '',
  own: false,
  ...changes
})
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')
const withList = (agreements: readonly Agreement[], source: 'example' | 'partnership' = 'partnership'): School =>
  withSection(plainSchool(), 'basicSupport', { source, agreements: [...agreements] })
const inCluster = (cluster: '1' | '2' | '3'): School => {
  const school = plainSchool('so-vso')
  return { ...school, identity: { ...school.identity, cluster } }
}

const inWords = (count: number): string => capital(numberWord(count))

describe('the SOP of the example school', () => {
  const outline = make(example)

  test('says on its first page what it is, for whom, what is asked and by when', () => {
    expect(ofStyle(outline, 'lead').join(' ')).toMatch(
      /welke hulp kinderen op De Wilgenhof krijgen.*voor ouders, het team, de medezeggenschapsraad \(MR\).*concept voor schooljaar 2027-2028.*vertel de directeur.*vóór 1 augustus 2027/
    )
    expect(outline.blocks[0]).toEqual({ type: 'title', key: 'title', text: 'Schoolondersteuningsprofiel' })
    expect(ofStyle(outline, 'subtitle')).toEqual(['Wat De Wilgenhof doet als een kind hulp nodig heeft'])
  })

  test('is a concept with its day in the label and in the file name', () => {
    expect(outline).toMatchObject({
      concept: true,
      versionLabel: 'Concept van 23 november 2026',
      school: 'De Wilgenhof',
      title: 'Schoolondersteuningsprofiel De Wilgenhof',
      fileTitle: '2026-11-23 Schoolondersteuningsprofiel (concept) – De Wilgenhof'
    })
  })

  test('names school, place, kind of school, board, SWV, school year and status', () => {
    expect(tableOf(outline, 'facts')).toEqual([
      'School | De Wilgenhof',
      'Plaats | Eikendorp',
      'Soort school | Basisschool',
      'Bestuur (bevoegd gezag) | Stichting Rivierland Onderwijs',
      'Samenwerkingsverband (SWV) | Samenwerkingsverband De Brug',
      'Aanbod voor schooljaar | 2027-2028',
      'Vast te stellen in de schoolgids | vóór 1 augustus 2027',
      'Stand | Concept van 23 november 2026, nog niet vastgesteld'
    ])
  })

  test('says that the school is invented, and that nothing is missing', () => {
    expect(ofStyle(outline, 'note')).toEqual(['Deze school is verzonnen, en alles wat hier staat ook.'])
    expect(ofStyle(outline, 'missing')).toEqual([])
  })

  test('has every section as a numbered chapter, in the order of the profile, and the rules after them', () => {
    expect(sectionsIn(outline)).toEqual(sectionIds)
    const chapters = headings(outline).filter((heading) => heading.startsWith('1 '))
    expect(chapters).toHaveLength(sectionIds.length + 1)
    expect(chapters.slice(0, 3)).toEqual([
      '1 1. De school in het kort',
      '1 2. Visie op ondersteuning',
      '1 3. Basisondersteuning'
    ])
    expect(chapters.slice(-2)).toEqual([`1 ${sectionIds.length}. Besluitvorming`, '1 Welke regels gelden er?'])
  })

  test('has a heading per agreement', () => {
    const found = headings(chapterOf(outline, 'basicSupport'))
    expect(found.slice(0, 2)).toEqual(['2 Afspraak voor afspraak', '3 Afspraak 1. Vroeg zien wat een kind nodig heeft'])
    expect(found).toHaveLength(16)
  })

  test('counts the agreements in words and shows at a glance those that are not kept in full', () => {
    expect(outlineText(outline)).toContain('Van de vijftien afspraken doen wij er dertien helemaal en twee deels.')
    expect(outlineText(outline)).toContain('Ze staan in het ondersteuningsplan 2025-2029.')
    expect(tableOf(outline, 'basicSupport/overview')).toEqual([
      '8. Leren plannen en doorwerken | Doen wij deels | 23 april 2027',
      '11. Een goede start voor jonge kinderen | Doen wij deels | 18 juni 2027'
    ])
  })

  test('tells per agreement what the school does, and the first step of what it does in part', () => {
    const body = ofStyle(outline, 'body')
    expect(body).toContain(
      'Eerste stap: Het team kiest in de studiemiddag van januari één aanpak voor groep 3, 4 en 5. De intern begeleider kijkt voor de meivakantie in elke groep hoe het gaat. Klaar op 23 april 2027.'
    )
    expect(body.find((text) => text.includes('weektaak'))).toMatch(/^Dit doen wij deels\. In groep 6 tot en met 8/)
    expect(body.find((text) => text.includes('Voorleessoftware'))).toMatch(
      /^Dit doen wij\. In alle groepen lezen we elke dag\./
    )
  })

  test('ends with the rules, one row each, with the number of their source and "controleer dit" where it does not prove them', () => {
    const rows = tableOf(outline, 'grounds/table').map(plainSpaces)
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      'Basisondersteuning en structuur',
      'Extra ondersteuning, deskundigheid en voorzieningen',
      'Zorgplicht',
      'Inbreng van leerlingen',
      'Advies van de MR, en het besluit',
      'Schoolgids',
      'Instemming met de schoolgids',
      'Het hele profiel, eens in de vier jaar',
      'De andere onderdelen'
    ])
    expect(rows[0]).toBe(
      'Basisondersteuning en structuur | Wat de school aan basisondersteuning doet, moet elk jaar in de schoolgids staan. | WPO artikel 13 (bron 1) / Controleer dit.'
    )
    expect(rows[3]).toMatch(/\| WPO artikel 13b \(bron 3\)$/)
    expect(rows[4]).toContain('WMS artikel 11 lid 1 onder r (bron 4) / WMS artikel 17 (bron 5)')
    expect(rows[7]).toBe(
      'Het hele profiel, eens in de vier jaar | Niet meer wettelijk. De wettelijke plicht verviel op 1 augustus 2025 (Kamerstuk 36 443 nr. 3). Dit is een afspraak met Samenwerkingsverband De Brug. | –'
    )
  })

  test('names each source once, as a link, with the day on which it was read', () => {
    const list = outline.blocks.at(-1)
    const items = list?.type === 'list' ? list.items : []
    expect(items.map((item) => plainSpaces(item.runs[0]?.text ?? ''))).toEqual([
      'Memorie van toelichting, Kamerstuk 36 443 nr. 3',
      'Wet op het primair onderwijs (WPO), tekst van 1 augustus 2014',
      'Aangenomen amendement over inspraak van leerlingen, Kamerstuk 36 443 nr. 7',
      'VTOI-NVTK, bericht over het aangenomen wetsvoorstel 36 443',
      'Wet medezeggenschap op scholen (WMS), tekst van 16 mei 2012',
      'Wet op het primair onderwijs (WPO), tekst van 2007'
    ])
    expect(items.every((item) => item.ordered && item.runs[0]?.href?.startsWith('https://'))).toBe(true)
    expect(ofStyle(outline, 'body').at(-1)).toBe('Dit zijn de bronnen, gelezen op 1 november 2026:')
  })

  test('explains its abbreviations at first use', () => {
    expect(unexplained(outlineText(outline), ['WPO', 'WMS', 'VTOI', 'NVTK'])).toEqual([])
    expect(ofStyle(outline, 'body')).toContain(
      'WPO is de Wet op het primair onderwijs. WMS is de Wet medezeggenschap op scholen.'
    )
  })

  test('never says "u" or "uw school" to the MR where the school speaks, nor shows a guiding question', () => {
    const written = outlineText(outline)
    expect(written).not.toMatch(
      /\buw school\b|\buw samenwerkingsverband\b|\buw bestuur\b|\bbij u\b|managementstatuut|Er komt maandag een invaller/i
    )
    for (const section of catalogue.sections)
      for (const question of section.texts.guidingQuestions) expect(written).not.toContain(question)
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

describe('after the decision', () => {
  test('no rule says that it is still to be looked up: an article only where a source proves it, else the law', () => {
    const final = compose('sop', decided(ready))
    expect(final.concept).toBe(false)
    expect(outlineText(final)).not.toMatch(/controleer dit/iu)
    const rows = tableOf(final, 'grounds/table')
    expect(rows[0]).toMatch(/\| Wet op het primair onderwijs \(WPO\)$/)
    expect(rows[4]).toMatch(/\| WMS artikel 11 lid 1 onder r \(bron 2\) \/ Wet medezeggenschap op scholen \(WMS\)$/)
    expect(outlineText(final)).not.toMatch(/tekst van (?:16 mei 2012|2007)/)
  })

  const leadOf = (school: School): string =>
    ofStyle(compose('sop', decided(school)), 'lead')
      .slice(1)
      .join(' ')

  test('it says who adopted it, on which day and for which school year, and nothing of a concept', () => {
    const outline = compose('sop', decided(ready))
    expect(outline).toMatchObject({
      concept: false,
      versionLabel: 'Vastgesteld op 18 mei 2027',
      fileTitle: '2027-05-18 Schoolondersteuningsprofiel – De Wilgenhof'
    })
    expect(leadOf(ready)).toBe(
      'Dit profiel is op 18 mei 2027 vastgesteld door Stichting Rivierland Onderwijs. Het aanbod geldt voor schooljaar 2027-2028. Hebt u een vraag? Stel die aan de directeur.'
    )
    expect(tableOf(outline, 'facts').slice(-2)).toEqual([
      'Aanbod in de schoolgids | Vastgesteld op 18 mei 2027',
      'Stand | Vastgesteld op 18 mei 2027'
    ])
    expect(outlineText(outline)).not.toMatch(/concept|nog te doen|“volgt”/i)
  })

  test('the director who decided on a mandate did so in the name of the board; without one, alone', () => {
    expect(leadOf(withAdoption(ready, { by: 'director', mandate: 'Managementstatuut' }))).toContain(
      'vastgesteld door de directeur, namens Stichting Rivierland Onderwijs.'
    )
    expect(leadOf(withAdoption(ready, { by: 'director', mandate: ' ' }))).toContain('vastgesteld door de directeur.')
    expect(leadOf(withAdoption(ready, { by: 'unknown' }))).toContain('is op 18 mei 2027 vastgesteld.')
  })

  test('a whole profile that was adopted says nothing of a guide that was not', () => {
    expect(tableOf(compose('sop', decided(withAdoption(ready, { what: 'sop' }))), 'facts')).toContain(
      'Vast te stellen in de schoolgids | vóór 1 augustus 2027'
    )
  })

  test('where only the offer in the guide was adopted, the profile stays a concept and says so', () => {
    const guide = withAdoption(ready, { what: 'guide' })
    expect(leadOf(guide)).toBe(
      'Op 18 mei 2027 is het ondersteuningsaanbod in de schoolgids vastgesteld, en niet dit hele profiel. Daarom blijft dit stuk een concept.'
    )
    expect(tableOf(compose('sop', decided(guide)), 'facts').at(-1)).toBe(
      'Stand | Concept van 18 mei 2027; er is een besluit'
    )
  })

  test('what is not finished keeps it a concept, by name', () => {
    const one = withSection(ready, 'vision', { finished: false })
    expect(leadOf(one)).toBe(
      'Op 18 mei 2027 is over dit profiel besloten. Toch blijft dit stuk een concept. Dit onderdeel is nog niet klaar, of moet nog worden nagekeken: Visie op ondersteuning.'
    )
    expect(
      leadOf(withSection(withSection(one, 'parents', { finished: false }), 'training', { finished: false }))
    ).toContain(
      'Deze onderdelen zijn nog niet klaar, of moeten nog worden nagekeken: Visie op ondersteuning, Ouders en Gevolgen voor scholing.'
    )
  })

  test('an invented school stays a concept', () => {
    const outline = compose('sop', decided({ ...ready, example: true }))
    expect(outline.concept).toBe(true)
    expect(ofStyle(outline, 'lead').at(-1)).toBe(
      'Op 18 mei 2027 is over dit profiel besloten. Toch blijft dit stuk een concept.'
    )
    expect(ofStyle(outline, 'note')).toEqual(['Deze school is verzonnen, en alles wat hier staat ook.'])
  })
})

describe('an unfinished school', () => {
  test('a new school says in one sentence per chapter that it is not written, and on the first page how many are not', () => {
    const outline = make(plainSchool())
    const missing = ofStyle(outline, 'missing')
    expect(missing[0]).toBe(`${inWords(sectionIds.length - 1)} onderdelen zijn nog niet geschreven.`)
    expect(missing.slice(1)).toEqual(
      Array.from({ length: sectionIds.length - 1 }, () => 'Dit onderdeel is nog niet geschreven.')
    )
    expect(sectionsIn(outline)).toEqual(sectionIds)
    expect(linesIn(plainSchool(), 'vision')).toEqual(['Dit onderdeel is nog niet geschreven.'])
  })

  test('a section that was begun says what it lacks, and the first page counts both kinds', () => {
    const outline = make(
      withSection(plainSchool(), 'cooperation', {
        partners: [anItem('partners', 'p', { name: 'Wijkteam', howOften: 'Elke week' })]
      })
    )
    expect(ofStyle(outline, 'missing')[0]).toBe(
      `${inWords(sectionIds.length - 2)} onderdelen zijn nog niet geschreven. In de andere onderdelen ontbreken nog twee dingen. In de hoofdstukken staat wat er moet gebeuren.`
    )
    expect(ofStyle(chapterOf(outline, 'cooperation'), 'missing')).toEqual([
      'Nog te doen: Bij “Wijkteam”: schrijf op waarvoor u samenwerkt.',
      'Nog te doen: Bij “Wijkteam”: schrijf op via wie in de school dit loopt.'
    ])
  })

  test('a finished school says nothing of the kind', () => {
    expect(ofStyle(make(example), 'missing')).toEqual([])
  })

  test('the school of cluster 1 or 2 has no basic support: the chapter keeps its number and says why', () => {
    for (const cluster of ['1', '2'] as const) {
      const school = withSection(inCluster(cluster), 'basicSupport', {
        source: 'example',
        agreements: [...exampleList(catalogue)]
      })
      expect(sectionsIn(make(school))).toEqual(sectionIds)
      expect(linesIn(school, 'basicSupport')).toEqual([
        `Dit onderdeel geldt niet voor onze school. Basisondersteuning spreken scholen af in een samenwerkingsverband, en een school van cluster ${cluster} hoort daar niet bij.`
      ])
      expect(tableOf(make(school), 'facts')).toContain('Samenwerkingsverband (SWV) | Niet van toepassing')
    }
    expect(linesIn(inCluster('3'), 'basicSupport')).toEqual(['Dit onderdeel is nog niet geschreven.'])
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
    const outline = make({
      ...school,
      identity: { ...school.identity, name: ' ', partnership: '', board: '', place: '' }
    })
    expect(outline.fileTitle).toBe('2026-11-23 Schoolondersteuningsprofiel (concept) – onze school')
    expect(outlineText(outline)).not.toContain('De afspraken hieronder zijn van')
    expect(ofStyle(outline, 'lead')[0]).toContain('ons bestuur')
    expect(tableOf(outline, 'facts')[1]).toBe('Plaats | –')
  })

  test('the list of the samenwerkingsverband is named as such, with the years of its plan once they are there', () => {
    const school = withList([agreement('yes')])
    expect(ofStyle(make(school), 'body')).toContain('De afspraken hieronder zijn van Samenwerkingsverband Proef.')
    school.sections.basicSupport.planYears = ' 2025-2029 '
    expect(ofStyle(make(school), 'body')).toContain(
      'De afspraken hieronder zijn van Samenwerkingsverband Proef. Ze staan in het ondersteuningsplan 2025-2029.'
    )
  })

  test('a hint is no business of the reader', () => {
    const school = plainSchool()
    const long = {
      blocks: Array.from({ length: 9 }, (_, index) => ({
        id: `z${index}`,
        kind: 'paragraph' as const,
        level: 0,
        runs: [{ text: 'Wij doen dit.' }]
      }))
    }
    const outline = make(withSection(school, 'vision', { text: long }))
    expect(ofStyle(outline, 'missing').join(' ')).not.toContain('hooguit acht')
  })
})

describe('an agreement on paper', () => {
  test('"nog niet" reads as what the school works at', () => {
    const outline = make(
      withList([
        agreement('not-yet', { how: 'Nu nog per leraar.', firstStep: 'Eén aanpak kiezen.', firstStepBy: '2027-03-01' })
      ])
    )
    expect(ofStyle(outline, 'body')).toContain('Hier werken wij aan: Eén aanpak kiezen. Klaar op 1 maart 2027.')
    expect(tableOf(outline, 'basicSupport/overview')).toEqual([
      '1. Afspraak over not-yet | Hier werken wij aan | 1 maart 2027'
    ])
    expect(outlineText(outline).toLowerCase()).not.toMatch(/afspraak over not-yet – nog niet/)
  })

  test('a step of more lines keeps its lines', () => {
    const body = ofStyle(
      chapterOf(
        make(
          withList([
            agreement('partly', { how: 'Een.\n\nTwee.', firstStep: 'Drie.\nVier.', firstStepBy: '2027-03-01' })
          ])
        ),
        'basicSupport'
      ),
      'body'
    )
    expect(body.slice(-5)).toEqual([
      'Dit doen wij deels. Een.',
      'Twee.',
      'Eerste stap: Drie.',
      'Vier.',
      'Klaar op 1 maart 2027.'
    ])
  })

  test('an agreement that is now kept in full shows no first step from before', () => {
    const outline = make(
      withList([agreement('yes', { how: 'Elke dag.', firstStep: 'Eén aanpak kiezen.', firstStepBy: '2026-03-01' })])
    )
    expect(ofStyle(outline, 'body')).toContain('Dit doen wij. Elke dag.')
    expect(outlineText(outline)).not.toMatch(/Eén aanpak|1 maart 2026/)
  })

  test('a half typed day is not shown: the concept says that it is still to do', () => {
    const outline = make(withList([agreement('partly', { how: 'Een.', firstStep: 'Twee.', firstStepBy: '2027-05-' })]))
    expect(ofStyle(outline, 'body')).toContain('Eerste stap: Twee.')
    expect(ofStyle(outline, 'missing')).toContain(
      'Nog te doen: Vul een bestaande datum in waarop de eerste stap klaar is.'
    )
  })

  test('a long agreement stands under its heading instead of in it', () => {
    const long =
      'De school heeft een aanbod voor leerlingen met problemen bij lezen en spelling, en werkt daarbij volgens een protocol.'
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
    [
      ['yes', 'partly', 'not-yet', 'unknown'],
      'Van de vier afspraken doen wij er één helemaal en één deels. Aan één werken wij nog. Bij één is nog niet ingevuld of wij dit doen.'
    ],
    [['partly', 'partly'], 'Van de twee afspraken doen wij er twee deels.'],
    [['unknown', 'unknown'], 'Er zijn twee afspraken. Bij twee is nog niet ingevuld of wij dit doen.'],
    [['not-yet', 'not-yet', 'yes'], 'Van de drie afspraken doen wij er één helemaal. Aan twee werken wij nog.'],
    [['yes'], 'Er is één afspraak.'],
    [Array.from({ length: 21 }, () => 'yes' as const), 'Wij doen alle 21 afspraken helemaal.']
  ] as const)('%j: %s', (statuses, sentence) => {
    expect(countsSentence(statuses.map((status) => agreement(status)))).toBe(sentence)
  })
})

test('an agreement that stands beside the list of the partnership is told as the own one of the school', () => {
  const said = (...agreements: readonly Agreement[]): string =>
    plainSpaces(ofStyle(make(withList(agreements)), 'body').join(' '))
  const own = 'Dit is een eigen afspraak van onze school.'
  expect(said(agreement('yes'), agreement('partly', { own: true })).split(own)).toHaveLength(2)
  expect(said(agreement('yes'), agreement('partly', { own: true }))).toContain('Dan staat dat erbij.')
  expect(said(agreement('yes'))).not.toContain('eigen afspraak')
})

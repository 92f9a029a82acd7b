// The request to the MR: what its members read, for a school that is ready to ask and for one that is not.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import { isoDay } from '#shared/day.ts'
import { mrRequest } from '#shared/documents/kinds/mr-request.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { newRound, sectionIds, sectors, type Round, type School } from '#shared/school/school.ts'
import { numberWord } from '#shared/text.ts'
import { tries } from '../../../tries.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { anySchool, plainSchool } from '../../schools.ts'
import { headings, ofStyle, tableOf, TODAY, withPupilsSay, withSection } from '../reading.ts'
import { wordsOf } from '../texts.ts'

const example = exampleSchool(() => 'x')
const source = (school: School, parts: Partial<DocumentSource> = {}): DocumentSource => ({
  ...presentSource(school, catalogue, TODAY),
  ...parts
})
const make = (school: School, parts: Partial<DocumentSource> = {}): Outline => mrRequest.compose(source(school, parts))
const against = (before: School, now: School): Outline =>
  make(now, { earlier: { school: before, day: isoDay('2026-06-22') } })
const withRound = (school: School, change: (round: Round) => Partial<Round>): School => ({
  ...school,
  rounds: school.rounds.map((round) => ({ ...round, ...change(round) }))
})
const withMr = (school: School, mr: Partial<Round['mr']>): School =>
  withRound(school, (round) => ({ mr: { ...round.mr, ...mr } }))
const withAdoption = (school: School, adoption: Partial<Round['adoption']>): School =>
  withRound(school, (round) => ({ adoption: { ...round.adoption, ...adoption } }))
const begun = (school: School): School => ({ ...school, rounds: [newRound('r', '2027-2028')] })
const letter = (outline: Outline): readonly string[] => ofStyle(outline, 'detail')
const words = (outline: Outline): string => ofStyle(outline, 'body').join('\n')

describe('the request of the example school', () => {
  const outline = make(example)

  test('opens as a letter: to whom, from whom, the day, the subject and what goes with it', () => {
    expect(outline.blocks[0]).toMatchObject({ type: 'title', text: 'Adviesaanvraag' })
    expect(ofStyle(outline, 'subtitle')).toEqual(['Ondersteuningsaanbod van De Wilgenhof, schooljaar 2027-2028'])
    expect(letter(outline)).toEqual([
      'Aan: de medezeggenschapsraad (MR) van De Wilgenhof',
      'Van: Stichting Rivierland Onderwijs, via de directeur',
      'Datum: 23 november 2026',
      'Onderwerp: de hulp die kinderen op school krijgen',
      'Bijlagen: het schoolondersteuningsprofiel (SOP), en een formulier voor uw antwoord'
    ])
  })

  test('asks first, and says before when and that it is advice', () => {
    expect(headings(outline)[0]).toBe('1 Wat wij u vragen')
    expect(ofStyle(outline, 'lead')).toEqual([
      'Wij vragen uw advies uiterlijk 2 april 2027. Het gaat om advies, geen instemming.'
    ])
  })

  test('says what is to be decided, that it is still open, and which right the MR has', () => {
    expect(words(outline)).toContain(
      'Stichting Rivierland Onderwijs wil dit aanbod vaststellen in de schoolgids voor schooljaar 2027-2028. Dat besluit is nog niet genomen. Uw advies telt dus mee.'
    )
    expect(words(outline)).toContain(
      'De medezeggenschapsraad (MR) geeft elk jaar advies over het ondersteuningsaanbod. Dat staat in WMS artikel 11 lid 1 onder r. WMS is de Wet medezeggenschap op scholen.'
    )
    expect(words(outline)).not.toMatch(/Controleer dit|WPO is de/)
  })

  test('has its parts in the order in which they are read', () => {
    expect(headings(outline)).toEqual([
      '1 Wat wij u vragen',
      '1 Wat er verandert',
      '1 Waarom wij dit willen',
      '1 Wat dit betekent',
      '1 Wat leerlingen zeiden',
      '1 Vijf vragen om bij te lezen',
      '1 Hoe het verdergaat'
    ])
  })

  test('tells why, and what it means for whom', () => {
    const { reasons, forStaff, forParents, forPupils, measures } = example.rounds[0]?.mr ?? newRound('', '').mr
    for (const text of [
      reasons,
      `Voor het personeel. ${forStaff}`,
      `Voor ouders. ${forParents}`,
      `Voor leerlingen. ${forPupils}`,
      `Wat wij daaraan doen. ${measures}`
    ])
      expect(words(outline)).toContain(text)
    expect(ofStyle(outline, 'missing')).toEqual([])
  })

  test('gives the days that are known, and says of the others that they follow', () => {
    expect(tableOf(outline, 'step')).toEqual([
      '16 maart 2027 | Wij praten erover, voordat u advies geeft.',
      'uiterlijk 2 april 2027 | U stuurt uw advies naar de directeur.',
      'volgt | U krijgt een schriftelijke reactie. Zo nodig praten wij eerst verder.',
      'volgt | Stichting Rivierland Onderwijs neemt het besluit.',
      'vóór 1 augustus 2027 | Het aanbod staat in de vastgestelde schoolgids.'
    ])
  })

  test('gives five questions to read by, each on its own number', () => {
    const list = outline.blocks.find((block) => block.type === 'list' && block.key === 'question')
    const items = list?.type === 'list' ? list.items : []
    expect(items).toHaveLength(5)
    expect(items.every(({ ordered, runs }) => ordered && runs[0]?.text.endsWith('?'))).toBe(true)
  })

  test('names nobody of the team', () => {
    const names = example.internal.people.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(outlineText(outline)).not.toContain(name.split(' ').at(-1))
  })

  test('is a concept, and says that the school is invented', () => {
    expect(outline).toMatchObject({
      concept: true,
      title: 'Adviesaanvraag ondersteuningsaanbod De Wilgenhof',
      fileTitle: '2026-11-23 Adviesaanvraag ondersteuningsaanbod (concept) – De Wilgenhof'
    })
    expect(ofStyle(outline, 'note').join('')).toContain('verzonnen')
  })
})

describe('who asks, and what is to be decided', () => {
  test('the director asks in the name of the board only on a mandate that is written somewhere', () => {
    expect(letter(make(withAdoption(example, { by: 'director', mandate: '' })))[1]).toBe(
      'Van: Stichting Rivierland Onderwijs, via de directeur'
    )
    const mandated = make(withAdoption(example, { by: 'director', mandate: 'Managementstatuut, artikel 4' }))
    expect(letter(mandated)[1]).toBe('Van: de directeur, namens Stichting Rivierland Onderwijs')
    expect(words(mandated)).toContain(
      'De directeur neemt dat besluit namens het bestuur (mandaat: Managementstatuut, artikel 4).'
    )
    expect(tableOf(mandated, 'step')[3]).toBe(
      'volgt | De directeur neemt het besluit, namens Stichting Rivierland Onderwijs.'
    )
  })

  test.each([
    ['guide', 'wil dit aanbod vaststellen in de schoolgids voor schooljaar 2027-2028.'],
    ['sop', 'wil het hele SOP vaststellen.'],
    ['both', 'wil het hele SOP vaststellen, en het aanbod in de schoolgids voor schooljaar 2027-2028.']
  ] as const)('%s', (what, sentence) => {
    expect(words(make(withAdoption(example, { what })))).toContain(`Stichting Rivierland Onderwijs ${sentence}`)
  })

  test('a decision that was taken is not called open', () => {
    expect(words(make(withAdoption(example, { version: '2027-06-14' })))).not.toContain('nog niet genomen')
    expect(words(make(example, { adopted: true }))).not.toContain('nog niet genomen')
  })

  test('keeps the day on which it was asked, also when it is made again', () => {
    const asked = make(withMr(example, { askedOn: '2027-02-01' }), { today: isoDay('2027-03-01') })
    expect(letter(asked)[2]).toBe('Datum: 1 februari 2027')
  })

  test('of a right that no source proves the law stands there in words', () => {
    const doubted = structuredClone(catalogue) as Catalogue
    for (const frame of doubted.frames) frame.grounds['mr-advice'].unconfirmed = true
    expect(words(make(example, { catalogue: doubted }))).toContain(
      'over het ondersteuningsaanbod. Dat staat in de Wet medezeggenschap op scholen (WMS).'
    )
  })
})

const atSchool = ({ blocks }: Outline): readonly (string | undefined)[] =>
  blocks.flatMap((block) =>
    block.type === 'list' && block.key === 'at-school' ? block.items.map(({ runs }) => runs[0]?.text) : []
  )

describe('what changes', () => {
  const [arrangement, ...others] = example.sections.extraSupport.arrangements
  const before = withSection(
    withSection(withSection(example, 'extraSupport', { arrangements: [...others] }), 'coherence', { references: [] }),
    'parents',
    { text: { blocks: [] } }
  )

  test('stands in a table: only what is new, changed or gone; no reason is made up for it', () => {
    expect(arrangement).toBeDefined()
    const outline = against(before, example)
    expect(tableOf(outline, 'change')).toEqual([
      '5. Extra ondersteuning | Gewijzigd',
      '10. Ouders | Nieuw',
      `${sectionIds.indexOf('coherence') + 1}. Samenhang met andere plannen | Gewijzigd`
    ])
    expect(atSchool(outline)).toHaveLength(4)
    expect(outlineText(outline)).toContain('Wat er verandert sinds de versie die op 22 juni 2026 is vastgesteld')
    expect(headings(outline)).toContain('1 Waarom wij dit willen')
    expect(tableOf(against(example, before), 'change')[1]).toMatch(/^10\. Ouders \| Vervallen/)
  })

  test('a limit that was moved is not explained by a yes to another question', () => {
    const now = withRound(withSection(example, 'limits', { text: { blocks: [] } }), () => ({
      changes: { building: 'yes' }
    }))
    const outline = against(example, now)
    expect(tableOf(outline, 'change')).toEqual(['9. Grenzen en toelating | Vervallen'])
    expect(outlineText(outline).match(/gebouw, het plein/g)).toHaveLength(1)
  })

  test('says in one sentence what stays as it was; the chapter of the decision is not counted', () => {
    const same = catalogue.sections.filter(
      ({ id }) => !['extraSupport', 'parents', 'coherence', 'decision'].includes(id)
    )
    expect(words(against(before, example))).toContain(
      `De tekst van ${numberWord(same.length)} andere onderdelen blijft gelijk. Besluitvorming vult zich elk jaar opnieuw.`
    )
    const { vision, limits } = example.sections
    expect(
      words(against(withSection(withSection(plainSchool(), 'vision', vision), 'limits', limits), example))
    ).toContain('Deze onderdelen blijven gelijk: Visie op ondersteuning en Grenzen en toelating. Besluitvorming')
  })

  test('is no table when nothing changed, nor a sentence when everything did', () => {
    const same = against(withPupilsSay({ ...example, rounds: [] }, { ...example.rounds[0]?.pupilsSay }), example)
    expect(tableOf(same, 'change')).toEqual([])
    expect(words(same)).toContain(
      'De tekst van alle onderdelen is gelijk aan de versie die op 22 juni 2026 is vastgesteld.'
    )
    const all = against(plainSchool('vo'), example)
    expect(tableOf(all, 'change')).toHaveLength(sectionIds.length - 1)
    expect(words(all)).not.toContain('gelijk')
    const one = against(withSection(plainSchool(), 'vision', example.sections.vision), example)
    expect(words(one)).toContain('Dit onderdeel blijft gelijk: Visie op ondersteuning.')
  })

  test('without an earlier version: what happened at school, and no list of all chapters that tells nothing', () => {
    const outline = make(example)
    expect(tableOf(outline, 'change')).toEqual([])
    expect(atSchool(outline)).toEqual([
      'Er is meer of minder tijd of geld voor extra hulp.',
      'Er is iets veranderd aan het gebouw, het plein, het materiaal of de aparte groepen.',
      'Er is een scholing afgerond, gestopt of bijgekomen.',
      'Een ambitie is gelukt, gestopt of veranderd.'
    ])
    expect(words(outline)).toContain(
      'Er is geen eerdere versie in deze vorm. Daarom staat hier niet per onderdeel wat er verandert.'
    )
    expect(words(outline)).not.toContain('Ondersteuningsstructuur')
  })
})

describe('the talk and the pupils', () => {
  test('the talk is planned, was held, or is offered', () => {
    const talk = (school: School, today = TODAY): string | undefined =>
      ofStyle(make(school, { today }), 'body').find((text) => text.startsWith('Het gesprek.'))
    expect(talk(example)).toBe('Het gesprek. Op 16 maart 2027 praten wij er graag met u over, voordat u advies geeft.')
    expect(talk(example, isoDay('2027-03-17'))).toBe('Het gesprek. Op 16 maart 2027 spraken wij er met u over.')
    expect(talk(withMr(example, { talkOn: '2027-0' }))).toBe(
      'Het gesprek. Wij praten er graag met u over, voordat u advies geeft. Laat de directeur weten wanneer dat u past.'
    )
  })

  test('what pupils said follows, or what is done with it does', () => {
    const pupils = (fields: Partial<Round['pupilsSay']>): string =>
      words(make(withPupilsSay(example, { outcome: '', influence: '', ...fields })))
    expect(pupils({})).toContain('Dit volgt. Leerlingen geven hun mening voordat de schoolgids wordt vastgesteld.')
    expect(pupils({ outcome: 'Zij willen rust.' })).toContain(
      'Dit kwam eruit. Zij willen rust.\nWat wij ermee doen, volgt.'
    )
    expect(pupils({ outcome: 'Zij willen rust.', influence: 'Er komt\neen plek.' })).toContain(
      'Dit deden wij ermee. Er komt een plek.'
    )
    expect(pupils({ outcome: 'Zij willen rust.', influence: 'Er komt  een plek.' })).not.toContain('Meer leest u')
  })

  test('a long answer stops after a whole sentence, and says where the rest is', () => {
    const outcome = Array.from(
      { length: 12 },
      (_, index) => `Dit is zin ${index + 1}, over wat leerlingen van de hulp op school vinden.`
    ).join(' ')
    const lines = ofStyle(make(withPupilsSay(example, { outcome })), 'body')
    const said = lines.find((text) => text.startsWith('Dit kwam eruit.')) ?? ''
    expect(said).toMatch(/Dit is zin 6, over wat leerlingen van de hulp op school vinden\.$/)
    expect(lines).toContain('Meer leest u in het SOP, bij Inbreng van leerlingen.')
    const endless = `Zij zeiden ${'heel '.repeat(120)}veel. Ook dit.`
    expect(
      ofStyle(make(withPupilsSay(example, { outcome: endless })), 'body').find((text) =>
        text.startsWith('Dit kwam eruit.')
      )
    ).toMatch(/heel veel\.$/)
  })
})

describe('a school that is not ready to ask', () => {
  test('tells the MR what is not known yet, where it will stand, and gives it no task of the director', () => {
    expect(ofStyle(make(plainSchool()), 'missing')).toEqual([
      'Wij laten u nog weten tot en met welke dag u kunt antwoorden.',
      'Dit is nog niet bekend.',
      'Voor het personeel. Dit is nog niet bekend.',
      'Voor ouders. Dit is nog niet bekend.',
      'Voor leerlingen. Dit is nog niet bekend.',
      'Wat wij daaraan doen. Dit is nog niet bekend.'
    ])
    expect(ofStyle(make(plainSchool()), 'lead')).toEqual(['Wij vragen uw advies. Het gaat om advies, geen instemming.'])
  })

  test('half a day is no day', () => {
    expect(ofStyle(make(withMr(example, { replyBy: '2027-04-' })), 'missing')).toEqual([
      'Wij laten u nog weten tot en met welke dag u kunt antwoorden.'
    ])
  })

  test('measures are no duty: a request that is ready says nothing about them', () => {
    const ready = withMr(begun(plainSchool()), {
      reasons: 'Meer rust.',
      forStaff: 'Geen gevolgen.',
      forParents: 'Geen gevolgen.',
      forPupils: 'Meer rust.',
      replyBy: '2027-04-02'
    })
    const outline = make(ready, {
      catalogue: { ...catalogue, requirements: catalogue.requirements.filter(({ phase }) => phase === 'mr') }
    })
    expect(outlineText(outline)).not.toContain('Wat wij daaraan doen')
    expect(ofStyle(outline, 'missing')).toEqual([])
    expect(outline.concept).toBe(false)
  })
})

describe('the words', () => {
  test.each(sectors)('of %s are plain, explain their abbreviations and speak to the MR', (sector) => {
    const lines = outlineText(make(begun(plainSchool(sector)))).split('\n')
    expect(lines.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 25)).toEqual([])
    expect(unexplained(lines.join('\n'))).toEqual([])
    expect(lines.join('\n')).not.toMatch(/[{}]|undefined|\buw school\b|\buw bestuur\b/)
  })

  test('are short', () => {
    const sentences = wordsOf(requestTexts).flatMap(sentencesOf)
    expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([])
    expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(11)
  })

  test('whatever two versions of a school hold, the table of changes has no hole', () => {
    fc.assert(
      fc.property(anySchool, anySchool, (before, now) => {
        const rows = tableOf(against(before, now), 'change').map((row) => row.split(' | '))
        expect(rows.flat().filter((cell) => cell.trim() === '')).toEqual([])
      }),
      { numRuns: tries(60) }
    )
  })
})

// What the reader of each chapter finds, and what nobody outside the school may find.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { pupilCount } from '#shared/documents/chapters/portrait.ts'
import { chapterToRead, exampleOf } from '#shared/documents/chapters.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText, type OutlineBlock } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { frameFor } from '#shared/law/frames.ts'
import { offerYearByCalendar } from '#shared/school/current-offer.ts'
import { change } from '#shared/school/patches.ts'
import { setRoundField } from '#shared/school/round-edits.ts'
import { roundFieldAt, roundValues, type RoundField } from '#shared/school/round-values.ts'
import type { RichText } from '#shared/richtext/richtext.ts'
import type { ItemOf } from '#shared/school/lists.ts'
import { sectionIds, sectors, type Round, type School, type SectionId, type Sections } from '#shared/school/school.ts'
import { anItem, plainSchool, withColleague, withGuidesAdopted } from '../schools.ts'
import {
  chapterOf,
  headings,
  linesIn,
  make,
  ofStyle,
  tableOf,
  TODAY,
  withRound,
  withPupilsSay,
  withSection
} from './reading.ts'

const richText = (...lines: readonly string[]): RichText => ({
  blocks: lines.map((text, index) => ({ id: `z${index}`, kind: 'paragraph', level: 0, runs: [{ text }] }))
})
const bodyIn = (school: School, section: SectionId): readonly string[] =>
  ofStyle(chapterOf(make(school), section), 'body')
const detailsIn = (school: School, section: SectionId): readonly string[] =>
  ofStyle(chapterOf(make(school), section), 'detail')
const headingsIn = (school: School, section: SectionId): readonly string[] => headings(chapterOf(make(school), section))
const own = (school: School, words: Partial<School['words']>): School => ({
  ...school,
  words: { ...school.words, ...words }
})

const step = (written: Partial<ItemOf<'steps'>>) => anItem('steps', 's', written)
const arrangement = (written: Partial<ItemOf<'arrangements'>>) => anItem('arrangements', 'a', written)
const expertise = (written: Partial<ItemOf<'expertise'>>) =>
  anItem('expertise', 'e', { where: ['school'], stand: 'present', ...written })
const facility = (written: Partial<ItemOf<'facilities'>>) =>
  anItem('facilities', 'f', { kind: 'building', present: 'yes', ...written })
const ambition = (written: Partial<ItemOf<'ambitions'>>) => anItem('ambitions', 'b', written)
const training = (written: Partial<ItemOf<'training'>>) => anItem('training', 't', written)

describe('De school in het kort', () => {
  test('shows the three numbers side by side, and only those that are there', () => {
    const school = withSection(plainSchool(), 'portrait', { pupils: '138', groups: '6', weighting: '29,8' })
    expect(tableOf(make(school), 'portrait/facts')).toEqual(['138 | 6 | 29,8'])
    expect(
      tableOf(make(withSection(plainSchool(), 'portrait', { pupils: '138', groups: ' ' })), 'portrait/facts')
    ).toEqual(['138'])
    expect(linesIn(plainSchool(), 'portrait')).toEqual(['Dit onderdeel is nog niet geschreven.'])
  })

  test('says groups as the sector does', () => {
    expect(linesIn(withSection(plainSchool('bao'), 'portrait', { groups: '6' }), 'portrait')).toContain('Groepen')
    expect(linesIn(withSection(plainSchool('vo'), 'portrait', { groups: '6' }), 'portrait')).toContain('Klassen')
  })

  test.each(['4', ' 1 ', '0', '3 leerlingen', 'vier', 'Twee'])('"%s" pupils are "minder dan 5"', (pupils) => {
    expect(tableOf(make(withSection(plainSchool(), 'portrait', { pupils, groups: '2' })), 'portrait/facts')).toEqual([
      'minder dan 5 | 2'
    ])
  })

  test.each(['5', '138', '1.138', '4 tot 6', 'ongeveer 130', 'veertig', ''])('"%s" stays as it was typed', (pupils) => {
    expect(pupilCount(pupils)).toBe(pupils)
  })
})

describe('Ondersteuningsstructuur', () => {
  const school = withSection(plainSchool(), 'supportStructure', {
    text: richText('Wij werken met stappen.'),
    steps: [
      step({
        name: 'Stap 1, in de groep',
        what: 'De leraar helpt.\nDaarna kijkt hij.',
        who: 'De leraar',
        parents: 'Ouders bellen.'
      }),
      step({ id: 's2', what: 'Een plan' })
    ],
    meetings: [anItem('meetings', 'm', { name: 'Groepsbespreking', about: 'De groep', howOften: 'Elke maand' })]
  })

  test('gives each step a heading, with what, who and parents under it', () => {
    expect(headingsIn(school, 'supportStructure')).toEqual([
      '2 Stap voor stap',
      '3 Stap 1, in de groep',
      '3 Stap 2',
      '2 Overleg over ondersteuning'
    ])
    expect(detailsIn(school, 'supportStructure')).toEqual([
      'Wat er gebeurt: De leraar helpt.',
      'Daarna kijkt hij.',
      'Aan zet: De leraar',
      'Ouders en leerling: Ouders bellen.',
      'Wat er gebeurt: Een plan'
    ])
  })

  test('says at a step what it lacks, not at the others', () => {
    const blocks = chapterOf(make(school), 'supportStructure').blocks
    const at = blocks.findIndex((block) => block.type === 'paragraph' && block.style === 'missing')
    expect(
      outlineText({ ...make(school), blocks: blocks.slice(at) })
        .split('\n')
        .slice(0, 3)
    ).toEqual([
      'Nog te doen: Geef stap 2 een naam.',
      'Nog te doen: Schrijf op wie aan zet is.',
      'Overleg over ondersteuning'
    ])
  })

  test('shows the meetings in a table, with a dash where nothing is said', () => {
    expect(tableOf(make(school), 'meetings')).toEqual(['Groepsbespreking | De groep | – | Elke maand'])
  })

  test('calls the steps what the school calls them', () => {
    expect(headingsIn(own(school, { step: 'niveau' }), 'supportStructure').slice(0, 3)).toEqual([
      '2 Niveau voor niveau',
      '3 Stap 1, in de groep',
      '3 Niveau 2'
    ])
  })
})

describe('Extra ondersteuning', () => {
  const school = withSection(plainSchool(), 'extraSupport', {
    arrangements: [
      arrangement({
        question: 'Lezen komt niet op gang',
        what: 'Een groepje.',
        howMuch: 'Drie keer per week',
        byWhom: 'De leraar',
        start: 'Na een gesprek',
        lookBack: 'Na tien weken.'
      }),
      arrangement({ id: 'a2', what: 'Rust' })
    ]
  })

  test('begins at the question and labels the rest', () => {
    expect(headingsIn(school, 'extraSupport')).toEqual([
      '2 Onze arrangementen',
      '3 Lezen komt niet op gang',
      '3 Arrangement 2'
    ])
    expect(detailsIn(school, 'extraSupport')).toEqual([
      'Wat: Een groepje.',
      'Hoeveel: Drie keer per week',
      'Door wie: De leraar',
      'Begin: Na een gesprek. Kijken: Na tien weken.',
      'Wat: Rust'
    ])
  })

  test('the labels are bold, the words are not', () => {
    const found = chapterOf(make(school), 'extraSupport').blocks.find((block) => block.key === 'arrangements/a/time')
    expect(found).toMatchObject({
      runs: [
        { text: 'Begin:', bold: true },
        { text: ' Na een gesprek.' },
        { text: ' Kijken:', bold: true },
        { text: ' Na tien weken.' }
      ]
    })
  })

  test('calls them what the school calls them', () => {
    expect(headingsIn(own(school, { arrangement: 'traject', arrangements: 'trajecten' }), 'extraSupport')).toEqual([
      '2 Onze trajecten',
      '3 Lezen komt niet op gang',
      '3 Traject 2'
    ])
  })
})

describe('Deskundigheid', () => {
  const school = withSection(plainSchool(), 'expertise', {
    items: [
      expertise({ name: 'Intern begeleider', halfDays: '4', remark: 'Op maandag' }),
      expertise({ id: 'e2', name: 'Leesspecialist', stand: 'developing', halfDays: '1' }),
      expertise({ id: 'e3', name: 'Specialist jonge kind', where: ['nowhere'], stand: 'wanted' }),
      expertise({
        id: 'e4',
        name: 'Motorische hulp',
        where: ['nowhere'],
        stand: 'not-chosen',
        remark: 'Wij verwijzen'
      }),
      expertise({ id: 'e5', name: 'Dyslexiecoach', where: [], stand: 'unknown' })
    ]
  })

  test('what is in several places says them in a row, in a fixed order', () => {
    const several = withSection(plainSchool(), 'expertise', {
      items: [
        expertise({ name: 'Logopedist', where: ['partnership', 'school'], halfDays: '2' }),
        expertise({ id: 'e2', name: 'Orthopedagoog', where: ['nowhere', 'external', 'board', 'school'] })
      ]
    })
    expect(tableOf(make(several), 'expertise/overview')).toEqual([
      'Logopedist | Op school en via het samenwerkingsverband | Aanwezig | 2',
      expect.stringMatching(/^Orthopedagoog \| Op school, bij ons bestuur, van buiten en niet beschikbaar \|/u)
    ])
  })

  test('hours stand there as typed, and then the table says that it has hours too', () => {
    const headOf = (items: readonly ReturnType<typeof expertise>[]): unknown => {
      const block = chapterOf(
        make(withSection(plainSchool(), 'expertise', { items: [...items] })),
        'expertise'
      ).blocks.find(({ type }) => type === 'table')
      return block?.type === 'table' ? [block.columns.at(-1)?.header, block.caption] : undefined
    }
    const inHours = expertise({ id: 'u', name: 'Logopedist', halfDays: '3 uur' })
    expect(headOf([expertise({ name: 'Intern begeleider', halfDays: '4' })])).toEqual([
      'Dagdelen per week',
      'Deskundigheid en dagdelen'
    ])
    expect(headOf([expertise({ name: 'Intern begeleider', halfDays: '4' }), inHours])).toEqual([
      'Dagdelen of uren per week',
      'Deskundigheid, met dagdelen of uren'
    ])
    expect(headOf([expertise({ name: 'Intern begeleider' }), { ...inHours, stand: 'not-chosen' }])).toEqual([
      'Dagdelen per week',
      'Deskundigheid en dagdelen'
    ])
  })

  test('names functions, where they are and their half-days, with the remark on a line of its own', () => {
    expect(tableOf(make(school), 'expertise/overview')).toEqual([
      'Intern begeleider / Op maandag | Op school | Aanwezig | 4',
      'Leesspecialist | Op school | Hier werken wij aan | 1',
      'Specialist jonge kind | Niet beschikbaar | Hier werken wij aan | –',
      'Dyslexiecoach | Nog niet ingevuld | Nog niet ingevuld | –'
    ])
  })

  test('what is learnt and what is wanted read the same: nobody sees who is in training', () => {
    expect(linesIn(school, 'expertise').join(' ')).not.toMatch(/in ontwikkeling|gewenst|opleiding/i)
  })

  test('a choice not to have something stands in a sentence, not in the table', () => {
    expect(bodyIn(school, 'expertise')).toEqual(['Hier kiezen wij niet voor: Motorische hulp. Wij verwijzen.'])
  })
})

describe('Voorzieningen', () => {
  test('says kind by kind what is there and what is not', () => {
    const school = withSection(plainSchool(), 'facilities', {
      items: [
        facility({ id: 'f1', name: 'Plusgroep', kind: 'group' }),
        facility({ id: 'f2', name: 'Lift', present: 'no', remark: 'Wij ruilen van lokaal' }),
        facility({ id: 'f3', name: 'Iets', kind: 'unknown', present: 'unknown' }),
        facility({ id: 'f4', name: 'Software', kind: 'material', present: 'partly' })
      ]
    })
    expect(tableOf(make(school), 'facilities/overview')).toEqual([
      'Lift | Gebouw | Nee | Wij ruilen van lokaal',
      'Software | Materiaal | Deels | –',
      'Plusgroep | Groep of plek | Ja | –',
      'Iets | – | Nog niet ingevuld | –'
    ])
  })
})

test('Samenwerking: each partner with what for, how often and through whom', () => {
  const school = withSection(plainSchool(), 'cooperation', {
    partners: [anItem('partners', 'p', { name: 'Wijkteam', purpose: 'Jeugdhulp', through: 'Directeur' })]
  })
  expect(tableOf(make(school), 'partners')).toEqual(['Wijkteam | Jeugdhulp | – | Directeur'])
})

describe('Grenzen en toelating', () => {
  test.each(sectors)('ends with the duty of care of %s, also when the school wrote nothing', (sector) => {
    const { text } = frameFor(catalogue, sector, offerYearByCalendar(TODAY)).dutyOfCare
    const empty = plainSchool(sector)
    expect(linesIn(empty, 'limits')).toEqual([
      'Dit onderdeel is nog niet geschreven.',
      'Wat u van ons mag verwachten (zorgplicht)',
      ...text
    ])
    expect(linesIn(withSection(empty, 'limits', { text: richText('Onze grens.') }), 'limits')).toEqual([
      'Onze grens.',
      'Wat u van ons mag verwachten (zorgplicht)',
      ...text
    ])
  })

  test('takes the law of the school year of the offer', () => {
    const read = (today: string): string =>
      chapterToRead('limits', plainSchool('vo'), catalogue, isoDay(today))
        .map((block) => ('runs' in block ? block.runs[0]?.text : ''))
        .join(' ')
    expect(read('2026-11-23')).toContain('25 tot en met 31 maart')
    expect(read('2024-05-01')).not.toContain('25 tot en met 31 maart')
  })
})

describe('Inbreng van leerlingen', () => {
  const school = withPupilsSay(plainSchool(), {
    chosenBy: 'Met stickers.',
    form: 'In de kring.',
    help: 'Met een handpop.',
    outcome: 'Rust.',
    influence: 'Een werkplek.\nNiet alles kan.',
    heldOn: '2026-10-06',
    toldOn: '2026-12-10'
  })

  test('is one text, with the days in the past or in the future', () => {
    expect(linesIn(school, 'pupilsSay')).toEqual([
      'Zo kozen de leerlingen. Met stickers.',
      'Zo gaven zij hun mening. In de kring.',
      'Deze hulp kregen zij daarbij. Met een handpop.',
      'Dit kwam eruit. Rust.',
      'Dit deden wij ermee. Een werkplek.',
      'Niet alles kan.',
      'De leerlingen gaven hun mening op 6 oktober 2026. Op 10 december 2026 vertellen wij hun wat wij ermee doen.'
    ])
  })

  test('a half typed day is left out, with the sentence around it', () => {
    expect(bodyIn(withPupilsSay(school, { heldOn: '2026-10-' }), 'pupilsSay').join(' ')).not.toMatch(
      /2026-10-|gaven hun mening op/
    )
  })
})

describe('Ambities', () => {
  const school = withSection(plainSchool(), 'ambitions', {
    lookBack: richText('Eén leesprotocol: gelukt.'),
    items: [
      ambition({
        what: 'Elke groep leest.',
        why: 'Nodig.',
        measure: 'Toetsen.',
        owner: 'Intern begeleider',
        by: '2028-05-26',
        schoolPlan: 'Hoofdstuk 4'
      }),
      ambition({ id: 'b2', what: 'Rust', by: '2027-0' })
    ]
  })

  test('looks back first, then numbers the ambitions, with the day written out', () => {
    expect(headingsIn(school, 'ambitions')).toEqual([
      '2 Terugblik',
      '2 Wat wij willen bereiken',
      '3 Ambitie 1. Elke groep leest.',
      '3 Ambitie 2. Rust'
    ])
    expect(detailsIn(school, 'ambitions')).toEqual([
      'Waarom: Nodig.',
      'Hieraan zien wij het: Toetsen.',
      'Wie dit trekt: Intern begeleider. Klaar op: 26 mei 2028. In het schoolplan: Hoofdstuk 4'
    ])
  })

  test('a long ambition stands under its heading', () => {
    const what = `Wij willen ${'heel veel '.repeat(12)}bereiken.`
    expect(headingsIn(withSection(school, 'ambitions', { items: [ambition({ what })] }), 'ambitions').at(-1)).toBe(
      '3 Ambitie 1'
    )
    expect(bodyIn(withSection(school, 'ambitions', { items: [ambition({ what })] }), 'ambitions')).toContain(what)
  })

  test('without a look back there is no heading for it', () => {
    expect(headingsIn(withSection(school, 'ambitions', { lookBack: richText(' ') }), 'ambitions')).not.toContain(
      '2 Terugblik'
    )
  })
})

test('Gevolgen voor scholing: what the team learns, why, how, when and how far, and when the school looks back', () => {
  const school = withSection(plainSchool(), 'training', {
    items: [
      training({
        goal: 'Spel begeleiden',
        serves: 'Ambitie 2',
        form: 'Cursus',
        forWhom: 'Groep 1/2',
        period: 'Tot maart',
        status: 'running',
        followUp: 'In mei.'
      }),
      training({ id: 't2', goal: 'Lezen', status: 'dropped' })
    ]
  })
  expect(tableOf(make(school), 'training/overview')).toEqual([
    'Spel begeleiden | Ambitie 2 | Cursus / Groep 1/2 | Tot maart / Terugkijken: In mei. | Loopt',
    'Lezen | – | – | – | Vervallen'
  ])
})

test('Samenhang met andere plannen: plan, years, chapter and what stands there', () => {
  const school = withSection(plainSchool(), 'coherence', {
    references: [anItem('references', 'r', { plan: 'Schoolplan', years: '2024-2028', chapter: 'Hoofdstuk 4' })]
  })
  expect(tableOf(make(school), 'references')).toEqual(['Schoolplan | 2024-2028 | Hoofdstuk 4 | –'])
})

test('Samenhang met andere plannen: which protocols there are, where to find them and how far they are; nothing where there are none', () => {
  const school = withSection(plainSchool(), 'coherence', {
    protocols: [
      anItem('protocols', 'p', { name: 'Leesprotocol', year: '2024', where: 'Op de website', standing: 'present' }),
      anItem('protocols', 'q', { name: 'Gedragsprotocol', standing: 'in-progress' }),
      anItem('protocols', 'blank', { standing: 'not-yet' })
    ]
  })
  expect(tableOf(make(school), 'protocols')).toEqual([
    'Leesprotocol | 2024 | Op de website | Het is er',
    'Gedragsprotocol | – | – | In de maak'
  ])
  expect(outlineText(make(plainSchool()))).not.toMatch(/protocol/iu)
  expect(outlineText(compose('guide-chapter', presentSource(school, catalogue, TODAY)))).not.toContain('protocol')
})

describe('Besluitvorming', () => {
  const who = (school: School): readonly string[] => tableOf(make(school), 'decision/who')

  test('tells all that was written in a step for everyone, also as long as no day is known', () => {
    const asked = roundValues.filter((address) => {
      const { field } = roundFieldAt(address)
      // A reason is told where what it is about did not happen (final-papers.test.ts).
      const isReason = address.startsWith('round.leftOut.')
      return field.reader === 'everyone' && ['text', 'long'].includes(field.kind) && !isReason
    })
    const words = (address: RoundField): string => `Geschreven bij ${address}`
    const key = { id: 'ronde', schoolYear: '2027-2028' }
    const school = asked.reduce(
      (before, address) => change(before, setRoundField(key, address, words(address)).apply).next,
      plainSchool()
    )
    const told = linesIn(school, 'decision').join(' ')
    expect(asked.filter((address) => !told.includes(words(address)))).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
  })

  test('fills itself: all of it "volgt" before the round begins, and nothing of it is missing', () => {
    expect(who(plainSchool())).toEqual([
      'De leerlingen | volgt | –',
      'Het team | volgt | –',
      'Het bestuur | volgt | –',
      'Adviesaanvraag aan de medezeggenschapsraad (MR) | volgt | –',
      'Advies van de MR | volgt | –',
      'Onze reactie aan de MR | volgt | –',
      'Het besluit | volgt | –'
    ])
    expect(ofStyle(chapterOf(make(plainSchool()), 'decision'), 'missing')).toEqual([])
    expect(bodyIn(plainSchool(), 'decision')[0]).toBe(
      'In de tabel staat wie meedacht over het aanbod voor schooljaar 2027-2028, en wie besluit. Wat nog moet gebeuren, staat er als “volgt”.'
    )
  })

  test('tells who thought along, when, and what changed', () => {
    const school = withRound(plainSchool(), (round) => ({
      teamTalk: { day: '2026-10-28', changed: 'Een groepje erbij.', skipped: '' },
      boardTalk: { day: '', changed: '', skipped: 'Het bestuur praat erover in januari.' },
      pupilsSay: { ...round.pupilsSay, heldOn: '2026-10-06', toldOn: '2026-11-10' },
      mr: { ...round.mr, askedOn: '2027-01-12', replyBy: '2027-03-01' }
    }))
    expect(who(school).slice(0, 5)).toEqual([
      'De leerlingen | 6 oktober 2026 | Op 10 november 2026 vertelden wij hun wat wij ermee doen.',
      'Het team | 28 oktober 2026 | Een groepje erbij.',
      'Het bestuur | niet gebeurd | Reden: Het bestuur praat erover in januari.',
      'Adviesaanvraag aan de medezeggenschapsraad (MR) | gepland: 12 januari 2027 | Antwoord gevraagd uiterlijk 1 maart 2027',
      'Advies van de MR | volgt | –'
    ])
  })

  test('tells the advice, what the school does with it, and the decision with its mandate', () => {
    const school = withRound(plainSchool(), (round) => ({
      mr: {
        ...round.mr,
        advice: 'conditions',
        adviceOn: '2026-11-02',
        adviceText: 'Let op het rooster.',
        reactionOn: '2026-11-09',
        points: [{ id: 'p', kind: 'unknown', point: 'Rooster', answer: 'partly', why: 'Te weinig mensen.' }]
      },
      guideConsent: { ...round.guideConsent, askedOn: '2026-11-01' },
      adoption: {
        ...round.adoption,
        what: 'both',
        day: '2026-11-20',
        by: 'director',
        mandate: 'Managementstatuut',
        number: '2026-14'
      }
    }))
    expect(who(school).slice(4)).toEqual([
      'Advies van de MR | 2 november 2026 | Positief advies, met voorwaarden / Let op het rooster.',
      'Onze reactie aan de MR | 9 november 2026 | Wij volgen niet het hele advies',
      'Het besluit | 20 november 2026 | Vastgesteld: het hele profiel, en het ondersteuningsaanbod in de schoolgids / Door de directeur, namens Stichting Proef / Mandaat: Managementstatuut / Nummer van het besluit: 2026-14',
      'Instemming met de schoolgids | nog geen antwoord | Gevraagd op 1 november 2026'
    ])
    expect(tableOf(make(school), 'decision/points')).toEqual(['Rooster | Deels | Te weinig mensen.'])
  })

  test('an advice that did not come needs no reaction; a decision that is still to come is not called taken', () => {
    const school = withRound(plainSchool(), (round) => ({
      mr: { ...round.mr, advice: 'none' },
      adoption: { ...round.adoption, what: 'guide', day: '2027-06-01', by: 'board' }
    }))
    expect(who(school).slice(4)).toEqual([
      'Advies van de MR | niet gekomen | Binnen de termijn kwam er geen advies',
      'Onze reactie aan de MR | niet nodig | –',
      'Het besluit | gepland: 1 juni 2027 | Vast te stellen: het ondersteuningsaanbod in de schoolgids / Door Stichting Proef'
    ])
  })

  test.each<[string, Partial<Round['guideConsent']>, readonly string[]]>([
    ['never asked', {}, []],
    ['given', { answer: 'given', consentOn: '2026-11-12' }, ['Instemming met de schoolgids | 12 november 2026 | –']],
    [
      'given, in a school of before the answer was asked',
      { consentOn: '2026-11-12' },
      ['Instemming met de schoolgids | 12 november 2026 | –']
    ],
    ['given, without its day', { answer: 'given' }, ['Instemming met de schoolgids | gegeven | –']],
    [
      'refused',
      { askedOn: '2026-11-02', answer: 'refused', consentOn: '2026-11-12' },
      ['Instemming met de schoolgids | niet gegeven | Gevraagd op 2 november 2026 / Antwoord van 12 november 2026']
    ]
  ])('tells consent with the school guide as it was: %s', (_, consent, rows) => {
    const school = withRound(plainSchool(), (round) => ({ guideConsent: { ...round.guideConsent, ...consent } }))
    expect(who(school).filter((row) => row.startsWith('Instemming'))).toEqual(rows)
  })

  test('the round of another school year is not this one', () => {
    const school = withRound(plainSchool(), ({ adoption }) => ({
      schoolYear: '2026-2027',
      adoption: { ...adoption, day: '2026-06-22', version: '2026-06-22' },
      teamTalk: { day: '2025-10-28', changed: '', skipped: '' }
    }))
    expect(who(withGuidesAdopted(school, '2026-2027 2026-06-22'))[1]).toBe('Het team | volgt | –')
  })
})

describe('what stays inside the school', () => {
  const secret = (school: School): School => ({
    ...withRound(school, (round) => ({
      mr: {
        ...round.mr,
        reasons: 'Zwixredenen',
        forStaff: 'Zwixpersoneel',
        forParents: 'Zwixouders',
        forPupils: 'Zwixleerlingen',
        measures: 'Zwixmaatregelen'
      }
    })),
    internal: withColleague('p', 'Quaxelientje Zwanenvocht', 'Bovenmeestertovenaar')
  })

  test.each(['bao', 'vo'] as const)(
    'names of staff and what only the MR reads stand nowhere in the document of the %s example',
    (kind) => {
      expect(outlineText(make(secret(exampleSchool(() => 'x', kind))))).not.toMatch(
        /Quaxelientje|Zwanenvocht|Bovenmeestertovenaar|Zwix/
      )
    }
  )

  test.each(['bao', 'vo'] as const)('no name of the staff of the %s example stands in its own document', (kind) => {
    const school = exampleSchool(() => 'x', kind)
    const text = outlineText(make(school))
    expect(school.internal.people.filter(({ name }) => text.includes(name))).toEqual([])
  })
})

describe('words', () => {
  test('a school for vo reads its own words, and its own names for things', () => {
    const text = outlineText(make(exampleSchool(() => 'x', 'vo')))
    for (const words of [
      'Wat Het Baken doet als een leerling hulp nodig heeft',
      'Klassen',
      'Niveau voor niveau',
      'Onze trajecten',
      'U meldt een leerling schriftelijk'
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/\bStap voor stap\b|Onze arrangementen|\bElk kind\b|[{}]/)
  })

  test.each(sectors)('no brace is left in the document of a school for %s', (sector) => {
    const items = { steps: [step({ what: 'x' })], meetings: [] }
    expect(outlineText(make(withSection(plainSchool(sector), 'supportStructure', items)))).not.toMatch(/[{}]|undefined/)
  })
})

describe('a chapter on its own', () => {
  const keys = (blocks: readonly OutlineBlock[]): readonly string[] => blocks.map((block) => block.key)

  test('every section has one, and the example shows it', () => {
    for (const id of sectionIds) expect(exampleOf(id, catalogue, TODAY).length).toBeGreaterThan(0)
  })

  test('the example of basic support shows only the agreements that the catalogue names', () => {
    expect(headings({ blocks: exampleOf('basicSupport', catalogue, TODAY) })).toHaveLength(
      1 + (catalogue.sections[2]?.example.only.length ?? 0)
    )
  })

  test('to read, it says nothing of what is missing', () => {
    expect(chapterToRead('vision', plainSchool(), catalogue, TODAY)).toEqual([])
    expect(
      keys(
        chapterToRead(
          'cooperation',
          withSection(plainSchool(), 'cooperation', {
            partners: [anItem('partners', 'p', { name: 'Wijkteam' })]
          }),
          catalogue,
          TODAY
        )
      )
    ).toEqual(['partners'])
  })

  test('the decision of the example still shows its own round years later', () => {
    const blocks = exampleOf('decision', catalogue, isoDay('2031-03-01'))
    expect(tableOf({ blocks }, 'decision/who')[1]).toContain('28 oktober 2026')
  })
})

describe('keys', () => {
  test('an item keeps its keys when another is put before it', () => {
    const make1 = (steps: Sections['supportStructure']['steps']): readonly string[] =>
      chapterToRead(
        'supportStructure',
        withSection(plainSchool(), 'supportStructure', { steps }),
        catalogue,
        TODAY
      ).map((block) => block.key)
    const before = make1([step({ id: 'oud', name: 'Oud', what: 'x' })])
    const after = make1([step({ id: 'nieuw', name: 'Nieuw', who: 'y' }), step({ id: 'oud', name: 'Oud', what: 'x' })])
    expect(before.filter((key) => !after.includes(key))).toEqual([])
    expect(after.filter((key) => !before.includes(key))).toEqual(['steps/nieuw/heading', 'steps/nieuw/who'])
  })
})

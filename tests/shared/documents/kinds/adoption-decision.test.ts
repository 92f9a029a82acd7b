// The decision: a proposal until it is recorded, then final; by whom, on what mandate, after which steps, and when it may be carried out.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { adoptionDecision } from '#shared/documents/kinds/adoption-decision.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { adoptedSource, presentSource } from '#shared/documents/source.ts'
import { asDecided, currentOffer } from '#shared/school/current-offer.ts'
import { sectors, type Round, type School } from '#shared/school/school.ts'
import { average, sentencesOf, unexplained, wordCount } from '../../catalogue/readability.ts'
import { anySchool, plainSchool } from '../../schools.ts'
import {
  advised,
  decided,
  DECIDED,
  departing,
  example,
  proposed,
  withAdoption,
  withMr,
  withRound
} from '../board-school.ts'
import { tries } from '../../../tries.ts'
import { headings, ofStyle, tableOf, TODAY } from '../reading.ts'

const proposal = (school: School): Outline => adoptionDecision.compose(proposed(school))
const decision = (school: School): Outline => adoptionDecision.compose(decided(school))
const lists = ({ blocks }: Outline): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ runs }) => runs.map(({ text }) => text).join('')) : []
  )
const body = (outline: Outline): string => ofStyle(outline, 'body').join(' ')
const details = (outline: Outline): readonly string[] => ofStyle(outline, 'detail')
const steps = (outline: Outline): readonly string[] => tableOf(outline, 'steps')

describe('before the decision', () => {
  test('it is a proposal and a concept: what is proposed, to whom, before when, and nobody signs', () => {
    const outline = proposal(advised)
    expect(outline).toMatchObject({
      concept: true,
      title: 'Voorstel voor een besluit De Wilgenhof',
      fileTitle: '2027-05-10 Voorstel voor een besluit (concept) – De Wilgenhof'
    })
    expect(ofStyle(outline, 'lead')).toEqual([
      'Dit is een voorstel aan het bestuur (bevoegd gezag). Het bestuur beslist erover vóór 1 augustus 2027.'
    ])
    expect(body(outline)).toContain('Wij stellen voor om dit vast te stellen:')
    expect(body(outline)).toContain('Het gaat om de tekst van 10 mei 2027.')
    expect(headings(outline)).toEqual(['1 Het voorstel'])
    expect(outlineText(outline)).not.toContain('Handtekening')
  })

  test('what has to be chosen first is said, what comes by itself reads "volgt", and the choices are not guessed', () => {
    const outline = adoptionDecision.compose(presentSource(example, catalogue, TODAY))
    expect(ofStyle(outline, 'missing')).toEqual([
      'Wat er wordt vastgesteld, is nog niet bekend.',
      'Wie vaststelt, is nog niet bekend: het bestuur, of de directeur namens het bestuur.'
    ])
    expect(lists(outline)).toEqual([])
    expect(details(outline)).toContain('Wie besluit: volgt')
    expect(details(outline)).toContain('Dag van het besluit: volgt')
    expect(steps(outline)).toContain('Advies van de MR | volgt | WMS artikel 11 lid 1 onder r.')
  })
})

describe('after the decision', () => {
  test('it is final, and says what is adopted, for which year, on which day and in the place of what', () => {
    const outline = decision(advised)
    expect(outline).toMatchObject({
      concept: false,
      title: 'Besluit tot vaststelling De Wilgenhof',
      versionLabel: 'Vastgesteld op 18 mei 2027',
      day: DECIDED
    })
    expect(lists(outline)).toEqual([
      'Het ondersteuningsaanbod van De Wilgenhof in de schoolgids 2027-2028.',
      'Het hele schoolondersteuningsprofiel (SOP), vanaf schooljaar 2027-2028.'
    ])
    expect(body(outline)).toContain('Het bestuur stelt vast:')
    expect(body(outline)).toContain('Het gaat om de versie van 18 mei 2027. Die is bewaard en verandert niet meer.')
    expect(body(outline)).toContain(
      'Het nieuwe aanbod komt in de plaats van dat van 22 juni 2026. Het nieuwe profiel komt in de plaats van dat van 15 maart 2022.'
    )
    expect(details(outline)).toContain('Wie besluit: Stichting Rivierland Onderwijs (bevoegd gezag)')
    expect(details(outline)).toContain('Dag van het besluit: 18 mei 2027')
  })

  test.each([
    [
      'guide',
      ['Het ondersteuningsaanbod van De Wilgenhof in de schoolgids 2027-2028.'],
      /dat van 22 juni 2026/,
      /dat van 15 maart 2022/
    ],
    [
      'sop',
      ['Het hele schoolondersteuningsprofiel (SOP), vanaf schooljaar 2027-2028.'],
      /dat van 15 maart 2022/,
      /dat van 22 juni 2026/
    ]
  ] as const)('adopting only the %s says only that', (what, things, replaced, not) => {
    const outline = decision(withAdoption(advised, { what }))
    expect(lists(outline)).toEqual(things)
    expect(body(outline)).toMatch(replaced)
    expect(body(outline)).not.toMatch(not)
  })

  test('the rule of the decision is that of what is adopted', () => {
    expect(steps(decision(withAdoption(advised, { what: 'guide' }))).at(-1)).toBe(
      'Het besluit | 18 mei 2027 | Wet op het primair onderwijs (WPO).'
    )
    expect(steps(decision(withAdoption(advised, { what: 'sop' }))).at(-1)).toBe(
      'Het besluit | 18 mei 2027 | Afspraak in de regio.'
    )
  })

  test('a version that can be read names its own day', () => {
    const source = { ...decided(advised), earlier: { school: example, day: isoDay('2026-06-22') } }
    expect(body(adoptionDecision.compose(source))).toContain('Deze versie komt in de plaats van die van 22 juni 2026.')
  })

  test('the decision of an example school stays a concept', () => {
    expect(decision({ ...advised, example: true }).concept).toBe(true)
  })

  test('a decision that was opened again says when and why', () => {
    const outline = decision(
      withAdoption(advised, {
        reopened: [{ id: 'r', day: '2027-05-20', why: 'Het nummer was verkeerd.', version: '2027-05-18' }]
      })
    )
    expect(body(outline)).toContain(
      'Een eerder besluit hierover is op 20 mei 2027 weer geopend. De reden: Het nummer was verkeerd.'
    )
  })
})

describe('in whose name', () => {
  test('the board signs for itself', () => {
    const outline = decision(advised)
    expect(body(outline)).toContain('Stichting Rivierland Onderwijs')
    expect(outlineText(outline)).not.toMatch(/namens/i)
  })

  test('the director signs for the board with a mandate, which is named', () => {
    const outline = decision(departing)
    expect(details(outline)).toEqual(
      expect.arrayContaining([
        'Wie besluit: De directeur van De Wilgenhof, namens Stichting Rivierland Onderwijs',
        'Mandaat: Managementstatuut van 2024, hoofdstuk 6',
        'Dag van het besluit: 18 mei 2027. Nummer: 2027-14'
      ])
    )
    expect(body(outline)).toContain('De directeur stelt namens het bestuur vast:')
    expect(body(outline)).toContain('Namens Stichting Rivierland Onderwijs, de directeur van De Wilgenhof')
    expect(ofStyle(proposal(departing), 'lead')[0]).toContain('De directeur beslist erover namens het bestuur')
  })

  test('without a mandate on record nobody signs in the name of the board', () => {
    const school = withAdoption(departing, { mandate: '  ' })
    expect(outlineText(decision(school))).not.toMatch(/namens Stichting|namens het bestuur vast/i)
    expect(ofStyle(proposal(school), 'missing')).toEqual([
      'Waar het mandaat van de directeur staat, is nog niet bekend.'
    ])
  })

  test('no name of a colleague stands in it', () => {
    for (const { name } of example.internal.people) expect(outlineText(decision(departing))).not.toContain(name)
  })
})

describe('the steps before it', () => {
  test('pupils, MR, reaction and consent, each with its day and its rule', () => {
    expect(
      steps(
        decision(
          withRound(advised, ({ guideConsent }) => ({
            guideConsent: { ...guideConsent, askedOn: '2027-05-03', consentOn: '2027-05-17' }
          }))
        )
      )
    ).toEqual([
      'De leerlingen | 6 oktober 2026 | WPO artikel 13b.',
      'Advies van de MR | 13 april 2027. Positief advies | WMS artikel 11 lid 1 onder r.',
      'Onze reactie aan de MR | 20 april 2027 | Wet medezeggenschap op scholen (WMS).',
      'Het besluit | 18 mei 2027 | Wet op het primair onderwijs (WPO).',
      'Instemming met de schoolgids | 17 mei 2027 | Wet medezeggenschap op scholen (WMS).'
    ])
    expect(steps(decision(advised)).join(' ')).not.toContain('Instemming')
  })

  test('an advice that did not come is said, beside the day on which it was asked', () => {
    const rows = steps(decision(withMr(advised, { advice: 'none', adviceOn: '', reactionOn: '' })))
    expect(rows).toContain(
      'Adviesaanvraag aan de medezeggenschapsraad (MR) | 9 maart 2027 | WMS artikel 11 lid 1 onder r.'
    )
    expect(rows).toContain(
      'Advies van de MR | niet gekomen. Binnen de termijn kwam er geen advies | WMS artikel 11 lid 1 onder r.'
    )
  })

  test.each(sectors)('the laws of %s are said in full; an article only where a source proves it', (sector) => {
    const outline = adoptionDecision.compose(presentSource(plainSchool(sector), catalogue, TODAY))
    expect(details(outline).at(-1)).toContain('WMS is de Wet medezeggenschap op scholen.')
    expect(outlineText(outline)).toContain('WMS artikel 11 lid 1 onder r')
    expect(outlineText(outline)).not.toMatch(/Controleer|artikel 17|artikel 34/)
  })
})

describe('carrying it out', () => {
  const waits = (school: School): boolean => /zes weken/.test(body(decision(school)))
  const points = (answer: 'followed' | 'partly' | 'not') => [
    { id: 'p', kind: 'unknown' as const, point: 'Rooster', answer, why: 'Daarom.' }
  ]

  test('waits where the decision departs from the advice, unless the MR has no objection; the law stands there in words', () => {
    const outline = decision(departing)
    expect(headings(outline)).toEqual(['1 Het besluit', '2 Uitvoering', '2 Ondertekening'])
    expect(body(outline)).toContain(
      'Dan wacht de uitvoering zes weken, tenzij de MR geen bezwaar heeft. Dat staat in de Wet medezeggenschap op scholen (WMS).'
    )
    expect(steps(outline).at(-1)).toBe('Wachten met uitvoeren | zie Uitvoering | Wet medezeggenschap op scholen (WMS).')
  })

  test.each([
    ['a condition that is followed in part', { advice: 'conditions', points: points('partly') }, 'yes', true],
    ['conditions that are followed', { advice: 'conditions', points: points('followed') }, 'yes', false],
    ['conditions without points, not all followed', { advice: 'conditions', points: [] }, 'no', true],
    ['a negative advice that is not followed', { advice: 'negative', points: [] }, 'no', true],
    ['a negative advice that is followed wholly', { advice: 'negative', points: [] }, 'yes', false],
    ['a positive advice with a wish that is not followed', { advice: 'positive', points: points('not') }, 'no', true],
    [
      'a positive advice of which the director says that it is not followed wholly',
      { advice: 'positive', points: [] },
      'no',
      true
    ],
    ['a wish of a positive advice that is followed', { advice: 'wishes', points: points('followed') }, 'yes', false],
    ['an MR that lets its right pass', { advice: 'declined', points: [] }, 'no', false],
    ['no advice', { advice: 'none', points: [] }, 'no', false]
  ] as const)('%s: %o, %s: %o', (_what, { advice, points: made }, followed, expected) => {
    const school = withMr(advised, { advice, followed, points: [...made] })
    expect(waits(school)).toBe(expected)
    expect(body(decision(school)).includes('Wij volgen het hele advies van de MR.')).toBe(
      !expected && advice !== 'none' && advice !== 'declined'
    )
  })

  test('to reasons in the profile it points only where they are', () => {
    const why = (school: School): boolean => body(decision(school)).includes('Waarom, staat in het profiel')
    expect(why(departing)).toBe(true)
    expect(why(withMr(advised, { advice: 'negative', followed: 'no', points: [] }))).toBe(false)
    expect(
      why(
        withMr(advised, {
          followed: 'no',
          points: [{ id: 'p', kind: 'unknown', point: 'Rooster', answer: 'not', why: ' ' }]
        })
      )
    ).toBe(false)
  })
})

describe('a decision of which nobody said whether it follows the advice', () => {
  const unsaid = (mr: Partial<Round['mr']>): School =>
    withRound(advised, ({ mr: asked }) => ({ mr: { ...asked, followed: 'unknown', ...mr } }))

  test.each(['positive', 'conditions', 'negative'] as const)(
    'says as a proposal that it is not known yet, with a %s advice',
    (advice) => {
      const outline = proposal(unsaid({ advice }))
      expect(ofStyle(outline, 'missing')).toEqual([
        'Of het besluit het hele advies van de MR volgt, is nog niet bekend.'
      ])
      expect(body(outline)).not.toMatch(/Wij volgen/)
    }
  )

  test('says not that it is not known where a point that is not taken over says it', () => {
    const points: Round['mr']['points'] = [
      { id: 'p', kind: 'wish', point: 'Rooster', answer: 'not', why: 'Geen geld.' }
    ]
    const outline = proposal(unsaid({ advice: 'wishes', points }))
    expect(ofStyle(outline, 'missing')).toEqual([])
    expect(body(outline)).toContain('Wij volgen niet het hele advies van de MR.')
  })

  test('says so once it was taken, and never that the advice was followed', () => {
    const outline = decision(unsaid({ advice: 'negative', reactionOn: '' }))
    expect(body(outline)).toContain(
      'Of dit besluit het hele advies van de MR volgt, is niet vastgelegd. Volgt het besluit het advies van de medezeggenschapsraad (MR) niet, of niet helemaal? Dan wacht de uitvoering zes weken'
    )
    expect(outlineText(outline)).not.toMatch(/Waarom, staat|Wij volgen|Nog te doen/)
    expect(steps(outline)).toContain('Onze reactie aan de MR | niet vastgelegd | Wet medezeggenschap op scholen (WMS).')
  })

  test('a point that is not taken over says it all the same', () => {
    expect(
      headings(
        decision(
          unsaid({
            advice: 'positive',
            points: [{ id: 'p', kind: 'unknown', point: 'Rooster', answer: 'not', why: 'Daarom.' }]
          })
        )
      )
    ).toContain('2 Uitvoering')
  })
})

test('speaks plainly', () => {
  const sentences = [...ofStyle(decision(departing), 'lead'), ...ofStyle(decision(departing), 'body')].flatMap(
    sentencesOf
  )
  expect(sentences.filter((sentence) => wordCount(sentence) > 20)).toEqual([])
  expect(average(sentences.map(wordCount))).toBeLessThanOrEqual(11)
  expect(unexplained(outlineText(decision(departing)))).toEqual([])
})

test('any school, as it was adopted: no empty line, and only a mandate speaks for the board', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const outline = adoptionDecision.compose(adoptedSource({ school, day: TODAY }, school, catalogue, null))
      expect(
        outline.blocks.filter(
          (block) => block.type === 'paragraph' && block.runs.every(({ text }) => text.trim() === '')
        )
      ).toEqual([])
      const mandated = currentOffer(asDecided(school, TODAY), TODAY).round.adoption
      if (mandated.by !== 'director' || mandated.mandate.trim() === '')
        expect(body(outline)).not.toContain('namens het bestuur vast')
    }),
    { numRuns: tries(200) }
  )
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { isoDay } from '#shared/day.ts'
import { cardOf, cardsFor } from '#shared/conversation/cards.ts'
import { proposedCards, unchangedSections, type Wanted } from '#shared/conversation/proposed.ts'
import { newRound, sectionIds, sectors, type Round, type School, type SectionId } from '#shared/school/school.ts'
import { markOf } from '#shared/school/seen.ts'
import { tries } from '../../tries.ts'
import { anItem, anySchool, plainSchool } from '../schools.ts'
import { aTalk, anOutcome, withTalks } from './talks.ts'

const today = isoDay('2026-11-23')
const asked = (more: Partial<Wanted> = {}): Wanted => ({
  today,
  wanted: 4,
  section: null,
  divided: [],
  due: [],
  ...more
})
const proposed = (school: School, more: Partial<Wanted> = {}): readonly string[] =>
  proposedCards(school, conversation, asked(more)).map(({ card, reason }) => `${card.id} ${reason}`)

const inRound = (edit: (round: Round) => void, school = plainSchool()): School => {
  const round = newRound('r', '2027-2028')
  edit(round)
  return { ...school, rounds: [round] }
}

/** Looked at for these school years, and said the same each time. */
const unchanged = (section: SectionId, ...years: readonly string[]): School => {
  const school = plainSchool()
  const seen = markOf(school, section)
  const confirmations = years.map((schoolYear) => ({ id: schoolYear, schoolYear, day: '', with: '', seen }))
  return {
    ...school,
    sections: { ...school.sections, [section]: { ...school.sections[section], confirmations } }
  }
}

describe('which cards are proposed', () => {
  test('of a school of which nothing is known: what pupils said, and what is usual', () => {
    expect(proposed(plainSchool())).toEqual(['k23 pupils', 'k04 usual', 'k10 usual', 'k02 usual'])
  })

  test.each<[string, (round: Round) => void, string | undefined]>([
    ['were not heard', () => undefined, 'k23 pupils'],
    ['were heard', ({ pupilsSay }) => void (pupilsSay.heldOn = '2026-11-02'), 'k24 pupils'],
    [
      'were heard, and know what was done with it',
      ({ pupilsSay }) => void Object.assign(pupilsSay, { heldOn: '2026-11-02', toldOn: '2026-11-20' }),
      undefined
    ]
  ])('always that on what pupils said, as long as they %s', (_, edit, expected) => {
    for (const wanted of [1, 4, 8])
      expect(proposed(inRound(edit), { wanted }).find((card) => card.endsWith('pupils'))).toBe(expected)
  })

  test('what changed this year, by the answers to its questions', () => {
    const school = inRound(({ changes }) =>
      Object.assign(changes, { building: 'yes', admission: 'yes', partners: 'no' })
    )
    expect(proposed(school, { wanted: 6 })).toEqual([
      'k23 pupils',
      'k15 changed',
      'k17 changed',
      'k19 changed',
      'k20 changed',
      'k04 usual'
    ])
  })

  test('what the team is divided on in the scan goes before what changed, and what is due between both', () => {
    const school = inRound(({ changes }) => Object.assign(changes, { building: 'yes' }))
    expect(proposed(school, { wanted: 6, divided: ['F'], due: ['ambition'] })).toEqual([
      'k23 pupils',
      'k21 divided',
      'k22 divided',
      'k25 due',
      'k26 due',
      'k15 changed'
    ])
  })

  test('what she wants to talk about goes before all of that', () => {
    const cards = proposed(plainSchool(), { wanted: 8, section: 'limits', divided: ['F'] })
    expect(cards.slice(0, 4)).toEqual(['k23 pupils', 'k17 section', 'k19 section', 'k20 section'])
  })

  test('a section that says the same for three years', () => {
    const school = unchanged('facilities', '2024-2025', '2025-2026', '2026-2027')
    expect(proposed(school).slice(0, 2)).toEqual(['k23 pupils', 'k15 old'])
    expect(unchangedSections(unchanged('facilities', '2025-2026', '2026-2027'), today)).toEqual([])
    expect(unchangedSections(school, today)).toEqual(['facilities'])
    const changed = structuredClone(school)
    changed.sections.facilities.items.push(anItem('facilities', 'a', { name: 'Lift' }))
    expect(unchangedSections(changed, today)).toEqual([])
  })

  test('a card of another sector is never among them', () => {
    const of = (sector: School['identity']['sector']): readonly string[] =>
      proposedCards(plainSchool(sector), conversation, asked({ wanted: 8, section: 'supportStructure' })).map(
        ({ card }) => card.id
      )
    expect(of('bao').filter((id) => id > 'k30')).toEqual([])
    expect(of('vo')).toContain('k31')
  })

  test('what the last talk was about comes after what is as strong', () => {
    const school = withTalks([aTalk('t', { day: '2026-02-01', cards: ['k04', 'k10'], outcomes: [anOutcome('o')] })])
    expect(proposed(school)).toEqual(['k23 pupils', 'k02 usual', 'k25 usual', 'k07 usual'])
  })

  test('a card of the school itself is one of the cards, and what comes out of it goes to its section', () => {
    const school = plainSchool()
    school.internal.ownCards.push(
      anItem('ownCards', 'eigen', { question: 'Wat doen wij op het plein?', section: 'facilities', inside: 'yes' }),
      anItem('ownCards', 'leeg')
    )
    expect(cardsFor(school, conversation).filter(({ kind }) => kind === 'own')).toMatchObject([
      { id: 'eigen', targets: ['facility'], sections: ['facilities'], inside: true }
    ])
    expect(proposed(school, { section: 'facilities' })).toContain('eigen section')
    expect(cardOf(school, conversation, 'j5')).toMatchObject({ kind: 'ten-minutes', minutes: 10 })
    expect(cardOf(school, conversation, 'weg')).toBeUndefined()
  })

  test('an own card that a file holds twice stands among them once', () => {
    const school = plainSchool()
    for (const question of ['Wat doen wij op het plein?', 'En op de gang?'])
      school.internal.ownCards.push(anItem('ownCards', 'eigen', { question, section: 'facilities' }))
    const own = proposedCards(school, conversation, asked({ section: 'facilities' })).filter(
      ({ card }) => card.id === 'eigen'
    )
    expect(own.map(({ card }) => card.question)).toEqual(['Wat doen wij op het plein?'])
  })

  test('for any school: as many as are wanted and no more than eight, each once, all of its sector', () => {
    fc.assert(
      fc.property(
        anySchool,
        fc.integer({ min: 0, max: 12 }),
        fc.subarray(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
        fc.option(fc.constantFrom(...sectionIds)),
        (school, wanted, divided, section) => {
          const cards = proposedCards(school, conversation, asked({ wanted, divided, section })).map(
            ({ card }) => card.id
          )
          expect(cards).toHaveLength(Math.min(wanted, 8))
          expect(new Set(cards).size).toBe(cards.length)
          for (const id of cards) {
            const card = conversation.cards.cards.find((one) => one.id === id)
            if (card !== undefined) expect(card.sectors).toContain(school.identity.sector)
          }
        }
      ),
      { numRuns: tries(100) }
    )
  })

  test('every card is reached: by a section, in a sector of its own', () => {
    const reached = sectors.flatMap((sector) =>
      sectionIds.flatMap((section) =>
        cardsFor(plainSchool(sector), conversation)
          .filter(({ sections }) => sections.includes(section))
          .map(({ id }) => id)
      )
    )
    expect(conversation.cards.cards.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([])
  })
})

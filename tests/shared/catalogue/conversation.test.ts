import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { catalogue } from '#assets/load.ts'
import { questionnaires } from '#assets/questionnaires/index.ts'
import {
  cardsSchema,
  conversationTextsSchema,
  placeIds,
  placesSchema,
  talkContentSchema,
  tenMinutesSchema
} from '#shared/catalogue/conversation-content.ts'
import { fill, wordsOf as wordsOfSchool } from '#shared/catalogue/fill.ts'
import { tenMinuteIds } from '#shared/catalogue/text-keys.ts'
import { optionsOf, sectionOfAddress, sectionOfPlace } from '#shared/conversation/places.ts'
import { minutesOf } from '#shared/conversation/talk.ts'
import { privacyHints } from '#shared/hints/privacy.ts'
import { isLeaf } from '#shared/school/field.ts'
import { listFields } from '#shared/school/lists.ts'
import { round as roundFields } from '#shared/school/round-fields.ts'
import { sectionIds, sectors } from '#shared/school/school.ts'
import { sections as sectionFields } from '#shared/school/section-fields.ts'
import { wordsOf } from '../documents/texts.ts'
import { plainSchool } from '../schools.ts'
import { testPlainWords } from './plain-words.ts'

const { talk, cards, tenMinutes, places, texts } = conversation
/** Ids and other words of the data itself are one word, and are no sentences. */
const sentences = wordsOf([talk, cards, tenMinutes, places, texts]).filter((text) => /\s/u.test(text))
const numbered = (mark: string, count: number, width: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${mark}${String(at + 1).padStart(width, '0')}`)

describe('the talk with the team', () => {
  test('has the shape that the program reads, and a file for each part', () => {
    talkContentSchema.parse(talk)
    cardsSchema.parse(cards)
    tenMinutesSchema.parse(tenMinutes)
    placesSchema.parse(places)
    conversationTextsSchema.parse(texts)
    expect(readdirSync('assets/conversation').filter((name) => name.endsWith('.json'))).toHaveLength(5)
  })

  test('an id that was given once is still there, or is kept as retired', () => {
    const ids = (all: readonly { readonly id: string }[], retired: readonly string[]): readonly string[] =>
      [...all.map(({ id }) => id), ...retired].toSorted()
    expect(ids(cards.cards, cards.retired)).toEqual(numbered('k', 36, 2))
    expect(ids(talk.statements, talk.retired)).toEqual(numbered('u', 12, 2))
    expect(ids([...tenMinutes.cards, ...tenMinutes.practice], tenMinutes.retired)).toEqual(
      [...numbered('j', 6, 1), ...numbered('o', 8, 1)].toSorted()
    )
    expect(places.map(({ id }) => id)).toEqual(placeIds)
    for (const all of [talk.phases, talk.forms, talk.roles, talk.agreements, talk.rhythm, cards.themes])
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test('a form takes as long as it says, and a card ten minutes', () => {
    expect(Object.fromEntries(talk.forms.map((form) => [form.id, minutesOf(form)]))).toEqual({
      long: 90,
      short: 45,
      small: 60,
      twice: 80,
      large: 90,
      writing: 90,
      'ten-minutes': 10
    })
    for (const form of talk.forms)
      for (const { minutes } of form.parts.filter(({ phase }) => phase === 'talk'))
        expect(minutes, form.id).toBeGreaterThanOrEqual(form.id === 'large' ? 20 : form.cards * 10)
    expect(talk.rhythm.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(10)
    const twice = talk.forms.find(({ id }) => id === 'twice')?.parts ?? []
    for (const time of [1, 2])
      expect(twice.reduce((sum, { minutes, meeting }) => sum + (meeting === time ? minutes : 0), 0)).toBe(40)
  })

  test('each theme has cards, and in each sector there are enough of them that are usual', () => {
    const themes = new Set(cards.themes.map(({ id }) => id))
    for (const card of cards.cards) expect(themes.has(card.theme), card.id).toBe(true)
    for (const { id } of cards.themes) expect(cards.cards.some(({ theme }) => theme === id)).toBe(true)
    for (const sector of sectors) {
      const usual = cards.usual.filter((id) =>
        cards.cards.some((card) => card.id === id && card.sectors.includes(sector))
      )
      expect(usual.length, sector).toBeGreaterThanOrEqual(8)
    }
  })

  test('every card leads somewhere, and its first place is a section of the profile', () => {
    for (const card of [...cards.cards, ...tenMinutes.cards]) {
      expect(card.targets.length, card.id).toBeGreaterThan(0)
      expect(new Set(card.targets).size).toBe(card.targets.length)
    }
    const used = new Set([...cards.cards, ...tenMinutes.cards].flatMap(({ targets }) => targets))
    expect(placeIds.filter((id) => !used.has(id))).toEqual(['every-group'])
    const reached = new Set(places.map(sectionOfPlace))
    expect(sectionIds.filter((id) => !reached.has(id))).toEqual([])
  })

  test('a place is a field that words go into, and every section has one', () => {
    const shapes: Readonly<Record<string, object>> = { ...sectionFields, ...roundFields }
    for (const place of places) {
      const fields =
        place.kind === 'field'
          ? [place.field]
          : place.kind === 'round'
            ? place.fields.map(({ id }) => id)
            : place.kind === 'list'
              ? []
              : place.fields.map(({ id }) => `agreement.${id}`)
      for (const address of fields) {
        const [part = '', name = ''] = address.split('.')
        const shape = part === 'agreement' ? sectionFields.basicSupport.agreements.shape : shapes[part]
        const holder = shape !== undefined && 'shape' in shape ? (shape.shape as object) : shape
        const field: unknown =
          holder === undefined ? undefined : Object.entries(holder).find(([key]) => key === name)?.[1]
        expect(field, address).toMatchObject({ kind: expect.stringMatching(/^(?:text|long|rich)$/u) as string })
      }
      if (place.kind === 'list')
        for (const name of [place.begin, ...place.fields]) {
          const field = listFields(place.list).shape[name]
          expect(field !== undefined && isLeaf(field) && ['text', 'long', 'number'].includes(field.kind), name).toBe(
            true
          )
        }
    }
  })

  test.each(sectors)('each place of each card can be had in a school that has rows: %s', (sector) => {
    const school = plainSchool(sector)
    const options = optionsOf(school, catalogue, places, placeIds, { id: 'r', schoolYear: '2027-2028' })
    expect(options.map(({ place }) => place.id)).toEqual(placeIds)
    for (const { place, options: each } of options) {
      expect(each.length > 0, place.id).toBe(place.id !== 'agreement')
      for (const { address, section } of each) expect(sectionOfAddress(address), address).toBe(section)
    }
  })

  test('what may point to one person stays inside: the card on one colleague who is ill', () => {
    expect(cards.cards.filter(({ inside }) => inside).map(({ id }) => id)).toEqual(['k13'])
  })

  test('each question of the year, and each theme of the scan, leads to a card that exists', () => {
    const asked = catalogue.changeQuestions.map(({ id }) => id)
    const themes = questionnaires.school.themes.map(({ id }) => id)
    const changes = new Set(cards.cards.flatMap((card) => card.changes))
    const scan = new Set(cards.cards.flatMap((card) => card.scan))
    expect([...changes].filter((id) => !asked.includes(id))).toEqual([])
    expect(asked.filter((id) => !changes.has(id))).toEqual(['mr-terms'])
    expect([...scan].toSorted()).toEqual([...themes].toSorted())
    for (const card of cards.cards.filter(({ sectors: of }) => of.length < sectors.length))
      expect(card.scan.length, card.id).toBe(1)
  })

  test('the cards of ten minutes are those of the planning, in the order of a school year', () => {
    expect(tenMinutes.cards.map(({ id }) => id)).toEqual(tenMinuteIds)
    const days = tenMinuteIds.map((id) => catalogue.planning.tenMinutes[id].from)
    const inYear = (day: string): number => ((Number(day.slice(0, 2)) + 4) % 12) * 100 + Number(day.slice(3))
    expect(days.toSorted((one, other) => inYear(one) - inYear(other))).toEqual(days)
    expect(tenMinutes.cards.filter(({ practice }) => practice).map(({ id }) => id)).toEqual(['j5'])
    for (const sector of sectors)
      expect(tenMinutes.practice.filter(({ sectors: of }) => of.includes(sector)).length, sector).toBeGreaterThan(3)
  })

  testPlainWords(sentences, { dag: '28 oktober', wie: 'zes leraren', wat: 'de visie', label: 'van het team' })

  test('a card asks one question, and none is asked twice', () => {
    const questions = [...cards.cards, ...tenMinutes.cards].map(({ question }) => question)
    for (const question of questions) expect(question).toMatch(/\?$/u)
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('a practice situation is about nobody: it names no diagnosis', () => {
    const words = wordsOfSchool(catalogue, plainSchool('bao'))
    for (const { text } of tenMinutes.practice) {
      const hints = privacyHints(fill(text, words), { names: [], publicText: true, limits: false })
      expect(hints, text).toEqual([])
    }
  })

  test('a place that words cannot go into, or a card without a question, is refused', () => {
    const [first] = places
    const list = places.find(({ kind }) => kind === 'list')
    expect(placesSchema.safeParse([{ ...first, field: 'nowhere.text' }, ...places.slice(1)]).success).toBe(false)
    expect(
      placesSchema.safeParse(places.map((place) => (place === list ? { ...place, begin: 'nothing' } : place))).success
    ).toBe(false)
    const wrong = cards.cards.map((card) => ({ ...card, targets: ['nowhere'] }))
    expect(cardsSchema.safeParse({ ...cards, cards: wrong }).success).toBe(false)
  })
})

// The papers of a talk with the team: what is needed to hold it, its report, and the sheets to write on.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose, isOffered, kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { hintsInTalk } from '#shared/conversation/talk-hints.ts'
import { standingOf } from '#shared/documents/standing.ts'
import { presentSource } from '#shared/documents/source.ts'
import type { School } from '#shared/school/school.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { addProposals } from '#shared/proposals/edits.ts'
import { after } from '../../chain.ts'
import { tries } from '../../../tries.ts'
import { aTalk, anOutcome, withTalks } from '../../conversation/talks.ts'
import { anySchool, plainSchool } from '../../schools.ts'
import { headings, tableOf } from '../reading.ts'

const TODAY = isoDay('2026-11-23')
const outlineOf = (kind: DocumentKind, school: School, talk?: string): Outline =>
  compose(kind, { ...presentSource(school, catalogue, TODAY), ...(talk === undefined ? {} : { talk }) })
const report = (talk: Partial<Talk>): Outline => outlineOf('talk-report', withTalks([aTalk('t', talk)]))

const held: Partial<Talk> = {
  day: '2026-10-28',
  cards: ['k10', 'weg'],
  present: [
    { id: 'a', who: 'leraren', number: '8' },
    { id: 'b', who: 'intern begeleider', number: '1' }
  ],
  orders: [{ id: 'g', statements: ['u02', 'u01'], aside: [], unsaid: [] }],
  differences: 'De ene groep zet rust bovenaan',
  outcomes: [
    anOutcome('zin', { card: 'k10', address: 'limits.text' }),
    anOutcome('twee', { kind: 'divided', words: 'Het lukt.', other: 'Het lukt niet.' }),
    anOutcome('weet', { kind: 'not-known', words: 'Hoe snel komt hulp?', who: 'intern begeleider', by: '2026-12-01' }),
    anOutcome('doe', { kind: 'action', words: 'Het rooster maken', who: 'directeur', by: '2026-' }),
    anOutcome('binnen', { words: 'Over één collega.', inside: true })
  ],
  work: [{ id: 'w', what: 'Vaker vragen wat helpt' }],
  stops: 'Het leesgroepje op vrijdag',
  writing: [{ id: 's', section: 'limits', who: 'twee leraren', by: '2026-12-11', doneOn: '' }]
}

describe('the report of a talk', () => {
  test('tells who was there, what was said, where it goes, and who does what', () => {
    const outline = report(held)
    expect(headings(outline)).toEqual([
      '1 Wat eruit kwam',
      '1 Wat bij ons het meest telt',
      '1 Hier werken wij aan',
      '1 Wie welke tekst schrijft'
    ])
    expect(tableOf(outline, 'outcomes/table')).toEqual([
      'Wat beloven wij op papier, maar lukt niet elke week? | Wij kijken elke zes weken. | Grenzen en toelating: heeft nog geen plek',
      'Zonder kaart | Het team is het niet eens. / Het lukt. / Het lukt niet. | Heeft nog geen plek',
      'Zonder kaart | Dat weten wij niet: Hoe snel komt hulp? | intern begeleider, klaar op 1 december 2026',
      'Zonder kaart | Dit doen wij: Het rooster maken | directeur',
      'Een kaart die er niet meer is | – | –'
    ])
    const text = outlineText(outline)
    expect(text).toContain('Lang gesprek, 28 oktober 2026')
    expect(text).toContain('Erbij waren: 8 leraren en 1 intern begeleider.')
    expect(text).toContain('Hiermee stoppen wij, of dit doen wij niet: Het leesgroepje op vrijdag.')
    expect(text).toContain('Grenzen en toelating: twee leraren, klaar op 11 december 2026')
    expect(text).toContain('Het team hoort binnen twee weken wat ermee is gedaan.')
    expect(outline.concept).toBe(false)
  })

  test('what points to one person is not in it, and it says so', () => {
    const text = outlineText(report(held))
    expect(text).not.toContain('Over één collega.')
    expect(text).toContain('Eén uitkomst staat hier niet: die blijft binnen de kamer.')
    fc.assert(
      fc.property(anySchool, (any) => {
        const talk = aTalk('t', {
          outcomes: ['sentence', 'divided', 'not-known', 'action'].map((kind) =>
            anOutcome(kind, {
              kind: kind as 'sentence',
              words: `Zwix${kind}`,
              other: 'Zwixander',
              who: 'Zwixwie',
              inside: true
            })
          )
        })
        for (const kind of ['talk-report', 'talk-set', 'talk-writing'] as const)
          expect(outlineText(outlineOf(kind, withTalks([talk], any), 't'))).not.toContain('Zwix')
      }),
      { numRuns: tries(30) }
    )
  })

  test('of a talk that is still to come says so, and tells no day to come as a day that was', () => {
    const text = outlineText(report({ ...held, day: '2026-11-25', toldOn: '2026-11-24' }))
    expect(text).toContain('Dit gesprek komt nog.')
    expect(text).not.toContain('Het team hoorde')
    expect(text).toContain('Het team hoort uiterlijk 24 november 2026 wat ermee is gedaan.')
    expect(outlineText(report({ ...held, toldOn: '2026-10-01' }))).not.toContain('hoorde')
    expect(outlineText(report({ ...held, toldOn: '2026-11-02' }))).toContain('Het team hoorde op 2 november 2026')
    expect(outlineText(report(held))).not.toContain('komt nog')
  })

  test('tells the place of an action beside who does it', () => {
    const action = anOutcome('doe', { kind: 'action', words: 'Elke dag lezen', who: 'directeur', proposal: 'v' })
    const school = after(
      withTalks([aTalk('t', { outcomes: [action, { ...action, id: 'ander', who: '' }] })]),
      addProposals([
        { id: 'v', address: 'vision.text', said: 'x', from: { kind: 'talk', id: 't', day: '', label: 'van het team' } }
      ])
    )
    expect(tableOf(outlineOf('talk-report', school), 'outcomes/table')).toEqual([
      'Zonder kaart | Dit doen wij: Elke dag lezen | directeur / Visie op ondersteuning: staat als voorstel klaar',
      'Zonder kaart | Dit doen wij: Elke dag lezen | Visie op ondersteuning: staat als voorstel klaar'
    ])
  })

  test('points at names that would come in it before it is made; not at what stays inside, nor at words that may stay', () => {
    const said = 'Bij ons leest Jayden uit groep 6 elke ochtend met juf Sanne van der Berg.'
    const school = withTalks([
      aTalk('t', {
        outcomes: [anOutcome('o', { words: said }), anOutcome('i', { words: 'Juf Els gaat weg.', inside: true })],
        roles: [{ id: 'r', role: 'writer', who: 'Juf Els' }]
      })
    ])
    const pointed = (now: School): readonly string[] =>
      standingOf(kinds['talk-report'], { ...presentSource(now, catalogue, TODAY), talk: 't' }).obstacles.map(
        ({ field, text }) => `${field} ${text}`
      )
    expect(pointed(school).join(' ')).toContain('juf Sanne van der Berg')
    expect(pointed(school).every((one) => one.startsWith('talk:t.outcomes:o.words '))).toBe(true)
    const checkedHints = hintsInTalk(school, 't').map(({ address, quote }, at) => ({
      id: String(at),
      field: address,
      quote
    }))
    expect(pointed({ ...school, checkedHints })).toEqual([])
  })

  test('is that of the newest talk of which something came out, or of the one that is asked for', () => {
    const school = withTalks([
      aTalk('oud', { ...held, day: '2025-11-01' }),
      aTalk('nieuw', { ...held, form: 'short' }),
      aTalk('straks', { day: '2026-12-01' })
    ])
    expect(outlineText(outlineOf('talk-report', school))).toContain('Kort gesprek, 28 oktober 2026')
    expect(outlineText(outlineOf('talk-report', school, 'oud'))).toContain('Lang gesprek, 1 november 2025')
    expect(outlineText(outlineOf('talk-report', school, 'weg'))).toContain('Kort gesprek')
  })
})

describe('what a talk needs on paper', () => {
  const cells = (outline: Outline): readonly string[] =>
    outline.blocks.flatMap((block) =>
      block.type === 'table' && block.key.startsWith('cards')
        ? block.rows.flatMap((row) =>
            row.cells.map((cell) => cell.map((line) => line.map(({ text }) => text).join('')).join('\n'))
          )
        : []
    )

  test('its cards to cut out, eight on a page, in the words of the school', () => {
    const all = conversation.cards.cards.slice(0, 10).map(({ id }) => id)
    const outline = outlineOf('talk-set', withTalks([aTalk('t', { cards: all })], plainSchool('vo')))
    expect(cells(outline)).toHaveLength(10)
    expect(cells(outline)[0]).toContain('Welke drie dingen vroegen dit jaar de meeste tijd in de les?')
    expect(cells(outline)[0]).toContain('Schrijf op: ')
    expect(outline.blocks.filter(({ type }) => type === 'pageBreak')).toHaveLength(4)
  })

  test('where none are chosen yet those that are proposed; the form says which parts there are', () => {
    expect(cells(outlineOf('talk-set', plainSchool()))).toHaveLength(4)
    const parts = (form: Talk['form']): readonly string[] =>
      tableOf(outlineOf('talk-set', withTalks([aTalk('t', { form })])), 'phases/table').map(
        (row) => row.split(' |')[0] ?? ''
      )
    expect(parts('long')).toEqual(['Beginnen', 'Kiezen wat telt', 'Praten met kaarten', 'Vastleggen'])
    expect(parts('small')).toEqual(['Beginnen', 'Praten met kaarten', 'Vastleggen'])
    expect(parts('twice')[2]).toBe('Praten met kaarten / Tweede keer')
    const text = (form: Talk['form']): string => outlineText(outlineOf('talk-set', withTalks([aTalk('t', { form })])))
    expect(text('long')).toContain('Uitspraken om uit te knippen')
    expect(text('short')).not.toContain('Uitspraken om uit te knippen')
  })

  test('the list offers them where there is a talk, a report, or a text to write', () => {
    const offered = (...talks: readonly Talk[]): readonly string[] =>
      (['talk-set', 'talk-report', 'talk-writing'] as const).filter((kind) =>
        isOffered(kind, { school: withTalks(talks), catalogue, today: TODAY })
      )
    expect(offered()).toEqual([])
    expect(offered(aTalk('t'))).toEqual(['talk-set'])
    expect(offered(aTalk('t', held))).toEqual(['talk-set', 'talk-report', 'talk-writing'])
  })
})

test('a sheet for each text that somebody writes, with the questions of its section', () => {
  const outline = outlineOf('talk-writing', withTalks([aTalk('t', held)]))
  expect(headings(outline).filter((one) => one.startsWith('1'))).toEqual(['1 Grenzen en toelating'])
  expect(outlineText(outline)).toContain('Wie dit schrijft: twee leraren')
  expect(outlineText(outline)).toContain('Klaar op 11 december 2026')
  // Nobody said who writes what: a sheet for each section that a school writes.
  expect(headings(outlineOf('talk-writing', plainSchool())).filter((one) => one.startsWith('1'))).toHaveLength(14)
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { becameOf, carry, labelOf, placesFor, allPlacesFor, proposalOf } from '#shared/conversation/carrying.ts'
import { originsIn } from '#shared/conversation/origin.ts'
import { sectionOfAddress, type PlaceOption } from '#shared/conversation/places.ts'
import { changedWords, dayInTheWay, presentWords, recordTalk } from '#shared/conversation/recording.ts'
import { hintsInTalk } from '#shared/conversation/talk-hints.ts'
import { chapterToRead } from '#shared/documents/chapters.ts'
import { leaving } from '#shared/expertise/leaving.ts'
import { addProposals, decline, reopen, takeOver } from '#shared/proposals/edits.ts'
import { isOpen } from '#shared/proposals/proposal.ts'
import { targetOf } from '#shared/proposals/target.ts'
import { plainText } from '#shared/richtext/richtext.ts'
import type { Edit } from '#shared/school/edit.ts'
import { removeItem, setItemField } from '#shared/school/list-edits.ts'
import { change, patched } from '#shared/school/patches.ts'
import { newRound, type Round, type School } from '#shared/school/school.ts'
import {
  removeTalk,
  removeTalkRow,
  setOutcomeInside,
  setTalkCards,
  takeBackOutcome,
  type Outcome
} from '#shared/school/talk-edits.ts'
import { walk } from '#shared/school/walk.ts'
import { tries } from '../../tries.ts'
import { after } from '../chain.ts'
import { anItem, anySchool, plainSchool, withColleague } from '../schools.ts'
import { aTalk, anOutcome, withTalks } from './talks.ts'

const DAY = '2026-10-28'
const today = isoDay('2026-11-23')
const round = { id: 'r', schoolYear: '2027-2028' }
let count = 0
const newId = (): string => `nieuw-${(count += 1)}`

/** A school with one row of each kind, and a talk with these outcomes. */
function talkedSchool(...outcomes: readonly Outcome[]): School {
  const school = structuredClone(plainSchool())
  const { sections } = school
  sections.basicSupport.agreements = [
    {
      id: 'afspraak',
      text: 'Wij volgen leerlingen.',
      status: 'yes',
      how: '',
      firstStep: '',
      firstStepBy: '',
      own: false
    }
  ]
  sections.supportStructure.steps = [anItem('steps', 'stap', { name: 'Observeren', what: 'De leraar kijkt mee.' })]
  sections.extraSupport.arrangements = [anItem('arrangements', 'arr', { question: 'Lezen', what: 'Drie keer.' })]
  return withTalks([aTalk('t', { day: DAY, outcomes: [...outcomes] })], school)
}

const talkIn = (school: School): School['internal']['talks'][number] => {
  const [talk] = school.internal.talks
  if (talk === undefined) throw new Error('no talk')
  return talk
}
const outcomeIn = (school: School, id: string): Outcome => {
  const found = talkIn(school).outcomes.find((outcome) => outcome.id === id)
  if (found === undefined) throw new Error(`no outcome ${id}`)
  return found
}

/** The options of an outcome, whatever its card. */
const optionsFor = (school: School, id: string): readonly PlaceOption[] =>
  allPlacesFor(school, catalogue, conversation, outcomeIn(school, id), round).flatMap(({ options }) => options)

function carried(school: School, id: string, address: string): School {
  const option = optionsFor(school, id).find((one) => one.address === address)
  const made = option && proposalOf(conversation, talkIn(school), outcomeIn(school, id), option, `v-${id}`)
  return made === undefined ? school : after(school, carry('t', id, made, round))
}

describe('an outcome goes to its place', () => {
  test.each<[string, Partial<Outcome>, string, (school: School) => string]>([
    ['a section', {}, 'portrait.text', ({ sections }) => plainText(sections.portrait.text)],
    ['an agreement', {}, 'agreement:afspraak.how', ({ sections }) => sections.basicSupport.agreements[0]?.how ?? ''],
    ['a step', {}, 'steps:stap.what', ({ sections }) => sections.supportStructure.steps[0]?.what ?? ''],
    [
      'an arrangement',
      {},
      'arrangements:arr.howMuch',
      ({ sections }) => sections.extraSupport.arrangements[0]?.howMuch ?? ''
    ],
    ['an expertise', {}, 'expertise.list', ({ sections }) => sections.expertise.items.at(-1)?.name ?? ''],
    ['an ambition', {}, 'ambitions.list', ({ sections }) => sections.ambitions.items.at(-1)?.what ?? ''],
    ['a training', {}, 'training.list', ({ sections }) => sections.training.items.at(-1)?.goal ?? ''],
    ['a limit', {}, 'limits.text', ({ sections }) => plainText(sections.limits.text)],
    ['a partner', {}, 'partners.list', ({ sections }) => sections.cooperation.partners.at(-1)?.name ?? ''],
    ['what pupils said', {}, 'round:r.pupilsSay.outcome', ({ rounds }) => rounds[0]?.pupilsSay.outcome ?? '']
  ])('%s: it stands there as a proposal, and with one click in the profile', (_, written, address, read) => {
    const before = talkedSchool(anOutcome('o', written))
    const school = carried(before, 'o', address)
    expect(read(school)).not.toContain('zes weken')
    const [proposal] = school.internal.proposals
    expect(proposal).toMatchObject({
      address,
      from: { kind: 'talk', id: 't', day: DAY, label: 'van het team, 28 oktober' },
      state: 'open'
    })
    expect(outcomeIn(school, 'o')).toMatchObject({ address, proposal: 'v-o' })
    const taken = after(school, takeOver('v-o', { day: '2026-11-02', newId, way: 'below' }))
    expect(read(taken)).toContain('Wij kijken elke zes weken.')
    expect(becameOf(taken, talkIn(taken))).toMatchObject([{ word: 'taken', on: '2026-11-02', address }])
  })

  test('each option of each place of any school is one that a proposal can be taken over into', () => {
    fc.assert(
      fc.property(anySchool, (any) => {
        const school = withTalks([aTalk('t', { day: DAY, outcomes: [anOutcome('o')] })], any)
        const made = optionsFor(school, 'o').flatMap((option) => {
          const proposal = proposalOf(conversation, talkIn(school), outcomeIn(school, 'o'), option, newId())
          return proposal === undefined ? [] : [{ option, proposal }]
        })
        expect(made.length).toBeGreaterThan(15)
        for (const { option, proposal } of made) {
          const placed = after(school, carry('t', 'o', proposal, round))
          // Of two rows with one id the first is meant.
          expect(targetOf(placed, option.address), option.address).toBeDefined()
        }
      }),
      { numRuns: tries(20) }
    )
  })

  test('is one step of undo, also where its round begins with it', () => {
    const school = talkedSchool(anOutcome('o'))
    const option = optionsFor(school, 'o').find(({ address }) => address === 'round:r.pupilsSay.outcome')
    const made = option && proposalOf(conversation, talkIn(school), outcomeIn(school, 'o'), option, 'v')
    if (made === undefined) throw new Error('no proposal')
    const { next, inverse } = change(school, carry('t', 'o', made, round).apply)
    expect(next.rounds.map(({ id }) => id)).toEqual(['r'])
    expect(patched(next, inverse)).toEqual(school)
    expect(after(next, takeBackOutcome('t', 'o')).internal.proposals).toEqual([])
    expect(outcomeIn(after(next, takeBackOutcome('t', 'o')), 'o')).toMatchObject({ proposal: '', address: '' })
  })

  test('the places of its card come first, the likeliest on top; a card that is gone has none', () => {
    const school = talkedSchool(anOutcome('o', { card: 'k10' }), anOutcome('weg', { card: 'verdwenen' }))
    const places = (id: string): readonly string[] =>
      placesFor(school, catalogue, conversation, outcomeIn(school, id), round).map(({ title }) => title)
    expect(places('o')).toEqual(['Een arrangement', 'Een afspraak over basisondersteuning', 'Een ambitie'])
    expect(places('weg')).toEqual([])
    const [first] = placesFor(school, catalogue, conversation, outcomeIn(school, 'o'), round)
    expect(first?.options.slice(0, 2)).toMatchObject([
      { address: 'arrangements.list', row: '', field: 'Wat doet u?', begins: 'what' },
      { address: 'arrangements:arr.what', row: 'Lezen', field: 'Wat doet u?', begins: null }
    ])
  })

  test('of two opinions both are proposed', () => {
    const school = talkedSchool(anOutcome('o', { kind: 'divided', words: 'Het lukt.', other: 'Het lukt niet.' }))
    expect(carried(school, 'o', 'portrait.text').internal.proposals[0]?.value).toBe('Het lukt.\nHet lukt niet.')
  })

  test('a proposal never goes to a list without a field for its words, nor to a field with one', () => {
    const school = talkedSchool(anOutcome('o'))
    const made = (address: string, begins: string | null): unknown =>
      proposalOf(conversation, talkIn(school), outcomeIn(school, 'o'), { address, begins }, 'v')
    expect(made('partners.list', null)).toBeUndefined()
    expect(made('portrait.text', 'name')).toBeUndefined()
  })
})

describe('what points to one person stays inside', () => {
  test('it has no place, and no proposal is made of it', () => {
    const school = talkedSchool(anOutcome('o', { card: 'k04', inside: true }))
    expect(placesFor(school, catalogue, conversation, outcomeIn(school, 'o'), round)).toEqual([])
    expect(optionsFor(school, 'o')).toEqual([])
    const forced = {
      id: 'v',
      address: 'vision.text',
      said: 'x',
      from: { kind: 'talk' as const, id: 't', day: DAY, label: '' }
    }
    expect(after(school, carry('t', 'o', forced, round)).internal.proposals).toEqual([])
    expect(becameOf(school, talkIn(school))).toMatchObject([{ word: 'inside' }])
  })

  test('for any outcome of any school: said to stay inside, nothing open of it is left for others to read', () => {
    fc.assert(
      fc.property(anySchool, fc.nat(), (any, pick) => {
        const school = withTalks([aTalk('t', { day: DAY, outcomes: [anOutcome('o')] })], any)
        const options = optionsFor(school, 'o')
        const option = options[pick % options.length]
        const made =
          option && proposalOf(conversation, talkIn(school), outcomeIn(school, 'o'), option, 'eigen-voorstel')
        const open = made === undefined ? school : after(school, carry('t', 'o', made, round))
        expect(open.internal.proposals.some(({ id }) => id === 'eigen-voorstel')).toBe(made !== undefined)
        const inside = after(open, setOutcomeInside('t', 'o', true))
        expect(inside.internal.proposals.filter(({ id }) => id === 'eigen-voorstel')).toEqual([])
      }),
      { numRuns: tries(30) }
    )
  })

  test('what was decided on stays as it was decided', () => {
    const taken = after(
      carried(talkedSchool(anOutcome('o')), 'o', 'limits.text'),
      takeOver('v-o', { day: '2026-11-02', newId }),
      setOutcomeInside('t', 'o', true)
    )
    expect(taken.internal.proposals).toHaveLength(1)
  })

  test('a colleague or a pupil that is named in a talk is pointed at, unless she said that the words may stay', () => {
    const school = talkedSchool(anOutcome('o', { words: 'Samira Bos kan dit goed.' }))
    const known: School = {
      ...school,
      internal: { ...withColleague('p', 'Samira Bos'), talks: school.internal.talks }
    }
    const [hint, ...others] = hintsInTalk(known, 't')
    expect(hint).toMatchObject({ field: 'talk:t.outcomes:o.words', kind: 'name', quote: 'Samira Bos' })
    expect(others).toEqual([])
    const checked = { ...known, checkedHints: [{ id: 'c', field: hint?.field ?? '', quote: 'Samira Bos' }] }
    expect(hintsInTalk(checked, 't')).toEqual([])
    expect(hintsInTalk(known, 'ander')).toEqual([])
  })
})

describe('what became of it', () => {
  test('of each kind, taken over or not, found out or not', () => {
    const school = talkedSchool(
      anOutcome('nergens'),
      anOutcome('niet'),
      anOutcome('anders'),
      anOutcome('weet', { kind: 'not-known' }),
      anOutcome('gedaan', { kind: 'action', doneOn: '2026-11-05' })
    )
    const settled = after(
      carried(carried(school, 'niet', 'limits.text'), 'anders', 'vision.text'),
      decline('v-niet', 'Dit staat er al.', '2026-11-03'),
      takeOver('v-anders', { day: '2026-11-04', newId, said: 'Wij kijken vaak.' })
    )
    expect(becameOf(settled, talkIn(settled)).map(({ word, because, on }) => [word, because, on])).toEqual([
      ['none', '', null],
      ['declined', 'Dit staat er al.', '2026-11-03'],
      ['changed', '', '2026-11-04'],
      ['waiting', '', null],
      ['done', '', '2026-11-05']
    ])
  })
})

describe('a sentence that was taken over shows where it came from', () => {
  const label = 'van het team, 28 oktober'
  const labels = (school: School, address: string, day = today): readonly string[] =>
    (originsIn(school, day).get(address) ?? []).map((origin) => origin.label)
  const took = (address: string, ...more: readonly Edit[]): School =>
    after(carried(talkedSchool(anOutcome('o')), 'o', address), takeOver('v-o', { day: '2026-11-02', newId }), ...more)

  test('as it was proposed, in other words, and as a new row', () => {
    expect(labels(took('limits.text'), 'limits.text')).toEqual([label])
    const other = after(
      carried(talkedSchool(anOutcome('o')), 'o', 'steps:stap.what'),
      takeOver('v-o', { day: '2026-11-02', newId, way: 'below', said: 'Wij kijken vaak.' })
    )
    expect(originsIn(other, today).get('steps:stap.what')).toMatchObject([{ label, words: 'Wij kijken vaak.' }])
    const row = took('ambitions.list')
    expect(labels(row, `ambitions:${row.sections.ambitions.items.at(-1)?.id ?? ''}`)).toEqual([label])
    expect(originsIn(row, today).size).toBe(1)
  })

  test('no longer once the sentence is another, or its row is gone; not while it is open, nor when it was declined', () => {
    const step = took('steps:stap.what')
    expect(labels(step, 'steps:stap.what')).toEqual([label])
    expect(labels(after(step, setItemField('steps', 'stap', 'what', 'Iets anders.')), 'steps:stap.what')).toEqual([])
    const row = took('ambitions.list')
    const id = row.sections.ambitions.items.at(-1)?.id ?? ''
    expect(originsIn(after(row, removeItem('ambitions', id)), today).size).toBe(0)
    const open = carried(talkedSchool(anOutcome('o')), 'o', 'limits.text')
    expect(originsIn(open, today).size).toBe(0)
    expect(originsIn(after(open, decline('v-o', 'nee', '2026-11-02')), today).size).toBe(0)
    expect(originsIn(after(step, reopen('v-o')), today).size).toBe(0)
  })

  test('in another school year with its year', () => {
    expect(labels(took('limits.text'), 'limits.text', isoDay('2027-09-01'))).toEqual(['van het team, 28 oktober 2026'])
  })

  test('what a talk without a day is called', () => {
    expect(labelOf(conversation, aTalk('t'))).toBe('van het team')
    expect(labelOf(conversation, aTalk('t', { day: '28-10-2026' }))).toBe('van het team, 28 oktober')
  })

  test('asking it of any school costs nothing and never throws', () => {
    fc.assert(
      fc.property(anySchool, (school) => {
        for (const address of originsIn(school, today).keys()) expect(address).not.toBe('')
      }),
      { numRuns: tries(100) }
    )
  })
})

describe('a talk that is written down', () => {
  const present = [
    { id: 'a', who: 'leraren', number: '6' },
    { id: 'b', who: 'directeur', number: '' },
    { id: 'c', who: ' ', number: '2' }
  ]

  test('stands in the year and so in the section on the decision: its day and what it changed, and not who was there as a change', () => {
    const school = carried(talkedSchool(anOutcome('o')), 'o', 'steps:stap.what')
    const taken = after(school, takeOver('v-o', { day: '2026-11-02', newId }))
    const talk = { ...talkIn(taken), present }
    expect(presentWords(talk)).toBe('6 leraren en directeur')
    const words = changedWords(taken, catalogue, conversation, talk)
    expect(words).toBe('Wij pasten dit aan: Ondersteuningsstructuur.')
    const { next, inverse } = change(taken, recordTalk('t', round, today, words).apply)
    expect(next.rounds[0]?.teamTalk).toEqual({ day: DAY, changed: words, skipped: '' })
    expect(talkIn(next).recordedOn).toBe(today)
    expect(patched(next, inverse)).toEqual(taken)
    const chapter = JSON.stringify(chapterToRead('decision', next, catalogue, today))
    for (const said of ['28 oktober 2026', 'Wij pasten dit aan: Ondersteuningsstructuur.'])
      expect(chapter).toContain(said)
    // Written down again nothing is said twice.
    expect(after(next, recordTalk('t', round, today, words)).rounds[0]?.teamTalk.changed).toBe(words)
  })

  test('where the year has a talk already its day is asked about: it stays, or gives way; what the first one said is kept', () => {
    const before = newRound('r', '2027-2028')
    const school: School = {
      ...talkedSchool(anOutcome('o')),
      rounds: [{ ...before, teamTalk: { day: '2026-09-10', changed: 'Eerst dit.', skipped: '' } }]
    }
    const inYear = (now: School): Round['teamTalk'] => now.rounds[0]?.teamTalk ?? before.teamTalk
    expect(dayInTheWay(talkIn(school), inYear(school))).toBe('2026-09-10')
    const kept = after(school, recordTalk('t', round, today, 'Toen dat.'))
    expect(inYear(kept)).toMatchObject({ day: '2026-09-10', changed: 'Eerst dit.\nToen dat.' })
    // Answered once.
    expect(dayInTheWay(talkIn(kept), inYear(kept))).toBeUndefined()
    const replaced = after(school, recordTalk('t', round, today, 'Toen dat.', 'replace'))
    expect(inYear(replaced)).toMatchObject({ day: DAY, changed: 'Eerst dit.\nToen dat.' })
    expect(dayInTheWay(talkIn(school), before.teamTalk)).toBeUndefined()
  })

  test('one that is still to come does not stand in the year as a talk that was held', () => {
    const school = withTalks([aTalk('t', { day: '2026-11-25', outcomes: [anOutcome('o')] })])
    expect(after(school, recordTalk('t', round, today, 'iets', 'replace'))).toEqual(school)
  })

  test('one without a day, or that is gone, changes nothing', () => {
    const school = withTalks([aTalk('t')])
    expect(after(school, recordTalk('t', round, today, 'iets'))).toEqual(school)
    expect(after(school, recordTalk('weg', round, today, 'iets'))).toEqual(school)
  })
})

describe('erasing', () => {
  test('a talk goes with its proposals and what she said of its days; what was taken over stays in the profile', () => {
    const school = after(
      carried(carried(talkedSchool(anOutcome('o'), anOutcome('p')), 'o', 'limits.text'), 'p', 'vision.text'),
      takeOver('v-o', { day: '2026-11-02', newId }),
      addProposals([
        { id: 'ander', address: 'vision.text', said: 'x', from: { kind: 'scan', id: 't', day: '', label: '' } }
      ])
    )
    const snoozed = {
      ...school,
      internal: {
        ...school.internal,
        snoozed: [
          { id: 's', deadline: 'talk:t:tell', until: '2026-12-01' },
          { id: 's2', deadline: 'talk:t2', until: '2026-12-01' }
        ]
      }
    }
    const gone = after(snoozed, removeTalk('t'))
    expect(gone.internal.talks).toEqual([])
    expect(gone.internal.proposals.map(({ id }) => id)).toEqual(['ander'])
    expect(gone.internal.snoozed.map(({ id }) => id)).toEqual(['s2'])
    expect(plainText(gone.sections.limits.text)).toContain('zes weken')
  })

  test('an outcome goes with its open proposal', () => {
    const school = carried(talkedSchool(anOutcome('o')), 'o', 'limits.text')
    const gone = after(school, removeTalkRow('t', 'outcomes', 'o'))
    expect([gone.internal.proposals, talkIn(gone).outcomes]).toEqual([[], []])
  })

  test('somebody who leaves is found where a talk names her', () => {
    const school = talkedSchool(anOutcome('o', { words: 'Vraag het aan Samira Bos.', who: 'Samira Bos' }))
    const known: School = { ...school, internal: { ...withColleague('p', 'Samira Bos'), talks: school.internal.talks } }
    expect(leaving(known, catalogue, today, 'p')?.mentions.map(({ field }) => field)).toEqual([
      'talk:t.outcomes:o.words',
      'talk:t.outcomes:o.who'
    ])
  })

  test('cards that are no longer chosen leave their tables', () => {
    const school = withTalks([aTalk('t', { cards: ['k01', 'k02'], tables: [{ id: 'a', cards: ['k01', 'k02'] }] })])
    expect(talkIn(after(school, setTalkCards('t', ['k02']))).tables).toEqual([{ id: 'a', cards: ['k02'] }])
  })
})

test('every field of a talk is for the school alone', () => {
  const school = talkedSchool(anOutcome('o'))
  for (const { address, field } of walk(school).filter((one) => one.rows[0]?.list === 'talk'))
    expect(field.reader, address).toBe('school')
  expect(school.internal.proposals.filter(isOpen)).toEqual([])
  expect(sectionOfAddress('people:p.name')).toBeUndefined()
})

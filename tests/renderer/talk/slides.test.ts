// What the team sees of a talk, in which order, and what it is time for.
import { expect, test } from 'vitest'
import { conversation } from '#assets/conversation/index.ts'
import { cardOf } from '#shared/conversation/cards.ts'
import { laidOut, raised } from '../../../renderer/features/talk/order.ts'
import { rhythmOf, shownOf, slidesOf } from '../../../renderer/features/talk/slides.ts'
import { aTalk, anOutcome, withTalks } from '../../shared/conversation/talks.ts'
import { plainSchool } from '../../shared/schools.ts'

const cards = (...ids: readonly string[]) => ids.flatMap((id) => cardOf(plainSchool(), conversation, id) ?? [])
const shown = (written: Parameters<typeof aTalk>[1], hasLast = false): readonly string[] => {
  const talk = aTalk('g', written)
  return slidesOf(talk, cards(...talk.cards), conversation, hasLast).map(({ id }) => id)
}

test('a long talk begins, weighs, has its cards one by one and writes down; what became of the last one comes first', () => {
  expect(shown({ form: 'long', cards: ['k04', 'k22'] })).toEqual(['open', 'weigh', 'k04', 'k22', 'record'])
  expect(shown({ form: 'long', cards: ['k04'] }, true)[0]).toBe('last')
  expect(shown({ form: 'short', cards: ['k04'] })).not.toContain('weigh')
})

test('the cards are shown of a form that this version does not know, and of one that has no talk', () => {
  expect(shown({ form: 'wandeling' as 'long', cards: ['k04'] })).toEqual(['k04'])
  expect(shown({ form: 'writing', cards: ['k04'] })).toEqual(['write', 'swap', 'k04'])
})

test('a large team sees at which tables a card lies, a small one sees no tables', () => {
  const of = (people: string) => {
    const talk = aTalk('g', { form: 'large', people, cards: ['k04', 'k05', 'k06', 'k08'] })
    return slidesOf(talk, cards(...talk.cards), conversation, false).flatMap((slide) =>
      slide.kind === 'card' ? [slide.tables] : []
    )
  }
  expect(of('20')).toEqual([
    [1, 3],
    [1, 3],
    [2, 4],
    [2, 4]
  ])
  expect(of('9')).toEqual([[], [], [], []])
})

test('the parts of a card follow its timer, and a longer card is talked about together for longer', () => {
  const now = (minutes: number, left: number) =>
    rhythmOf(conversation.talk.rhythm, minutes, left).find(({ isNow }) => isNow)?.id
  expect([600, 541, 540, 360, 60].map((left) => now(10, left))).toEqual([
    'alone',
    'alone',
    'pairs',
    'together',
    'record'
  ])
  expect(now(15, 61)).toBe('together')
  expect(now(10, 0)).toBeUndefined()
})

test('a statement that is laid elsewhere makes the others give way; one that was laid aside is not among them', () => {
  expect(raised(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
  expect(raised(['a'], 'd', 2)).toEqual(['a', 'd'])
  expect(laidOut(['a', 'b', 'c'], ['c'], ['b'])).toEqual(['c', 'a'])
})

test('a room sees of the last talk nothing that points to one person', () => {
  const talk = aTalk('g', {
    outcomes: [
      anOutcome('goed'),
      anOutcome('binnen', { words: 'Wie gebaren kent, gaat weg.', inside: true }),
      anOutcome('naam', { words: 'Meester Jan belt de ouders.' }),
      anOutcome('leeg', { words: ' ' })
    ]
  })
  expect(shownOf(withTalks([talk]), talk).map(({ outcome }) => outcome.id)).toEqual(['goed'])
})

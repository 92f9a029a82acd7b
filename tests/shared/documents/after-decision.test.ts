// What the decision makes final, said before it is recorded.
import { expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { afterDecision } from '#shared/documents/after-decision.ts'
import { advised, DECIDED, ready, withAdoption } from './board-school.ts'
import { withSection } from './reading.ts'

test('with nothing open every document of the decision becomes final', () => {
  expect(afterDecision(ready, catalogue, DECIDED)).toEqual({
    final: ['sop', 'adoption-decision', 'decision-notice', 'guide-chapter', 'parents-page', 'one-page'],
    concept: [],
    points: [],
    notDecided: []
  })
})

test('what is not finished keeps the documents that tell it a concept, each point once with the way to it', () => {
  const school = withSection(ready, 'parents', { finished: false })
  expect(afterDecision(school, catalogue, DECIDED)).toMatchObject({
    final: ['adoption-decision', 'decision-notice', 'one-page'],
    concept: ['sop', 'guide-chapter', 'parents-page'],
    points: [{ reason: 'unfinished', section: 'parents', text: 'Het onderdeel Ouders is nog niet klaar.' }]
  })
})

test('words of the example school keep them a concept', () => {
  const { points, final } = afterDecision(advised, catalogue, DECIDED)
  expect(final).toEqual(['adoption-decision', 'decision-notice'])
  expect(points.map(({ reason }) => reason)).toContain('example-text')
})

test('adopting the offer alone leaves the whole profile a concept, and lists nothing of it as open', () => {
  const school = withAdoption(withSection(ready, 'vision', { finished: false }), { what: 'guide' })
  expect(afterDecision(school, catalogue, DECIDED)).toEqual({
    final: ['adoption-decision', 'decision-notice', 'guide-chapter', 'parents-page', 'one-page'],
    concept: [],
    points: [],
    notDecided: ['sop']
  })
})

test('a decision of the board for several schools needs no paper of this one', () => {
  const { final } = afterDecision(withAdoption(ready, { forMany: 'yes' }), catalogue, DECIDED)
  expect(final).not.toContain('adoption-decision')
  expect(final).toContain('guide-chapter')
})

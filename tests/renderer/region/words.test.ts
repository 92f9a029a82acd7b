// What the pages of a region say: a board is not spoken to as a region, and no word of a state stands without what it means.
import { expect, test } from 'vitest'
import { regionContent } from '#assets/region/index.ts'
import { coverageStates } from '#shared/catalogue/region-content.ts'
import { agreementViews } from '#shared/region/agreements.ts'
import { wantedAndTraining } from '#shared/region/wanted.ts'
import { countWords } from '../../../renderer/features/region/agreements.tsx'
import { tooFewWords } from '../../../renderer/features/region/overview.tsx'
import { noStatesWords } from '../../../renderer/features/region/no-states.tsx'
import { regionWords } from '../../../renderer/features/region/region-words.ts'
import { withoutTraining } from '../../../renderer/features/region/wanted.tsx'
import { asFile, delivery } from '../../fixtures/deliveries.ts'
import { readRegion } from '../../shared/region/reading.ts'

test('a board reads of its schools and of itself, and of a region only where it may go to another', () => {
  const { other, ...words } = regionWords.board
  for (const said of Object.values(words)) expect(said).not.toMatch(/regio/iu)
  expect(other).toContain('bestuur')
})

test('the key above the table says of each state what it means', () => {
  for (const state of coverageStates) expect(regionContent.states[state].short).not.toBe('')
})

test('too few deliveries: how many there are, and from how many on one speaks of states', () => {
  expect(noStatesWords({ n: 33, m: 40 }, 0.95)).toBe('33 van 40 scholen leverden. U ziet standen pas vanaf 95 procent.')
})

test('too few deliveries: who delivered and is not on the list comes first', () => {
  expect(tooFewWords([{ kind: 'not-delivered' }])).toMatch(/^vraag de scholen die nog niet leverden/u)
  expect(tooFewWords([{ kind: 'not-delivered' }, { kind: 'same-delivered' }])).toMatch(/^kijk naar de scholen/u)
})

test.each([
  [['unknown'], 'Van 1 school: 1 vulde dit niet in.'],
  [
    ['yes', 'yes', 'partly', 'not-yet', 'unknown'],
    'Van 5 scholen: 2 doen dit, 1 doet dit deels, 1 doet dit nog niet, 1 vulde dit niet in.'
  ]
] as const)('how an agreement is kept: one school, or more (%s)', (statuses, words) => {
  const made = statuses.map((status, at) =>
    delivery({
      school: { name: `School ${at}`, code: `${10 + at}AA00` },
      agreements: {
        source: 'partnership',
        rows: [{ id: 'a', text: 'Wij lezen elke dag.', status, firstStep: '', firstStepBy: '' }]
      }
    })
  )
  const [view] = agreementViews(readRegion(made.map((one) => asFile(one))).index)
  if (view === undefined) throw new Error('no agreement')
  expect(countWords(view)).toBe(words)
})

test('what a school is developing already does not stand among what nobody learns', () => {
  const made = [
    delivery({
      school: { name: 'De Wilg', code: '99ZZ00' },
      wanted: [
        { name: 'Rekenspecialist', stand: 'wanted' },
        { name: 'Taalspecialist', stand: 'developing' }
      ]
    })
  ]
  const { wanted } = wantedAndTraining(readRegion(made.map((one) => asFile(one))).index)
  const { nobody, developing } = withoutTraining(wanted)
  expect(nobody.map(({ name }) => name)).toEqual(['Rekenspecialist'])
  expect(developing.map(({ name }) => name)).toEqual(['Taalspecialist'])
})

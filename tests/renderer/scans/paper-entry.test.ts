// Typing over a form on paper: each key does what the screen says, and a wrong one is taken back.
import { describe, expect, test } from 'vitest'
import { questionnaires } from '#assets/questionnaires/index.ts'
import {
  BACK,
  NOTHING_ENTERED,
  pressed,
  questionsOf,
  type Entry
} from '../../../renderer/features/scans/paper-entry.ts'

const { school, parents } = questionnaires

/** After these keys; one that means nothing changes nothing. */
const after = (keys: readonly string[], questionnaire = parents): Entry =>
  keys.reduce((entry, key) => pressed(questionnaire, entry, key) ?? entry, NOTHING_ENTERED)

describe('a form on paper, typed over', () => {
  test('1 to 4 and W are the answers, and each goes on to the next statement', () => {
    expect(after(['1', '4', 'w', 'W', '2'])).toEqual({
      at: 5,
      group: null,
      answers: { O1: 1, O2: 4, O3: 'unknown', O4: 'unknown', O5: 2 }
    })
  })

  test('a statement that was left open on paper is left open here, also when it was answered by mistake', () => {
    expect(after(['0', '3']).answers).toEqual({ O2: 3 })
    expect(after(['3', BACK, '0']).answers).toEqual({})
  })

  test('Backspace goes back to the statement before it, whose answer is typed anew; at the first it does nothing', () => {
    expect(after(['1', '1', BACK])).toEqual({ at: 1, group: null, answers: { O1: 1, O2: 1 } })
    expect(after(['1', '1', BACK, '3'])).toEqual({ at: 2, group: null, answers: { O1: 1, O2: 3 } })
    expect(pressed(parents, NOTHING_ENTERED, BACK)).toBeUndefined()
  })

  test.each(['5', '9', 'a', ' ', 'Enter', 'constructor', ''])('"%s" means nothing', (key) => {
    expect(pressed(parents, NOTHING_ENTERED, key)).toBeUndefined()
    expect(pressed(school, NOTHING_ENTERED, key)).toBeUndefined()
  })

  test('where somebody works is asked first, and may be left open', () => {
    expect(after(['2', '4'], school)).toEqual({ at: 2, group: 'elsewhere', answers: { A1: 4 } })
    expect(after(['0', '4'], school)).toEqual({ at: 2, group: null, answers: { A1: 4 } })
    expect(pressed(school, NOTHING_ENTERED, '3')).toBeUndefined()
  })

  test('after the last statement nothing is asked any more, and one can still go back', () => {
    const all = after(questionsOf(parents).map(() => '4'))
    expect(all.at).toBe(8)
    expect(pressed(parents, all, '4')).toBeUndefined()
    expect(pressed(parents, all, BACK)?.at).toBe(7)
  })
})

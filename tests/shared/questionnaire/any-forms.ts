// A small scan with two groups, and any forms that a team could fill in.
import * as fc from 'fast-check'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { statementsOf, type Answer, type Form } from '#shared/questionnaire/form.ts'

export const GROUPS = ['in-class', 'elsewhere', 'third']

/** A scan of so many statements in each theme. */
export const scanOf = (...sizes: readonly number[]): Questionnaire => ({
  id: 'school',
  title: 'Scan',
  intro: ['Vul in.'],
  outcome: null,
  gatherer: 'een collega',
  own: null,
  minutes: 1,
  groups: { question: 'Waar werkt u?', options: GROUPS.map((id) => ({ id, label: id })) },
  themes: sizes.map((size, theme) => ({
    id: 'ABCDEFGH'.charAt(theme),
    title: 'Thema',
    targets: [],
    statements: Array.from({ length: size }, (_, at) => ({
      id: `${'ABCDEFGH'.charAt(theme)}${at + 1}`,
      text: 'Zo is het.'
    }))
  })),
  open: [],
  retired: []
})

export const statementIds = (questionnaire: Questionnaire): readonly string[] =>
  statementsOf(questionnaire).map(({ id }) => id)

export const formOf = (answers: Form['answers'], more: Partial<Form> = {}): Form => ({
  id: 'form',
  group: null,
  own: false,
  answers,
  open: {},
  ...more
})

/** Who fill it in: sometimes in two groups alone, so that these grow large enough. */
export const anyPeople = (maxLength: number): fc.Arbitrary<readonly Pick<Form, 'group' | 'own'>[]> =>
  fc.constantFrom([...GROUPS, null], GROUPS, GROUPS.slice(0, 2)).chain((groups) =>
    fc.array(
      fc.record({
        group: fc.constantFrom(...groups),
        own: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 9)
      }),
      { maxLength, size: 'max' }
    )
  )

const anyAnswer = fc.constantFrom<(Answer | undefined)[]>(1, 2, 3, 4, 'unknown', undefined)

const anyAnswers = (scan: Questionnaire): fc.Arbitrary<Form['answers']> => {
  const ids = statementIds(scan)
  return fc.array(anyAnswer, { minLength: ids.length, maxLength: ids.length }).map((answers) => {
    const filled = ids.flatMap((id, at): [string, Answer][] => (answers[at] === undefined ? [] : [[id, answers[at]]]))
    return Object.fromEntries(filled)
  })
}

/** Forms with ids of their own. */
export const anyForms = (scan: Questionnaire, maxLength = 24): fc.Arbitrary<readonly Form[]> =>
  anyPeople(maxLength).chain((people) =>
    fc
      .tuple(...people.map(() => anyAnswers(scan)))
      .map((all) => people.map((who, at) => formOf(all[at] ?? {}, { ...who, id: `form-${at}` })))
  )

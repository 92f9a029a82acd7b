import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formTexts, questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import {
  formTextsSchema,
  questionnaireIds,
  questionnaireSchema,
  questionnaireTextsSchema
} from '#shared/catalogue/questionnaire-content.ts'
import { statementsOf } from '#shared/questionnaire/form.ts'
import { sectionIds } from '#shared/school/school.ts'
import { textsIn, wordsOf } from '../documents/texts.ts'
import { testPlainWords } from './plain-words.ts'
import { sentencesOf } from './readability.ts'

const all = questionnaireIds.map((id) => questionnaires[id])
/** Ids and other words of the data itself begin with a small letter or are one word, and are no sentences. */
const sentences = wordsOf([...all, questionnaireTexts, formTexts]).filter((text) => /\s/u.test(text))

/** What the form itself fills in. */
const ofTheForm = { schooljaar: '', minuten: '', aantal: '', totaal: '', bestand: '', stelling: '' }

/** How many statements each theme ever had: their numbers run from 1 and are given once. */
const everGiven = {
  school: { A: 5, B: 6, C: 6, D: 6, E: 5, F: 5, G: 6, H: 6 },
  parents: { O: 8 },
  boards: { S1: 5, S2: 5, S3: 4, S4: 5, S5: 5, S6: 4, S7: 5 }
}

describe('the scans', () => {
  test('have the shape that the program reads, and a file each', () => {
    for (const id of questionnaireIds) expect(questionnaireSchema.parse(questionnaires[id]).id).toBe(id)
    questionnaireTextsSchema.parse(questionnaireTexts)
    formTextsSchema.parse(formTexts)
    expect(readdirSync('assets/questionnaires').filter((name) => name.endsWith('.json'))).toHaveLength(6)
  })

  test('ask 45 statements in eight themes of a team, eight of parents, 33 in seven themes of boards', () => {
    expect(all.map((one) => [one.themes.length, statementsOf(one).length])).toEqual([
      [8, 45],
      [1, 8],
      [7, 33]
    ])
  })

  test.each(questionnaireIds)('an id of %s that was given once is still asked, or is kept as retired', (id) => {
    const given = Object.entries(everGiven[id]).flatMap(([theme, count]) =>
      Array.from({ length: count }, (_, at) => `${theme}${at + 1}`)
    )
    const known = [...statementsOf(questionnaires[id]).map((one) => one.id), ...questionnaires[id].retired]
    expect(known.toSorted()).toEqual(given.toSorted())
    for (const theme of questionnaires[id].themes)
      for (const statement of theme.statements) expect(statement.id.startsWith(theme.id)).toBe(true)
  })

  test('an id that is used twice, or again, is refused', () => {
    const school = questionnaires.school
    expect(questionnaireSchema.safeParse({ ...school, retired: ['A1'] }).success).toBe(false)
    expect(questionnaireSchema.safeParse({ ...school, themes: [...school.themes, school.themes[0]] }).success).toBe(
      false
    )
    expect(questionnaireSchema.safeParse({ ...school, open: [...school.open, school.open[0]] }).success).toBe(false)
  })

  test('a theme of a school leads to sections of the profile, and every section but the decision is reached', () => {
    const targets = questionnaires.school.themes.flatMap((theme) => theme.targets)
    expect(new Set(targets)).toEqual(new Set(sectionIds.filter((id) => id !== 'decision')))
    for (const { id, themes } of all)
      for (const theme of themes) expect(theme.targets.length > 0, theme.title).toBe(id !== 'boards')
    const wrong = { ...questionnaires.parents.themes[0], targets: ['nowhere'] }
    expect(questionnaireSchema.safeParse({ ...questionnaires.parents, themes: [wrong] }).success).toBe(false)
  })

  testPlainWords(sentences, ofTheForm)

  test('a statement is one sentence that ends with a full stop, and none is asked twice', () => {
    const texts = all.flatMap(statementsOf).map(({ text }) => text)
    for (const text of texts) expect(sentencesOf(text), text).toHaveLength(1)
    for (const text of texts) expect(text).toMatch(/\.$|\?$/u)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('parents are asked as parents: nothing of it, and of a file that is refused, speaks of a director, a team or colleagues', () => {
    const said = wordsOf([questionnaires.parents, questionnaireTexts.fileFaults, questionnaireTexts.codeFaults])
    expect(said.filter((text) => /directeur|team|collega/iu.test(text))).toEqual([])
  })

  test('ask nowhere for a name, and say so above every form', () => {
    for (const { intro, id } of all) expect(intro, id).toContain('Schrijf geen namen op.')
    expect(textsIn(all).filter(({ text }) => /uw naam|hoe heet/iu.test(text))).toEqual([])
  })
})

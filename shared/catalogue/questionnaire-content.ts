// The scans as data: statements by theme, and what may be answered. The files stand in assets/questionnaires;
// the support scan before a visit is another kind of content (visit-content.ts). The id of a statement stands in files of schools: it never comes to mean something else.
import * as z from 'zod'
import { id, text, texts } from './grounds.ts'
import { codeFaults, fileFaults, outcomeWords, questionnaireIds } from './questionnaire-ids.ts'
import { sectionId } from './section-content.ts'

export { codeFaults, fileFaults, outcomeWords, questionnaireIds }
export type { CodeFault, FileFault, OutcomeWord, QuestionnaireId } from './questionnaire-ids.ts'

/** A statement that comes to say something else gets a new one, and its old one goes to `retired`. */
const statementId = z.string().regex(/^[A-Z]\d{1,2}$/)

const themeSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d?$/),
  title: text,
  /** The sections of the profile that its outcome belongs to; none where it is about no single school. */
  targets: z.array(sectionId),
  statements: z.array(z.strictObject({ id: statementId, text })).min(1)
})

/** {Words between braces} are filled in with those of the school and its sector. */
export const questionnaireSchema = z
  .strictObject({
    id: z.enum(questionnaireIds),
    title: text,
    /** What stands above the form, a sentence each. */
    intro: texts,
    /** What is looked at of the statements where forms are collected; null: they are not. */
    outcome: text.nullable(),
    minutes: z.int().min(1),
    /** Who fills it in, in groups whose outcomes may stand beside each other; null: nobody asks. */
    groups: z.strictObject({ question: text, options: z.array(z.strictObject({ id, label: text })).min(2) }).nullable(),
    /** Who may gather the forms, so that the director does not see whose they are. */
    gatherer: text,
    /** What is said of the director's own form; null: it is no list for directors. */
    own: z.strictObject({ file: text, code: text, paper: text, limits: text }).nullable(),
    themes: z.array(themeSchema).min(1),
    /** Questions that are answered in words. */
    open: z.array(z.strictObject({ id, question: text, help: text })),
    /** Ids of statements of earlier versions of the program. */
    retired: z.array(statementId)
  })
  .refine(
    ({ themes, groups, open, retired }) => areUnique(themes.flatMap(idsOf), retired, ids(open), ids(groups?.options)),
    {
      error: 'no id is used twice, nor one of an earlier statement'
    }
  )
export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Theme = Questionnaire['themes'][number]

interface Named {
  readonly id: string
}
const ids = (named: readonly Named[] = []): readonly string[] => named.map((one) => one.id)
const idsOf = ({ statements }: { readonly statements: readonly Named[] }): readonly string[] => ids(statements)
const areUnique = (
  statements: readonly string[],
  retired: readonly string[],
  ...others: (readonly string[])[]
): boolean => [[...statements, ...retired], ...others].every((each) => new Set(each).size === each.length)

export const questionnaireTextsSchema = z.strictObject({
  /** The four answers, and the one that says nothing of the statement. */
  scale: z.record(z.enum(['1', '2', '3', '4', 'unknown']), text),
  words: z.record(z.enum(outcomeWords), text),
  /** Said in the place of an outcome. */
  none: text,
  fileFaults: z.record(z.enum(fileFaults), text),
  codeFaults: z.record(z.enum(codeFaults), text)
})
export type QuestionnaireTexts = z.infer<typeof questionnaireTextsSchema>

const privacySchema = z.strictObject({
  title: text,
  strong: text,
  sentences: texts,
  /** Said where a question is answered in words. */
  written: text.nullable()
})

/** What the form says that is filled in without the program, beside its questions; `told`: what it answers. */
export const formTextsSchema = z.strictObject({
  schoolYear: text,
  /** Where there is no script, as in the preview of a mail. */
  paper: text,
  blank: text,
  who: z.strictObject({ label: text, help: text }),
  groups: z.strictObject({ help: text, notSaid: text }),
  /** What becomes of answers in words where there are too few forms; where they are collected. */
  unread: text,
  /** By how the scan was handed out. */
  privacy: z.strictObject({ collected: privacySchema, beside: privacySchema, open: privacySchema }),
  done: z.strictObject({
    title: text,
    offline: text,
    save: text,
    saveHelp: text,
    shared: text,
    code: text,
    codeHelp: text,
    print: text,
    next: z.record(z.enum(questionnaireIds), text)
  }),
  told: z.strictObject({
    count: text,
    saved: text,
    code: text,
    copyCode: text,
    nothing: text,
    missing: text,
    goThere: text,
    refused: text,
    noPlace: text,
    noName: text,
    emptied: text
  })
})
export type FormTexts = z.infer<typeof formTextsSchema>

// Taking the list of the partnership into a school. Nothing that the school filled in goes away: its rows keep their own ids and answers, and go by the
// partnership's ids, or else by the same words.
import { original, type Draft } from 'immer'
import { single, type Edit } from '../school/edit.ts'
import { freshAgreement, wordsOf } from '../school/edits.ts'
import { emptyOf } from '../school/empty.ts'
import type { Agreement, Internal, School } from '../school/school.ts'
import { template as templateFields } from '../school/template-fields.ts'
import { walk } from '../school/walk.ts'
import { standsBeside } from './taken-list.ts'
import type { Template } from './template.ts'

type Taken = Internal['template']

/** What would be so after a list was taken in. */
interface Plan {
  readonly agreements: readonly Agreement[]
  readonly planYears: string
  readonly taken: Taken
}

export interface Renamed {
  readonly before: string
  readonly after: string
}

/** Of needs, agreements and questions: what is new, what is worded otherwise, what stays beside the list, and how much is as it was. */
export interface PartChanges {
  readonly added: readonly string[]
  readonly renamed: readonly Renamed[]
  /** Not in the list; they stay, because the school said something of them. */
  readonly beside: readonly string[]
  /** Not in the list, and nobody said anything of them: they go. */
  readonly gone: readonly string[]
  readonly same: number
}

export interface TemplateChanges {
  readonly needs: PartChanges
  readonly agreements: PartChanges
  readonly questions: PartChanges
  /** What the school wrote of the years stays; undefined where there is nothing to say. */
  readonly years: { readonly kind: 'set' | 'kept'; readonly before: string; readonly after: string } | undefined
}

/** @param newId for rows that begin */
function planOf(school: School, template: Template, newId: () => string, day: string): Plan {
  const { basicSupport } = school.sections
  const before = school.internal.template
  const matched = matchedAgreements(school, template)
  // Without agreements the list says nothing of those that are there.
  const hasAgreements = template.agreements.length > 0
  const ids = new Set(basicSupport.agreements.map(({ id }) => id))
  const agreements = template.agreements.map(({ id, text }, at) => {
    const known = matched[at]
    if (known !== undefined) return { ...known, text, own: false }
    const own = ids.has(id) ? newId() : id
    ids.add(own)
    return freshAgreement(own, text)
  })
  const kept = new Set(matched)
  const named = agreementsNamed(school)
  const beside = basicSupport.agreements
    .filter((agreement) => !kept.has(agreement) && isUsed(agreement, named))
    .map((agreement) => ({ ...agreement, own: true }))
  const answered = new Set(school.sections.extraSupport.needs.map(({ need }) => need))
  // A need that the school answers under this id already is not also that of another row: the one answer would hide the other.
  const needRows = matchOf(
    template.needs,
    before.needs,
    ({ name }) => name,
    ({ name }) => name
  ).map((row, at) => {
    const id = template.needs[at]?.id
    return row !== undefined && row.need !== id && answered.has(id ?? '') ? undefined : row
  })
  const questionRows = matchOf(
    template.questions,
    before.questions,
    ({ question }) => question,
    ({ question }) => question
  )
  const keptQuestions = new Set(questionRows)
  return {
    agreements: hasAgreements ? [...agreements, ...beside] : basicSupport.agreements,
    planYears: yearsOf(school, template)?.kind === 'set' ? template.years : basicSupport.planYears,
    taken: {
      ...before,
      name: template.name,
      years: template.years,
      takenOn: day,
      parts: template.parts.filter((part) => /^[\w-]+$/u.test(part)).join(' '),
      needs: template.needs.map(({ id, name, plain }, at) => ({
        ...(needRows[at] ?? { id: newId(), ...emptyOf(templateFields.template.shape.needs.shape), need: id }),
        item: id,
        name,
        plain
      })),
      agreements: hasAgreements
        ? template.agreements.map(({ id, help }, at) => ({
            ...(before.agreements.find(({ agreement }) => agreement === agreements[at]?.id) ?? { id: newId() }),
            item: id,
            agreement: agreements[at]?.id ?? id,
            help
          }))
        : before.agreements,
      questions: [
        ...template.questions.map(({ id, question, help }, at) => ({
          ...(questionRows[at] ?? { id: newId(), ...emptyOf(templateFields.template.shape.questions.shape) }),
          item: id,
          question,
          help,
          gone: false
        })),
        ...before.questions
          .filter((row) => !keptQuestions.has(row) && row.answer !== '')
          .map((row) => ({ ...row, gone: true }))
      ]
    }
  }
}

/** The agreement of the school that each of the list is. */
function matchedAgreements(
  { sections: { basicSupport }, internal }: School,
  template: Template
): readonly (Agreement | undefined)[] {
  const { agreements: named } = internal.template
  const rows = basicSupport.agreements.map((agreement) => ({
    agreement,
    item: named.find((one) => one.agreement === agreement.id)?.item ?? agreement.id
  }))
  return matchOf(
    template.agreements,
    rows,
    ({ text }) => text,
    ({ agreement }) => agreement.text
  ).map((row) => row?.agreement)
}

/** Per item of the list the row that it is: first by its id, then by the same words. No row is two. */
function matchOf<I extends { readonly id: string }, R extends { readonly item: string }>(
  items: readonly I[],
  rows: readonly R[],
  said: (item: I) => string,
  wrote: (row: R) => string
): readonly (R | undefined)[] {
  // Each text is taken apart once: a list may have hundreds of long rows.
  const queues = (keyOf: (row: R) => string): ReadonlyMap<string, R[]> => {
    const found = new Map<string, R[]>()
    for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row])
    return found
  }
  const [ofItem, ofWords] = [queues(({ item }) => item), queues((row) => wordsOf(wrote(row)))]
  const taken = new Set<R>()
  const take = (queue: readonly R[] = []): R | undefined => {
    const found = queue.find((row) => !taken.has(row))
    if (found !== undefined) taken.add(found)
    return found
  }
  const byId = items.map((item) => take(ofItem.get(item.id)))
  return items.map((item, at) => byId[at] ?? take(ofWords.get(wordsOf(said(item)))))
}

/** The school said something of it, or something else of the school names it. */
function isUsed({ id, text, own: _own, ...said }: Agreement, named: ReadonlySet<string>): boolean {
  const { id: _id, text: _text, own: _of, ...nothing } = freshAgreement(id, text)
  return sorted(said) !== sorted(nothing) || named.has(id)
}
const sorted = (value: object): string => JSON.stringify(Object.entries(value).toSorted())

/** The agreements that a field of another row names: "agreement:<id>" or a field of it. */
function agreementsNamed(school: School): ReadonlySet<string> {
  const said = walk(school)
    .filter(({ rows }) => rows[0]?.list !== 'agreement' && rows[0]?.list !== 'template-agreement')
    .flatMap(({ value }) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
  return new Set(
    said.flatMap((one) =>
      typeof one === 'string' && one.startsWith('agreement:')
        ? [one.slice('agreement:'.length), one.slice('agreement:'.length).replace(/\.[^.]*$/u, '')]
        : []
    )
  )
}

function yearsOf(school: School, template: Template): TemplateChanges['years'] {
  const { planYears } = school.sections.basicSupport
  if (template.years === '' || template.years === planYears) return undefined
  // What the list before said may become what this one says.
  const isOurs = planYears !== '' && planYears !== school.internal.template.years
  return { kind: isOurs ? 'kept' : 'set', before: planYears, after: template.years }
}

/** The list takes its place in the school: one step of undo. @param day on which it is taken in */
export const takeTemplate = (template: Template, newId: () => string, day: string): Edit =>
  single('lijst van het samenwerkingsverband overgenomen', (draft: Draft<School>) => {
    const { agreements, planYears, taken } = planOf(original(draft) ?? (draft as School), template, newId, day)
    const { basicSupport } = draft.sections
    if (template.agreements.length > 0) {
      const isOther = !isSameList(basicSupport.agreements, agreements)
      basicSupport.source = 'partnership'
      basicSupport.agreements = [...agreements]
      if (isOther) basicSupport.finished = false
    }
    basicSupport.planYears = planYears
    draft.internal.template = taken
    for (const row of draft.sections.extraSupport.needs) {
      const named = taken.needs.find(({ need }) => need === row.need)
      if (named !== undefined) row.name = named.name
    }
  })

const isSameList = (before: readonly Agreement[], after: readonly Agreement[]): boolean =>
  before.length === after.length && before.every(({ id, text }, at) => id === after[at]?.id && text === after[at]?.text)

/** What taking it in would change, before it is done. */
export function templateChanges(school: School, template: Template): TemplateChanges {
  let made = 0
  const plan = planOf(school, template, () => `new-${(made += 1)}`, '')
  const before = school.internal.template
  const agreementsBefore = school.sections.basicSupport.agreements
  const hadAgreement = matchedAgreements(school, template)
  const { needs: rows } = school.sections.extraSupport
  const needBefore = (need: string): string | undefined =>
    rows.find((row) => row.need === need)?.name ?? before.needs.find((row) => row.need === need)?.name
  const listed = new Set(plan.taken.needs.map(({ need }) => need))
  const asked = plan.taken.questions.filter(({ gone }) => !gone)
  const questionBefore = (id: string): string | undefined => before.questions.find((row) => row.id === id)?.question
  const leftQuestions = before.questions.filter(({ id }) => !asked.some((row) => row.id === id))
  const leftAgreements =
    template.agreements.length === 0 ? [] : agreementsBefore.filter((agreement) => !hadAgreement.includes(agreement))
  const stays = new Set(plan.agreements.filter(({ own }) => own).map(({ id }) => id))
  return {
    needs: {
      ...toldOf(plan.taken.needs.map(({ need, name }) => ({ before: needBefore(need), after: name }))),
      // Of our own list a need stays one, whatever a partnership asks.
      beside: before.needs
        .filter(({ need }) => !listed.has(need) && rows.some((row) => row.need === need))
        .map(({ name }) => name),
      gone: before.needs
        .filter(({ need }) => !listed.has(need) && !rows.some((row) => row.need === need))
        .map(({ name }) => name)
    },
    agreements: {
      ...toldOf(template.agreements.map(({ text }, at) => ({ before: hadAgreement[at]?.text, after: text }))),
      beside: leftAgreements.filter(({ id }) => stays.has(id)).map(({ text }) => text),
      gone: leftAgreements.filter(({ id }) => !stays.has(id)).map(({ text }) => text)
    },
    questions: {
      ...toldOf(asked.map(({ id, question }) => ({ before: questionBefore(id), after: question }))),
      beside: leftQuestions.filter(({ answer }) => answer !== '').map(({ question }) => question),
      gone: leftQuestions.filter(({ answer }) => answer === '').map(({ question }) => question)
    },
    years: yearsOf(school, template)
  }
}

function toldOf(
  items: readonly { readonly before: string | undefined; readonly after: string }[]
): Pick<PartChanges, 'added' | 'renamed' | 'same'> {
  return {
    added: items.flatMap(({ before, after }) => (before === undefined ? [after] : [])),
    renamed: items.flatMap(({ before, after }) =>
      before !== undefined && before !== after ? [{ before, after }] : []
    ),
    same: items.filter(({ before, after }) => before === after).length
  }
}

/** Takes away an agreement that does not stand in the list. One that does cannot be left out. */
export const removeBeside = (agreement: string): Edit =>
  single('afspraak die niet in de lijst staat verwijderd', (draft) => {
    if (!standsBeside(draft as School, agreement)) return
    const { basicSupport } = draft.sections
    const at = basicSupport.agreements.findIndex(({ id }) => id === agreement)
    if (at >= 0) basicSupport.agreements.splice(at, 1)
  })

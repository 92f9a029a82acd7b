// The agreements of the region, each with who does it, partly, or not yet. Two agreements are the same where their words are.
import { compared } from '../order.ts'
import { knownWord } from '../school/field.ts'
import { agreementStatuses, type AgreementStatus } from '../school/vocabulary.ts'
import { folding } from './identity.ts'
import { filtered, type RegionFilter, type RegionIndex } from './region-index.ts'
import { schoolOf, type SchoolOf } from './school-of.ts'

export interface AgreementLine {
  readonly school: SchoolOf
  readonly status: AgreementStatus
  /** What it does first, and by when; both may be empty. */
  readonly firstStep: string
  readonly firstStepBy: string
}

export interface AgreementView {
  /** Its words, small letters and signs aside. */
  readonly id: string
  readonly text: string
  /** By name. */
  readonly lines: readonly AgreementLine[]
  /** Schools with each answer. */
  readonly counts: Readonly<Record<AgreementStatus, number>>
  /** Delivered another list, in which it does not stand. */
  readonly without: readonly SchoolOf[]
}

/** In the order in which most schools have them. Of schools that count and delivered this year. */
export function agreementViews(index: RegionIndex, filter: RegionFilter = {}): readonly AgreementView[] {
  const schools = filtered(index, filter).filter(({ school }) => school.counts && school.now !== undefined)
  const fold = folding()
  const found = new Map<string, { text: string; readonly lines: Map<string, AgreementLine>; places: number }>()
  for (const each of schools) {
    const agreements = each.school.now?.delivery.agreements
    if (agreements === undefined || agreements.source === 'none') continue
    for (const [place, { text, status, firstStep, firstStepBy }] of agreements.rows.entries()) {
      const id = fold(text)
      if (id === '') continue
      const agreement = found.get(id) ?? { text, lines: new Map<string, AgreementLine>(), places: 0 }
      found.set(id, agreement)
      if (text < agreement.text) agreement.text = text
      if (agreement.lines.has(each.school.id)) continue
      agreement.places += place
      agreement.lines.set(each.school.id, {
        school: schoolOf(each),
        status: knownWord(agreementStatuses, status as AgreementStatus),
        firstStep: firstStep.trim(),
        firstStepBy: firstStepBy.trim()
      })
    }
  }
  return [...found]
    .toSorted(([one, a], [other, b]) => a.places / a.lines.size - b.places / b.lines.size || compared(one, other))
    .map(([id, { text, lines }]) => ({
      id,
      text,
      lines: [...lines.values()],
      counts: countsOf([...lines.values()]),
      without: schools.filter(({ school }) => !lines.has(school.id)).map(schoolOf)
    }))
}

function countsOf(lines: readonly AgreementLine[]): Readonly<Record<AgreementStatus, number>> {
  const counts: Record<AgreementStatus, number> = { unknown: 0, yes: 0, partly: 0, 'not-yet': 0 }
  for (const { status } of lines) counts[status] += 1
  return counts
}

// What schools can do for pupils of other schools, and what schools ask of the partnership.
import { folded } from '../expertise/same-name.ts'
import { compared } from '../order.ts'
import { offers } from './lines.ts'
import type { SchoolLine } from './need-view.ts'
import type { RegionNeed } from './needs.ts'
import { filtered, type RegionFilter, type RegionIndex } from './region-index.ts'
import { byPlace, schoolOf, type SchoolOf } from './school-of.ts'

export interface ForOthers {
  readonly need: RegionNeed
  /** By place. */
  readonly schools: readonly SchoolLine[]
}

/** In the order of the list of needs; only those that some school offers to others. */
export function forOthers(index: RegionIndex, filter: RegionFilter = {}): readonly ForOthers[] {
  const schools = byPlace(filtered(index, filter))
  return index.needs
    .map((need) => ({
      need,
      schools: schools.flatMap((each) => {
        const line = each.lines.get(need.id)
        return line !== undefined && offers(line, 'for-others') ? [{ school: schoolOf(each), line }] : []
      })
    }))
    .filter((one) => one.schools.length > 0)
}

export interface Asked {
  readonly school: SchoolOf
  readonly text: string
}

export interface Questions {
  /** What schools ask of the partnership, by name. */
  readonly asked: readonly Asked[]
  /** What the region asked besides, with what schools answered. */
  readonly extra: readonly { readonly question: string; readonly answers: readonly Asked[] }[]
}

export function questionsOf(index: RegionIndex, filter: RegionFilter = {}): Questions {
  const schools = filtered(index, filter)
  const extra = new Map<string, { question: string; readonly answers: Asked[] }>()
  for (const each of schools)
    for (const { question, answer } of each.school.now?.delivery.extra ?? []) {
      const id = folded(question)
      if (id === '' || answer.trim() === '') continue
      const one = extra.get(id) ?? { question, answers: [] }
      extra.set(id, one)
      if (question < one.question) one.question = question
      one.answers.push({ school: schoolOf(each), text: answer.trim() })
    }
  return {
    asked: schools.flatMap((each) => {
      const text = each.school.now?.delivery.question.trim() ?? ''
      return text === '' ? [] : [{ school: schoolOf(each), text }]
    }),
    extra: [...extra].toSorted(([one], [other]) => compared(one, other)).map(([, answers]) => answers)
  }
}

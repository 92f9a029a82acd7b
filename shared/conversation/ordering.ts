// "Kiezen wat telt": what the groups laid on top, what they share of it, and in what they differ.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Conversation } from '../catalogue/conversation-content.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import { compared } from '../order.ts'
import type { NewProposal } from '../proposals/edits.ts'
import type { School } from '../school/school.ts'
import type { Talk } from '../school/talk-edits.ts'
import { labelOf } from './carrying.ts'

/** So many on top are compared. */
export const TOP = 3

export interface Weighed {
  /** In the top three of every group, what lies highest in all first; at most three. */
  readonly shared: readonly string[]
  /** In the top three of some group, and not of every one. */
  readonly differing: readonly string[]
  /** Laid aside by some group, and on top of none. */
  readonly aside: readonly string[]
}

/** The order of the groups does not matter. With no group: nothing. */
export function weighed({ orders }: Pick<Talk, 'orders'>): Weighed {
  const tops = orders.map(topOf).filter((top) => top.some((id) => id !== ''))
  const all = [...new Set(tops.flat())]
    .filter((id) => id !== '')
    .toSorted((one, other) => rank(tops, one) - rank(tops, other) || compared(one, other))
  const shared = all.filter((id) => tops.every((top) => top.includes(id)))
  return {
    shared,
    differing: all.filter((id) => !shared.includes(id)),
    aside: [...new Set(orders.flatMap(({ aside }) => aside))].filter((id) => !all.includes(id)).toSorted(compared)
  }
}

/** What a group laid on top by place; empty where nobody said that the statement there belongs there. */
export const topOf = ({ statements, unsaid }: Talk['orders'][number]): readonly string[] =>
  statements.slice(0, TOP).map((id) => (unsaid.includes(id) ? '' : id))

const rank = (tops: readonly (readonly string[])[], id: string): number =>
  tops.reduce((sum, top) => sum + (top.includes(id) ? top.indexOf(id) : TOP), 0)

/** The words of a statement in a school; undefined for one that this version does not know. */
export function statementWords(
  school: School,
  catalogue: Catalogue,
  { talk }: Pick<Conversation, 'talk'>,
  id: string
): string | undefined {
  const statement = talk.statements.find((one) => one.id === id)
  return statement === undefined ? undefined : fill(statement.text, wordsOf(catalogue, school))
}

/** What the team shares as a proposal for the vision, the same one each time; undefined where it shares nothing. */
export function proposalOfOrder(
  school: School,
  catalogue: Catalogue,
  content: Conversation,
  talk: Talk
): NewProposal | undefined {
  const lines = weighed(talk).shared.flatMap((id) => statementWords(school, catalogue, content, id) ?? [])
  return lines.length === 0
    ? undefined
    : {
        id: `${talk.id}-${ORDER}`,
        address: 'vision.text',
        said: [content.texts.toOrder, ...lines].join('\n'),
        from: { kind: 'talk', id: talk.id, day: talk.day, label: labelOf(content, talk) }
      }
}
const ORDER = 'volgorde'

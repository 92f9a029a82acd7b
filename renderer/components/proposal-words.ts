// What a proposal says, as the director reads it.
import { writeDay } from '#shared/day.ts'
import type { SaidField } from '#shared/proposals/beside.ts'
import type { Proposal } from '#shared/proposals/proposal.ts'
import { typedDay } from '#shared/typed-day.ts'

/** How a field is asked on its screen. */
export interface AskedField {
  /** In a list: its name. Empty for a field alone. */
  readonly id: string
  readonly label: string
  readonly options?: readonly { readonly value: string; readonly label: string }[] | null | undefined
}

export const askedAs = (asked: readonly AskedField[], name: string): AskedField | undefined =>
  asked.find(({ id }) => id === name)

/** "Voorstel van het team, 28 oktober" */
export const proposalTitle = ({ from: { label } }: Proposal): string => `Voorstel ${label.trim()}`.trim()

/** A day written out, and the word of a choice as the screen has it. */
export function saidInWords({ name, kind, said }: SaidField, asked: readonly AskedField[]): string {
  if (kind === 'choice') return askedAs(asked, name)?.options?.find(({ value }) => value === said)?.label ?? said
  const day = kind === 'day' ? typedDay(said) : undefined
  return day === undefined ? said : writeDay(day)
}

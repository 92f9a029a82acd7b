// The fields of a round that one changes as they stand: those of its named groups, in no row, by the address that they have on their
// screen ("round.mr.reasons").
import type { Leaf, Named, Shape } from './field.ts'
import { isLeaf } from './field.ts'
import { round as roundFields } from './round-fields.ts'
import type { Round } from './school.ts'

type Fields = typeof roundFields
/** The version of a decision comes with recording it, and with nothing else. */
type NotChanged = 'round.adoption.version'
type TextIn<S extends Shape, At extends string> = {
  [K in keyof S & string]: S[K] extends Leaf<infer V> ? (V extends string ? `${At}.${K}` : never) : never
}[keyof S & string]
export type RoundField = Exclude<
  { [G in keyof Fields & string]: Fields[G] extends Named<infer S> ? TextIn<S, `round.${G}`> : never }[keyof Fields &
    string],
  NotChanged
>

/** What may stand in it: any text, or a word of its choice. */
export type RoundValue<A extends RoundField> = A extends `round.${infer G extends keyof Fields & string}.${infer K}`
  ? Fields[G] extends Named<infer S>
    ? S[K] extends Leaf<infer V>
      ? V
      : never
    : never
  : never

interface Known {
  readonly group: string
  readonly name: string
  readonly field: Leaf
  /** What undo calls it. */
  readonly noun: string
}

const known: ReadonlyMap<string, Known> = new Map(
  Object.entries(roundFields).flatMap(([group, named]) =>
    'noun' in named && !isLeaf(named) ? fieldsIn(group, named) : []
  )
)

function fieldsIn(group: string, { noun, shape }: Named): readonly (readonly [string, Known])[] {
  return Object.entries(shape).flatMap(([name, field]) =>
    isLeaf(field) && field.kind !== 'own' && typeof field.begins() === 'string'
      ? [[`round.${group}.${name}`, { group, name, field, noun: field.noun ?? noun }] as const]
      : []
  )
}

/** All of them, in the order of the round. */
export const roundValues = [...known.keys()] as readonly RoundField[]

/** @throws when the round has no such field, which the compiler and the shape of the content exclude */
export function roundFieldAt(address: RoundField): Known {
  const found = known.get(address)
  if (found === undefined) throw new Error(`no field of a round: ${address}`)
  return found
}

export function roundText(round: Round, address: RoundField): string {
  const { group, name } = roundFieldAt(address)
  const value = (round[group] as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}

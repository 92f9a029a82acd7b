// What the director chose and did not confirm yet. Only confirming is her promise, so it is no part of the school; but leaving the screen does not take
// it away. It is kept by this window alone, of one school at a time.
import { create } from 'zustand'
import type { NeedLevel } from '#shared/school/school.ts'

export interface BegunNeed {
  readonly name: string
  readonly levels: readonly NeedLevel[]
}

interface Begun {
  readonly schoolId: string
  /** By the ids of needs. */
  readonly needs: Readonly<Record<string, BegunNeed>>
  /** What stands in no list, as it is being typed. */
  readonly own: BegunNeed
}

const NO_OWN: BegunNeed = { name: '', levels: [] }
const NOTHING: Begun = { schoolId: '', needs: {}, own: NO_OWN }

const useAll = create<Begun>(() => NOTHING)

const of = (schoolId: string, all: Begun): Begun => (all.schoolId === schoolId ? all : { ...NOTHING, schoolId })

interface BegunName {
  readonly need: string
  readonly name: string
}

const listedIn = ({ needs }: Begun): readonly BegunName[] =>
  Object.entries(needs).flatMap(([need, { name, levels }]) => (levels.length === 0 ? [] : [{ need, name }]))

/** The needs of which she chose something, as it is now. */
export const begunNames = (schoolId: string): readonly BegunName[] => listedIn(of(schoolId, useAll.getState()))

/** And behind them, without an id, what stands in no list as it is called so far. */
export function useBegunNames(schoolId: string): readonly BegunName[] {
  const all = of(schoolId, useAll())
  const name = all.own.name.trim()
  return name === '' ? listedIn(all) : [...listedIn(all), { need: '', name }]
}

export const useBegunNeed = (schoolId: string, need: string): BegunNeed | undefined =>
  useAll((all) => (all.schoolId === schoolId ? all.needs[need] : undefined))
export const useBegunOwn = (schoolId: string): BegunNeed =>
  useAll((all) => (all.schoolId === schoolId ? all.own : NO_OWN))

/** Undefined: she confirmed it, or wants it no more. */
export function keepBegun(schoolId: string, need: string, begun: BegunNeed | undefined): void {
  useAll.setState((all) => {
    const before = of(schoolId, all)
    const { [need]: _, ...others } = before.needs
    return { ...before, needs: begun === undefined ? others : { ...others, [need]: begun } }
  })
}

export function keepOwn(schoolId: string, own: BegunNeed = NO_OWN): void {
  useAll.setState((all) => ({ ...of(schoolId, all), own }))
}

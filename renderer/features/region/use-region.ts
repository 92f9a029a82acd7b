// The region that this window shows: its file as the host has it, what is being brought in, and what is asked of its deliveries.
import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { BroughtIn, Input, ListedRegion, OpenedRegion, RequestName, Value } from '#shared/contract/contract.ts'
import type { Problem } from '#shared/contract/problems.ts'
import type { SchoolYear } from '#shared/day.ts'
import type { Region } from '#shared/region/region.ts'
import { ok, type Answer } from '#shared/contract/answer.ts'
import { announce } from '../../session/announce.ts'
import { ask, askOrTell, useHost } from '../../session/host.ts'

export type OpenRegion = Extract<OpenedRegion, { state: 'open' }>

interface Progress {
  readonly done: number
  readonly total: number
}

interface RegionState {
  readonly regionId: string | null
  readonly opened: OpenedRegion | null
  readonly problem: Problem | null
  /** Counts what changed in it: what was asked before is asked anew. */
  readonly times: number
  readonly progress: Progress | null
  /** Of the school year that is looked at; null: the usual one. */
  readonly year: SchoolYear | null
  /** Looked at until somebody chooses; undefined until the host has said which, null for none. */
  readonly usualYear: SchoolYear | null | undefined
  /** Why that is not known: reading was stopped. */
  readonly unread: Problem | null
  readonly saved: 'no' | 'saving' | 'saved' | 'failed'
}

const NOTHING: RegionState = {
  regionId: null,
  opened: null,
  problem: null,
  times: 0,
  progress: null,
  year: null,
  usualYear: undefined,
  unread: null,
  saved: 'no'
}

export const useRegionState = create<RegionState>(() => NOTHING)

/** Opens the region that the address asks for, and leaves the one before; null: none. */
export async function visitRegion(regionId: string | null): Promise<void> {
  const before = useRegionState.getState().regionId
  if (before === regionId) return
  useRegionState.setState({ ...NOTHING, regionId })
  if (before !== null) await ask('regions.leave', { regionId: before })
  if (regionId !== null) await readRegion(regionId)
}

export async function readRegion(regionId: string): Promise<void> {
  const answer = await ask('regions.open', { regionId })
  const isShown = (): boolean => useRegionState.getState().regionId === regionId
  if (!isShown()) return
  useRegionState.setState(({ times }) =>
    answer.ok
      ? { opened: answer.value, problem: null, times: times + 1, unread: null }
      : { opened: null, problem: answer.problem, times: times + 1 }
  )
  if (!answer.ok || answer.value.state !== 'open') return
  const usual = await usualOf(answer.value)
  if (isShown()) useRegionState.setState(usual.ok ? { usualYear: usual.value } : { unread: usual.problem })
}

/** Where there is one year, nothing has to be read to know it. */
async function usualOf({ regionId, years }: OpenRegion): Promise<Answer<SchoolYear | null>> {
  const [newest = null, ...others] = years
  if (others.length === 0) return ok(newest)
  const usual = await ask('regions.usualYear', { regionId })
  // Another failure is told by what the page asks.
  return usual.ok || isCutShort(usual.problem) ? usual : ok(newest)
}

/** Reading went no further: it may be begun anew. */
export const isCutShort = ({ code }: Problem): boolean => code === 'region-stopped' || code === 'region-too-slow'

/** Nothing more is read, or brought in. */
export async function stopReading(): Promise<void> {
  const { regionId } = useRegionState.getState()
  if (regionId === null) return
  await ask('regions.stop', { regionId })
  takeRegionProgress(regionId, { done: 0, total: 0 })
}

export async function readAgain(): Promise<void> {
  const { regionId } = useRegionState.getState()
  if (regionId !== null) await readRegion(regionId)
}

/** Those of this computer; null until the host has told. */
export const useRegions = create<{ readonly regions: readonly ListedRegion[] | null }>(() => ({ regions: null }))

export async function refreshRegions(): Promise<void> {
  const regions = await askOrTell('regions.list', {})
  if (regions) useRegions.setState({ regions })
}

/** The host says that its file or its deliveries are others now. */
export function takeRegionChange(regionId: string): void {
  if (useRegionState.getState().regionId === regionId) void readRegion(regionId)
}

export function takeRegionProgress(regionId: string, { done, total }: Progress): void {
  if (useRegionState.getState().regionId === regionId)
    useRegionState.setState({ progress: done < total ? { done, total } : null })
}

/** The region that is open. Only pages within the region's frame ask. */
export function useRegion(): OpenRegion {
  const opened = useRegionState((state) => state.opened)
  if (opened?.state !== 'open') throw new Error('a page was shown before its region was open')
  return opened
}

/** The school year that is looked at; undefined while nothing was delivered. */
export function useRegionYear(): SchoolYear | undefined {
  const { years } = useRegion()
  const year = useRegionState((state) => state.year)
  const usual = useRegionState((state) => state.usualYear)
  return year !== null && years.includes(year) ? year : (usual ?? undefined)
}

export const chooseYear = (year: SchoolYear): void => useRegionState.setState({ year })

export type Asked<T> = { readonly state: 'waiting' } | Asking<T>
type Asking<T> =
  | { readonly state: 'there'; readonly value: T; readonly isOld: boolean }
  | { readonly state: 'failed'; readonly problem: Problem }

/**
 * What the host says of the region that shows, asked anew when the region changes. What was said before stays in sight until then.
 * @param input without the region; compared by what it says
 */
export function useAsked<N extends RegionRequest>(name: N, input: Omit<Input<N>, 'regionId'>): Asked<Value<N>> {
  const { regionId } = useRegion()
  const times = useRegionState((state) => state.times)
  const words = JSON.stringify([input, times])
  const [answer, setAnswer] = useState<{ readonly words: string; readonly answer: Answer<Value<N>> }>()
  useEffect(() => {
    let isGone = false
    const [said] = JSON.parse(words) as [object, number]
    const asked = { regionId, ...said } as Input<N>
    void ask(name, asked).then((found) => {
      if (!isGone) setAnswer({ words, answer: found })
    })
    return () => {
      isGone = true
    }
  }, [name, regionId, words])
  const isOld = answer?.words !== words
  if (answer === undefined || (isOld && !answer.answer.ok)) return { state: 'waiting' }
  return answer.answer.ok
    ? { state: 'there', value: answer.answer.value, isOld }
    : { state: 'failed', problem: answer.answer.problem }
}
type RegionRequest = Extract<RequestName, `regions.${string}`>

type Change = Extract<
  RequestName,
  'regions.changeSchools' | 'regions.setThresholds' | 'regions.rename' | 'regions.answer' | 'regions.placeTown'
>

/** Saves a small step. "Opgeslagen" is said when it is on disk; where it is not, the problem is said and undefined given. */
export async function saveRegion<N extends Change>(
  name: N,
  input: Omit<Input<N>, 'regionId'>
): Promise<Region | undefined> {
  const { regionId } = useRegionState.getState()
  return regionId === null ? undefined : saveInRegion(regionId, name, input)
}

/** The same of a region that may have been left meanwhile. */
export async function saveInRegion<N extends Change>(
  regionId: string,
  name: N,
  input: Omit<Input<N>, 'regionId'>
): Promise<Region | undefined> {
  tellSaved(regionId, 'saving')
  const answer = (await ask(name, { regionId, ...input } as Input<N>)) as Answer<Region>
  tellSaved(regionId, answer.ok ? 'saved' : 'failed')
  if (!answer.ok) {
    useHost.setState({ problem: answer.problem })
    return undefined
  }
  const region = answer.value
  useRegionState.setState(({ opened }) =>
    opened?.state === 'open' && opened.regionId === regionId ? { opened: { ...opened, region } } : {}
  )
  announce('Opgeslagen.')
  return region
}

function tellSaved(regionId: string, saved: RegionState['saved']): void {
  if (useRegionState.getState().regionId === regionId) useRegionState.setState({ saved })
}

/** Asks for deliveries and copies them in; undefined when cancelled, or where it could not begin. */
export async function pickDeliveries(from: 'files' | 'folder'): Promise<BroughtIn | undefined> {
  const { regionId } = useRegionState.getState()
  if (regionId === null) return undefined
  const brought = await askOrTell('regions.pickDeliveries', { regionId, from })
  useRegionState.setState({ progress: null })
  return brought ?? undefined
}

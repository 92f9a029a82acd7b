// What the tests of documents share: schools to make them of, the worker that makes them, and a window that waits until they are.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { exampleSchool } from '#assets/load.ts'
import type { HostEvent, Input, OpenedSchool, OperationState } from '#shared/contract/contract.ts'
import type { Round, School } from '#shared/school/school.ts'
import { createSchoolAt, defaultStoreOptions } from '../../../electron/store/index.ts'
import { machine, reopened, until, type Window } from './support.ts'

/** The built worker; `build/built-host.mjs` sees to it that it is there and new. */
export const documentWorker = (): URL => new URL('../../../dist/word-worker.js', import.meta.url)

export type Open = Extract<OpenedSchool, { state: 'open' }>

/** The built worker that reads the deliveries of regions. */
export const regionWorker = (): URL => new URL('../../../dist/region-worker.js', import.meta.url)

/** A school that was made before. */
export async function opened(window: Window, school: School = exampleSchool(() => 'voorbeeld')): Promise<Open> {
  const place = path.join(machine.schools, 'De school')
  await createSchoolAt(place, school, defaultStoreOptions())
  return openedAt(window, place)
}

export async function openedAt(window: Window, place: string): Promise<Open> {
  const schoolId = (await window.ask('schools.list', {})).find((one) => one.place === place)?.id
  if (schoolId === undefined) throw new Error('the school is not in the list')
  return reopened(window, schoolId)
}

/** The example school with words of its own, finished, with a decision on this day: what is adopted of it is final. */
export function adoptableSchool(day: string): School {
  const example = exampleSchool(() => 'eigen')
  const sections = Object.fromEntries(
    Object.entries(example.sections).map(([id, section]) => [id, { ...(ownWords(section) as object), finished: true }])
  ) as unknown as School['sections']
  return {
    ...example,
    example: false,
    sections: { ...sections, basicSupport: { ...sections.basicSupport, source: 'partnership' } },
    rounds: example.rounds.map((round) => ({
      ...round,
      pupilsSay: { ...(ownWords(round.pupilsSay) as Round['pupilsSay']), finished: true },
      adoption: { ...round.adoption, what: 'both', day, by: 'board' }
    }))
  }
}

/** Every sentence with two words more. */
function ownWords(value: unknown): unknown {
  if (typeof value === 'string') return /\w \w+ \w/.test(value) ? value.replace(/\.?$/, ', bij ons.') : value
  if (Array.isArray(value)) return value.map(ownWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : ownWords(inner)]))
}

type Wanted = Partial<Input<'documents.make'>> & Pick<Input<'documents.make'>, 'schoolId' | 'kinds'>

/** Asks for documents; gives all that the window hears of them, up to the end. `onState` may act on the way. */
export async function making(
  window: Window,
  wanted: Wanted,
  onState: (state: OperationState, operationId: string) => void = () => undefined
): Promise<readonly OperationState[]> {
  const { operationId } = await window.ask('documents.make', { form: 'word', versionId: null, ...wanted })
  const states: OperationState[] = []
  let read = 0
  const hear = (event: HostEvent): void => {
    if (event.type !== 'operation' || event.operationId !== operationId) return
    states.push(event.state)
    onState(event.state, operationId)
  }
  await until(() => {
    for (; read < window.events.length; read += 1) {
      const event = window.events[read]
      if (event !== undefined) hear(event)
    }
    return states.some(({ kind }) => kind !== 'running')
    // All kinds take ten seconds on a machine of its own.
  }, 50_000)
  return states
}

/** How it ended. */
export const made = async (window: Window, wanted: Wanted): Promise<OperationState | undefined> =>
  (await making(window, wanted)).at(-1)

export const documentsAt = (school: Pick<Open, 'place'>): string => path.join(school.place, 'documenten')
export const documentNames = (school: Pick<Open, 'place'>): readonly string[] =>
  readdirSync(documentsAt(school)).toSorted()
export const shaOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** Works with a disk of its own in the place of a folder. False where this machine lets us mount none. */
export async function onOwnDisk(place: string, options: string, work: () => Promise<void>): Promise<boolean> {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place], { stdio: 'ignore' })
  } catch {
    return false
  }
  try {
    await work()
  } finally {
    execFileSync('umount', [place])
  }
  return true
}

// What the tests of the host share: a machine with folders of its own, programs on it, and windows that ask and listen.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Answer } from '#shared/contract/answer.ts'
import type { HostEvent, Input, OpenedSchool, RequestName, Value } from '#shared/contract/contract.ts'
import { isoDay } from '#shared/day.ts'
import { createHost } from '../../../electron/host/host.ts'
import { newId } from '../../../electron/host/machine/system.ts'
import type { Desk } from '../../../electron/host/machine/types.ts'
import type { Host, HostOptions } from '../../../electron/host/types.ts'

/** New for each test. */
export const machine = {
  home: '',
  schools: '',
  today: isoDay('2026-11-23'),
  /** Addresses that went to the browser. */ opened: new Array<string>()
}
const running: Host[] = []

beforeEach(() => {
  machine.home = mkdtempSync(path.join(os.tmpdir(), 'sop-host-'))
  machine.schools = path.join(machine.home, 'scholen')
  machine.today = isoDay('2026-11-23')
  machine.opened = []
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.close()))
  rmSync(machine.home, { recursive: true, force: true })
})

export interface Window {
  readonly id: string
  readonly events: HostEvent[]
  ask<N extends RequestName>(name: N, input: Input<N>): Promise<Value<N>>
  raw(name: string, input: unknown): Promise<Answer<unknown>>
  tellAgain(): void
  close(): Promise<void>
}

type Start = Partial<
  Pick<HostOptions, 'wordWorker' | 'regionWorker' | 'report' | 'diagnostics' | 'disk' | 'patience'> &
    Pick<Desk, 'openPath' | 'openLink' | 'printPdf' | 'notify' | 'startAtLogin' | 'setBadge'> &
    Pick<HostOptions, 'openTask'> & {
      readonly openPlaces: boolean
      /** Given: a desktop, which asks where. */
      readonly dialogs: Partial<Pick<Desk, 'pick' | 'pickSeveral' | 'pickPlace'>>
    }
>

/** Starts the program. Documents are made only with a `wordWorker`. */
export function host(start: Start = {}): Host {
  const created = createHost({
    capabilities: {
      kind: start.dialogs === undefined ? 'browser' : 'desktop',
      pickFolder: start.dialogs !== undefined,
      openPlaces: start.openPlaces ?? false,
      menu: false
    },
    dataFolder: path.join(machine.home, 'data'),
    schoolsFolder: machine.schools,
    clock: { today: () => machine.today, time: () => '14:03', now: () => Date.now() },
    newId,
    desk: {
      pick: start.dialogs?.pick ?? (async () => null),
      pickSeveral: start.dialogs?.pickSeveral ?? (async () => null),
      pickPlace: start.dialogs?.pickPlace ?? (async () => null),
      openPath: start.openPath ?? (async () => false),
      showInFolder: () => undefined,
      openLink: start.openLink ?? (async (href) => void machine.opened.push(href)),
      printPdf: start.printPdf ?? null,
      notify: start.notify ?? null,
      startAtLogin: start.startAtLogin ?? null,
      setBadge: start.setBadge ?? null
    },
    appVersion: '0',
    ...(start.diagnostics === undefined ? {} : { diagnostics: start.diagnostics }),
    ...(start.openTask === undefined ? {} : { openTask: start.openTask }),
    ...(start.disk === undefined ? {} : { disk: start.disk }),
    ...(start.regionWorker === undefined ? {} : { regionWorker: start.regionWorker }),
    ...(start.patience === undefined ? {} : { patience: start.patience }),
    wordWorker: start.wordWorker ?? new URL('file:///nowhere'),
    report: start.report ?? thrown
  })
  running.push(created)
  return created
}

function thrown(error: unknown): never {
  throw error
}

/** `places`: what a start of the program named for this window. */
export function windowOf(program: Host, ...places: readonly string[]): Window {
  const events: HostEvent[] = []
  const session = program.connect((event) => events.push(event), places)
  return {
    id: session.id,
    events,
    raw: (name, input) => session.request(name, input),
    async ask(name, input) {
      const answer = await session.request(name, input)
      if (!answer.ok) throw new Error(answer.problem.code)
      return answer.value as Value<typeof name>
    },
    tellAgain: () => session.tellAgain(),
    close: () => session.close()
  }
}

export const IDENTITY = { name: 'De Wilgenhof', sector: 'bao', board: '', partnership: '', place: 'Eikendorp' } as const

export async function begun(window: Window): Promise<Extract<OpenedSchool, { state: 'open' }>> {
  const { schoolId } = await window.ask('schools.create', IDENTITY)
  return reopened(window, schoolId)
}

export async function reopened(window: Window, schoolId: string): Promise<Extract<OpenedSchool, { state: 'open' }>> {
  const school = await window.ask('school.open', { schoolId })
  if (school.state !== 'open') throw new Error(school.state)
  return school
}

export const rename = (name: string) => [{ op: 'replace' as const, path: ['identity', 'name'], value: name }]
export const fileOf = (school: { place: string }): string => path.join(school.place, 'school.json')
export const nameOnDisk = (school: { place: string }): string =>
  (JSON.parse(readFileSync(fileOf(school), 'utf8')) as { identity: { name: string } }).identity.name

/** Waits for it. The limit only says how long a failure takes: a busy machine is no failure. */
export async function until(seen: () => boolean, milliseconds = 20_000): Promise<void> {
  const end = Date.now() + milliseconds
  while (!seen()) {
    if (Date.now() > end) throw new Error('it did not happen in time')
    // Until the next look.
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

export const saveKinds = (window: Window): readonly string[] =>
  window.events.flatMap((event) => (event.type === 'save' ? [event.state.kind] : []))

/** A moment in which what was asked begins, and does not end. */
export const begins = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

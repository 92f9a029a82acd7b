// The check at login of five schools until its notification is asked of the desktop, against an empty Electron that shows one at once.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { exampleSchool } from '#assets/load.ts'
import { createSchoolAt, defaultStoreOptions } from '../../electron/store/index.ts'
import { hasBus, notificationService, type NotificationService } from '../e2e/notification-service.ts'
import { median, type Bench, type Row } from './measurement.ts'

const SCHOOLS = 5
const ROUNDS = 7
/** The first pairs fill the machine's file cache. */
const WARMING = 2
const GOAL = 1.5
const TOO_LONG = 60_000

export async function loginCheck(bench: Bench): Promise<readonly Row[] | string> {
  const { executable } = bench.electron
  if (executable === undefined) return bench.electron.why
  if (!hasBus()) return 'this machine has no bus for notifications, or no Python that speaks to it'
  const work = mkdtempSync(path.join(bench.root, 'out', 'bench-login-'))
  const service = await notificationService(path.join(bench.root, 'tests', 'e2e'))
  try {
    const schools = path.join(work, 'scholen')
    for (let number = 1; number <= SCHOOLS; number += 1)
      await createSchoolAt(
        path.join(schools, `School ${number}`),
        { ...exampleSchool(() => `bench-${number}`), example: false },
        defaultStoreOptions()
      )
    const data = path.join(work, 'data')
    mkdirSync(data)
    const empty = emptyApp(path.join(work, 'empty'))
    const begin = (app: string, args: readonly string[]): Promise<number> => {
      // Nothing was told today.
      writeFileSync(path.join(data, 'herinneringen.json'), JSON.stringify(SWITCHED_ON))
      return untilShown(service, () =>
        spawn(executable, [...bench.electronArguments, app, ...args], {
          stdio: 'ignore',
          env: {
            ...process.env,
            DBUS_SESSION_BUS_ADDRESS: service.address,
            SOP_WIJZER_DATA: app === empty ? path.join(work, 'data-empty') : data,
            SOP_WIJZER_SCHOOLS: schools,
            SOP_WIJZER_TODAY: '2026-11-23'
          }
        })
      )
    }
    const ours: number[] = []
    const bare: number[] = []
    for (let round = -WARMING; round < ROUNDS; round += 1) {
      const pair = [await begin(empty, []), await begin(bench.root, ['--check'])] as const
      if (round < 0) continue
      bare.push(pair[0])
      ours.push(pair[1])
    }
    const ratio = median(ours) / median(bare)
    return [
      {
        what: `check at login of ${SCHOOLS} schools, until it is shown`,
        figure: `${ratio.toFixed(2)}× (${median(ours).toFixed(0)} ms against ${median(bare).toFixed(0)} ms)`,
        goal: `≤ ${GOAL}× an empty Electron`,
        met: ratio <= GOAL
      }
    ]
  } finally {
    service.stop()
    rmSync(work, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

const SWITCHED_ON = { version: 1, notifies: true, atLogin: true, told: {} }

function emptyApp(folder: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.js' }))
  writeFileSync(
    path.join(folder, 'main.js'),
    `const { app, Notification } = require('electron')
app.setPath('userData', process.env.SOP_WIJZER_DATA)
app.whenReady().then(() => new Notification({ title: 'leeg', body: 'leeg' }).show())
`
  )
  return folder
}

/** Milliseconds from the start until the desktop is asked to show something. */
async function untilShown(service: NotificationService, begin: () => ChildProcess): Promise<number> {
  const before = service.shown.length
  const began = performance.now()
  const child = begin()
  try {
    while (service.shown.length === before) {
      if (performance.now() - began > TOO_LONG) throw new Error('no notification came within a minute')
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    return performance.now() - began
  } finally {
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
}

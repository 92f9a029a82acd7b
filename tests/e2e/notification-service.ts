// A bus of its own with a service for notifications on it, so that what the program tells the desktop can be read and clicked.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { inTime } from './in-time.ts'

export interface NotificationService {
  /** For the program that is to find it. */
  readonly address: string
  /** What it was asked to show, the oldest first. */
  readonly shown: readonly { readonly title: string; readonly body: string }[]
  click(): void
  /** As somebody who does not want it. */
  dismiss(): void
  stop(): void
}

const PYTHON = '/usr/bin/python3'

/** Debian: dbus-daemon, python3-dbus and python3-gi. */
export const hasBus = (): boolean =>
  spawnSync('dbus-daemon', ['--version']).status === 0 && spawnSync(PYTHON, ['-c', 'import dbus, gi']).status === 0

/** @param folder in which the service stands */
export async function notificationService(folder = import.meta.dirname): Promise<NotificationService> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const [address] = (await inTime('the bus', once(createInterface(bus.stdout), 'line'))) as [string]
  const service = spawn(PYTHON, [path.join(folder, 'notification-service.py')], {
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address },
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const lines = createInterface(service.stdout)
  await inTime('the service for notifications', once(lines, 'line'))
  const shown: { title: string; body: string }[] = []
  lines.on('line', (line: string) => shown.push(JSON.parse(line)))
  return {
    address,
    shown,
    click: () => void service.stdin.write('click\n'),
    dismiss: () => void service.stdin.write('close\n'),
    stop() {
      service.kill()
      bus.kill()
    }
  }
}

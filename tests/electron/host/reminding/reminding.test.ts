// Notifications while the program runs: she switches them on by one that she saw, each thing is told once, and a click opens the task.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import type { Notice, Shown } from '../../../../electron/host/machine/types.ts'
import type { Host } from '../../../../electron/host/types.ts'
import type { Task } from '../../../../electron/host/reminding/reminding.ts'
import { createSchoolAt, defaultStoreOptions } from '../../../../electron/store/index.ts'
import { anItem, plainSchool } from '../../../shared/schools.ts'
import { host, machine, windowOf } from '../support.ts'

/** A system that shows what it is given, or fails; and what the program did with it. */
let system: { answer: Shown; login: boolean; readonly shown: Notice[]; click: () => void; badge: number }
let tasks: Task[]

beforeEach(() => {
  system = { answer: 'shown', login: false, shown: [], click: () => undefined, badge: -1 }
  tasks = []
  machine.today = isoDay('2027-03-08')
})

const start = () =>
  host({
    notify: async (notice, onClick) => {
      system.shown.push(notice)
      system.click = onClick
      return system.answer
    },
    startAtLogin: async (on) => {
      system.login = on
      return true
    },
    setBadge: (count) => (system.badge = count),
    openTask: (task) => tasks.push(task)
  })

const folderOf = (name: string): string => path.join(machine.schools, name)

/** A school that has nothing to do but dates of its own. */
async function schoolWith(name: string, ...days: readonly string[]): Promise<void> {
  const school: School = {
    ...plainSchool(),
    id: name,
    identity: { ...plainSchool().identity, name, future: { kind: 'stops', from: '2027-08-01', with: '' } },
    internal: {
      ...plainSchool().internal,
      ownDates: days.map((day, at) => anItem('ownDates', `d${at}`, { name: 'Gesprek met Anna de Vries', day }))
    }
  }
  await createSchoolAt(folderOf(name), school, defaultStoreOptions())
}

/** She lets a trial be shown, and says that she saw it. Nothing is due on a Sunday. */
async function switchOn(program: Host): Promise<void> {
  const window = windowOf(program)
  const { today } = machine
  machine.today = isoDay('2027-03-07')
  await window.ask('reminders.trial', {})
  await window.ask('reminders.notify', { on: true })
  await program.remind()
  machine.today = today
}

const titles = (): readonly string[] => system.shown.splice(0).map(({ title }) => title)

describe('switching on', () => {
  test('only a trial that was shown lets her; off takes the start at login along', async () => {
    await schoolWith('Linde', '2027-03-10')
    const program = start()
    const window = windowOf(program)
    const off = { canNotify: true, canStartAtLogin: true, notifies: false, atLogin: false, hasFailed: false }
    expect(await window.ask('reminders.settings', {})).toEqual(off)
    expect(await window.raw('reminders.notify', { on: true })).toMatchObject({ problem: { code: 'trial-first' } })
    system.answer = 'failed'
    expect(await window.ask('reminders.trial', {})).toEqual({ shown: false })
    expect(await window.ask('reminders.settings', {})).toEqual({ ...off, hasFailed: true })
    expect(await window.raw('reminders.notify', { on: true })).toMatchObject({ ok: false })
    expect(await window.raw('reminders.atLogin', { on: true })).toMatchObject({ ok: false })
    await program.remind()
    expect(titles()).toEqual(['SOP-wijzer: dit is een proefmelding.'])

    system.answer = 'shown'
    expect(await window.ask('reminders.trial', {})).toEqual({ shown: true })
    expect(await window.ask('reminders.notify', { on: true })).toEqual({ ...off, notifies: true })
    expect(await window.ask('reminders.atLogin', { on: true })).toEqual({ ...off, notifies: true, atLogin: true })
    expect(system.login).toBe(true)
    // Kept over a start.
    expect(await windowOf(start()).ask('reminders.settings', {})).toEqual({ ...off, notifies: true, atLogin: true })
    expect(await window.ask('reminders.notify', { on: false })).toEqual(off)
    expect(system.login).toBe(false)
  })

  test('a browser host says that it cannot', async () => {
    const window = windowOf(host())
    expect(await window.ask('reminders.settings', {})).toMatchObject({ canNotify: false, canStartAtLogin: false })
    expect(await window.ask('reminders.trial', {})).toEqual({ shown: false })
  })
})

describe('what is told', () => {
  test('counts and names nothing, once a day, over a start too; and nothing is written in the school', async () => {
    await schoolWith('Linde', '2027-03-10')
    const program = start()
    await switchOn(program)
    titles()
    const before = readFileSync(path.join(folderOf('Linde'), 'school.json'))
    await program.remind()
    expect(system.shown).toEqual([{ title: 'SOP-wijzer: één taak deze week.', body: 'Klik om SOP-wijzer te openen.' }])
    expect(system.badge).toBe(1)
    titles()
    await Promise.all([program.remind(), start().remind()])
    machine.today = isoDay('2027-03-09')
    await program.remind()
    expect(titles()).toEqual([])
    for (const day of ['2027-03-10', '2027-03-11', '2027-03-12', '2027-03-18']) {
      machine.today = isoDay(day)
      await program.remind()
    }
    expect(titles()).toEqual([
      'SOP-wijzer: één taak deze week.',
      'SOP-wijzer: één taak van eerder.',
      'SOP-wijzer: één taak van eerder.'
    ])
    expect(readFileSync(path.join(folderOf('Linde'), 'school.json'))).toEqual(before)
    expect(readdirSync(folderOf('Linde'))).toEqual(['school.json'])
    const kept = readFileSync(path.join(machine.home, 'data', 'herinneringen.json'), 'utf8')
    expect(kept).not.toMatch(/Anna|Linde/)
  })

  test('what could not be shown is told at the next look', async () => {
    await schoolWith('Linde', '2027-03-10')
    const program = start()
    await switchOn(program)
    titles()
    system.answer = 'failed'
    await program.remind()
    expect(await windowOf(program).ask('reminders.settings', {})).toMatchObject({ hasFailed: true })
    system.answer = 'shown'
    await program.remind()
    expect(titles()).toEqual(['SOP-wijzer: één taak deze week.', 'SOP-wijzer: één taak deze week.'])
  })

  test('of all schools in one sentence, beside one that is damaged', async () => {
    await schoolWith('Linde', '2027-03-10')
    await schoolWith('Es', '2027-03-10', '2027-03-15')
    mkdirSync(folderOf('Kapot'))
    writeFileSync(path.join(folderOf('Kapot'), 'school.json'), '{"format":"sop-wijzer/school","versi')
    const program = start()
    await switchOn(program)
    titles()
    await program.remind()
    expect(titles()).toEqual(['SOP-wijzer: twee taken deze week en één taak volgende week.'])
    system.click()
    expect(tasks).toEqual([null])
  })

  test('a click opens the task, or the school where there are more', async () => {
    await schoolWith('Linde', '2027-03-10')
    const program = start()
    await switchOn(program)
    await program.remind()
    system.click()
    expect(tasks).toEqual([{ folder: folderOf('Linde'), field: 'ownDates:d0.name' }])
    await schoolWith('Es', '2027-03-10', '2027-03-10')
    await program.remind()
    system.click()
    expect(tasks.at(-1)).toEqual({ folder: folderOf('Es'), field: null })
  })

  test('nothing where she did not switch it on, and a settings file that is damaged counts as that', async () => {
    await schoolWith('Linde', '2027-03-10')
    const program = start()
    await program.remind()
    expect([titles(), existsSync(path.join(machine.home, 'data', 'herinneringen.json'))]).toEqual([[], false])
    expect(system.badge).toBe(1)
    await switchOn(program)
    titles()
    writeFileSync(path.join(machine.home, 'data', 'herinneringen.json'), '{"notifies": true, "told"')
    await program.remind()
    expect(titles()).toEqual([])
  })
})

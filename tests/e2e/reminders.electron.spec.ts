// Reminders on the real desktop: a trial that she saw switches them on, and the check at login tells, once a day, without a window.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { exampleSchool } from '#assets/load.ts'
import { EVENT } from '../../electron/desktop/channels.ts'
import { createSchoolAt, defaultStoreOptions } from '../../electron/store/index.ts'
import { expectNoViolations } from './axe.ts'
import { inTime } from './in-time.ts'
import { hasBus, notificationService } from './notification-service.ts'
import { expect, programArguments, test } from './program.ts'
import { goTo } from './steps.ts'

test.skip(!hasBus(), 'this machine has no bus for notifications, or no Python that speaks to it')

test('she switches on what she saw, also at login; the check tells once a day and ends; a click, or another start, opens a window', async () => {
  test.setTimeout(120_000)
  const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-remind-'))
  const schools = path.join(home, 'scholen')
  const folder = path.join(schools, 'De Wilgenhof')
  const data = path.join(home, 'data')
  await createSchoolAt(folder, { ...exampleSchool(() => 'eigen'), example: false }, defaultStoreOptions())
  mkdirSync(path.join(schools, 'Kapot'))
  writeFileSync(path.join(schools, 'Kapot', 'school.json'), '{"format":"sop-wijzer/school","versi')
  const service = await notificationService()
  const env = (today: string): Record<string, string> => ({
    ...(process.env as Record<string, string>),
    DBUS_SESSION_BUS_ADDRESS: service.address,
    XDG_CONFIG_HOME: path.join(home, 'config'),
    SOP_WIJZER_DATA: data,
    SOP_WIJZER_SCHOOLS: schools,
    SOP_WIJZER_TODAY: today
  })
  const titles = (): readonly string[] => service.shown.map(({ title }) => title)

  // In Gegevens, on a Sunday: nothing is due.
  const first = await _electron.launch({ args: [...programArguments, folder], env: env('2026-11-22') })
  const page = await first.firstWindow()
  await goTo(page, 'Gegevens')
  await page.getByRole('button', { name: 'Laat een proefmelding zien' }).click()
  await page.getByRole('button', { name: 'Ik zag hem' }).click()
  await expect(page.getByText('Meldingen staan aan, zolang')).toBeVisible()
  await expect(page.getByText('uiterlijk na tien minuten')).toBeVisible()
  await page.getByRole('button', { name: 'Kijk ook bij het aanmelden' }).click()
  await expect(page.getByRole('button', { name: 'Kijk niet meer bij het aanmelden' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Meldingen op deze computer' })).toBeFocused()
  await expectNoViolations(page, 'Gegevens')
  expect(titles()).toEqual(['SOP-wijzer: dit is een proefmelding.'])
  expect(readFileSync(path.join(home, 'config', 'autostart', 'sop-wijzer.desktop'), 'utf8')).toContain('"--check"')

  // A click on what is about one task goes to its page, in the window that has the school.
  await first.evaluate(
    ({ BrowserWindow }, [channel, field]) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send(channel, { type: 'task', field }),
    [EVENT, 'round.mr.advice'] as const
  )
  await expect(page).toHaveTitle(/^Advies en reactie/)

  // What she puts in her calendar stands beside the documents, and opens in the program of the machine.
  await first.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openPath = async (file) => {
      opened.push(file)
      return ''
    }
  })
  await goTo(page, 'Planning')
  await page.getByRole('button', { name: 'Zet in mijn agenda' }).click()
  await expect(page.getByRole('main').getByText('Het bestand staat bij uw documenten')).toBeVisible()
  const documents = path.join(folder, 'documenten')
  const [ics = '', ...more] = readdirSync(documents).filter((name) => name.endsWith('.ics'))
  expect(more).toEqual([])
  expect(readFileSync(path.join(documents, ics), 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*BEGIN:VALARM[^]*END:VCALENDAR/
  )
  await expect
    .poll(() => first.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual([path.join(documents, ics)])
  await inTime('closing Electron', first.close())

  // At login: it tells, is dismissed, and ends. Nothing is due twice on one day.
  const electron: unknown = createRequire(import.meta.url)('electron')
  const check = (today: string): { readonly ended: Promise<unknown> } => {
    const started = spawn(String(electron), [...programArguments, '--check'], { env: env(today), stdio: 'ignore' })
    return { ended: new Promise((resolve) => started.once('exit', resolve)) }
  }
  const files = (): readonly string[] => readdirSync(schools, { recursive: true, encoding: 'utf8' }).toSorted()
  const before = [files(), readFileSync(path.join(folder, 'school.json'), 'utf8')]
  const { ended } = check('2026-11-23')
  await expect.poll(titles).toHaveLength(2)
  expect(titles().at(-1)).toBe('SOP-wijzer: drie taken van eerder.')
  expect(existsSync(path.join(folder, 'school.lock'))).toBe(false)
  service.dismiss()
  await inTime('the end of the check', ended)
  await inTime('the end of a check with nothing to tell', check('2026-11-23').ended)
  expect(titles()).toHaveLength(2)
  expect([files(), readFileSync(path.join(folder, 'school.json'), 'utf8')]).toEqual(before)

  // A click opens the school, in the same process.
  const again = await _electron.launch({ args: [...programArguments, '--check'], env: env('2026-11-30') })
  await expect.poll(titles).toHaveLength(3)
  expect(again.windows()).toHaveLength(0)
  const opened = again.waitForEvent('window')
  service.click()
  const window = await opened
  await expect(window.getByRole('main')).toBeVisible()
  await expect(window.getByText('De Wilgenhof').first()).toBeVisible()
  await inTime('closing Electron', again.close())

  // So does a start of her own while it stands there.
  const third = await _electron.launch({ args: [...programArguments, '--check'], env: env('2026-12-07') })
  await expect.poll(titles).toHaveLength(4)
  const asked = third.waitForEvent('window')
  const second = spawn(String(electron), programArguments, { env: env('2026-12-07'), stdio: 'ignore' })
  await inTime('the end of a second start', new Promise((resolve) => second.once('exit', resolve)))
  await expect((await asked).getByRole('main')).toBeVisible()
  service.dismiss()
  await expect((await asked).getByRole('main')).toBeVisible()
  await inTime('closing Electron', third.close())
  service.stop()
  rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

// Closing, quitting, a second start, and a page that crashes: what was typed a moment before is on disk, and what cannot
// be written keeps the window open.
import { spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { Answer } from '#shared/contract/answer.ts'
import type { HostEvent } from '#shared/contract/contract.ts'
import { expect, programArguments, test } from './program.ts'
import { expectNoViolations } from './axe.ts'
import { silence } from './silent-folder.ts'
import { beginSchool, goTo, goToSection, onDisk, schoolFile, untilSaved, visionEditor } from './steps.ts'

/** Opens the example school and changes its name, as the window does. Resolves when the host has it, before the disk has. */
function rename(page: Page, name: string): Promise<void> {
  return page.evaluate(async (to) => {
    interface Host {
      request(
        name: string,
        input: unknown
      ): Promise<Answer<{ schoolId: string; revision: number; save: { kind: string } }>>
      listen(listener: (event: HostEvent) => void): () => void
    }
    const own = window as unknown as { sopWijzer: Host; refused: number }
    const ask = async (request: string, input: unknown) => {
      const answer = await own.sopWijzer.request(request, input)
      if (!answer.ok) throw new Error(`${request}: ${answer.problem.code}`)
      return answer.value
    }
    own.refused = 0
    own.sopWijzer.listen(({ type }) => {
      if (type === 'close-refused') own.refused += 1
    })
    const { schoolId } = await ask('schools.example', { kind: 'bao' })
    const { revision } = await ask('school.open', { schoolId })
    await ask('school.edit', {
      schoolId,
      base: revision,
      patches: [{ op: 'replace', path: ['identity', 'name'], value: to }]
    })
  }, name)
}

function nameOnDisk(schools: string): unknown {
  const [folder] = readdirSync(schools)
  const school = JSON.parse(readFileSync(path.join(schools, folder ?? '', 'school.json'), 'utf8')) as {
    identity: { name: unknown }
  }
  return school.identity.name
}

const ended = (electron: ElectronApplication): Promise<unknown> =>
  new Promise((resolve) => electron.process().once('exit', resolve))
const closeWindow = (electron: ElectronApplication): Promise<void> =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

test('closing the window writes what was typed a moment before, and ends the program', async ({
  program: { electron, page, schools }
}) => {
  await rename(page, 'De Wilg, juist nog hernoemd')
  const end = ended(electron)
  await closeWindow(electron)
  await end
  expect(nameOnDisk(schools)).toBe('De Wilg, juist nog hernoemd')
})

test('so does the end of the session: a signal to the program', async ({ program: { electron, page, schools } }) => {
  await rename(page, 'De Wilg bij het afmelden')
  const end = ended(electron)
  electron.process().kill('SIGTERM')
  await end
  expect(nameOnDisk(schools)).toBe('De Wilg bij het afmelden')
})

test('what cannot be written keeps the window open; the second time the director decides', async ({
  program: { electron, page, schools }
}) => {
  await rename(page, 'De Wilg')
  const [folder] = readdirSync(schools)
  renameSync(path.join(schools, folder ?? ''), path.join(schools, '..', 'weg'))
  await rename(page, 'De Wilg, niet op schijf').catch(() => undefined)
  await closeWindow(electron)
  await expect.poll(() => page.evaluate(() => (window as unknown as { refused: number }).refused)).toBeGreaterThan(0)
  await electron.evaluate(({ dialog }) => {
    const asked: unknown[] = []
    let answer = 0
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      asked.push(given.at(-1))
      return { response: answer++, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })
  await closeWindow(electron)
  await expect
    .poll(() =>
      electron.evaluate(() =>
        (globalThis as unknown as { asked: { buttons: string[] }[] }).asked.map(({ buttons }) => buttons)
      )
    )
    .toEqual([['Terug', 'Toch sluiten']])
  // A window that did not wait for the answer would go a moment later; nothing tells that it stays.
  await page.waitForTimeout(300)
  expect(electron.windows()).toHaveLength(1)
  const end = ended(electron)
  await closeWindow(electron)
  await end
})

test('a disk that does not answer is said in the window after a while, a copy can be made, and the second time the program closes', async ({
  program: { electron, page, schools }
}) => {
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  const silent = await silence(path.dirname(schoolFile(schools)))
  test.skip(silent === undefined, 'this machine lets no one make a disk that does not answer')
  try {
    await page.keyboard.type('Deze zin wacht.')
    // The program waits five seconds for a disk before it says so.
    await expect(page.locator('.save')).toContainText('De schijf antwoordt niet', { timeout: 15_000 })
    await expect(page.getByText('Het programma bewaart er ook een noodkopie van')).toBeVisible()
    await expectNoViolations(page, 'silent disk')
    const copies = path.join(schools, '..', 'kopie')
    await electron.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = (async () => ({
        canceled: false,
        filePaths: [folder]
      })) as unknown as typeof dialog.showOpenDialog
      dialog.showMessageBox = (async () => ({
        response: 1,
        checkboxChecked: false
      })) as unknown as typeof dialog.showMessageBox
    }, copies)
    await page.getByRole('button', { name: 'Bewaar kopie elders' }).click()
    await expect(page.getByText('De kopie staat in')).toContainText('kopie')
    expect(onDisk(copies)).toContain('Deze zin wacht.')
    const end = ended(electron)
    await closeWindow(electron)
    await expect(page.getByText('Het venster blijft open')).toBeAttached()
    await closeWindow(electron)
    await end
  } finally {
    silent?.end()
  }
})

test('a page that crashes is loaded again, with what it had sent on disk', async ({
  program: { electron, page, schools }
}) => {
  await rename(page, 'De Wilg na een storing')
  await electron.evaluate(({ BrowserWindow, dialog }) => {
    const told: unknown[] = []
    Object.assign(globalThis, { told })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      told.push(given.at(-1))
      return { response: 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect.poll(() => nameOnDisk(schools)).toBe('De Wilg na een storing')
  await expect
    .poll(() =>
      electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.executeJavaScript('document.querySelector("main") !== null')
          .catch(() => false)
      )
    )
    .toBe(true)
  expect(
    await electron.evaluate(() =>
      (globalThis as unknown as { told: { message: string }[] }).told.map(({ message }) => message)
    )
  ).toEqual(['Dit venster was gestopt en is opnieuw geopend.'])
})

test('a second start stops at once: a school opens in a window of its own, and comes to the front when it is open; what is no school is said', async ({
  program: { electron, page, env, schools }
}) => {
  const startAgain = async (...places: readonly string[]): Promise<void> => {
    const second = spawn(electron.process().spawnfile, [...programArguments, ...places], { env, stdio: 'ignore' })
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
  }
  /** The titles of the windows that were brought to the front. */
  const inFront = () => electron.evaluate(() => (globalThis as unknown as { inFront: string[] }).inFront)
  await electron.evaluate(({ BrowserWindow }) => {
    const titles: string[] = []
    Object.assign(globalThis, { inFront: titles })
    BrowserWindow.prototype.focus = function (this: Electron.BrowserWindow) {
      titles.push(this.webContents.getTitle())
    }
  })
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const linde = path.join(schools, 'De Linde')
  const eik = path.join(schools, 'De Eik')
  cpSync(linde, eik, { recursive: true, filter: (file) => !file.endsWith('.in-gebruik.json') })
  const next = electron.waitForEvent('window')
  await startAgain(eik)
  const window = await next
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Schoolgids')
  await goTo(window, 'Gegevens')

  // Both are open: they come to the front, and nothing opens.
  await startAgain(path.join(linde, 'school.json'))
  await expect.poll(inFront).toHaveLength(1)
  await startAgain(eik)
  await expect.poll(inFront).toHaveLength(2)
  expect(await inFront()).toEqual([await page.title(), await window.title()])
  expect(electron.windows()).toHaveLength(2)
  for (const one of [page, window]) await expect(one.getByText('alleen lezen')).toHaveCount(0)

  await startAgain(path.join(schools, 'foo.txt'))
  await expect.poll(inFront).toHaveLength(3)
  await expect
    .poll(async () =>
      (await Promise.all([page, window].map((one) => one.getByRole('alert').allInnerTexts()))).flat().join('')
    )
    .toContain('“foo.txt” bestaat niet of staat nu ergens anders.')
  expect(electron.windows()).toHaveLength(2)
})

test('a bug in the main process is written down and told, and the program goes on', async ({
  program: { electron, page, env }
}) => {
  await electron.evaluate(({ dialog }) => {
    const told: { message: string }[] = []
    Object.assign(globalThis, { told })
    dialog.showMessageBox = (async (options: { message: string }) => {
      told.push(options)
      return { response: 0, checkboxChecked: false }
    }) as unknown as typeof dialog.showMessageBox
    setTimeout(() => {
      throw new TypeError('Juf Anna is ziek')
    })
  })
  await expect
    .poll(() =>
      electron.evaluate(() =>
        (globalThis as unknown as { told: { message: string }[] }).told.map(({ message }) => message)
      )
    )
    .toEqual(['Er ging iets mis in het programma.'])
  const log = readFileSync(path.join(env['SOP_WIJZER_DATA'] ?? '', 'fouten.log'), 'utf8')
  expect(log).toContain('TypeError')
  expect(log).not.toContain('Anna')
  await expect(page.getByRole('main')).toBeVisible()
})

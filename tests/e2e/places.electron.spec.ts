// What the desktop does outside its window: a copy where the director says, a document opened or shown in its folder, and the
// commands of the menu. The machine's own dialogs and programs are stood in for; what they were asked is what is looked at.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { expect, test } from './program.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToTask,
  goToSection,
  MAKING,
  onDisk,
  saveAgain,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

const chooseFolder = (electron: ElectronApplication, folder: string | null): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen]
    })) as typeof dialog.showOpenDialog
  }, folder)

const menu = (electron: ElectronApplication, words: string): Promise<void> =>
  electron.evaluate(({ Menu }, label) => {
    const all = (items: Electron.MenuItem[]): Electron.MenuItem[] =>
      items.flatMap((item) => [item, ...(item.submenu ? all(item.submenu.items) : [])])
    const found = all(Menu.getApplicationMenu()?.items ?? []).find((item) =>
      item.label.replaceAll('&', '').startsWith(label)
    )
    if (found === undefined) throw new Error(`no menu item ${label}`)
    found.click()
  }, words)

test('a copy elsewhere holds the last words, also when the folder of the school is gone', async ({
  program: { electron, page, schools }
}) => {
  const chosen = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-kopie-'))
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  await chooseFolder(electron, null)
  await goTo(page, 'Gegevens')
  await page.getByRole('button', { name: 'Bewaar kopie elders' }).click()
  await expect(page.getByText('De kopie staat in')).toHaveCount(0)
  expect(readdirSync(chosen)).toEqual([])

  await chooseFolder(electron, chosen)
  renameSync(schoolFolder(schools), path.join(schools, '..', 'weg'))
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Deze zin blijft.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  await page.locator('#save-banner').getByRole('button', { name: 'Bewaar kopie elders' }).click()
  await expect(page.getByText('De kopie staat in')).toContainText(chosen)
  expect(onDisk(chosen)).toContain('Deze zin blijft.')
  renameSync(path.join(schools, '..', 'weg'), path.join(schools, 'De Linde'))
  rmSync(chosen, { recursive: true })
})

test('a school goes in one zip to who comes after, and is taken in beside the one that is there', async ({
  program: { electron, page, schools }
}) => {
  const zip = path.join(mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-zip-')), 'De Linde.zip')
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog
  }, zip)
  await chooseFolder(electron, zip)
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  await goTo(page, 'Gegevens')
  await expect(page.getByText('Hier staan namen van personeel in.')).toBeVisible()
  await page.getByRole('button', { name: 'Maak het zip-bestand' }).press('Enter')
  await expect(page.getByText('De Linde.zip is gemaakt, met 1 bestand.')).toBeVisible()
  await expectNoViolations(page, 'Gegevens')

  await goTo(page, 'Andere school')
  await page.getByRole('button', { name: 'Lees een school in' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Dit staat in De Linde.zip' })).toBeFocused()
  await expect(page.getByText('Deze school staat al in uw lijst: De Linde.')).toBeVisible()
  await expectNoViolations(page, 'Start, met een zip-bestand')
  expect(readdirSync(schools)).toEqual(['De Linde'])
  await page.getByRole('button', { name: 'Zet deze ernaast' }).press('Enter')
  await expect(page.getByText('De Linde is ingelezen')).toBeVisible()
  expect(readdirSync(schools).toSorted()).toEqual(['De Linde', 'De Linde (2)'])
  rmSync(path.dirname(zip), { recursive: true })
})

test('a made document is opened, and shown in its folder; a draft of a mail opens, and a mail begins', async ({
  program: { electron, page, schools }
}) => {
  await electron.evaluate(({ shell }) => {
    const asked: string[][] = []
    Object.assign(globalThis, { asked })
    shell.openPath = (place) => {
      asked.push(['open', place])
      return Promise.resolve('')
    }
    shell.showItemInFolder = (place) => void asked.push(['show', place])
    shell.openExternal = (address) => {
      asked.push(['begin', address.slice(0, 'mailto:?subject='.length)])
      return Promise.resolve()
    }
  })
  await beginSchool(page, 'De Linde')
  await goToDocument(page, 'sop')
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await page.getByRole('button', { name: /^Open .*\.docx$/ }).click(MAKING)
  await page.getByRole('button', { name: 'Toon in map' }).click()
  const documents = path.join(schoolFolder(schools), 'documenten')
  const file = path.join(documents, readdirSync(documents)[0] ?? '')
  expect(file).toMatch(/\.docx$/)
  await goToTask(page, 'guide')
  await page.getByRole('button', { name: 'Maak het stuk' }).click()
  await page.getByRole('button', { name: 'Stuur naar de MR' }).click(MAKING)
  const mail = page.getByRole('region', { name: 'Stuur naar de MR' })
  await mail.getByRole('button', { name: 'Maak een conceptmail' }).click()
  await expect(mail.getByRole('status')).toContainText('De conceptmail gaat open.')
  await mail.getByRole('link', { name: 'Begin een mail zonder de stukken' }).click()
  await expect(mail.getByRole('status')).toContainText('De mail begint in uw mailprogramma.')
  const folder = path.join(documents, readdirSync(documents).find((name) => name.endsWith(' aan de MR')) ?? '')
  await expect
    .poll(() => electron.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked))
    .toEqual([
      ['open', file],
      ['show', file],
      ['open', path.join(folder, 'Mail aan de MR.eml')],
      ['begin', 'mailto:?subject=']
    ])
})

test('a command of the menu that needs a school says so on the first screen', async ({
  program: { electron, page }
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Welkom')
  for (const words of ['Vandaag', 'Documenten', 'Bewaar kopie']) {
    await menu(electron, words)
    await expect(page.getByText('Open eerst een school.')).toBeVisible()
    await page.getByRole('button', { name: 'Sluit deze melding' }).click()
    await expect(page.getByText('Open eerst een school.')).toHaveCount(0)
  }
  await menu(electron, 'Over SOP-wijzer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over SOP-wijzer')
  await expect(page.getByText(/^Dit is versie \d/)).toBeVisible()
})

test('undo from the menu also stops before it leaves the screen', async ({ program: { electron, page } }) => {
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Eerste zin.')
  await goTo(page, 'Vandaag')
  await menu(electron, 'Ongedaan maken')
  await expect(page.getByText('Dit hoort bij “Visie op ondersteuning”.')).toBeVisible()
  await expect(page).toHaveTitle(/^Vandaag/)
  await menu(electron, 'Ongedaan maken')
  await expect(visionEditor(page)).toHaveText('')
  await goTo(page, 'Vandaag')
  await menu(electron, 'Opnieuw')
  await expect(page.getByText('Dit hoort bij “Visie op ondersteuning”.')).toBeVisible()
  await menu(electron, 'Opnieuw')
  await expect(visionEditor(page)).toHaveText('Eerste zin.')
})

test('what keeps the window open is shown, also from the first screen', async ({
  program: { electron, page, schools }
}) => {
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const away = path.join(schools, '..', 'weg')
  mkdirSync(schools, { recursive: true })
  renameSync(schoolFolder(schools), away)
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Deze zin blijft.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  await goTo(page, 'Andere school')
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect(page.locator('#save-banner')).toBeFocused()
  await expect(page.locator('#save-banner')).toContainText('Niet opgeslagen')
  await expect(visionEditor(page)).toHaveText('Deze zin blijft.')
  renameSync(away, path.join(schools, 'De Linde'))
  await saveAgain(page)
  expect(onDisk(schools)).toContain('Deze zin blijft.')
})

// The way around in the desktop program, once: a school delivers, its region reads all deliveries in, gives a report and a bundle, and with that bundle the
// school answers parents. What the machine's own dialogs would answer is given.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { deliveriesIn } from './deliveries.ts'
import { expect, test } from './program.ts'
import { goTo, goToDocument, MAKING, openExample, schoolFolder, untilSaved } from './steps.ts'

/** What a dialog is answered with from now on. */
const choose = (electron: ElectronApplication, place: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [chosen]
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as typeof dialog.showSaveDialog
  }, place)

const only = (folder: string, end: string): string => {
  const [found, ...others] = readdirSync(folder).filter((name) => name.endsWith(end))
  if (found === undefined || others.length > 0) throw new Error(`${end}: ${readdirSync(folder).join(', ')}`)
  return path.join(folder, found)
}

test('a school delivers, its region reports and gives a bundle, and the school answers parents with it', async ({
  program: { electron, page, schools }
}) => {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-regio-'))
  await openExample(page)
  await goToDocument(page, 'delivery')
  await page.getByLabel('Mag het samenwerkingsverband dit delen').selectOption('yes')
  await untilSaved(page)
  await page.getByRole('button', { name: /gegevensbestand/u }).click()
  await expect(page.getByText('Het gegevensbestand is opgeslagen.')).toBeVisible(MAKING)
  const delivered = only(path.join(schoolFolder(schools, 'De Wilgenhof'), 'documenten'), '.json')

  const deliveries = path.join(scratch, 'van scholen')
  deliveriesIn(deliveries, 6)
  copyFileSync(delivered, path.join(deliveries, path.basename(delivered)))
  await goTo(page, 'Andere school')
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('SWV De Brug')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await choose(electron, deliveries)
  await page.getByRole('button', { name: 'Kies een map met leveringen' }).click()
  await expect(page.getByText('6 van 6 scholen leverden voor 2026-2027.')).toBeVisible(MAKING)
  await page.getByRole('link', { name: 'Dekking', exact: true }).click()
  await expect(page.getByRole('rowheader', { name: 'Rekenen', exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Verslag en bestanden' }).click()
  for (const [words, end] of [
    ['Maak het verslag in Word', '.docx'],
    ['Maak het verslag als PDF', '.pdf'],
    ['Maak de bundel voor alle scholen', '.json']
  ] as const) {
    await page.getByRole('button', { name: words }).click()
    await expect(page.locator('.made-one strong').filter({ hasText: end })).toBeVisible(MAKING)
  }
  const papers = path.join(schools, 'SWV De Brug', 'documenten')
  expect(readFileSync(only(papers, '.pdf'), 'latin1')).toMatch(/^%PDF-/u)
  const bundle = only(papers, '.json')

  await page.getByRole('link', { name: 'Andere regio' }).click()
  await page.getByRole('link', { name: 'Terug naar uw scholen' }).click()
  await page.getByRole('button', { name: /^De Wilgenhof/u }).click()
  await goTo(page, 'Toelating')
  await page.getByRole('textbox', { name: 'Wat heeft de leerling nodig?' }).fill('rekenen')
  await page.getByRole('checkbox', { name: /^Rekenen/u }).check()
  await page.getByRole('checkbox', { name: 'Wij keken eerst wat hier kan' }).check()
  await choose(electron, bundle)
  await page.getByRole('button', { name: 'Lees een bundel in' }).click()
  await expect(page.getByRole('region', { name: 'Waar kan het ook?' })).toContainText('Van de 6 scholen leverden er 6.')

  const sheet = path.join(scratch, 'Gespreksblad.docx')
  await choose(electron, sheet)
  await page.getByRole('button', { name: 'Sla het blad op als Word' }).click()
  await page.getByRole('button', { name: 'Sla het blad voor ouders op' }).click()
  await expect(page.getByRole('button', { name: 'Sla het blad op als Word' })).toBeFocused()
  expect(readdirSync(scratch).toSorted()).toEqual(['Gespreksblad.docx', 'van scholen'])
  expect(
    readdirSync(path.join(schoolFolder(schools, 'De Wilgenhof'), 'documenten')).filter((name) => name.endsWith('.docx'))
  ).toEqual([])
})

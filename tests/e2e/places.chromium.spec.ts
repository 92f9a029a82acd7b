// What the browser host does outside its tab: a copy beside the schools, and documents as downloads. It prints no PDF.
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { inventedRegion } from '../fixtures/regions.ts'
import { expect, test } from './app.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToSection,
  goToTask,
  MAKING,
  onDisk,
  openExample,
  saveAgain,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

test('a copy elsewhere stands beside the schools, also when the folder of the school is gone', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const folder = schoolFolder(app.schools)
  const away = path.join(app.scratch, 'weg')
  renameSync(folder, away)
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Deze zin blijft.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar kopie elders' }).click()
  await expect(page.getByText('De kopie staat in')).toContainText(`${app.schools} kopieën`)
  expect(onDisk(`${app.schools} kopieën`)).toContain('Deze zin blijft.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  renameSync(away, folder)
  await saveAgain(page)
  expect(onDisk(app.schools)).toContain('Deze zin blijft.')
})

test('a made document is downloaded as it stands in the folder; a browser prints by itself and is offered no PDF; a zip of the school comes and goes in the same way', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocument(page, 'expertise-list')
  await expect(page.getByRole('button', { name: 'Kopieer als tekst' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Opslaan als PDF' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Opslaan als tabel (CSV)' }).click()
  const link = page.locator('.made').getByRole('link', { name: 'Download de tabel (CSV)' })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const documents = path.join(schoolFolder(app.schools), 'documenten')
  expect(readdirSync(documents)).toEqual([download.suggestedFilename()])
  expect(readFileSync(await download.path())).toEqual(readFileSync(path.join(documents, download.suggestedFilename())))

  // So is the draft of a mail; what a browser cannot do is not offered, and it says why.
  await goToTask(page, 'guide')
  await page.getByRole('button', { name: 'Maak het stuk' }).click()
  await page.getByRole('button', { name: 'Stuur naar de MR' }).click(MAKING)
  const mail = page.getByRole('region', { name: 'Stuur naar de MR' })
  await expect(mail).toContainText('In uw browser kan het ook geen map en geen mailprogramma openen.')
  await expect(mail.getByRole('button', { name: 'Toon de map' })).toHaveCount(0)
  await mail.getByRole('button', { name: 'Maak een conceptmail' }).click()
  const toDraft = mail.getByRole('link', { name: 'Download Mail aan de MR.eml' })
  const [draft] = await Promise.all([page.waitForEvent('download'), toDraft.click()])
  const sending = readdirSync(documents).find((name) => name.endsWith(' aan de MR')) ?? ''
  expect(readFileSync(await draft.path())).toEqual(readFileSync(path.join(documents, sending, 'Mail aan de MR.eml')))
  const all = readdirSync(documents)

  await goTo(page, 'Gegevens')
  await expect(page.getByText('In een browser kan SOP-wijzer geen meldingen laten zien.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Laat een proefmelding zien' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Maak het zip-bestand' }).click()
  const toZip = page.locator('.made').getByRole('link', { name: 'Download' })
  const [zip] = await Promise.all([page.waitForEvent('download'), toZip.click()])
  await goTo(page, 'Andere school')
  await page.getByLabel('Zip-bestand van een school').setInputFiles({
    name: zip.suggestedFilename(),
    mimeType: 'application/zip',
    buffer: readFileSync(await zip.path())
  })
  await expect(page.getByRole('heading', { name: `Dit staat in ${zip.suggestedFilename()}` })).toBeFocused()
  await page.getByRole('button', { name: 'Zet deze ernaast' }).click()
  await expect(page.getByText('is ingelezen')).toBeVisible()
  const copies = readdirSync(app.schools).map((name) => readdirSync(path.join(app.schools, name, 'documenten')))
  expect(copies).toEqual([all, all])
})

test('in a browser the list of a partnership is downloaded, and a school takes it in', async ({ app }) => {
  const { page } = await app.start()
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('link', { name: 'Maak een lijst voor uw scholen' }).click()
  await page.getByLabel('Naam van het samenwerkingsverband').fill('SWV Rijnstreek')
  await page.getByLabel('De rijen').fill('Afspraak\tElke school heeft een plan tegen pesten')
  const keep = page.getByRole('button', { name: 'Bewaar het bestand' })
  const [list] = await Promise.all([page.waitForEvent('download'), keep.click()])
  expect(list.suggestedFilename()).toBe('Lijst SWV Rijnstreek.json')
  await page.getByRole('link', { name: 'Terug naar uw regio’s' }).click()
  await page.getByRole('link', { name: 'Terug naar uw scholen' }).click()
  await openExample(page)
  await goToSection(page, 'basicSupport')
  await page.getByRole('link', { name: 'Lees de lijst van uw samenwerkingsverband in' }).click()
  await page.locator('input[type="file"]').setInputFiles({
    name: list.suggestedFilename(),
    mimeType: 'application/json',
    buffer: readFileSync(await list.path())
  })
  await expect(page.getByRole('heading', { name: 'De lijst van SWV Rijnstreek' })).toBeFocused()
})

test('in a browser deliveries come in from files and from a zip, which the page sends as it is', async ({ app }) => {
  const { page } = await app.start()
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('SWV De Linden')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  const [loose, ...packed] = inventedRegion(3).deliveries.map((delivery) => Buffer.from(JSON.stringify(delivery)))
  const zip = zipSync({
    ...Object.fromEntries(packed.map((bytes, at) => [`van de mail/${at}.json`, bytes])),
    'rooster.json': Buffer.from('{"mei": 2}')
  })
  await page.locator('input[type=file]').setInputFiles([
    { name: 'los.json', mimeType: 'application/json', buffer: loose ?? Buffer.alloc(0) },
    { name: 'bijlagen.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
    { name: 'kapot.zip', mimeType: 'application/zip', buffer: Buffer.from('geen zip') }
  ])
  const main = page.getByRole('main')
  await expect(main.getByText('3 bestanden ingelezen. 2 bestanden zijn niet ingelezen.')).toBeVisible()
  await expect(main.getByText('rooster.json in bijlagen.zip: Dit is geen levering van een school.')).toBeVisible()
  await expect(main.getByText('kapot.zip: Deze zip is beschadigd, of is geen zip.')).toBeVisible()
  expect(readdirSync(path.join(app.schools, 'SWV De Linden', 'leveringen', '2026-2027'))).toHaveLength(3)
})

// The documents: the list by reader, one document with what keeps it a concept, making it in every form, and what belongs to
// it: the logo, an adopted version, and words that may stay.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { documentKinds, isOffered, kinds } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import { example } from '../shared/documents/board-school.ts'
import { expect, projectRoot, test, TODAY } from './app.ts'
import { tabTo } from './keyboard.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToDocuments,
  goToSection,
  goToTask,
  goToTasks,
  MAKING,
  MAKING_ALL,
  onDisk,
  openExample,
  schoolFile,
  schoolFolder,
  untilSaved
} from './steps.ts'

/** The files in the school's folder of documents, which comes with the first of them. */
function made(schools: string): readonly string[] {
  const folder = path.join(schoolFolder(schools), 'documenten')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}
const madeFile = (schools: string, name: string | undefined): string =>
  path.join(schoolFolder(schools), 'documenten', name ?? '')
const wordsOf = async (file: string): Promise<string> =>
  withPlainSigns((await mammoth.extractRawText({ path: file })).value)
const readerHeadings = (page: Page): Promise<string[]> => page.locator('section:has(.documents) > h2').allTextContents()

test('every document stands with its reader, and who needs something now comes first', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocuments(page)
  expect(await readerHeadings(page)).toEqual([
    'Voor de medezeggenschapsraad (MR)',
    'Voor het team',
    'Voor het bestuur',
    'Voor ouders en de schoolgids',
    'Voor het samenwerkingsverband'
  ])
  await expect(
    page.getByText(
      'U bent bij de stap “Advies vragen aan de medezeggenschapsraad (MR)”. Nu hebt u nodig: Adviesaanvraag en Antwoordformulier.'
    )
  ).toBeVisible()
  for (const kind of documentKinds) {
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: kinds[kind].texts.name, exact: true }) })
    if (!isOffered(kind, presentSource(example, catalogue, isoDay(TODAY)))) {
      await expect(row).toHaveCount(0)
      continue
    }
    await expect(row).toContainText(kinds[kind].texts.about)
    await expect(row).toContainText('Concept')
    await expect(row).toContainText(/Er sta(at|an) nog \d+ punt(en)? open\./)
  }
  await goTo(page, 'Andere school')
  await beginSchool(page, 'De Linde')
  await goToDocuments(page)
  expect((await readerHeadings(page))[0]).toBe('Voor het team')
  await expect(page.getByText('U schrijft nog aan het profiel.')).toBeVisible()
})

test('from the list to the request for advice, which then stands in the folder', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocument(page, 'mr-request')
  await expect(page.getByRole('link', { name: 'Documenten', exact: true })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('article').getByText('Wij vragen uw advies uiterlijk 2 april 2027.')).toBeVisible()
  const name = await page.getByText('Het Word-document heet straks').locator('strong').textContent()
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.locator('.made strong')).toHaveText(name ?? '', MAKING)
  expect(made(app.schools)).toEqual([name])
  expect(await wordsOf(madeFile(app.schools, name ?? ''))).toContain('Wij vragen uw advies uiterlijk 2 april 2027.')
  await expect(page.getByRole('button', { name: 'Maak Word-document' })).toBeFocused()

  // Back, forward and reading the page anew lead to the same places.
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documenten')
  await expect(page.getByRole('listitem').filter({ hasText: 'Gemaakt op' })).toHaveCount(1)
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kinds['mr-request'].texts.name)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kinds['mr-request'].texts.name)

  // What was made is offered again, and says when the profile is another by now.
  await expect(page.getByText('Gemaakt op')).toBeVisible()
  await expect(page.getByText('Sindsdien is er iets veranderd.')).toHaveCount(0)
  await goToTask(page, 'request')
  await page.getByText('Wat u vraagt, en waarom').click()
  await page.locator('[id="round.mr.forParents"]').fill('Ouders merken hier niets van.')
  await untilSaved(page)
  await goToDocument(page, 'mr-request')
  await expect(page.getByText('Sindsdien is er iets veranderd.')).toBeVisible()
})

test('all that the MR gets is made in one go: three files', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocuments(page)
  await page.getByRole('button', { name: 'Maak alle stukken voor de MR' }).click()
  await expect(page.getByText('15 van 15 onderdelen staan in het document')).toBeVisible(MAKING_ALL)
  const files = made(app.schools)
  expect(files).toHaveLength(3)
  expect((await page.locator('.made strong').allTextContents()).toSorted()).toEqual(files)
  for (const file of files) {
    expect((await wordsOf(madeFile(app.schools, file))).length).toBeGreaterThan(500)
  }
  await expect(page.getByRole('listitem').filter({ hasText: 'Gemaakt op' })).toHaveCount(3)
})

test('making the set can be stopped, and what was made before stays', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocuments(page)
  await page.getByRole('button', { name: 'Maak alle stukken voor de MR' }).click()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText(/^Gestopt\./)).toBeVisible(MAKING)
  await expect(page.getByRole('button', { name: 'Maak alle stukken voor de MR' })).toBeFocused()
  const shown = await page.locator('.made strong').allTextContents()
  expect(shown.length).toBeLessThan(3)
  expect(made(app.schools)).toEqual(shown.toSorted())
})

test('the document as text goes to the clipboard, and pastes elsewhere', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocument(page, 'mr-request')
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click()
  await expect(page.getByRole('main').getByText('Gekopieerd. Plak')).toBeVisible()
  await goToTask(page, 'talks')
  const field = page.locator('[id="round.teamTalk.changed"]')
  await field.fill('')
  await field.press('Control+v')
  await expect(field).toHaveValue(/Wij vragen uw advies uiterlijk 2 april 2027\./)
})

test('a logo stands in the preview and in the Word file, and can be taken away again', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') })
  await expect(page.getByText('Dit bestand is geen plaatje dat het programma kan lezen.')).toBeVisible()
  const tooLarge = path.join(app.scratch, 'logo.png')
  writeFileSync(tooLarge, Buffer.alloc(20 * 1024 * 1024 + 1))
  await file.setInputFiles(tooLarge)
  await expect(page.getByText('Dit bestand is groter dan 20 MB.')).toBeVisible()
  await file.setInputFiles(path.join(projectRoot, 'renderer', 'icon.png'))
  await expect(page.getByLabel('Wat is er op het logo te zien?')).toBeFocused()
  await page.keyboard.type('Een lindeblad')
  await expect(page.getByText('Dit bestand is groter dan 20 MB.')).toHaveCount(0)
  await untilSaved(page)
  const { logo } = (
    JSON.parse(onDisk(app.schools)) as {
      identity: { logo: { type: string; data: string; width: number; height: number; alt: string } }
    }
  ).identity
  expect(logo).toMatchObject({ type: 'png', alt: 'Een lindeblad' })
  expect(logo.width).toBeLessThanOrEqual(600)
  expect(logo.height).toBeLessThanOrEqual(300)
  expect(Buffer.from(logo.data, 'base64').subarray(1, 4).toString()).toBe('PNG')

  await goToDocument(page, 'sop')
  const picture = page.getByRole('article').getByRole('img', { name: 'Een lindeblad' })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(logo.width)
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.locator('.made')).toBeVisible(MAKING)
  const [name] = made(app.schools)
  expect(
    Object.keys(unzipSync(readFileSync(madeFile(app.schools, name)))).filter((part) => part.startsWith('word/media/'))
  ).toHaveLength(1)

  await goTo(page, 'Gegevens')
  await page.getByRole('button', { name: 'Haal het logo weg' }).click()
  await expect(page.getByRole('button', { name: 'Kies een logo' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Wat is er op het logo te zien?')).toHaveValue('Een lindeblad')
})

test('a picture that is too large for a file becomes small enough, on white where it was see-through', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  // Noise, which no form can make small, around a hole.
  const noise = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 1_600, height: 800 })
    const pen = canvas.getContext('2d')
    if (pen === null) return ''
    const image = pen.createImageData(1_600, 800)
    for (let at = 0; at < image.data.length; at += 65_536)
      crypto.getRandomValues(image.data.subarray(at, Math.min(at + 65_536, image.data.length)))
    for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255
    pen.putImageData(image, 0, 0)
    pen.clearRect(0, 0, 200, 200)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ruis.png', mimeType: 'image/png', buffer: Buffer.from(noise, 'base64') })
  const picture = page.getByRole('img', { name: 'Logo van de school' })
  await expect(picture).toBeVisible()
  await untilSaved(page)
  const { logo } = (
    JSON.parse(onDisk(app.schools)) as {
      identity: { logo: { type: string; data: string; width: number; height: number } }
    }
  ).identity
  expect(logo).toMatchObject({ type: 'jpeg', width: 600, height: 300 })
  expect(Buffer.from(logo.data, 'base64').length).toBeLessThanOrEqual(100 * 1024)
  const corner = await picture.evaluate((one: HTMLImageElement) => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    pen?.drawImage(one, 0, 0)
    return [...(pen?.getImageData(20, 20, 1, 1).data ?? [])]
  })
  expect(Math.min(...corner)).toBeGreaterThan(200)
})

test('words that may stay are no obstacle any more, and undo brings them back', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'parents')
  await page.getByRole('textbox', { name: /ouders/i }).click()
  await page.keyboard.type('Ouders bellen de school op 06-12345678.')
  const stays = page.getByRole('button', { name: /^Dit mag blijven staan/ })
  await expect(stays).toHaveCount(1)
  await untilSaved(page)
  await goToDocument(page, 'parents-page')
  await expect(page.getByText('Op één plaats gaat het misschien over één persoon')).toBeVisible()
  await goToSection(page, 'parents')
  await stays.click()
  await expect(stays).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Lees mee/ })).toBeFocused()
  await goToDocument(page, 'parents-page')
  await expect(page.getByRole('heading', { name: 'Hoe ver is dit stuk?' })).toBeVisible()
  await expect(page.getByText('gaat het misschien over één persoon')).toHaveCount(0)
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(page.getByText('Dit hoort bij “Ouders”.')).toBeVisible()
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click()
  await expect(page).toHaveTitle(/^Ouders/)
  await expect(stays).toHaveCount(1)
})

test('after the decision the documents come from the version that was adopted, and are final', async ({ app }) => {
  // The documents of a decision are made, and one more.
  test.setTimeout(120_000)
  const first = await app.start()
  await openExample(first.page)
  await first.quit()
  decide(schoolFile(app.schools))
  const { page } = await app.start({ school: schoolFolder(app.schools) })
  await goToTask(page, 'adoption')
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click()
  await page.getByRole('button', { name: 'Ja, leg het besluit vast' }).click()
  // The documents of the decision are made with it.
  await expect(page.locator('[id="round.adoption.recorded"]')).toBeVisible(MAKING_ALL)
  await untilSaved(page)

  await goToDocuments(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Definitief' })).toHaveCount(6)
  // What comes next is the school guide: the MR is asked for its consent, and parents read it.
  expect((await readerHeadings(page)).slice(0, 2)).toEqual([
    'Voor de medezeggenschapsraad (MR)',
    'Voor ouders en de schoolgids'
  ])

  await goToTasks(page)
  await page.getByRole('button', { name: /^Bekijk/ }).click()
  await page.getByRole('link', { name: 'Maak hiervan een Word-document' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kinds.sop.texts.name)
  await expect(page.getByLabel('Waaruit?')).toHaveValue('2026-11-20')
  await expect(page.locator('.state').getByText('Definitief')).toBeVisible()
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.locator('.made')).toBeVisible(MAKING)
  const [name] = made(app.schools)
  expect(name).toMatch(/^2026-11-20 .*De Wilgenhof\.docx$/)
  expect(name).not.toContain('concept')

  await page.getByLabel('Waaruit?').selectOption({ label: 'Het profiel van nu' })
  await expect(page.locator('.state').getByText('Concept')).toBeVisible()
  await expect(page.getByText('Concept van 23 november 2026').first()).toBeVisible()

  // A version that is gone leaves the profile of now.
  rmSync(path.join(schoolFolder(app.schools), 'versies'), { recursive: true })
  await page.reload()
  await expect(page.getByText('Het profiel van nu kunt u hierboven kiezen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Maak Word-document' })).toHaveCount(0)
  await page.getByLabel('Waaruit?').selectOption({ label: 'Het profiel van nu' })
  await expect(page.getByRole('button', { name: 'Maak Word-document' })).toBeVisible()
  await goToDocuments(page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Concept' })).not.toHaveCount(0)
})

/** The example school as one that may decide: with words of its own, looked at again, with advice and a day. */
function decide(file: string): void {
  const ownWords = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > 30 ? `${value} Zo doen wij dat.` : value
  const school = JSON.parse(readFileSync(file, 'utf8'), ownWords) as {
    example: boolean
    rounds: { mr: object; adoption: object }[]
    sections: Record<string, { confirmations: object[] }>
  }
  school.example = false
  for (const round of school.rounds) {
    Object.assign(round.mr, {
      askedOn: '2026-11-02',
      replyBy: '2026-11-16',
      talkOn: '2026-11-09',
      advice: 'positive',
      adviceOn: '2026-11-16',
      followed: 'yes'
    })
    Object.assign(round.adoption, { what: 'both', by: 'board', day: '2026-11-20' })
  }
  // Looked at before the MR was asked.
  for (const section of Object.values(school.sections))
    section.confirmations = [{ id: 'gezien', schoolYear: '2027-2028', day: '2026-10-08', who: '', with: '', seen: '' }]
  writeFileSync(file, JSON.stringify(school))
}

test('with the keyboard alone: from the list to a document, its version, its text and the Word file', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await tabTo(page, (name) => name === 'Documenten')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, (name) => name === `Bekijk en maak ${kinds['mr-reply'].texts.name}`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, (name) => name === 'Maak Word-document')
  await page.keyboard.press('Enter')
  await expect(page.locator('.made')).toBeVisible(MAKING)
  await tabTo(page, (name) => name === 'Kopieer als tekst')
  await page.keyboard.press('Space')
  await expect(page.getByRole('main').getByText('Gekopieerd. Plak')).toBeVisible()
  expect(made(app.schools)).toHaveLength(1)
  await page.keyboard.press('Shift+Tab')
  await expect(
    page.getByRole('button', { name: /^Maak Word-document|^Opslaan als PDF/ }).and(page.locator(':focus'))
  ).toHaveCount(1)
})

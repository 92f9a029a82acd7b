// Every screen without one axe violation, in light and dark, at 1366×768 and at 200 %; nothing out of sight, down to 320 pixels; and a
// whole day by keyboard only.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { documentKinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { sectionIds } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { expectNoViolations, type Aspect } from './axe.ts'
import { deliveriesIn } from './deliveries.ts'
import { expectInSight } from './in-sight.ts'
import { tabTo } from './keyboard.ts'
import { filesOf, filled, scanOnDisk } from './scan-forms.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToDocuments,
  goToSection,
  goToTask,
  goToTasks,
  goToVisits,
  MAKING,
  openExample,
  saveAgain,
  schoolFile,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

/** Dozens of screens in one scenario, each read whole. In milliseconds. */
const MANY_SCREENS = 180_000

/** Whatever hides until asked for shows. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))

/** In order for who does not see or point well. What is in sight is the same in every look. */
async function expectAccessible(page: Page, screen: string, aspect: Aspect = 'all'): Promise<void> {
  await expectNoViolations(page, screen, aspect)
  if (aspect === 'all') await expectInSight(page, screen)
}

/** How a screen may stand there, and what that look changes: dark the colours, 200 % the layout. */
interface Look {
  readonly scheme: 'light' | 'dark'
  readonly width: number
  readonly height: number
  readonly aspect: Aspect
}
const USUAL: Look = { scheme: 'light', width: 1366, height: 768, aspect: 'all' }
const DARK: Look = { ...USUAL, scheme: 'dark', aspect: 'colours' }
const TWICE: Look = { scheme: 'light', width: 683, height: 384, aspect: 'layout' }

/** One visit, several looks; the window is as it was afterwards. */
async function expectAccessibleIn(looks: readonly Look[], page: Page, screen: string): Promise<void> {
  for (const look of looks) {
    await wear(page, look)
    await expectAccessible(page, `${screen}, ${look.scheme}, ${look.width} wide`, look.aspect)
  }
  await wear(page, USUAL)
}

async function wear(page: Page, { scheme, width, height }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height })
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', scheme)
}

const ALL_LOOKS = [USUAL, DARK, TWICE]

test('no violations on any screen, light and dark, at 1366×768 and at 200 %, and nothing out of sight', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  const { page } = await app.start()
  await wear(page, USUAL)
  await expectAccessibleIn(ALL_LOOKS, page, 'start')
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('link', { name: 'Maak een lijst voor uw scholen' }).click()
  await page.getByLabel('De rijen').fill('Vraag\tWie?\nWens\tEen gymzaal\nHulpvraag\tLeren lezen')
  await openAll(page)
  await expectAccessibleIn([USUAL], page, 'making the list of a partnership')
  await page.getByRole('link', { name: 'Terug naar uw regio’s' }).click()
  await page.getByRole('link', { name: 'Terug naar uw scholen' }).click()
  await page.getByRole('button', { name: 'Begin met uw school' }).click()
  await expectAccessibleIn(ALL_LOOKS, page, 'begin')
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await openExample(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'overview')
  await page.getByRole('link', { name: /^Vier jaar:/ }).click()
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'the two clocks')
  await goTo(page, 'Profiel')
  await expectAccessibleIn(ALL_LOOKS, page, 'profile')
  for (const section of sectionIds) {
    await goToSection(page, section)
    await openAll(page)
    await expectAccessibleIn(ALL_LOOKS, page, section)
  }
  await goToSection(page, 'extraSupport')
  await page.getByRole('link', { name: 'Hulpvragen' }).click()
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'needs')
  await goToSection(page, 'basicSupport')
  await page.getByRole('link', { name: 'Lees de lijst van uw samenwerkingsverband in' }).click()
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'the list to retype')
  await goToTasks(page)
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'year')
  await goTo(page, 'Planning')
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'planning')
  await goTo(page, 'In gesprek')
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'talks')
  await goToVisits(page)
  await page.getByRole('button', { name: 'Bereid een bezoek voor' }).click()
  // What stands in a fold is made when that opens.
  await openAll(page)
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'a visit of colleagues')
  for (const step of stepIds) {
    await goToTask(page, step)
    await openAll(page)
    await expectAccessibleIn(ALL_LOOKS, page, `task ${step}`)
  }
  await goToDocuments(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'documents')
  await goTo(page, 'Gegevens')
  await openAll(page)
  for (const add of ['Voeg een vestiging toe', 'Voeg een samenwerkingsverband toe', 'Voeg een contact toe'])
    await page.getByRole('button', { name: add }).click()
  await page.getByLabel('In welke regio ligt uw school?').selectOption('Midden')
  await page.getByRole('button', { name: 'Voeg een vakantie toe' }).click()
  await openAll(page)
  await expectAccessibleIn(ALL_LOOKS, page, 'details, unfolded')
  await goTo(page, 'Andere school')
  await expectAccessibleIn(ALL_LOOKS, page, 'start with a school')
})

test('no violations on the pages of a region, light and dark, at 1366×768 and at 200 %, and nothing out of sight', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  deliveriesIn(path.join(app.scratch, 'leveringen'), 6)
  const { page } = await app.start()
  await wear(page, USUAL)
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
  await expectAccessibleIn(ALL_LOOKS, page, 'regions')
  await page.getByLabel('Naam', { exact: true }).fill('SWV De Linden')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('button', { name: 'Kies een map met leveringen' }).click()
  await expect(page.getByText('6 van 6 scholen leverden')).toBeVisible()
  const rail = page.getByRole('navigation')
  const goToPage = async (title: string): Promise<void> => {
    await rail.getByRole('link', { name: title, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  for (const title of await rail.getByRole('listitem').getByRole('link').allTextContents()) {
    await goToPage(title)
    await openAll(page)
    await expectAccessibleIn(ALL_LOOKS, page, `region: ${title}`)
  }
  const behind = [
    ['Dekking', () => page.getByRole('columnheader').getByRole('link').first()],
    ['Dekking', () => page.getByRole('rowheader').getByRole('link').first()],
    ['Afspraken', () => page.getByRole('main').getByRole('link').first()],
    ['Vragen van scholen', () => page.getByRole('main').getByRole('link').first()]
  ] as const
  for (const [title, link] of behind) {
    await goToPage(title)
    await link().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
    await openAll(page)
    await expectAccessibleIn(ALL_LOOKS, page, `behind ${title}`)
  }
})

/** One of each build: with chapters, with fields, with tables only; and the one that has a screen of its own. */
const ofEachBuild: readonly DocumentKind[] = ['sop', 'mr-reply', 'expertise-internal', 'delivery']

test('no violations on the screens of all documents, and nothing out of sight; of one of each build also in dark and at 200 %', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  const { page } = await app.start()
  await wear(page, USUAL)
  await openExample(page)
  for (const kind of documentKinds) {
    await goToDocument(page, kind)
    await openAll(page)
    await expectAccessibleIn(ofEachBuild.includes(kind) ? ALL_LOOKS : [USUAL], page, kind)
  }
})

test('no violations on what the team can do and will learn and what can be asked of it, light and dark, at 1366×768 and at 200 %, and nothing out of sight', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  const { page } = await app.start()
  await wear(page, USUAL)
  const lookAt = async (views: readonly string[]): Promise<void> => {
    for (const view of views) {
      await page.getByRole('button', { name: view, exact: true }).click()
      await openAll(page)
      await expectAccessibleIn(ALL_LOOKS, page, view)
    }
  }
  await openExample(page)
  await goTo(page, 'Wat ons team kan')
  await lookAt(['Per collega', 'Overzicht', 'Wat wij nog missen', 'Per deskundigheid'])
  await page.getByLabel('Volgorde').selectOption({ label: 'Naam, van A tot Z' })
  await expectAccessibleIn(ALL_LOOKS, page, 'found')
  await goTo(page, 'Toelating')
  for (const need of ['Aandacht vasthouden', 'Hulp bij verzorging', 'Rekenen', 'Nederlands als nieuwe taal']) {
    await page.getByRole('textbox', { name: 'Wat heeft de leerling nodig?' }).fill(need)
    await page.getByRole('checkbox', { name: new RegExp(`^${need}`, 'u') }).check()
  }
  await page.getByRole('checkbox', { name: 'Wij keken eerst wat hier kan' }).check()
  await page.getByRole('button', { name: 'Sla het blad op als Word' }).click()
  await lookAt(['Bij een aanmelding', 'Wat kan ik doen bij …?'])
  await goTo(page, 'Scholing')
  await lookAt(['Ambities', 'Scholingsplan', 'Geld en uren'])
})

test('no violations on the screens of a scan, light and dark, at 1366×768 and at 200 %, and nothing out of sight', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  const { page } = await app.start()
  await wear(page, USUAL)
  await beginSchool(page, 'De Linde')
  const lookAt = async (screen: string): Promise<void> => {
    await openAll(page)
    await expectAccessibleIn(ALL_LOOKS, page, screen)
  }
  await goTo(page, 'Scans en bezoek')
  await page.getByRole('button', { name: /^Voor uw team/u }).click()
  await lookAt('before a scan begins')
  await page.getByRole('button', { name: 'Begin deze scan' }).click()
  await page.getByRole('button', { name: 'Maak het formulier' }).click()
  await expect(page.locator('.made')).toBeVisible(MAKING)
  await lookAt('handing out')
  filesOf(
    path.join(app.scratch, 'antwoorden'),
    'school',
    scanOnDisk(app.schools),
    ([1, 2, 3, 4, 4, 4] as const).map((answer, at) => ({
      answers: filled('school', answer, { A1: 'unknown', [`B${at + 1}`]: 1 }),
      open: { keep: 'Wij helpen elkaar. Jan de Vries ook.' }
    }))
  )
  await page.getByRole('button', { name: 'Inlezen' }).click()
  await page.getByRole('button', { name: 'Kies bestanden met antwoorden' }).click()
  await expect(page.locator('.scan-count')).toHaveText('6 formulieren van het team ingelezen.')
  await page.getByRole('button', { name: 'Typ een formulier over' }).click()
  await lookAt('reading in')
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('button', { name: 'Sluit de scan' }).click()
  await lookAt('closing')
  await page.getByRole('button', { name: 'Ja, sluit de scan' }).click()
  await page
    .getByRole('button', { name: /^Neem mee/u })
    .first()
    .click()
  await lookAt('open answers')
  await page.getByRole('button', { name: 'Wis de open antwoorden' }).click()
  await lookAt('erasing open answers')
  await page.getByRole('button', { name: 'Ja, wis de open antwoorden' }).click()
  await expect(page.getByRole('region', { name: 'Praat hier eerst over' })).toBeVisible()
  await lookAt('outcome')

  await goTo(page, 'Scans en bezoek')
  await page.getByRole('button', { name: /^Voor besturen/u }).click()
  await page.getByRole('button', { name: 'Begin deze scan' }).click()
  await page.getByRole('button', { name: 'Voeg antwoorden toe' }).click()
  await page.getByLabel('Wie?').fill('Bestuur De Linde')
  await page.getByRole('radio', { name: 'Klopt helemaal' }).first().check()
  await lookAt('filled in openly')
  await page.getByRole('button', { name: 'Klaar' }).click()
  await page.getByRole('button', { name: 'Naast elkaar' }).click()
  await page.getByRole('button', { name: 'Maak een afspraak' }).click()
  await lookAt('beside each other')
})

test('no violations on the screens of a new school, where every list is empty, and nothing out of sight', async ({
  app
}) => {
  test.setTimeout(MANY_SCREENS)
  const { page } = await app.start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'Begin met uw school' }).click()
  await page.getByLabel('Naam van de school').fill('De Linde')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  for (const step of ['Wat hebt u al?', 'Wie heeft uw team in huis?', 'Zo ziet uw profiel er nu uit']) {
    await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible()
    await expectAccessible(page, step)
    await page.getByRole('button', { name: /Volgende stap|Naar Vandaag/ }).click()
  }
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
  await expectAccessible(page, 'overview')
  for (const section of sectionIds) {
    await goToSection(page, section)
    await openAll(page)
    await expectAccessible(page, section)
  }
  await goToTasks(page)
  await openAll(page)
  await expectAccessible(page, 'year')
  for (const step of stepIds) {
    await goToTask(page, step)
    await openAll(page)
    await expectAccessible(page, `task ${step}`)
  }
})

test('no violations on the screen of a damaged school, and nothing out of sight', async ({ app }) => {
  const first = await app.start()
  await openExample(first.page)
  await first.quit()
  writeFileSync(schoolFile(app.schools), '{')
  const { page } = await app.start({ school: schoolFolder(app.schools) })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('beschadigd')
  await expectAccessible(page, 'damaged')
})

test('no violations where something is the matter, or asked for, and nothing out of sight', async ({ app }) => {
  test.setTimeout(MANY_SCREENS)
  const running = await app.start()
  const { page } = running
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await beginSchool(page, 'De Linde')
  await untilSaved(page)

  await goToSection(page, 'basicSupport')
  await page.getByLabel('De afspraken', { exact: true }).fill('Nr\tAfspraak\n1\tHulp bij lezen\n2\tHulp bij rekenen')
  await expect(page.getByRole('list', { name: 'Wij vonden 2 afspraken' })).toBeVisible()
  await look(page, 'paste preview')

  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.press('Control+k')
  await expect(page.getByLabel('Webadres van de link')).toBeFocused()
  await look(page, 'link bar')
  await page.keyboard.press('Escape')
  await page.keyboard.type('Van ons.')
  await untilSaved(page)
  await goTo(page, 'Gegevens')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens van de school')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Ga erheen en maak ongedaan' })).toBeVisible()
  await look(page, 'undo asks')
  await page.getByRole('button', { name: 'Ga erheen en maak ongedaan' }).click()
  await expect(page.getByText('Ongedaan: tekst gewijzigd')).toBeVisible()
  await look(page, 'undone')

  await goToDocument(page, 'sop')
  await openAll(page)
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.getByText('onderdelen staan in het document')).toBeVisible(MAKING)
  await look(page, 'document made')

  const second = await running.secondWindow()
  await second.emulateMedia({ reducedMotion: 'reduce' })
  await second.evaluate((hash) => {
    location.hash = hash
  }, new URL(page.url()).hash)
  await expect(second.getByText('al open in een ander venster')).toBeVisible()
  await look(second, 'second window')
  await second.close()

  const away = path.join(app.scratch, 'weg')
  const folder = schoolFolder(app.schools)
  renameSync(folder, away)
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Van mij.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  await look(page, 'not saved')
  renameSync(away, folder)
  await saveAgain(page)

  const file = schoolFile(app.schools)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Eikendorp', 'Beukendorp'))
  await visionEditor(page).click()
  await page.keyboard.type('En nog iets.')
  await expect(page.getByText('buiten dit programma veranderd')).toBeVisible()
  await look(page, 'conflict')
  await page.getByRole('button', { name: 'Ga verder met mijn versie' }).click()
  await untilSaved(page)
  await running.quit()

  const good = readFileSync(file, 'utf8')
  writeFileSync(file, good.replace(/"version": \d+/, '"version": 99'))
  const newer = await app.start({ school: folder })
  await goToDocuments(newer.page)
  await expect(newer.page.getByText('Hier kunt u nu geen Word-document maken.')).toBeVisible()
  await look(newer.page, 'newer version')
  await goToDocument(newer.page, 'sop')
  await expect(newer.page.getByText('Hier kunt u nu geen Word-document maken.')).toBeVisible()
  await look(newer.page, 'newer version, one document')
  await newer.quit()

  rmSync(file)
  mkdirSync(file)
  const failed = await app.start({ school: folder })
  await expect(failed.page.getByText('is school.json geen bestand')).toBeVisible()
  await look(failed.page, 'not readable')
  rmSync(file, { recursive: true })
  writeFileSync(file, good)
})

/** Both sizes. */
const look = (page: Page, screen: string): Promise<void> => expectAccessibleIn([TWICE, USUAL], page, screen)

test('from start to Word document with the keyboard alone, the focus always visible', async ({ app }) => {
  const { page } = await app.start()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, (name) => name.startsWith('Begin met uw school'))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Naam van de school')).toBeFocused()
  await page.keyboard.type('De Linde')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Wat hebt u al?' })).toBeFocused()
  await tabTo(page, (name) => name === 'Sla dit over')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, (name) => name.startsWith('Profiel: '))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Het profiel van uw school' })).toBeFocused()
  await tabTo(page, (name) => name.includes('Visie op ondersteuning'))
  await page.keyboard.press('Enter')
  await expect(visionEditor(page)).toBeVisible()
  await tabTo(page, (name) => /visie/i.test(name))
  await expect(visionEditor(page)).toBeFocused()
  const outline = await visionEditor(page).evaluate((element) => {
    const near = [element, element.parentElement, element.closest('[class*="RichTextEditor"], .editor')]
    return near.some(
      (one) =>
        one !== null && (getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none')
    )
  })
  expect(outline).toBe(true)
  await page.keyboard.type('Met het toetsenbord geschreven.')
  await untilSaved(page)

  await page.keyboard.press('Tab')
  await expect(visionEditor(page)).not.toBeFocused()
  await tabTo(page, (name) => name === 'Documenten', 120)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Documenten' })).toBeFocused()
  await tabTo(page, (name) => name.startsWith('Bekijk en maak') && name.includes('schoolondersteuningsprofiel'), 120)
  await page.keyboard.press('Enter')
  await tabTo(page, (name) => name === 'Maak Word-document', 120)
  await page.keyboard.press('Enter')
  await expect(page.getByText('15 van 15 onderdelen staan in het document')).toBeVisible(MAKING)
})

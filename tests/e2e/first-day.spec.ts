// The first day: from an empty computer to a Word document, and everything there again the next morning.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import mammoth from 'mammoth'
import { expect, test } from './app.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToSection,
  MAKING,
  openExample,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

test('from nothing to a Word document that holds every word', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')

  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Elk kind krijgt bij ons elke dag ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('uitleg op maat')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('.')
  await untilSaved(page)

  await goToSection(page, 'basicSupport')
  await page.getByRole('button', { name: 'Begin met de voorbeeldlijst' }).click()
  await page.getByRole('radio', { name: 'Doen wij deels' }).first().check()
  await page.getByLabel('Zo doen wij dit').first().fill('In groep 3 leest iedereen elke ochtend.')
  await page
    .getByLabel(/eerste stap/i)
    .first()
    .fill('Het team kiest in januari een aanpak.')
  await untilSaved(page)

  await goToDocument(page, 'sop')
  await expect(page.getByText('uitleg op maat')).toBeVisible()
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.getByText('15 van 15 onderdelen staan in het document')).toBeVisible(MAKING)

  const documents = path.join(schoolFolder(app.schools), 'documenten')
  const [file] = readdirSync(documents)
  expect(file).toMatch(/^2026-11-23 .*De Linde\.docx$/)
  const { value } = await mammoth.extractRawText({ path: path.join(documents, file ?? '') })
  for (const words of [
    'Elk kind krijgt bij ons elke dag uitleg op maat.',
    'In groep 3 leest iedereen elke ochtend.',
    'Het team kiest in januari een aanpak.'
  ])
    expect(value).toContain(words)
  const { value: html } = await mammoth.convertToHtml({ path: path.join(documents, file ?? '') })
  expect(html).toContain('<strong>uitleg op maat</strong>')
})

test('the first screen of the example school says what to do now, what comes after it, and how the rest stands', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await expectAllInSight(page)
  const now = page.getByRole('region', { name: 'Wat nu? Advies vragen aan de medezeggenschapsraad (MR)' })
  await expect(now).toContainText('Doe dit uiterlijk 9 maart 2027: over 3 maanden.')
  await expect(now).toContainText('Waarom nu? De MR vergadert op 16 maart.')
  await expect(page.getByRole('region', { name: 'Daarna' }).getByRole('listitem')).toHaveText([
    /^Het advies van de MR\s*vóór 2 april 2027$/,
    /^Vaststellen\s*uiterlijk 12 mei 2027$/,
    /^Schoolgids: instemming, vaststellen, versturen\s*uiterlijk 30 juli 2027$/
  ])
  const line = page.getByRole('navigation', { name: 'De taken voor de schoolgids 2027-2028' })
  await expect(line.getByRole('link')).toHaveCount(8)
  await expect(line.locator('[aria-current="step"]')).toContainText('Advies vragen')
  await expect(line.getByRole('link').first()).toHaveAccessibleName('Wat is er veranderd? Klaar')
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await now.getByRole('link', { name: 'Ga verder' }).click()
  await expect(page).toHaveTitle(/^Advies vragen/)
  await goTo(page, 'Vandaag')
  await page.getByRole('link', { name: /^Begin van de scholing/ }).click()
  await expect(page.getByLabel('Hoe ver is het?').and(page.locator(':focus'))).toHaveValue('planned')
  await goTo(page, 'Vandaag')
  await expect(page.getByText('op 15 maart 2026 voorbij')).toBeVisible()

  // What was adopted without this program has its own place, and is said so.
  await page.getByRole('link', { name: /^Vier jaar: op 15 maart 2026 voorbij/ }).click()
  await expect(page.getByText('Vier jaar voorbij op 15 maart 2026')).toBeVisible()
  await expect(page.getByLabel('Het hele SOP vastgesteld op')).toHaveValue('15-3-2022')
  await expect(page.getByText('2026-2027: 22 juni 2026, buiten dit programma vastgesteld')).toBeVisible()
  await page.getByRole('link', { name: 'Wijzig de dag van de schoolgids 2026-2027' }).click()
  await expect(page.getByLabel('Schoolgids 2026-2027 vastgesteld op')).toBeFocused()
  await expect(page.getByText('Voor dit jaar deed u hier nog niets.')).toBeVisible()
})

/** On a small laptop, without scrolling. */
async function expectAllInSight(page: Page): Promise<void> {
  const before = page.viewportSize() ?? { width: 1366, height: 768 }
  await page.setViewportSize({ width: 1366, height: 600 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600)
  // At 200 % it is the first thing that one sees, with its button.
  await page.setViewportSize({ width: 683, height: 384 })
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.now')?.getBoundingClientRect().top))
    .toBeLessThanOrEqual(384 / 2)
  await expect(page.locator('.now a').first()).toBeInViewport({ ratio: 1 })
  await page.setViewportSize(before)
}

test('two schools stand side by side in the list', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Andere school')
  await beginSchool(page, 'De Wilg')
  await goTo(page, 'Andere school')
  await expect(page.getByRole('listitem').filter({ hasText: 'De Linde' })).toContainText(
    'Nu: Schrijf uw profiel: De school in het kort, in maart 2027'
  )
  await expect(page.getByRole('listitem').filter({ hasText: 'De Wilg' })).toBeVisible()
})

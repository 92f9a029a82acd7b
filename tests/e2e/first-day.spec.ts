// The first day: from an empty computer to a Word document, and everything there again the next morning.
import { readdirSync } from 'node:fs'
import path from 'node:path'
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

test('the example school is complete at first sight, with both rhythms', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await expect(page.getByText('Vier jaar voorbij op 15 maart 2026')).toBeVisible()
  await expect(page.getByText('1 augustus 2027').first()).toBeVisible()

  // What is due first, each a way to where it is done.
  const first = page.getByRole('region', { name: 'Wat komt eerst?' })
  await expect(first.getByRole('listitem')).toHaveText([
    /^Het hele profiel opnieuw vaststellen\s*uiterlijk 15 maart 2026, 8 maanden geleden$/,
    /^Meldcode van Marjan Terhorst vernieuwen\s*uiterlijk 30 september 2026, 7 weken geleden$/,
    /^Begin van de scholing “Plannen en doorwerken”\s*op 13 januari 2027, over 7 weken$/
  ])
  await first.getByRole('link').first().click()
  await expect(page.getByLabel('Het hele SOP vastgesteld op')).toBeFocused()
  await first.getByRole('link', { name: /^Begin van de scholing/ }).click()
  await expect(page.getByLabel('Hoe ver is het?').and(page.locator(':focus'))).toHaveValue('planned')
  await goTo(page, 'Overzicht')
  await first.getByRole('link', { name: /^Meldcode/ }).click()
  const until = page.getByLabel('Geldig tot en met').and(page.locator(':focus'))
  await expect(until).toHaveValue('30-9-2026')
  await until.fill('30-9-2029')
  await goTo(page, 'Overzicht')
  await expect(first.getByRole('listitem').nth(1)).toContainText('Begin van de scholing')
})

test('two schools stand side by side in the list', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Andere school')
  await beginSchool(page, 'De Wilg')
  await goTo(page, 'Andere school')
  await expect(page.getByRole('listitem').filter({ hasText: 'De Linde' })).toContainText(
    'Eerst: De schoolgids 2027-2028 vaststellen, vóór 1 augustus 2027, over 8 maanden'
  )
  await expect(page.getByRole('listitem').filter({ hasText: 'De Wilg' })).toBeVisible()
})

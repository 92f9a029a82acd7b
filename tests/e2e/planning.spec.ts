// The planning: what is late, this month and later; what she says of a date; dates of her own; and the file for her calendar.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './app.ts'
import { goTo, openExample, schoolFolder, untilSaved } from './steps.ts'

test('a director moves a reminder, says what was done elsewhere, adds a date, and puts it all in her calendar', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await goTo(page, 'Planning')
  const late = page.getByRole('region', { name: 'Te laat' })
  const papers = late.getByRole('listitem').filter({ hasText: 'Meldcode van Marjan Terhorst' })

  await papers.getByText('Meer over: Meldcode').click()
  await papers.getByRole('button', { name: 'Herinner mij op deze dag' }).click()
  await expect(papers.getByText('Vul een dag in die nog komt.')).toBeVisible()
  await papers.getByLabel('Op welke dag wilt u hier weer aan denken?').fill('11-1-2027')
  await papers.getByRole('button', { name: 'Herinner mij op deze dag' }).click()
  await expect(late).not.toContainText('Meldcode van Marjan Terhorst')
  await expect(page.getByText('U wordt hieraan herinnerd op 11 januari 2027.').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat er te doen is' })).toBeFocused()
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click()
  await expect(late).toContainText('Meldcode van Marjan Terhorst')

  const whole = late.getByRole('listitem').filter({ hasText: 'Het hele profiel opnieuw vaststellen' })
  await whole.getByText('Meer over: Het hele profiel').click()
  await whole.getByRole('button', { name: 'Is buiten dit programma gebeurd' }).click()
  await expect(whole.getByText('Vul eerst de dag in.')).toBeVisible()
  await whole.getByLabel('Op welke dag is het gebeurd?').fill('5-10-2026')
  await whole.getByRole('button', { name: 'Is buiten dit programma gebeurd' }).click()
  await expect(page.getByRole('region', { name: 'Later' })).toContainText('Uiterlijk 5 oktober 2030')

  await page.getByRole('button', { name: 'Voeg een datum toe' }).click()
  await page.getByLabel('Wat?').fill('Gesprek met de gemeente')
  await page.getByLabel('Dag', { exact: true }).fill('30-11-2026')
  await expect(page.getByRole('region', { name: 'Deze maand' })).toContainText('Gesprek met de gemeente')
  await page.getByRole('button', { name: 'Per maand' }).click()
  await expect(page.getByRole('region', { name: 'November 2026' })).toContainText('Gesprek met de gemeente')

  const documents = path.join(schoolFolder(app.schools), 'documenten')
  const files = (): readonly string[] =>
    existsSync(documents) ? readdirSync(documents).filter((name) => name.endsWith('.ics')) : []
  await page.getByLabel('Welke dagen?').selectOption('Alle dagen van de planning')
  await page.getByRole('button', { name: 'Zet in mijn agenda' }).click()
  await expect(page.getByRole('main').getByText('Het bestand staat bij uw documenten')).toBeVisible()
  expect(files()).toHaveLength(1)

  await page.getByLabel('Dag', { exact: true }).fill('7-12-2026')
  await expect(page.getByText('Er zijn data veranderd. Zet ze opnieuw in uw agenda.')).toBeVisible()
  await page.getByRole('button', { name: 'Zet in mijn agenda' }).click()
  await expect(page.getByText('Er zijn data veranderd')).toHaveCount(0)
  await expect.poll(() => files().length).toBe(2)
  const newest = files().find((name) => name.includes('(2)')) ?? ''
  const given = readFileSync(path.join(documents, newest), 'utf8').split('BEGIN:VEVENT')
  expect(given.find((event) => event.includes('Gesprek met de gemeente'))).toContain('SEQUENCE:1')
  // What went out of the program is no step of undo.
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click()
  await expect(page.getByText('Er zijn data veranderd. Zet ze opnieuw in uw agenda.')).toBeVisible()
  await untilSaved(page)
  expect(readFileSync(path.join(schoolFolder(app.schools), 'school.json'), 'utf8')).toContain('"sequence": 1')
})

// A visit of colleagues, from its day to an ambition: its days stand in the planning, who chose differently goes on differing, and what the school
// does with it is made in one step that undo takes back.
import type { School } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { goTo, goToVisits, onDisk, openExample, untilSaved } from './steps.ts'

test('a visit leads to an ambition with the question as its reason, and undo takes that back', async ({ app }) => {
  const { page } = await app.start()
  const stored = (): School => JSON.parse(onDisk(app.schools)) as School
  await openExample(page)
  await goToVisits(page)
  await page.getByRole('button', { name: 'Bereid een bezoek voor' }).click()
  await page.getByLabel('Op welke dag is het bezoek?').fill('9-3-2027')

  // A name where a function is asked is told beside it.
  await page.getByRole('button', { name: 'Voeg een bezoeker toe' }).click()
  const visitor = page.getByRole('group', { name: 'Bezoeker 1' })
  await visitor.getByLabel('Functie').fill('Directeur Jan de Boer')
  await expect(visitor).toContainText('“Jan de Boer” Iedereen kan dit stuk lezen')
  await visitor.getByLabel('Functie').fill('directeur')
  await expect(visitor).not.toContainText('Iedereen kan dit stuk lezen')
  await page.locator('summary', { hasText: '4. De stukken' }).click()
  await expect(page.getByRole('link', { name: 'Maak de stukken voor het bezoek' })).toBeVisible()
  await page.locator('summary', { hasText: '5. De dag' }).click()
  await expect(page.getByRole('link', { name: 'Maak de stukken met de bladen' })).toBeVisible()

  await page.locator('summary', { hasText: '2. De zelfscan' }).click()
  await page.locator('summary', { hasText: 'Kennis en mensen' }).click()
  await page.getByRole('button', { name: /^Neem over wat ieder koos/u }).click()
  await expect(page.getByLabel('Functie').first()).toHaveValue('directeur')
  await page.getByLabel('Keuze', { exact: true }).nth(0).selectOption('Dit gaat goed')
  await page.getByLabel('Keuze', { exact: true }).nth(1).selectOption('Hier lopen wij risico')
  await expect(page.getByText('Verschil blijft staan.')).toBeVisible()

  await page.locator('summary', { hasText: '3. De ontwikkelvraag' }).click()
  await page.getByLabel('Wij willen …').fill('dat hulp zichtbaar blijft')
  await page.getByLabel('zodat leerlingen …').fill('weten waar ze aan toe zijn')
  const example = page.getByRole('button', { name: /^Begin met het voorbeeld/u })
  await expect(example).toHaveCount(0)
  await page.getByLabel('Hoe lang duurt het bezoek?').selectOption('Hele dag')
  await example.click()
  await expect(page.getByLabel('Tijd').first()).toHaveValue('08.15')

  await page.locator('summary', { hasText: '7. Uw reactie' }).click()
  await page.getByRole('button', { name: 'Voeg toe wat u doet' }).click()
  await page.getByLabel('Wat doet u?').fill('Een blad per groep')
  await expectNoViolations(page, 'a visit that is filled in')
  await page.getByRole('button', { name: /^Maak een ambitie/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Scholing en ambities' })).toBeVisible()
  await untilSaved(page)
  const why = 'Wij willen dat hulp zichtbaar blijft zodat leerlingen weten waar ze aan toe zijn.'
  expect(stored().sections.ambitions.items.at(-1)).toMatchObject({ what: 'Een blad per groep', why })

  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Ga erheen en maak ongedaan' }).click()
  await expect(page.getByLabel('Wat doet u?')).toBeFocused()
  await untilSaved(page)
  expect(stored().sections.ambitions.items.at(-1)?.why).not.toBe(why)
  expect(stored().internal.visits[0]?.next[0]?.made).toBe('unknown')

  await goTo(page, 'Planning')
  await page.getByRole('link', { name: /de stukken naar de bezoekers/u }).click()
  await expect(page.getByLabel('Stukken gestuurd op')).toBeFocused()
})

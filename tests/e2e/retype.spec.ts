// The list of a partnership: made of its table, taken in by a school, and typed over question by question.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { School } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { goToSection, onDisk, openExample, untilSaved } from './steps.ts'

const stored = (schools: string): School => JSON.parse(onDisk(schools)) as School

const TABLE = [
  'Soort\tTekst\tToelichting',
  'Vraag\tWie is uw contact?\tEen functie, geen naam',
  'Afspraak\tElke school heeft een plan tegen pesten\tZie het plan',
  'Vraag\tHoeveel leerlingen hebben een arrangement?\t',
  'Hulpvraag\tLeren lezen\t',
  '\tMeedoen met zwemmen\tIn het water',
  'Wens\tEen nieuwe gymzaal\t'
].join('\n')

test('a partnership makes its list of a table, and a school takes it in, copies its answers in that order and ticks what is done', async ({
  app
}) => {
  const { page } = await app.start()
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  const makeList = page.getByRole('link', { name: 'Maak een lijst voor uw scholen' })
  await makeList.click()
  await page.getByLabel('De rijen').fill(TABLE)
  await expect(page.getByText('Wij vonden 2 hulpvragen, 1 afspraak en 2 extra vragen.')).toBeVisible()
  await expect(page.getByText('Rij 7 (“Wens – Een nieuwe gymzaal”)')).toBeVisible()
  await expect(page.getByText('Rij 6 (“Meedoen met zwemmen”): de soort is leeg. Wij nemen hulpvraag')).toBeVisible()
  await expect(page.getByText('vraag niet naar namen of aantallen van leerlingen')).toBeVisible()
  // Who looks elsewhere finds her rows where they were.
  await page.getByRole('link', { name: 'Terug naar uw regio’s' }).click()
  await makeList.click()
  await expect(page.getByLabel('De rijen')).toHaveValue(TABLE)
  await expect(page.getByRole('checkbox', { name: '“Leren lezen” is hetzelfde als Leren lezen' })).toBeChecked()
  await page.getByRole('button', { name: 'Bewaar het bestand' }).click()
  await expect(page.getByLabel('Naam van het samenwerkingsverband')).toBeFocused()
  await page.keyboard.type('SWV Rijnstreek')
  await page.getByRole('button', { name: 'Bewaar het bestand' }).click()
  await expect(page.getByText('Het bestand “Lijst SWV Rijnstreek.json” staat in')).toBeVisible()
  const file = readdirSync(path.dirname(app.schools)).find((name) => name.endsWith('.json')) ?? ''

  const list = readFileSync(path.join(path.dirname(app.schools), file))

  // Next year it opens again, with its ids.
  await page.getByRole('button', { name: 'Begin opnieuw met een lege lijst' }).click()
  await page.getByRole('button', { name: 'Ja, haal alles weg' }).click()
  await expect(page.getByLabel('De rijen')).toBeFocused()
  await page
    .locator('input[type="file"][accept*="json"]')
    .setInputFiles({ name: file, mimeType: 'application/json', buffer: list })
  await expect(page.getByLabel('De rijen')).toHaveValue(/Hulpvraag\tLeren lezen\t\treading/u)
  await expect(page.getByLabel('Naam van het samenwerkingsverband')).toHaveValue('SWV Rijnstreek')

  await page.getByRole('link', { name: 'Terug naar uw regio’s' }).click()
  await page.getByRole('link', { name: 'Terug naar uw scholen' }).click()
  await openExample(page)
  await goToSection(page, 'basicSupport')
  await page.getByRole('link', { name: 'Lees de lijst van uw samenwerkingsverband in' }).click()
  const choose = page.getByRole('button', { name: 'Lees een lijst in' })
  await expect(choose).toBeFocused()
  const input = page.locator('input[type="file"]')
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"iets"}') })
  await expect(page.getByText('Dit is geen lijst voor SOP-wijzer.')).toBeVisible()
  await untilSaved(page)
  const before = stored(app.schools)

  await input.setInputFiles({
    name: file,
    mimeType: 'application/json',
    buffer: list
  })
  await expect(page.getByRole('heading', { name: 'De lijst van SWV Rijnstreek' })).toBeFocused()
  await expect(page.getByText('Nieuw: 1 afspraak')).toBeVisible()
  await expect(
    page.getByText(/^Niet in de lijst, maar u schreef er iets bij\. Dat blijft: \d+ afspraken$/u)
  ).toBeVisible()
  await page.getByRole('button', { name: 'Neem deze lijst over' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Uw antwoorden om over te typen' })).toBeFocused()

  await page.getByRole('textbox', { name: 'Hoeveel leerlingen hebben een arrangement?' }).fill('3')
  await expect(page.getByText('“3” Bij zo’n klein aantal weten mensen om welke leerling het gaat.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Wie is uw contact?' }).fill('De intern begeleider.')
  await page.getByRole('button', { name: /^Kopieer ?: Wie is uw contact\?$/u }).press('Enter')
  await expect(page.getByText('Gekopieerd: Wie is uw contact?')).toHaveCount(1)
  await expect(page.getByText(/^0 van \d+ overgetypt\.$/u)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByText(/^1 van \d+ overgetypt\.$/u)).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: /^Overgetypt/u }).nth(1)).not.toBeChecked()
  await expect(page.locator(':focus')).toHaveText(/^Kopieer/u)
  await untilSaved(page)
  expect(stored(app.schools).internal.retyped.map(({ question }) => question)).toHaveLength(1)

  // Another answer is not typed over yet; undo takes it all back, the list in one step.
  await page.getByRole('textbox', { name: 'Wie is uw contact?' }).fill('De directeur.')
  await expect(page.getByText('Uw antwoord is veranderd sinds u het overtypte.')).toBeVisible()
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => stored(app.schools).sections.basicSupport).toEqual(before.sections.basicSupport)
  expect(stored(app.schools).internal.template).toEqual(before.internal.template)
})

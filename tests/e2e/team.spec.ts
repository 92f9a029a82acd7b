// "Wat ons team kan": the inventory by keyboard, what is missing and how it closes, and somebody who leaves.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { School } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { addToList, chooseIn, tabTo } from './keyboard.ts'
import { beginSchool, goTo, goToSection, goToTask, onDisk, schoolFolder, untilSaved } from './steps.ts'

const stored = (schools: string): School => JSON.parse(onDisk(schools)) as School
const show = (
  page: Page,
  view: 'Per deskundigheid' | 'Per collega' | 'Overzicht' | 'Wat wij nog missen'
): Promise<void> => page.getByRole('button', { name: view, exact: true }).click()

async function addColleague(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Voeg een collega toe' }).click()
  await page.keyboard.type(name)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Leraar')
}

/** Opens what belongs to a colleague, in the order of the list from 0. */
const openColleague = (page: Page, place: number): Promise<void> =>
  page
    .locator('.item')
    .nth(place)
    .getByText(/^Deskundigheid \(/u)
    .click()

test('ten rows with the keyboard alone, looked up by a word, and each on its place in the overview', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await tabTo(page, (name) => name === 'Wat ons team kan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wat ons team kan' })).toBeFocused()

  // Six from the list, at once.
  await tabTo(page, (name) => name === 'Kies uit een lijst')
  for (let ticked = 0; ticked < 6; ticked += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await tabTo(page, (name) => name === 'Voeg 6 regels toe')
  await page.keyboard.press('Enter')
  await expect(page.locator('.item')).toHaveCount(6)
  // Four more, typed.
  for (const name of ['Rouw en verlies', 'Gebarentaal', 'Hoogbegaafdheid', 'Traumasensitief werken'])
    await addToList(page, 'expertise', [name, name === 'Gebarentaal' ? ['Op school', 'Extern'] : ['Op school'], 'Gew'])
  await untilSaved(page)
  const { items } = stored(app.schools).sections.expertise
  expect(items).toHaveLength(10)
  expect(items.slice(6).map(({ where, stand }) => `${where.join()} ${stand}`)).toEqual([
    'school wanted',
    'school,external wanted',
    'school wanted',
    'school wanted'
  ])
  await expect(
    page
      .getByRole('group', { name: /: Gebarentaal$/u })
      .getByRole('group', { name: 'Waar te vinden?' })
      .getByRole('checkbox', { checked: true })
  ).toHaveCount(2)

  await page.getByLabel('Zoek', { exact: true }).fill('GEBAREN')
  await expect(page.getByRole('heading', { name: 'Gevonden: 1 van 10 regels' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 van 10 regels gevonden' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Gebarentaal' }).press('Enter')
  await expect(page.getByRole('heading', { name: /: Gebarentaal$/u })).toBeFocused()
  await expect(page.locator('.item')).toHaveCount(10)

  await page.getByLabel('Hoe ver', { exact: true }).selectOption({ label: 'Gewenst' })
  await page.getByLabel('Volgorde').selectOption({ label: 'Naam, van A tot Z' })
  await expect(page.getByRole('rowheader')).toHaveText([
    'Gebarentaal',
    'Hoogbegaafdheid',
    'Rouw en verlies',
    'Traumasensitief werken'
  ])
  await page.getByRole('button', { name: 'Toon weer alles' }).press('Enter')
  await expect(page.getByLabel('Zoek', { exact: true })).toBeFocused()
  await expect(page.locator('.item')).toHaveCount(10)

  await show(page, 'Overzicht')
  const onSchool = page.getByRole('row', { name: /^Op school/u })
  await expect(onSchool.getByRole('link', { name: 'Hoogbegaafdheid' })).toBeVisible()
  for (const row of [onSchool, page.getByRole('row', { name: /^Extern/u })])
    await expect(row.getByRole('link', { name: 'Gebarentaal' })).toBeVisible()
  await expect(page.getByText('Eén deskundigheid staat hier op meer dan één plek.')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Nog niet gekozen' })).toBeVisible()
})

test('a paper that expires becomes a gap; one click makes the training, and the gap is answered; another is put aside and comes back', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Wat ons team kan')
  await addToList(page, 'expertise', ['Gebarentaal', ['Op school'], 'Aan'])
  await show(page, 'Per collega')
  await addColleague(page, 'Mees Vogelzang')
  await openColleague(page, 0)
  await page.getByRole('checkbox', { name: 'Gebarentaal' }).check()
  await page.getByRole('button', { name: 'Voeg een bewijs toe' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Bewijs' })).toBeFocused()
  await page.keyboard.type('BHV')
  await page.keyboard.press('Tab')
  await page.keyboard.type('31-3-2027')
  await page.keyboard.press('Tab')
  await expect(page.getByText('Verloopt binnen een jaar', { exact: true })).toBeVisible()

  // The same, seen from the expertise.
  await show(page, 'Per deskundigheid')
  await page.getByText('Alleen voor uw school: wie kan dit?').click()
  await expect(page.getByRole('checkbox', { name: 'Mees Vogelzang (Leraar)' })).toBeChecked()
  await untilSaved(page)
  const [item] = stored(app.schools).sections.expertise.items
  await chooseIn(page, `expertise:${item?.id ?? ''}.qualified`, 'Ja')

  await show(page, 'Wat wij nog missen')
  await expect(page.getByRole('heading', { name: 'Wat wij nog missen (2)' })).toBeVisible()
  const paper = page
    .getByRole('listitem')
    .filter({ hasText: 'BHV van Mees Vogelzang is geldig tot en met 31 maart 2027.' })
  await paper.getByRole('link', { name: /^Ga ernaartoe/u }).click()
  await expect(page.getByLabel('Geldig tot en met')).toBeFocused()

  await show(page, 'Wat wij nog missen')
  await paper.getByRole('button', { name: 'Plan een scholing' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Scholing en ambities' })).toBeVisible()
  await untilSaved(page)
  const made = stored(app.schools)
  expect(made.sections.training.items).toHaveLength(1)
  expect(made.internal.training[0]).toMatchObject({
    expertise: 'qualification:BHV',
    number: '1',
    people: [made.internal.people[0]?.id]
  })
  expect(made.internal.expertise).toEqual([{ id: item?.id, qualified: 'yes' }])

  await goTo(page, 'Wat ons team kan')
  await show(page, 'Wat wij nog missen')
  await expect(page.getByRole('heading', { name: 'Wat wij nog missen (1)' })).toBeVisible()
  await page.getByText('Hier werkt u al aan (1)').click()
  await expect(page.getByText('BHV van Mees Vogelzang is geldig tot en met 31 maart 2027.')).toBeVisible()

  await page.getByRole('button', { name: 'Leg weg met een reden' }).press('Enter')
  await expect(page.getByLabel('Waarom legt u dit weg?')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Schrijf eerst in een paar woorden waarom.')).toBeVisible()
  await page.keyboard.type('Dit is genoeg voor onze school.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Reden: Dit is genoeg voor onze school. (23 november 2026)')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Wat wij nog missen', exact: true })).toBeFocused()
  await untilSaved(page)
  expect(stored(app.schools).internal.dismissed).toHaveLength(1)
  await page.getByRole('button', { name: 'Haal terug' }).press('Enter')
  await expect(page.getByText(/^Gebarentaal: alleen Mees Vogelzang kan dit\./u)).toBeFocused()

  // Undo takes each step back, also that of the other screen.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: 'Wat wij nog missen (2)' })).toBeVisible()
})

test('who leaves: what the school loses is said first, then the name is in no file any more, and undo begins anew', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Wat ons team kan')
  await addToList(page, 'expertise', ['Gebarentaal', ['Op school'], 'Aan', '2', 'Vraag het aan Jip Uilenburg'])
  await show(page, 'Per collega')
  await addColleague(page, 'Mees Vogelzang')
  await addColleague(page, 'Jip Uilenburg')
  await openColleague(page, 0)
  await page.getByRole('checkbox', { name: 'Gebarentaal' }).check()
  await untilSaved(page)
  const folder = schoolFolder(app.schools)
  mkdirSync(path.join(folder, 'back-ups'), { recursive: true })
  writeFileSync(path.join(folder, 'back-ups', '2026-11-01T090000.000Z-0f3a9c2b41de.json'), onDisk(app.schools))
  writeFileSync(path.join(folder, 'back-ups', '2026-10-01T080000.000Z-0f3a9c2b41de.json'), '{ "kapot": "Mees Vogelzang')
  const filesWith = (words: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && readFileSync(path.join(entry.parentPath, entry.name), 'utf8').includes(words)
      )
      .map(({ name }) => name)

  await page.getByRole('button', { name: /^Verwijder ?: Collega 1: Mees Vogelzang$/u }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Gaat Mees Vogelzang weg?' })).toBeFocused()
  await expect(page.getByText('Alleen Mees Vogelzang kan dit: Gebarentaal. Dat is uw school dan kwijt.')).toBeVisible()
  await expectNoViolations(page, 'leaving')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'Collega 1: Mees Vogelzang' })).toBeFocused()

  await page.getByRole('button', { name: /^Deze collega gaat weg ?: Mees Vogelzang$/u }).press('Enter')
  await tabTo(page, (name) => name === 'Wis deze gegevens')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'De gegevens van deze collega zijn gewist' })).toBeFocused()
  await expect(page.getByText('back-ups/2026-10-01T080000.000Z-0f3a9c2b41de.json')).toBeVisible()
  await expectNoViolations(page, 'left')
  expect(filesWith('Mees Vogelzang')).toEqual(['2026-10-01T080000.000Z-0f3a9c2b41de.json'])
  expect(filesWith('Jip Uilenburg').length).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.item')).toHaveCount(1)
  await page.getByRole('button', { name: 'Sluit dit bericht' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Collega 1: Jip Uilenburg' })).toBeFocused()

  // A line without a name goes like any other, and undo brings it back.
  await page.getByRole('button', { name: 'Voeg een collega toe' }).press('Enter')
  await page.getByRole('button', { name: /^Verwijder ?: Collega 2/u }).press('Enter')
  await expect(page.locator('.item')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.item')).toHaveCount(2)

  // Where a name still stands in a text is said, with a way to it; also to the page of a task of the year.
  await goToTask(page, 'request')
  await page.locator('[id="round.mr.reasons"]').fill('Jip Uilenburg dacht mee.')
  await goTo(page, 'Wat ons team kan')
  await show(page, 'Per collega')
  await page.getByRole('button', { name: /^Verwijder ?: Collega 1: Jip Uilenburg$/u }).press('Enter')
  await expect(page.getByText('De naam staat nog in twee teksten. Die past u zelf aan.')).toBeVisible()
  await page.getByRole('listitem').getByRole('link', { name: 'Dit schooljaar', exact: true }).last().press('Enter')
  await expect(page.locator('[id="round.mr.reasons"]')).toBeFocused()
  await goTo(page, 'Wat ons team kan')
  await show(page, 'Per collega')
  await page.getByRole('button', { name: /^Verwijder ?: Collega 1: Jip Uilenburg$/u }).press('Enter')
  await page.getByRole('listitem').getByRole('link', { name: 'Wat ons team kan', exact: true }).last().press('Enter')
  await expect(page.getByRole('textbox', { name: 'Toelichting' })).toBeFocused()
})

test('the section of the profile and the particulars of the school lead here', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'expertise')
  await page.getByRole('main').getByRole('link', { name: 'Wat ons team kan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat ons team kan' })).toBeFocused()
  await goTo(page, 'Gegevens')
  await page.getByRole('main').getByRole('link', { name: 'Wat ons team kan' }).click()
  await expect(page.getByRole('button', { name: 'Voeg een collega toe' })).toBeFocused()
})

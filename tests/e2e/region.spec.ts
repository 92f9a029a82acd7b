// A region, as whoever works for a partnership sees it: its schools' deliveries come in, each need is looked at, and what the region says of it stands on disk.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from './app.ts'
import { inventedRegion } from '../fixtures/regions.ts'
import { deliveriesIn } from './deliveries.ts'
import { MAKING } from './steps.ts'
import type { Region } from '#shared/region/region.ts'

test('deliveries come in, the list of schools says who is missing, an answer to a state stays, and a restart comes back to the page', async ({
  app
}) => {
  deliveriesIn(path.join(app.scratch, 'leveringen'), 10)
  // One school is early, and its mail program made a zip of it.
  const [early] = inventedRegion(1, '2027-2028').deliveries
  const zip = zipSync({ 'vroeg.json': strToU8(JSON.stringify(early)), 'rooster.json': strToU8('{"mei": 2}') })
  writeFileSync(path.join(app.scratch, 'leveringen', 'vroeg.zip'), zip)
  const first = await app.start()
  const { page } = first
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('SWV De Linden')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overzicht')

  await page.getByRole('button', { name: 'Kies een map met leveringen' }).click()
  await expect(
    page.getByRole('main').getByText('11 bestanden ingelezen. 2 bestanden zijn niet ingelezen.')
  ).toBeVisible()
  await expect(page.getByText('vakantierooster.json: Dit is geen levering van een school.')).toBeVisible()
  await expect(page.getByText('rooster.json in vroeg.zip: Dit is geen levering van een school.')).toBeVisible()
  await expect(page.getByText('10 van 10 scholen leverden voor 2026-2027.')).toBeVisible()
  await expect(page.getByText('Er zijn ook al leveringen van 2027-2028, van 1 school.')).toBeVisible()
  await page.getByRole('button', { name: 'Bekijk 2027-2028' }).click()
  await expect(page.getByText('1 van 1 school leverde voor 2027-2028.')).toBeVisible()
  await page.getByLabel('Schooljaar').selectOption('2026-2027')

  await page.getByRole('link', { name: 'Instellingen' }).click()
  const list = page.getByLabel('Uw lijst van scholen')
  const pasted =
    'Onze scholen\nNaam\tPlaats\tKring\nBasisschool De Kompas\tEikendorp\tOost\nDe Ontbrekende\tBeukstad\tWest'
  await list.fill(pasted)
  await page.getByRole('button', { name: 'Zet 2 scholen op de lijst' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Er staat nog geen school op de lijst.')).toBeVisible()
  await list.fill(pasted)
  await page.getByRole('button', { name: 'Zet 2 scholen op de lijst' }).click()
  await expect(page.getByRole('banner').getByText('Opgeslagen')).toBeVisible()
  const ample = page.getByLabel('Hoeveel scholen met een plek maken het “ruim”?')
  await ample.fill('0')
  await ample.press('Tab')
  await expect(page.getByText('Vul een heel getal in van 1 of meer.')).toBeVisible()
  await ample.fill('3')
  await page.getByRole('link', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Ja, dit is dezelfde school als De Kompas' }).click()
  await expect(page.getByText('1 van 2 scholen leverde ')).toBeVisible()
  await expect(
    page.getByText('De Ontbrekende: Staat op de lijst van de regio, maar leverde dit schooljaar nog niet.')
  ).toBeVisible()

  await page.getByRole('link', { name: 'Dekking', exact: true }).click()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Zien', exact: true }) })
  await row.getByRole('link', { name: 'Zien, Oost' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zien in Oost')
  await page.getByLabel('Wat zegt de regio hierop?').fill('Dit is goed zo.')
  await page.getByRole('link', { name: 'Zien in de hele regio' }).click()
  await expect(page.getByRole('banner').getByText('Opgeslagen')).toBeVisible()
  const file = path.join(app.schools, 'SWV De Linden', 'regio.json')
  expect(JSON.parse(readFileSync(file, 'utf8')) as Region).toMatchObject({
    answers: [{ need: 'seeing', area: 'oost', text: 'Dit is goed zo.' }],
    thresholds: { ample: 3 }
  })

  await page.getByRole('link', { name: 'Verslag en bestanden' }).click()
  for (const [button, name] of [
    ['Maak het verslag in Word', /\.docx/u],
    ['Maak de tabellen', /\.csv/u],
    ['Maak de bundel voor alle scholen', /^bundel-2026-2027-SWV De Linden\.json/u]
  ] as const) {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(name).first()).toBeVisible(MAKING)
  }

  await page.getByRole('link', { name: 'Dekking', exact: true }).click()
  await page.getByRole('link', { name: 'Zien, Oost' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zien in Oost')
  await first.quit()
  const second = await app.start({ asLeft: true })
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('Zien in Oost')
  await second.quit()
  renameSync(path.join(app.schools, 'SWV De Linden'), path.join(app.scratch, 'SWV De Linden'))
  const third = await app.start({ asLeft: true })
  await expect(third.page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' })).toBeVisible()
  await expect(third.page.getByRole('alert')).toHaveCount(0)
})

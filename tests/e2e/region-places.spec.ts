// A board looks how far extra help is, puts a place on the map that the program does not know, and gets one list of decisions for its schools.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Region } from '#shared/region/region.ts'
import { delivery, needLine } from '../fixtures/deliveries.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { VIEWPORT } from './running.ts'

const schools = [
  { name: 'Het Anker', place: 'Zwolle', levels: ['extra'], year: { askedOn: '2026-09-01', advice: 'positive' } },
  { name: 'Het Baken', place: 'Kampen', levels: ['in-class'], year: {} },
  { name: 'Het Nest', place: 'Eikendorp', levels: ['in-class'], year: {} }
] as const

test('an unknown place comes on the map once, distances follow, and the board makes its list', async ({ app }) => {
  const folder = path.join(app.scratch, 'leveringen')
  mkdirSync(folder)
  for (const { name, place, levels, year } of schools)
    writeFileSync(
      path.join(folder, `${name}.json`),
      JSON.stringify(
        delivery({ school: { name, place }, needs: [needLine('reading', { levels: [...levels], places: 2 })], year })
      )
    )
  const { page } = await app.start()
  await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
  await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
  await page.getByLabel('Naam', { exact: true }).fill('Stichting De Brug')
  await page.getByLabel('Wat is het?').selectOption('board')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('button', { name: 'Kies een map met leveringen' }).click()
  await expect(page.getByText('3 van 3 scholen leverden')).toBeVisible()

  await page.getByRole('link', { name: 'Afstanden' }).click()
  await page.getByLabel('Hulpvraag').selectOption('reading')
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
  await expect(row('Kampen')).toContainText('Het Anker in Zwolle13 km')
  await expect(row('Eikendorp')).toContainText('staat nog niet op de kaart')
  await page.getByRole('button', { name: 'Zet op de kaart' }).press('Enter')
  await page.getByText('Eikendorp (1 school)').press('Enter')
  await page.getByLabel('Plaats in de buurt').fill('hattem')
  await page.getByRole('button', { name: 'Zet bij Hattem, Gelderland' }).press('Enter')
  await expect(row('Eikendorp')).toContainText('Het Anker in Zwolle5 km')
  await expect(page.getByRole('heading', { name: 'Kaart', exact: true })).toBeFocused()
  const file = path.join(app.schools, 'Stichting De Brug', 'regio.json')
  expect((JSON.parse(readFileSync(file, 'utf8')) as Region).placed).toMatchObject([{ place: 'Eikendorp' }])
  await expectNoViolations(page, 'Afstanden')

  await page.getByRole('button', { name: 'Haal Eikendorp van de kaart' }).click()
  await expect(row('Eikendorp')).toContainText('staat nog niet op de kaart')
  await page.getByText('Eikendorp (1 school)').click()
  await page.getByRole('button', { name: 'Wijs aan op de kaart' }).click()
  await expect(page.getByText('Klik op de kaart waar Eikendorp ligt.')).toBeVisible()
  await page.getByRole('img', { name: 'Kaart met 2 plaatsen' }).click({ position: { x: 320, y: 100 } })
  await expect(page.getByRole('img', { name: 'Kaart met 3 plaatsen' })).toBeVisible()
  await expect(row('Eikendorp')).toContainText('Het Anker in Zwolle')

  // At 200 % the rail is one line: where one is stands in sight, and so does what is next to it.
  const rail = page.getByRole('navigation')
  await page.setViewportSize({ width: 683, height: 384 })
  await rail.getByRole('link', { name: 'Instellingen' }).press('Enter')
  await expect(rail.getByRole('link', { name: 'Instellingen' })).toBeInViewport({ ratio: 1 })
  await expect(rail.getByRole('link', { name: 'Overzicht' })).not.toBeInViewport()
  await page.setViewportSize(VIEWPORT)

  await page.getByRole('link', { name: 'Stand van het jaar' }).click()
  await expect(row('Het Anker')).toContainText('Er kan een besluit komen.')
  await expect(row('Het Nest')).toContainText('De MR is nog niet om advies gevraagd.')
  await page.getByRole('button', { name: 'Maak een tabel (CSV)' }).click()
  await expect(page.getByText(/Stand van het jaar 2026-2027 – Stichting De Brug\.csv/u).first()).toBeVisible()
  await expectNoViolations(page, 'Stand van het jaar')
})

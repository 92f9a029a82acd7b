// Every page of a region as PNG in out/look/, with the list that it makes for its schools.
import path from 'node:path'
import { expect, test } from '../e2e/app.ts'
import { deliveriesIn } from '../e2e/deliveries.ts'
import { dress, looks, picture } from './looks.ts'

for (const look of looks)
  test(`a region, ${look.name}`, async ({ app }) => {
    deliveriesIn(path.join(app.scratch, 'leveringen'), 25)
    const { page } = await app.start()
    await dress(page, look)
    await page.getByRole('link', { name: 'Ik werk voor een samenwerkingsverband of bestuur' }).click()
    await page.getByRole('link', { name: 'Maak een lijst voor uw scholen' }).click()
    await page.getByLabel('De rijen').fill('Vraag\tWie is uw contact?\nHulpvraag\tLeren lezen\nWens\tEen gymzaal')
    await picture(page, look, 'regio 00 lijst maken')
    await page.getByRole('link', { name: 'Terug naar uw regio’s' }).click()
    await page.getByRole('button', { name: 'Begin met een regio of bestuur' }).click()
    await picture(page, look, 'regio 01 begin')
    await page.getByLabel('Naam', { exact: true }).fill('SWV De Linden')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.getByRole('button', { name: 'Kies een map met leveringen' }).click()
    await expect(page.getByText('25 van 25 scholen leverden')).toBeVisible()
    const pages = page.getByRole('navigation').getByRole('listitem').getByRole('link')
    for (const [at, title] of (await pages.allTextContents()).entries()) {
      await page.getByRole('navigation').getByRole('link', { name: title, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByText('worden gelezen')).toHaveCount(0)
      await picture(page, look, `regio ${String(at + 2).padStart(2, '0')} ${title.toLowerCase()}`)
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Dekking', exact: true }).click()
    await page.getByRole('rowheader').getByRole('link').first().click()
    await expect(page.getByRole('heading', { level: 2, name: 'Wie biedt dit?' })).toBeVisible()
    await picture(page, look, 'regio 20 een hulpvraag')
  })

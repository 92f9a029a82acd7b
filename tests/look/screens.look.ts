// Every screen as PNG in out/look/: light and dark at 1366×768, light at 200 %, of the example and of an empty school.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot, test } from '../e2e/app.ts'
import { beginSchool, goTo, goToDocuments, goToSection, openExample, schoolFile, schoolFolder } from '../e2e/steps.ts'

const out = path.join(projectRoot, 'out', 'look')

const looks = [
  { name: 'licht', scheme: 'light', width: 1366, height: 768 },
  { name: 'donker', scheme: 'dark', width: 1366, height: 768 },
  { name: '200-procent', scheme: 'light', width: 683, height: 384 }
] as const

for (const look of looks) {
  const picture = (page: Page, name: string, whole = true): Promise<Buffer> => {
    const folder = path.join(out, look.name)
    mkdirSync(folder, { recursive: true })
    return page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole })
  }
  const dress = async (page: Page): Promise<void> => {
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: look.width, height: look.height })
  }

  test(`screens, ${look.name}`, async ({ app }) => {
    const { page } = await app.start()
    await dress(page)
    await picture(page, '01-start')
    await page.getByRole('button', { name: 'Begin met uw school' }).click()
    await picture(page, '02-begin')
    await page.getByRole('button', { name: 'Annuleer' }).click()
    await beginSchool(page, 'De Linde')
    await picture(page, '03-overzicht-leeg')
    await goToSection(page, 'vision')
    await picture(page, '04-visie-leeg')
    await goToSection(page, 'basicSupport')
    await picture(page, '05-basisondersteuning-leeg')
    await goTo(page, 'Andere school')
    await openExample(page)
    await picture(page, '06-overzicht')
    await picture(page, '06-overzicht-eerste-blik', false)
    await goTo(page, 'Profiel')
    await picture(page, '07-profiel')
    await goToSection(page, 'vision')
    await picture(page, '08-visie')
    await picture(page, '08-visie-eerste-blik', false)
    await goToSection(page, 'basicSupport')
    await picture(page, '09-basisondersteuning')
    await picture(page, '09-basisondersteuning-eerste-blik', false)
    await goToDocuments(page)
    await page.getByRole('button', { name: 'Maak Word-document' }).click()
    await page.getByText('onderdelen staan in het document').waitFor({ timeout: 30_000 })
    await picture(page, '10-documenten')
    await picture(page, '10-documenten-eerste-blik', false)
    await goTo(page, 'Gegevens')
    await picture(page, '11-gegevens')
    await goTo(page, 'Andere school')
    await picture(page, '12-scholen')
  })

  test(`trouble, ${look.name}`, async ({ app }) => {
    const first = await app.start()
    await openExample(first.page)
    await goToSection(first.page, 'basicSupport')
    writeFileSync(schoolFile(app.schools), `${readFileSync(schoolFile(app.schools), 'utf8')}\n`)
    await dress(first.page)
    await first.page.getByLabel('Zo doen wij dit').first().fill('Anders.')
    await first.page.getByText('buiten dit programma veranderd').waitFor()
    await picture(first.page, '13-buiten-veranderd', false)
    await first.page.getByRole('button', { name: 'Ga verder met mijn versie' }).click()
    await first.quit()
    writeFileSync(schoolFile(app.schools), '{')
    const { page } = await app.start({ school: schoolFolder(app.schools) })
    await dress(page)
    await page.getByText('beschadigd').first().waitFor()
    await picture(page, '14-beschadigd')
  })
}

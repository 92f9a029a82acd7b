// Every screen as PNG in out/look/: light and dark at 1366×768, light at 200 %; of an empty school, of one that is half
// finished, and of the example school.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { documentKinds } from '#shared/documents/kinds/index.ts'
import { stepIds } from '#shared/school/round-fields.ts'
import { sectionIds } from '#shared/school/school.ts'
import { nameOfStep } from '../../renderer/session/step-names.ts'
import { projectRoot, test } from '../e2e/app.ts'
import {
  goTo,
  goToDocument,
  goToDocuments,
  goToSection,
  goToTask,
  openExample,
  schoolFile,
  schoolFolder,
  SECTIONS
} from '../e2e/steps.ts'
import { dress as dressIn, looks, picture as pictureOf } from './looks.ts'

const VIEWS = [
  ['Wat ons team kan', ['Per deskundigheid', 'Per collega', 'Overzicht', 'Wat wij nog missen']],
  ['Scholing', ['Ambities', 'Scholingsplan', 'Geld en uren']],
  ['Toelating', ['Bij een aanmelding', 'Wat kan ik doen bij …?']]
] as const

for (const look of looks) {
  const picture = (page: Page, name: string, whole = true): Promise<Buffer> => pictureOf(page, look, name, whole)
  const dress = (page: Page): Promise<void> => dressIn(page, look)

  const everyScreen = async (page: Page, school: string): Promise<void> => {
    const shoot = (name: string): Promise<Buffer> => picture(page, `${school} ${name}`)
    await shoot('00 vandaag')
    await picture(page, `${school} 00 vandaag, eerste blik`, false)
    await goTo(page, 'Profiel')
    await shoot('01 profiel')
    for (const [index, section] of sectionIds.entries()) {
      await goToSection(page, section)
      await shoot(`${String(index + 2).padStart(2, '0')} ${SECTIONS[section].toLowerCase()}`)
      if (section === 'extraSupport' || section === 'expertise')
        await picture(page, `${school} ${SECTIONS[section].toLowerCase()}, eerste blik`, false)
      if (section === 'extraSupport') {
        await page.getByRole('link', { name: 'Hulpvragen' }).click()
        await shoot('06 hulpvragen')
      }
    }
    for (const [screen, views] of VIEWS) {
      await goTo(page, screen)
      for (const view of views) {
        await page.getByRole('button', { name: view, exact: true }).click()
        await shoot(`18 ${screen.toLowerCase()}, ${view.toLowerCase()}`)
      }
      await picture(page, `${school} 18 ${screen.toLowerCase()}, eerste blik`, false)
    }
    await goTo(page, 'Dit schooljaar')
    await shoot('20 dit schooljaar')
    for (const [index, step] of stepIds.entries()) {
      await goToTask(page, step)
      const task = `20 taak ${index + 1} ${nameOfStep(step).toLowerCase().replaceAll('?', '')}`
      await shoot(task)
      await picture(page, `${school} ${task}, eerste blik`, false)
    }
    await goToDocuments(page)
    await shoot('21 documenten')
    await picture(page, `${school} 21 documenten, eerste blik`, false)
    for (const kind of documentKinds) {
      await goToDocument(page, kind)
      await shoot(`21 document ${kind}`)
      await picture(page, `${school} 21 document ${kind}, eerste blik`, false)
    }
    await goTo(page, 'Gegevens')
    await shoot('22 gegevens')
    await goTo(page, 'Over SOP-wijzer')
    await shoot('23 over')
    await goTo(page, 'Andere school')
  }

  test(`an empty school, ${look.name}`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = await app.start()
    await dress(page)
    await picture(page, 'start 1')
    await page.getByRole('button', { name: 'Begin met uw school' }).click()
    await picture(page, 'start 2 begin met uw school')
    await page.getByLabel('Naam van de school').fill('De Linde')
    await page.getByRole('button', { name: 'Begin', exact: true }).click()
    await page.getByLabel('Een eerder profiel').check()
    await picture(page, 'begin 1 wat hebt u al')
    await page.getByRole('button', { name: 'Volgende stap' }).click()
    await page.getByRole('checkbox').first().check()
    await picture(page, 'begin 2 functies')
    await page.getByRole('button', { name: 'Volgende stap' }).click()
    await picture(page, 'begin 3 voorbeeld')
    await page.getByRole('button', { name: 'Naar Vandaag' }).click()
    await everyScreen(page, 'leeg')
    await picture(page, 'start 3 scholen')
  })

  test(`the example school, ${look.name}`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = await app.start()
    await dress(page)
    await openExample(page)
    await goTo(page, 'Gegevens')
    await page.locator('input[type=file]').setInputFiles(path.join(projectRoot, 'renderer', 'icon.png'))
    await page.getByLabel('Wat is er op het logo te zien?').fill('Een kompas')
    await picture(page, 'vol gegevens, logo', false)
    await goToDocument(page, 'sop')
    await page.getByRole('button', { name: 'Maak Word-document' }).click()
    await page.getByText('onderdelen staan in het document').waitFor({ timeout: 30_000 })
    await picture(page, 'vol document sop, gemaakt')
    await goToDocuments(page)
    await page.getByRole('button', { name: 'Maak alle stukken voor de MR' }).click()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await picture(page, 'vol documenten, bezig')
    await page.getByText('onderdelen staan in het document').waitFor({ timeout: 60_000 })
    await picture(page, 'vol documenten, gemaakt')
    await goTo(page, 'Vandaag')
    await everyScreen(page, 'vol')
  })

  test(`the school that is half finished, ${look.name}`, async ({ app }) => {
    test.setTimeout(300_000)
    const { page } = await app.start()
    await dress(page)
    await page.getByRole('button', { name: 'Bekijk een school voor voortgezet onderwijs' }).click()
    await page.getByRole('heading', { level: 1, name: /2027-2028/ }).waitFor()
    await everyScreen(page, 'half')
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
    await first.page.getByLabel('Zo doen wij dit').first().fill('Weer anders.')
    await goTo(first.page, 'Gegevens')
    await first.page.keyboard.press('Control+z')
    await picture(first.page, '13-ongedaan-vraagt', false)
    await first.page.keyboard.press('Control+z')
    await picture(first.page, '13-ongedaan', false)
    await first.quit()
    writeFileSync(schoolFile(app.schools), '{')
    const { page } = await app.start({ school: schoolFolder(app.schools) })
    await dress(page)
    await page.getByText('beschadigd').first().waitFor()
    await picture(page, '14-beschadigd')
  })
}

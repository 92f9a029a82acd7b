// What a director does, in her words, so that a scenario reads like her day.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import type { School, SectionId } from '#shared/school/school.ts'
import { nameOfStep } from '../../renderer/session/step-names.ts'

/** A document is made by a worker that starts for it and reads back what it wrote: on a busy machine that takes longer than a screen. */
export const MAKING = { timeout: 30_000 }

/** All documents of a decision, one after another. */
export const MAKING_ALL = { timeout: 50_000 }

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk de voorbeeldschool' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
}

export async function beginSchool(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Begin met uw school' }).click()
  await page.getByLabel('Naam van de school').fill(name)
  await page.getByLabel('Samenwerkingsverband').fill('De Brug')
  await page.getByLabel('Plaats').fill('Eikendorp')
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat hebt u al?')
  await page.getByRole('button', { name: 'Sla dit over' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
}

export const SECTIONS = {
  portrait: 'De school in het kort',
  vision: 'Visie op ondersteuning',
  basicSupport: 'Basisondersteuning',
  supportStructure: 'Ondersteuningsstructuur',
  extraSupport: 'Extra ondersteuning',
  expertise: 'Deskundigheid',
  facilities: 'Voorzieningen',
  cooperation: 'Samenwerking',
  limits: 'Grenzen en toelating',
  parents: 'Ouders',
  pupilsSay: 'Inbreng van leerlingen',
  ambitions: 'Ambities',
  training: 'Gevolgen voor scholing',
  coherence: 'Samenhang met andere plannen',
  decision: 'Besluitvorming'
} as const satisfies Record<SectionId, string>

export async function goToSection(page: Page, section: keyof typeof SECTIONS): Promise<void> {
  await page.getByRole('link', { name: 'Profiel', exact: true }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^\\d+\\. ${SECTIONS[section]}`) })
    .click()
  await expect(page).toHaveTitle(new RegExp(SECTIONS[section]))
  if (section === 'vision') await expect(visionEditor(page)).toBeVisible()
}

/** To a screen of the rail; it is there when its heading is. */
export async function goTo(
  page: Page,
  screen:
    | 'Vandaag'
    | 'Profiel'
    | 'Wat ons team kan'
    | 'Scholing'
    | 'Toelating'
    | 'Dit schooljaar'
    | 'In gesprek'
    | 'Documenten'
    | 'Planning'
    | 'Scans en bezoek'
    | 'Gegevens'
    | 'Andere school'
    | 'Over SOP-wijzer'
): Promise<void> {
  const before = await page.title()
  await page.getByRole('link', { name: screen, exact: true }).click()
  await expect(page).not.toHaveTitle(before)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** They stand beside the scans. */
export async function goToVisits(page: Page): Promise<void> {
  await goTo(page, 'Scans en bezoek')
  await page.getByRole('link', { name: 'Bereid een bezoek voor' }).click()
}

/** To the tasks of the year that is shown; from the page of one of them by the way that stands there. */
export async function goToTasks(page: Page): Promise<void> {
  if ((await page.title()).startsWith('Dit schooljaar')) return
  const back = page.getByRole('link', { name: 'Terug naar alle taken' })
  if (await back.isVisible()) await back.click()
  else await goTo(page, 'Dit schooljaar')
  await expect(page).toHaveTitle(/^Dit schooljaar/)
}

/** To the page of a task of the year, by way of the list. */
export async function goToTask(page: Page, step: StepId): Promise<void> {
  await goToTasks(page)
  await page.locator(`[id="year.${step}"]`).getByRole('link').click()
  await expectTask(page, step)
}

/** The page of this task is there, and who hears the screen is told so. */
export async function expectTask(page: Page, step: StepId): Promise<void> {
  await expect.poll(async () => (await page.title()).split(' – ')[0]).toBe(nameOfStep(step))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

export const goToDocuments = (page: Page): Promise<void> => goTo(page, 'Documenten')

/** To the screen of one document, by way of the list; where the list does not offer it to this school, by its address. */
export async function goToDocument(page: Page, kind: DocumentKind): Promise<void> {
  const { path: place, texts } = kinds[kind]
  const { name } = texts
  if (!(await page.title()).startsWith('Documenten')) await goToDocuments(page)
  const link = page.getByRole('link', { name: `Bekijk en maak ${name}`, exact: true })
  if ((await link.count()) > 0) await link.click()
  else await page.evaluate((last) => void (location.hash += `/${last}`), place)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

export const visionEditor = (page: Page) => page.getByRole('textbox', { name: /visie/i })

/** Waits until the status line says that all is on disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('.save')).toContainText('Opgeslagen om')
}

/** After a failed save whose cause is gone. The program tries by itself every few seconds, and may be first. */
export async function saveAgain(page: Page): Promise<void> {
  const pressed = page
    .getByRole('button', { name: 'Probeer opnieuw' })
    // No longer than until the program's own next try, which takes the button away.
    .click({ timeout: 5_000 })
    .catch(() => undefined)
  await untilSaved(page)
  await pressed
}

/** The folder of the only school there is, or of the one with this name. */
export function schoolFolder(schools: string, name?: string): string {
  const found = readdirSync(schools).filter((entry) => name === undefined || entry === name)
  if (found.length !== 1) throw new Error(`expected one school, found: ${readdirSync(schools).join(', ')}`)
  return path.join(schools, found[0] ?? '')
}

export const schoolFile = (schools: string, name?: string): string =>
  path.join(schoolFolder(schools, name), 'school.json')

export const onDisk = (schools: string, name?: string): string => readFileSync(schoolFile(schools, name), 'utf8')

/** A school that is there before the program starts; its folder. */
export function schoolOnDisk(schools: string, school: School): string {
  const folder = path.join(schools, 'De Linde')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'school.json'),
    JSON.stringify({ ...school, identity: { ...school.identity, name: 'De Linde' } }, null, 2)
  )
  return folder
}

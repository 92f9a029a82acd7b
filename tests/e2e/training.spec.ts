// Ambitions, training and money as one: a training that is finished changes the inventory and with it the profile, only after
// a yes; over budget is told; the plan comes on paper.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import mammoth from 'mammoth'
import type { Page } from '@playwright/test'
import type { DocumentKind } from '#shared/documents/kinds/index.ts'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import type { School } from '#shared/school/school.ts'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { goTo, goToDocument, MAKING, onDisk, openExample, schoolFolder, untilSaved } from './steps.ts'

const stored = (app: App): School => JSON.parse(onDisk(app.schools)) as School
const standOf = (app: App, id: string): string | undefined =>
  stored(app).sections.expertise.items.find((item) => item.id === id)?.stand

/** The words of a document that is made on its screen. */
async function onPaper(app: App, page: Page, kind: DocumentKind): Promise<string> {
  await goToDocument(page, kind)
  const folder = path.join(schoolFolder(app.schools), 'documenten')
  const there = new Set(existsSync(folder) ? readdirSync(folder) : [])
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.getByText('Alle tekst staat in het document.')).toBeVisible(MAKING)
  const made = readdirSync(folder).find((name) => !there.has(name)) ?? ''
  return withPlainSigns((await mammoth.extractRawText({ buffer: readFileSync(path.join(folder, made)) })).value)
}

async function toTraining(page: Page): Promise<void> {
  await goTo(page, 'Scholing')
  await expect(page.getByRole('heading', { level: 1, name: 'Scholing en ambities' })).toBeVisible()
}

test('a finished training changes the inventory and the profile after a yes, and undo takes it back', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await toTraining(page)
  await page.getByRole('button', { name: 'Scholingsplan', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Scholingsplan 2026-2027' })).toBeVisible()
  await page.locator('summary', { hasText: 'Leesplannen maken' }).click()
  await expectNoViolations(page, 'training plan')

  await page.getByRole('button', { name: /^Deze scholing is afgerond/u }).focus()
  await page.keyboard.press('Enter')
  const questions = page.getByRole('group', { name: 'Wat verandert er nu?' })
  await expect(questions).toBeVisible()
  expect(standOf(app, 'functie-taal')).toBe('developing')
  await expectNoViolations(page, 'what a finished training changes')
  await questions.getByRole('checkbox', { name: /“aanwezig”/u }).check()
  await page.getByRole('button', { name: 'Rond de scholing af' }).click()
  await untilSaved(page)
  expect(standOf(app, 'functie-taal')).toBe('present')
  expect(stored(app).sections.training.items.find(({ id }) => id === 'scholing-lezen')?.status).toBe('finished')

  // The chapter of the profile follows by itself.
  await goToDocument(page, 'expertise-list')
  await expect(page.locator('.paper').getByRole('row', { name: /Taal-leesspecialist/u })).toContainText('Aanwezig')
  await page.getByRole('button', { name: 'Opslaan als tabel (CSV)' }).click()
  await expect(page.locator('.made')).toContainText('Toon in map')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dit hoort bij “Scholing”.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await untilSaved(page)
  expect(standOf(app, 'functie-taal')).toBe('developing')
})

test('nothing changes without a yes', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  const before = stored(app)
  await toTraining(page)
  await page.getByRole('button', { name: 'Scholingsplan', exact: true }).click()
  await page.locator('summary', { hasText: 'Leesplannen maken' }).click()
  await page.getByRole('button', { name: /^Deze scholing is afgerond/u }).click()
  await page.getByRole('button', { name: 'Toch niet' }).click()
  await page.getByRole('button', { name: /^Deze scholing is afgerond/u }).click()
  await page.getByRole('button', { name: 'Rond de scholing af' }).click()
  await untilSaved(page)
  expect(stored(app).sections.expertise).toEqual(before.sections.expertise)
  expect(stored(app).internal.people).toEqual(before.internal.people)
})

test('from an ambition to a training, over budget, and to Word; what cannot be counted is told', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await toTraining(page)
  await page.getByRole('button', { name: 'Maak een scholing bij deze ambitie' }).first().click()
  // It is there with what is known, and the caret waits in what is not.
  await page.keyboard.type('Samen leesplannen maken')
  await untilSaved(page)
  const made = stored(app).internal.training.at(-1)
  expect(made).toMatchObject({ ambition: 'ambitie-lezen', schoolYear: '2026-2027' })
  expect(stored(app).sections.training.items.at(-1)?.goal).toBe('Samen leesplannen maken')
  const field = (name: string): string => `training:${made?.id ?? ''}.${name}`
  const costs = page.locator(`[id="${field('costs')}"]`)
  await costs.fill('veel')
  await expect(page.getByText(/Dit bedrag kunnen wij niet lezen/u)).toBeVisible()
  await costs.fill('4.000')
  await page.locator(`[id="${field('budget')}"]`).selectOption({ label: 'School (2026-2027)' })
  await page.getByRole('button', { name: 'Geld en uren' }).click()
  await expect(page.getByText(/te weinig\./u)).toBeVisible()
  await expectNoViolations(page, 'money and hours')
  await untilSaved(page)

  const [plan, staff] = [await onPaper(app, page, 'training-plan'), await onPaper(app, page, 'training-staff')]
  expect(plan).toContain('Samen leesplannen maken')
  expect(plan).toContain('€ 4.000')
  expect(plan).toContain('komt')
  expect(staff).toContain('Samen leesplannen maken')
  expect(staff).not.toContain('€ 4.000')
  for (const { name } of stored(app).internal.people) for (const text of [plan, staff]) expect(text).not.toContain(name)
})

test('by keyboard alone: a budget with its amount', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await toTraining(page)
  await tabTo(page, (name) => name === 'Geld en uren', 120)
  await page.keyboard.press('Enter')
  await tabTo(page, (name) => name === 'Voeg een budget toe', 120)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Subsidie')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1.250,50')
  await untilSaved(page)
  expect(stored(app).internal.budgets.at(-1)).toMatchObject({
    schoolYear: '2026-2027',
    name: 'Subsidie',
    amount: '1.250,50'
  })
})

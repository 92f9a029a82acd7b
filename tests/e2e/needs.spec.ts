// What pupils may need: what the school offers of it, and what can be found of it. Nothing of a pupil is kept.
import type { Page } from '@playwright/test'
import type { School } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { goToSection, onDisk, openExample, untilSaved } from './steps.ts'

const stored = (schools: string): School['sections']['extraSupport']['needs'] =>
  (JSON.parse(onDisk(schools)) as School).sections.extraSupport.needs
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true })
const press = (page: Page, act: string, need: string): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${act} ?: ${need}$`, 'u') }).press('Enter')

test('a need is confirmed as proposed or otherwise, another is not possible now, and undo takes each back', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await goToSection(page, 'extraSupport')
  await page.getByRole('link', { name: 'Hulpvragen' }).click()
  await expect(page.getByText('Dit belooft u aan ouders.')).toHaveCount(1)

  await press(page, 'Bevestig', 'Achterstand inhalen')
  await expect(titled(page, 'Aandacht vasthouden')).toBeFocused()
  await page
    .getByRole('group', { name: 'Waar biedt u dit? Aandacht vasthouden' })
    .getByRole('checkbox', { name: 'Gewoon in de klas' })
    .check()
  await press(page, 'Bevestig', 'Aandacht vasthouden')
  await press(page, 'Nu niet', 'Vaste structuur')
  await expect(page.getByLabel('Wat zou nodig zijn? Vaste structuur')).toBeFocused()
  await page.keyboard.type('Een vaste plek.')
  await untilSaved(page)
  const rows = stored(app.schools)
  expect(rows.find(({ need }) => need === 'catching-up')).toMatchObject({ levels: ['extra'], notNow: false })
  expect(rows.find(({ need }) => need === 'attention')?.levels).toEqual(expect.arrayContaining(['in-class', 'outside']))
  expect(rows.find(({ need }) => need === 'predictability')).toMatchObject({ notNow: true, needed: 'Een vaste plek.' })

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(titled(page, 'Aandacht vasthouden')).toBeFocused()
  await expect(page.getByRole('button', { name: /^Bevestig ?: Aandacht vasthouden$/u })).toBeVisible()
  await expect.poll(() => stored(app.schools).map(({ need }) => need)).not.toContain('attention')
  expect(stored(app.schools).map(({ need }) => need)).toContain('catching-up')
})

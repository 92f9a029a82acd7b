// A scan of the team from the first promise to the outcome: files, codes and forms on paper come in, and nothing is told before it is closed.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { codeFor, fileOf, filesOf, filled, scanOnDisk } from './scan-forms.ts'
import { beginSchool, goTo, MAKING, onDisk, schoolFolder, untilSaved } from './steps.ts'

/** How many forms the screen says there are. */
const forms = (page: Page) => page.locator('.scan-count')

test('fourteen colleagues: files, codes and paper come in, and after closing the team sees where it is divided', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Scans en bezoek')
  await page.getByRole('button', { name: /^Voor uw team/u }).click()
  await expect(page.getByText('Vertrouwelijk, niet naamloos.')).toBeVisible()
  await expect(page.getByText('Bespreek dit vooraf met de personeelsgeleding van de MR (PMR).')).toBeVisible()
  await page.getByRole('button', { name: 'Begin deze scan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scan voor het schoolteam, 2026-2027')
  await page.getByRole('button', { name: 'Maak het formulier' }).click()
  await expect(page.locator('.made')).toContainText('.html')

  // Ten by file, one of them twice, one that looks like another, one of another scan and one that is no form.
  const scan = scanOnDisk(app.schools)
  const answers = path.join(app.scratch, 'antwoorden')
  const inClass = { group: 'in-class' }
  filesOf(answers, 'school', scan, [
    ...([1, 2, 3, 4, 5] as const).map((at) => ({
      ...inClass,
      answers: filled('school', 4, { A1: at < 3 ? 1 : 4, [`B${at}`]: 3 }),
      open: { discuss: `Wij praten te weinig over rust, vindt collega ${at}.` }
    })),
    ...([1, 2, 3, 4, 5] as const).map((at) => ({
      group: 'elsewhere',
      answers: filled('school', 3, { A1: at < 4 ? 2 : 4, A2: 'unknown', [`C${at}`]: 1 })
    })),
    { group: 'elsewhere', answers: filled('school', 3, { A1: 2, A2: 'unknown', C1: 1 }) }
  ])
  writeFileSync(
    path.join(answers, 'andere.json'),
    fileOf('school', 'fedcba9876543210', { answers: filled('school', 1) })
  )
  writeFileSync(path.join(answers, 'verslag.json'), '{"geen": "formulier"}')
  await page.getByRole('button', { name: 'Inlezen' }).click()
  await page.getByRole('button', { name: 'Kies bestanden met antwoorden' }).click()
  const files = page.getByRole('region', { name: 'Bestanden' })
  await expect(files.getByText('10 formulieren ingelezen.')).toBeVisible()
  await expect(files.getByRole('listitem').filter({ hasText: 'verslag.json' })).toContainText(
    'Dit is geen formulier, of het bestand is beschadigd.'
  )
  await expect(files.getByRole('listitem').filter({ hasText: 'andere.json' })).toContainText(
    'Dit formulier hoort bij een andere scan'
  )
  const question = page.getByRole('group', { name: /dezelfde antwoorden als een ander formulier/u })
  await question.getByRole('button', { name: 'Nee, het is hetzelfde formulier' }).click()
  await expect(question).toHaveCount(0)
  await page.getByRole('button', { name: 'Kies bestanden met antwoorden' }).click()
  await expect(files.getByText('10 formulieren waren al ingelezen en tellen één keer.')).toBeVisible()
  await expect(forms(page)).toHaveText('10 formulieren van het team ingelezen.')

  // Two by code; a wrong sign is said where it stands.
  const code = page.getByLabel('Code', { exact: true })
  await code.fill('12u')
  await expect(page.getByText('Teken 3 is “U”.')).toBeVisible()
  for (const usual of [2, 1] as const) {
    await code.fill(codeFor('school', scan, filled('school', usual), 'in-class').toLowerCase())
    await expect(page.getByText('Deze code klopt.')).toBeVisible()
    await code.press('Enter')
    await expect(code).toHaveValue('')
  }
  await expect(forms(page)).toHaveText('12 formulieren van het team ingelezen.')
  await code.fill(codeFor('school', scan, filled('school', 1), 'in-class'))
  await code.press('Enter')
  await page
    .getByRole('group', { name: 'Deze code is gelijk aan een ander formulier.' })
    .getByRole('button', { name: 'Ja, tel het mee' })
    .click()
  await expect(forms(page)).toHaveText('13 formulieren van het team ingelezen.')
  await expect(code).toBeFocused()

  // One from paper, by the keyboard alone.
  await page.getByRole('button', { name: 'Typ een formulier over' }).press('Enter')
  await page.keyboard.type('2')
  await expect(page.getByLabel(/^1 van 45\./u)).toBeFocused()
  await page.keyboard.type('44')
  await page.keyboard.press('Backspace')
  await expect(page.getByLabel(/^2 van 45\./u)).toBeFocused()
  await page.keyboard.type(`w${'3'.repeat(42)}0`)
  await expect(page.getByText('Eén stelling bleef leeg.')).toBeVisible()
  await page.keyboard.type('De sfeer.')
  await page.getByRole('button', { name: 'Lees dit formulier in' }).press('Enter')
  await expect(forms(page)).toHaveText('14 formulieren van het team ingelezen.')
  await expect(page.getByLabel('Waar werkt u vooral?')).toBeFocused()
  expect(onDisk(app.schools)).not.toContain('De sfeer')

  // Nothing is told before it is closed; then what was written in words is read once.
  // The question about the form that was read in once more still stands, and leads back to it.
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByText('Over 1 formulier is nog een vraag.')).toBeVisible()
  await page.getByRole('button', { name: 'Naar de vraag bij “Inlezen”' }).click()
  await question.getByRole('button', { name: 'Nee, het is hetzelfde formulier' }).click()
  await expect(question).toHaveCount(0)
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await expect(page.getByText('hoe vaak elk antwoord is gekozen')).toBeVisible()
  await page.getByRole('button', { name: 'Sluit de scan' }).click()
  await page.getByRole('button', { name: 'Ja, sluit de scan' }).click()
  await expect(page.getByRole('heading', { name: 'Lees de open antwoorden' })).toBeVisible()
  const folder = path.join(schoolFolder(app.schools), 'metingen', scan)
  expect(existsSync(path.join(folder, 'antwoorden')) ? readdirSync(path.join(folder, 'antwoorden')) : []).toHaveLength(
    1
  )
  const said = page.getByRole('listitem').filter({ hasText: 'vindt collega 3' })
  await said.getByRole('button', { name: /^Neem mee/u }).click()
  await page.getByLabel('De zin').fill('Wij praten te weinig over rust.')
  const where = page.getByLabel('Waar hoort dit?')
  await page.getByRole('button', { name: 'Zet klaar als voorstel' }).click()
  await expect(page.getByText('Kies eerst een plek.')).toBeVisible()
  await expect(where).toBeFocused()
  await where.selectOption({ label: 'Visie op ondersteuning' })
  await page.getByRole('button', { name: 'Zet klaar als voorstel' }).click()
  await expect(page.getByText('Staat als voorstel bij “Visie op ondersteuning”.')).toBeVisible()
  await page.getByRole('button', { name: 'Wis de open antwoorden' }).click()
  await expect(said).toBeVisible()
  await page.getByRole('button', { name: 'Ja, wis de open antwoorden' }).click()

  await expect(page.getByText('14 formulieren van het team tellen mee.')).toBeVisible()
  const first = page.getByRole('region', { name: 'Praat hier eerst over' })
  await expect(first.getByRole('listitem').filter({ hasText: 'verdeeld' }).first()).toContainText('in twee zinnen')
  const theme = page.getByRole('region', { name: 'Waar wij voor staan' })
  await expect(theme).toContainText(/\d,\d van 4/u)
  await expect(theme.getByRole('link', { name: 'Visie op ondersteuning' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Groepen naast elkaar' })).toContainText('Vooral in')
  const report = page.getByRole('region', { name: 'Verslag' })
  await report.getByRole('button', { name: 'Maak Word-document Verslag van de scan' }).click()
  await expect(report.locator('.made')).toContainText('.docx', MAKING)
  expect(readdirSync(folder)).toEqual(['meting.json'])
  await untilSaved(page)

  await goTo(page, 'Scans en bezoek')
  await expect(page.getByRole('listitem').filter({ hasText: 'Scan voor het schoolteam' })).toContainText(
    'Gesloten op 23 november 2026, 14 formulieren.'
  )

  // What divides the team is proposed for its next talk.
  await page.getByRole('listitem').filter({ hasText: 'Scan voor het schoolteam' }).getByRole('link').first().click()
  await theme.getByText(/^Praat hierover met uw team/u).click()
  await theme.getByRole('link', { name: 'Bereid een gesprek voor' }).click()
  await page.getByRole('button', { name: 'Bereid een gesprek voor' }).click()
  await expect(page.getByText('Hierover is uw team verdeeld').first()).toBeVisible()
})

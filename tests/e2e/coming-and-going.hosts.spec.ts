// How the program comes and goes, on both hosts: a start, a restart, a second window, kill -9. Nothing is ever lost.
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { beginSchool, goTo, goToSection, onDisk, schoolFolder, untilSaved, visionEditor } from './steps.ts'

test('a start with something that is no school says so on the first screen, and the list does not know it', async ({
  app
}) => {
  const file = path.join(app.scratch, 'foo.txt')
  writeFileSync(file, 'geen school')
  const { page } = await app.start({ school: file })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Welkom')
  await expect(page.getByRole('alert')).toContainText(
    '“foo.txt” is geen school. Kies Open een school en dan de map waarin het bestand school.json staat.'
  )
  await expectNoViolations(page, 'no school')
  await expect(page.getByRole('listitem')).toHaveCount(0)
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
})

test('a restart opens where one was, and all is there, also what was typed just before closing', async ({ app }) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await goToSection(first.page, 'vision')
  await visionEditor(first.page).click()
  await first.page.keyboard.type('Wij kijken bij ieder kind opnieuw.')
  await first.quit()
  expect(onDisk(app.schools)).toContain('Wij kijken bij ieder kind opnieuw.')

  const second = await app.start({ asLeft: true })
  await expect(visionEditor(second.page)).toHaveText('Wij kijken bij ieder kind opnieuw.')
  await goTo(second.page, 'Andere school')
  await expect(second.page.getByRole('listitem').filter({ hasText: 'De Linde' })).toBeVisible()
  await second.quit()

  // A start that names the school opens it at once.
  const third = await app.start({ school: schoolFolder(app.schools) })
  await expect(third.page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
})

test('a second window of the same school reads, says why, and takes over when the first closes', async ({ app }) => {
  const running = await app.start()
  await beginSchool(running.page, 'De Linde')
  const address = new URL(running.page.url()).hash
  const second = await running.secondWindow()
  await second.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(second.getByText('al open in een ander venster')).toBeVisible()
  await goToSection(second, 'vision')
  await expect(visionEditor(second)).not.toHaveAttribute('contenteditable', 'true')
  await running.page.close()
  // The browser host gives a tab four seconds to come back before the next one may write.
  await expect(visionEditor(second)).toHaveAttribute('contenteditable', 'true', { timeout: 20_000 })
  await visionEditor(second).click()
  await second.keyboard.type('Nu hier.')
  await untilSaved(second)
  expect(onDisk(app.schools)).toContain('Nu hier.')
})

test('kill -9 while typing loses at most the last second', async ({ app }) => {
  const running = await app.start()
  await beginSchool(running.page, 'De Linde')
  await goToSection(running.page, 'vision')
  await visionEditor(running.page).click()
  const end = Date.now() + 4_000
  let typed = 0
  const moments: { readonly at: number; readonly typed: number }[] = []
  while (Date.now() < end) {
    await running.page.keyboard.type(`woord${typed} `)
    typed += 1
    moments.push({ at: Date.now(), typed })
  }
  const killed = Date.now()
  await running.crash()
  // A machine that stood still between two words wrote nothing either.
  const longestPause = Math.max(...moments.map(({ at }, index) => at - (moments[index - 1]?.at ?? at)))
  const typedASecondAgo = moments.filter(({ at }) => at < killed - 1_000 - longestPause).at(-1)?.typed ?? 0
  expect(typedASecondAgo).toBeGreaterThan(5)
  expect(onDisk(app.schools)).toContain(`woord${typedASecondAgo - 1} `)

  const again = await app.start()
  await again.page.getByRole('listitem').filter({ hasText: 'De Linde' }).getByRole('button').first().click()
  await goToSection(again.page, 'vision')
  await expect(visionEditor(again.page)).toContainText('woord0 woord1')
  await visionEditor(again.page).click()
  await again.page.keyboard.press('Control+End')
  await again.page.keyboard.type('en verder')
  await untilSaved(again.page)
  expect(onDisk(app.schools)).toContain('en verder')
})

test('words that could not be saved outlive kill -9: the next start offers them, shows them and puts them back', async ({
  app
}) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await untilSaved(first.page)
  const folder = schoolFolder(app.schools)
  const away = path.join(app.scratch, 'weg')
  renameSync(folder, away)
  await goToSection(first.page, 'vision')
  await visionEditor(first.page).click()
  await first.page.keyboard.type('Deze zin blijft.')
  await expect(first.page.getByText('een noodkopie')).toBeVisible()
  // The last letters come in it within a second.
  await expect.poll(() => heldWords(app)).toContain('Deze zin blijft.')
  await first.crash()
  renameSync(away, folder)

  const { page } = await app.start()
  await expect(page.getByRole('listitem').filter({ hasText: 'De Linde' })).toContainText(
    'Er is werk dat niet in de school kon worden opgeslagen, van'
  )
  await page.getByRole('button', { name: 'De Linde' }).click()
  await expect(page.getByText('Er gebeurt niets totdat u kiest.')).toBeInViewport()
  await page.getByRole('button', { name: 'Bekijk het' }).click()
  await expect(page.getByRole('article', { name: 'Niet-opgeslagen werk' })).toContainText('Deze zin blijft.')
  await page.getByRole('button', { name: 'Weg ermee' }).click()
  await expect(page.getByRole('button', { name: 'Nee, bewaar het' })).toBeFocused()
  await expectNoViolations(page, 'held work')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Weg ermee' })).toBeFocused()
  expect(onDisk(app.schools)).not.toContain('Deze zin blijft.')
  await page.getByRole('button', { name: 'Zet het terug' }).click()
  await expect(page.getByText('is teruggezet')).toBeVisible()
  expect(onDisk(app.schools)).toContain('Deze zin blijft.')
  await goToSection(page, 'vision')
  await expect(visionEditor(page)).toHaveText('Deze zin blijft.')
  await expect(page.getByText('Er gebeurt niets totdat u kiest.')).toHaveCount(0)
})

/** What stands in the program's own folder of words that could not be saved. */
function heldWords({ scratch }: App): string {
  const place = path.join(path.dirname(scratch), 'data', 'niet-opgeslagen')
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(path.join(place, name), 'utf8'))
    .join('\n')
}

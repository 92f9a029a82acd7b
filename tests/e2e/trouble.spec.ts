// When things go wrong: a crash, a damaged or strange file, another program, a full disk. Nothing is ever lost.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { plainJson } from '../../electron/store/plain-json.ts'
import { sealed, unsealed } from '../../electron/store/seal.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToSection,
  onDisk,
  openExample,
  schoolFile,
  saveAgain,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

test('kill -9 while typing loses at most the last second', async ({ app }) => {
  const running = await app.start()
  await beginSchool(running.page, 'De Linde')
  await goToSection(running.page, 'vision')
  await visionEditor(running.page).click()
  const end = Date.now() + 4_000
  let typed = 0
  let typedASecondAgo = 0
  const moments: { readonly at: number; readonly typed: number }[] = []
  while (Date.now() < end) {
    await running.page.keyboard.type(`woord${typed} `)
    typed += 1
    moments.push({ at: Date.now(), typed })
  }
  const killed = Date.now()
  await running.crash()
  typedASecondAgo = moments.filter(({ at }) => at < killed - 1_000).at(-1)?.typed ?? 0
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

test('a school that was changed by hand says so; a damaged one is offered its last good copy, and the bad file is kept', async ({
  app
}) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await goToSection(first.page, 'vision')
  await visionEditor(first.page).click()
  await first.page.keyboard.type('Deze zin is goed.')
  await untilSaved(first.page)
  await first.quit()
  const file = schoolFile(app.schools)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Eikendorp', 'Beukendorp'))
  const second = await app.start({ school: schoolFolder(app.schools) })
  await expect(second.page.getByText('buiten dit programma gewijzigd')).toBeVisible()
  await expectNoViolations(second.page, 'changed outside')
  await second.page.getByRole('link', { name: 'Bekijk de reservekopieën' }).click()
  await expect(second.page.getByRole('heading', { name: 'Reservekopieën' })).toBeVisible()
  await second.page.getByRole('button', { name: 'Sluit deze melding' }).click()
  await expect(second.page.getByText('buiten dit programma gewijzigd')).toBeHidden()
  await goToSection(second.page, 'vision')
  await visionEditor(second.page).click()
  await second.page.keyboard.press('Control+End')
  await second.page.keyboard.type(' En deze ook.')
  await untilSaved(second.page)
  await second.quit()

  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 200))
  const third = await app.start({ school: schoolFolder(app.schools) })
  await expect(third.page.getByRole('heading', { level: 1 })).toContainText('beschadigd')
  expect(readFileSync(file, 'utf8')).toHaveLength(200)
  await expect(third.page.getByRole('listitem').filter({ hasText: 'op deze computer' }).first()).toBeVisible()
  const look = third.page.getByRole('button', { name: /^Bekijk/ }).first()
  await look.click()
  await expect(third.page.getByRole('article', { name: /^Kopie van/ })).toContainText('Deze zin is goed.')
  await expectNoViolations(third.page, 'a damaged school')
  await look.click()
  await third.page.getByRole('button', { name: /terug/i }).first().click()
  await goToSection(third.page, 'vision')
  await expect(visionEditor(third.page)).toContainText('Deze zin is goed.')
  expect(readdirSync(schoolFolder(app.schools)).filter((name) => name.includes('beschadigd'))).toHaveLength(1)
})

test('a school whose folder is lost is brought back in a new folder, from the copy on this computer', async ({
  app
}) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await untilSaved(first.page)
  await first.quit()
  const file = schoolFile(app.schools)
  rmSync(schoolFolder(app.schools), { recursive: true })

  const { page } = await app.start()
  const card = page.getByRole('listitem').filter({ hasText: 'De map is niet te vinden.' })
  await expect(card).toContainText('Is de map echt weg?')
  await card.getByRole('button', { name: /^Haal uit de lijst/ }).click()
  await expect(card.getByRole('button', { name: 'Nee, bewaar ze' })).toBeFocused()
  await expectNoViolations(page, 'a school whose folder is gone')
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: /^Zet terug: / }).click()
  await expect(page.getByText('staat in een nieuwe map')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(readFileSync(file, 'utf8')).toContain('De Linde')
})

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

test('a school of a newer version is shown, and not a byte is written', async ({ app }) => {
  const first = await app.start()
  await openExample(first.page)
  await first.quit()
  const file = schoolFile(app.schools)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": \d+/, '"version": 99'))
  const bytes = readFileSync(file)
  const entries = readdirSync(schoolFolder(app.schools)).toSorted()

  const { page, quit } = await app.start({ school: schoolFolder(app.schools) })
  await expect(page.getByText('nieuwere versie van dit programma')).toBeVisible()
  await goToSection(page, 'vision')
  await expect(visionEditor(page)).not.toHaveAttribute('contenteditable', 'true')
  await goTo(page, 'Documenten')
  await expect(page.getByText('Hier kunt u nu geen Word-document maken.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Maak / })).toHaveCount(0)
  await goToDocument(page, 'sop')
  await expect(page.getByText('Hier kunt u nu geen Word-document maken.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Maak |PDF$/ })).toHaveCount(0)
  await quit()
  expect(readFileSync(file).equals(bytes)).toBe(true)
  expect(readdirSync(schoolFolder(app.schools)).toSorted()).toEqual(entries)
})

test('a folder in the place of the file is said so, and the school opens when the file is back', async ({ app }) => {
  const first = await app.start()
  await openExample(first.page)
  await first.quit()
  const file = schoolFile(app.schools)
  const good = readFileSync(file)
  // A folder in the file's place: unreadable for everyone, also for root.
  renameSync(file, `${file}.weg`)
  mkdirSync(file)
  const { page } = await app.start({ school: schoolFolder(app.schools) })
  await expect(page.getByText('is school.json geen bestand')).toBeVisible({ timeout: 20_000 })
  spawnSync('rmdir', [file])
  writeFileSync(file, good)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')
})

test('a file replaced from outside is never overwritten, and both versions stay', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const file = schoolFile(app.schools)
  writeFileSync(file, readFileSync(file, 'utf8').replace('Eikendorp', 'Beukendorp'))
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Van mij.')
  await expect(page.getByText('buiten dit programma veranderd')).toBeVisible()
  await page.mouse.wheel(0, 3_000)
  await expect(page.getByText('buiten dit programma veranderd')).toBeInViewport()
  expect(onDisk(app.schools)).toContain('Beukendorp')
  expect(onDisk(app.schools)).not.toContain('Van mij.')
  await page.getByRole('button', { name: 'Ga verder met mijn versie' }).click()
  await untilSaved(page)
  expect(onDisk(app.schools)).toContain('Van mij.')
  const spares = path.join(schoolFolder(app.schools), 'back-ups')
  expect(readdirSync(spares).some((name) => readFileSync(path.join(spares, name), 'utf8').includes('Beukendorp'))).toBe(
    true
  )
})

/** The same school as the program of another computer writes it: with its own checksum. */
const byTheProgram = (text: string): Uint8Array =>
  sealed(plainJson(unsealed(JSON.parse(text) as Record<string, unknown>).value))

test('what another computer writes is shown when the window gets the focus; versions beside the school are named, and a newer program is not written over', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Oude tekst.')
  await untilSaved(page)
  const file = schoolFile(app.schools)
  const folder = schoolFolder(app.schools)
  const old = readFileSync(file, 'utf8')
  const comeBack = (): Promise<void> => page.evaluate(() => void dispatchEvent(new Event('focus')))

  writeFileSync(file, byTheProgram(old.replace('Oude tekst.', 'Van de andere computer.')))
  await comeBack()
  await expect(
    page.getByText('De school is op een andere computer gewijzigd. U ziet nu de nieuwste tekst.')
  ).toBeVisible()
  await expect(visionEditor(page)).toHaveText('Van de andere computer.')
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()

  writeFileSync(path.join(folder, 'school (conflicted copy 2026-11-20).json'), old)
  await comeBack()
  await expect(page.getByText('In de map staat nog een versie van deze school, van 20 november 2026.')).toBeVisible()
  await expectNoViolations(page, 'a version beside the school')
  await page.getByRole('button', { name: 'Bekijk' }).click()
  await expect(page.getByRole('heading', { name: 'Andere versies in de map' })).toBeFocused()
  await expect(page.getByText('Anders dan wat u nu hebt: Visie op ondersteuning.')).toBeVisible()
  await expectNoViolations(page, 'versions beside the school, compared')
  await page
    .getByRole('button', { name: /^Leg opzij/ })
    .first()
    .click()
  await expect(page.getByText('ligt opzij')).toBeInViewport()
  await expect(page.getByText('In de map staat nog een versie')).toHaveCount(0)
  expect(readFileSync(path.join(folder, 'back-ups', 'school (conflicted copy 2026-11-20).json'), 'utf8')).toBe(old)

  await goToSection(page, 'vision')
  const newer = old.replace(/"version": \d+/, '"version": 99')
  writeFileSync(file, newer)
  await visionEditor(page).click()
  await page.keyboard.type('Van mij.')
  await expect(page.getByText('met een nieuwere versie van SOP-wijzer')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bewaar kopie elders' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ga verder met mijn versie' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Toon de versie op schijf' }).click()
  await expect(page.getByText('Alleen lezen').first()).toBeVisible()
  expect(readFileSync(file, 'utf8')).toBe(newer)
  expect(
    readdirSync(path.join(folder, 'back-ups')).some((name) =>
      readFileSync(path.join(folder, 'back-ups', name), 'utf8').includes('Van mij.')
    )
  ).toBe(true)
})

test('on a full disk the words stay in the window, and are saved when there is room', async ({ app }) => {
  const small = path.join(app.scratch, 'kleine schijf')
  mkdirSync(small)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small])
  test.skip(mounted.status !== 0, 'this machine lets no one make a small disk')
  try {
    const running = await app.start({ env: { SOP_WIJZER_SCHOOLS: small } })
    const { page } = running
    await beginSchool(page, 'De Linde')
    await untilSaved(page)
    const filler = path.join(small, 'vol.bin')
    spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k', 'count=400'])
    await goToSection(page, 'vision')
    await visionEditor(page).click()
    await page.keyboard.type('Deze zin past er niet meer bij. '.repeat(3))
    await expect(page.getByText('Uw schijf is vol')).toBeVisible()
    expect(onDisk(small, 'De Linde')).toContain('Eikendorp')
    writeFileSync(filler, '')
    await saveAgain(page)
    expect(onDisk(small, 'De Linde')).toContain('Deze zin past er niet meer bij.')
    await running.quit()
  } finally {
    spawnSync('umount', ['-l', small])
  }
})

test('a folder that disappears while working keeps the words, and a copy elsewhere can be made', async ({ app }) => {
  const running = await app.start()
  const { page } = running
  await beginSchool(page, 'De Linde')
  await untilSaved(page)
  const folder = schoolFolder(app.schools)
  const away = path.join(app.scratch, 'weg')
  renameSync(folder, away)
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Deze zin blijft.')
  await expect(page.getByText('niet te vinden')).toBeVisible()
  if (app.kind === 'chromium') {
    // On the desktop a dialog asks where; that is in places.electron.spec.ts.
    await page.getByRole('button', { name: 'Bewaar kopie elders' }).click()
    await expect(page.getByText('De kopie staat in')).toContainText(`${app.schools} kopieën`)
    expect(onDisk(`${app.schools} kopieën`)).toContain('Deze zin blijft.')
    await expect(page.getByText('niet te vinden')).toBeVisible()
  }
  renameSync(away, folder)
  await saveAgain(page)
  expect(onDisk(app.schools)).toContain('Deze zin blijft.')
})

test('where no spare copy can be made a banner says why and what to do, and the work is saved', async ({ app }) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await untilSaved(first.page)
  await first.quit()
  const spares = path.join(schoolFolder(app.schools), 'back-ups')
  rmSync(spares, { recursive: true, force: true })
  writeFileSync(spares, '')
  const { page } = await app.start({ school: schoolFolder(app.schools) })
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Zonder reservekopie.')
  await expect(page.getByText('Er kan geen reservekopie worden gemaakt')).toContainText('Geef het een andere naam.')
  await untilSaved(page)
  expect(onDisk(app.schools)).toContain('Zonder reservekopie.')
  await expectNoViolations(page, 'no spare copy')
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
  expect(onDisk(app.schools)).not.toContain('Deze zin blijft.')
  await page.getByRole('button', { name: 'Zet het terug' }).click()
  await expect(page.getByText('is teruggezet')).toBeVisible()
  expect(onDisk(app.schools)).toContain('Deze zin blijft.')
  await goToSection(page, 'vision')
  await expect(visionEditor(page)).toHaveText('Deze zin blijft.')
  await expect(page.getByText('Er gebeurt niets totdat u kiest.')).toHaveCount(0)
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
  await expect(visionEditor(second)).toHaveAttribute('contenteditable', 'true', { timeout: 20_000 })
  await visionEditor(second).click()
  await second.keyboard.type('Nu hier.')
  await untilSaved(second)
  expect(onDisk(app.schools)).toContain('Nu hier.')
})

test('putting a copy back shows at once what it replaced, and that can be put back too', async ({ app }) => {
  const first = await app.start()
  await beginSchool(first.page, 'De Linde')
  await first.quit()
  const { page } = await app.start({ school: schoolFolder(app.schools) })
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Deze zin wil ik houden.')
  await untilSaved(page)
  await goTo(page, 'Gegevens')
  const copies = page.getByRole('button', { name: /^Zet deze terug/ })
  await expect(copies).toHaveCount(1)
  await copies.first().click()
  await expect(page.getByText('bovenaan de lijst')).toBeInViewport()
  await expect(copies).toHaveCount(2)
  expect(onDisk(app.schools)).not.toContain('Deze zin wil ik houden.')
  await copies.first().click()
  await goToSection(page, 'vision')
  await expect(visionEditor(page)).toHaveText('Deze zin wil ik houden.')
})

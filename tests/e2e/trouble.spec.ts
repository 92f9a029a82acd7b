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
  saveAgain,
  schoolFile,
  schoolFolder,
  untilSaved,
  visionEditor
} from './steps.ts'

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
  await third.page.getByRole('button', { name: 'Sluit deze kopie' }).click()
  await expect(look).toBeFocused()
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
  await expect(card.getByRole('button', { name: /^Haal uit de lijst/ })).toBeFocused()
  await card.getByRole('button', { name: 'Kijk opnieuw' }).click()
  await expect(card).toContainText('De map is nog steeds niet te vinden.')
  await card.getByRole('button', { name: /^Zet terug: / }).click()
  await expect(page.getByText('staat in een nieuwe map')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(readFileSync(file, 'utf8')).toContain('De Linde')
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
  await expect(page.getByText('is school.json geen bestand')).toBeVisible()
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

test('on a full disk the words stay in the window, and are saved when there is room', async ({ app }, info) => {
  // A spare copy may be due just then: that there is no room for it is told to the log.
  info.annotations.push({ type: 'expected-complaint', description: 'ENOSPC' })
  const small = path.join(app.scratch, 'kleine schijf')
  mkdirSync(small)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small])
  test.skip(mounted.status !== 0, 'this machine lets no one make a small disk')
  try {
    const running = await app.start({ schools: small })
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

// The copy elsewhere that can be made meanwhile is in places.electron.spec.ts and places.chromium.spec.ts.
test('a folder that disappears while working keeps the words', async ({ app }) => {
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
  renameSync(away, folder)
  await saveAgain(page)
  expect(onDisk(app.schools)).toContain('Deze zin blijft.')
})

test('where no spare copy can be made a banner says why and what to do, and the work is saved', async ({
  app
}, info) => {
  // The cause is told to the log.
  info.annotations.push({ type: 'expected-complaint', description: 'ENOTDIR' })
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

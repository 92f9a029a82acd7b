// The whole way, with the keyboard alone, in the real programs: from nothing to a profile that is adopted and frozen.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { SectionId } from '#shared/school/school.ts'
import { expect, test } from './app.ts'
import { addToList, openTask, tabTo, tabToField, writeIn } from './keyboard.ts'
import { goToSection, goToTasks, MAKING_ALL, onDisk, schoolFolder, SECTIONS, untilSaved } from './steps.ts'

async function openSection(page: Page, section: SectionId): Promise<void> {
  await tabTo(page, (name) => name === 'Profiel', 300)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, (name) => new RegExp(`^\\d+\\. ${SECTIONS[section]}`).test(name), 60)
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(new RegExp(SECTIONS[section]))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

test('from nothing to a profile that is adopted, with the keyboard alone', async ({ app }) => {
  // A whole year, key by key.
  test.setTimeout(180_000)
  const { page } = await app.start()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, (name) => name.startsWith('Begin met uw school'))
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Naam van de school')).toBeFocused()
  await page.keyboard.type('De Linde')
  await tabTo(page, (name) => name.startsWith('Samenwerkingsverband'))
  await page.keyboard.type('De Brug')
  await page.keyboard.press('Enter')

  // The first ten minutes.
  await expect(page.getByRole('heading', { name: 'Wat hebt u al?' })).toBeFocused()
  await tabTo(page, (name) => name === 'Volgende stap')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Wie heeft uw team in huis?' })).toBeFocused()
  for (let ticked = 0; ticked < 2; ticked += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
  }
  await tabTo(page, (name) => name === 'Volgende stap')
  await page.keyboard.press('Enter')
  await expect(page.getByText('De volgende datum')).toBeVisible()
  await expect(page.getByText('Vaststellen voor 1 augustus 2027.')).toBeVisible()
  await tabTo(page, (name) => name === 'Naar Vandaag')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2027-2028')

  await openSection(page, 'basicSupport')
  await writeIn(page, 'basicSupport.list', 'Hulp bij lezen\nHulp bij rekenen')
  await tabTo(page, (name) => name === 'Plaats deze 2 afspraken')
  await page.keyboard.press('Enter')
  for (let agreement = 0; agreement < 2; agreement += 1) {
    await tabTo(page, (name) => name === 'Doen wij')
    await page.keyboard.press('Space')
    await tabTo(page, (name) => name.startsWith('Zo doen wij dit'))
    await page.keyboard.type('Elke dag in elke groep.')
  }

  await openSection(page, 'supportStructure')
  await addToList(page, 'steps', [
    'Stap 1, in de groep',
    'De leraar past de les aan.',
    'de leraar',
    'In de eerste week.'
  ])

  await openSection(page, 'extraSupport')
  await addToList(page, 'arrangements', [
    'Lezen komt niet op gang',
    'Lezen in een klein groepje.',
    'drie keer per week',
    'de leraarondersteuner',
    'na een gesprek',
    'na tien weken'
  ])

  await openSection(page, 'expertise')
  const expertise = (JSON.parse(onDisk(app.schools)) as { sections: { expertise: { items: { id: string }[] } } })
    .sections.expertise.items
  expect(expertise).toHaveLength(2)
  for (const { id } of expertise) await writeIn(page, `expertise:${id}.halfDays`, '0,5')

  await openSection(page, 'facilities')
  await addToList(page, 'facilities', ['rustige werkplek', 'Geb', 'Ja'])

  await openSection(page, 'pupilsSay')
  await writeIn(page, 'round.pupilsSay.chosenBy', 'De leerlingenraad koos voor een gesprek in tweetallen.')
  await writeIn(page, 'round.pupilsSay.form', 'Een gesprek in tweetallen.')
  await writeIn(page, 'round.pupilsSay.help', 'De jongste leerlingen kregen plaatjes.')
  await writeIn(page, 'round.pupilsSay.outcome', 'Zij willen vaker rust.')
  await writeIn(page, 'round.pupilsSay.influence', 'Er komt een rustige werkplek bij.')
  await writeIn(page, 'round.pupilsSay.heldOn', '12-10-2026')

  await tabTo(page, (name) => name === 'Dit schooljaar', 300)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await openTask(page, 'request')
  await writeIn(page, 'round.mr.reasons', 'Wij willen vaker rust in de groep.')
  await writeIn(page, 'round.mr.forStaff', 'Eén studiemiddag.')
  await writeIn(page, 'round.mr.forParents', 'Geen gevolgen.')
  await writeIn(page, 'round.mr.forPupils', 'Een plek om rustig te werken.')
  await writeIn(page, 'round.mr.replyBy', '16-11-2026')
  await writeIn(page, 'round.mr.askedOn', '2-11-2026')
  await writeIn(page, 'round.mr.talkOn', '9-11-2026')
  await openTask(page, 'advice')
  await tabToField(page, 'round.mr.advice')
  await chooseHere(page, 'Positief')
  await writeIn(page, 'round.mr.adviceOn', '16-11-2026')
  await tabToField(page, 'round.mr.followed')
  await chooseHere(page, 'Ja')
  await openTask(page, 'adoption')
  await tabToField(page, 'round.adoption.what')
  await chooseHere(page, 'Het ondersteuningsaanbod')
  await tabToField(page, 'round.adoption.whole')
  await page.keyboard.press('Space')
  await writeIn(page, 'round.adoption.day', '20-11-2026')
  await tabToField(page, 'round.adoption.by')
  await chooseHere(page, 'Het bestuur')
  await untilSaved(page)
  await tabTo(page, (name) => name === 'Leg het besluit vast', 200)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Dit wordt vastgelegd' })).toBeFocused()
  await tabTo(page, (name) => name === 'Ja, leg het besluit vast')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Versie van 20 november 2026').first()).toBeVisible(MAKING_ALL)
  await untilSaved(page)

  const versions = path.join(schoolFolder(app.schools), 'versies')
  expect(readdirSync(versions)).toEqual(['2026-11-20'])
  const frozen = readFileSync(path.join(versions, '2026-11-20', 'school.json'), 'utf8')
  expect(frozen).toContain('Er komt een rustige werkplek bij.')
  await openTask(page, 'guide')
  await writeIn(page, 'guide-adoption:2027-2028.day', '20-11-2026')
  await untilSaved(page)
  const school = JSON.parse(onDisk(app.schools)) as {
    rhythms: { guideAdoptions: { schoolYear: string; day: string }[] }
    rounds: { adoption: { version: string } }[]
  }
  expect(school.rounds[0]?.adoption.version).toBe('2026-11-20')
  expect(school.rhythms.guideAdoptions).toMatchObject([{ schoolYear: '2027-2028', day: '2026-11-20' }])

  // What was adopted stays readable beside what is written later, and as a whole.
  await goToSection(page, 'pupilsSay')
  await page.locator('[id="round.pupilsSay.outcome"]').fill('Iets nieuws.')
  await page.getByText('Wat is dit schooljaar vastgesteld?').click()
  await expect(page.getByRole('main').getByText('Zij willen vaker rust.')).toBeVisible()
  await goToTasks(page)
  await page.getByRole('button', { name: /^Bekijk/ }).click()
  await expect(page.getByRole('article').getByText('Er komt een rustige werkplek bij.')).toBeVisible()
})

/** In a choice that has the focus: radio buttons or a list. */
async function chooseHere(page: Page, words: string): Promise<void> {
  const isList = await page.evaluate(() => document.activeElement instanceof HTMLSelectElement)
  if (isList) return page.keyboard.type(words.split(' ')[0] ?? words)
  for (let press = 0; press < 8; press += 1) {
    const [label, isChecked] = await page.evaluate(() => {
      const at = document.activeElement
      return [
        at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : '',
        at instanceof HTMLInputElement && at.checked
      ] as const
    })
    if (label.startsWith(words)) {
      if (!isChecked) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`no choice "${words}"`)
}

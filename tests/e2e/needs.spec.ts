// What pupils may need: what the school offers of it, and what can be found of it. Nothing of a pupil is kept.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { isoDay } from '#shared/day.ts'
import { makeBundle } from '#shared/delivery/bundle.ts'
import { bundleText } from '#shared/delivery/read-bundle.ts'
import type { School } from '#shared/school/school.ts'
import { aDelivery, aNeed } from '../shared/delivery/deliveries.ts'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { goTo, goToSection, onDisk, openExample, untilSaved } from './steps.ts'

const stored = (schools: string): School['sections']['extraSupport']['needs'] =>
  (JSON.parse(onDisk(schools)) as School).sections.extraSupport.needs
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true })
const press = (page: Page, act: string, need = ''): Promise<void> =>
  page.getByRole('button', { name: new RegExp(`^${act}${need && ` ?: ${need}`}$`, 'u') }).press('Enter')

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

  await press(page, 'Verder met de voorstellen')
  await expect(titled(page, 'Sterk en kwetsbaar tegelijk')).toBeFocused()

  // What stands in the list already leads there, a label too; what may say who somebody is, is pointed at.
  const own = page.getByLabel('Anders, namelijk')
  await own.fill('ADHD')
  await expect(
    page.getByText(/^Wij kijken naar wat een leerling nodig heeft\. Dit staat al in de lijst/u)
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Zet erbij/u })).toHaveCount(0)
  await own.fill('rekenen')
  await press(page, 'Naar Rekenen')
  await expect(titled(page, 'Rekenen')).toBeFocused()
  await own.fill('Pim heeft diabetes en prikt zelf')
  await expect(page.getByRole('listitem').filter({ hasText: '“diabetes” Dit is een diagnose' })).toBeVisible()

  // What stands in no list, in her own words; what is not confirmed waits for her, and is no offer.
  await own.fill('Schaken leren')
  await goTo(page, 'Vandaag')
  await page.goBack()
  await expect(own).toHaveValue('Schaken leren')
  expect(stored(app.schools).map(({ name }) => name)).not.toContain('Schaken leren')
  await page
    .getByRole('group', { name: 'Waar biedt u dit? Schaken leren' })
    .getByRole('checkbox', { name: 'Extra hulp op school' })
    .check()
  await press(page, 'Zet erbij', 'Schaken leren')
  await expect(titled(page, 'Schaken leren')).toBeFocused()
  await page.getByRole('textbox', { name: 'Zoek een hulpvraag' }).fill('schaken')
  await expect(titled(page, 'Schaken leren')).toHaveCount(1)
  await page.getByRole('textbox', { name: 'Zoek een hulpvraag' }).fill('')
  await untilSaved(page)
  expect(stored(app.schools).find(({ name }) => name === 'Schaken leren')).toMatchObject({ levels: ['extra'] })
  await titled(page, 'Schaken leren').focus()
  await page.keyboard.press('Control+z')
  await expect(titled(page, 'Schaken leren')).toHaveCount(0)

  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z')
  await expect(titled(page, 'Aandacht vasthouden')).toBeFocused()
  await expect(page.getByRole('button', { name: /^Bevestig ?: Aandacht vasthouden$/u })).toBeVisible()
  await expect.poll(() => stored(app.schools).map(({ need }) => need)).not.toContain('attention')
  expect(stored(app.schools).map(({ need }) => need)).toContain('catching-up')
})

const textOf = (bytes: Uint8Array): string => strFromU8(bytes)
/** Each file of the program, of its schools and beside them that has these words in it or in its name. */
const filesWith = (folder: string, words: readonly string[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file)
      // What stands in a Word document or a zip is packed.
      const packed = bytes.subarray(0, 2).toString() === 'PK' ? Object.values(unzipSync(bytes)).map(textOf) : []
      const all = [file, bytes.toString('utf8'), ...packed].join('\n')
      return words.some((word) => all.includes(word))
    })

const other = (name: string, place: string, mayBeShared: string) => {
  const delivery = aDelivery(name, { mayBeShared, needs: [aNeed('maths', { name: 'Rekenen' })] })
  return { ...delivery, school: { ...delivery.school, place } }
}

test('what parents ask is answered from the profile and by other schools, printed and saved, and nothing of it is in any file afterwards but the one that she saved', async ({
  app
}) => {
  const running = await app.start()
  const { page } = running
  await openExample(page)
  await untilSaved(page)
  const before = onDisk(app.schools)
  await goTo(page, 'Toelating')
  const field = page.getByRole('textbox', { name: 'Wat heeft de leerling nodig?' })
  await field.fill('rekenen')
  await page.getByRole('checkbox', { name: /^Rekenen/u }).check()
  await field.fill('Kanariekruid')
  await expect(page.getByText('Wij vonden niets.')).toBeVisible()
  await field.fill('adhd')
  await expect(page.getByText('Wij zoeken op wat een kind nodig heeft.')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Aandacht vasthouden/u }).check()
  await expect(
    page.getByText('Dat iets hier ontbreekt, is op zichzelf geen reden om een leerling te weigeren.')
  ).toBeVisible()
  const maths = page.getByRole('region', { name: 'Rekenen' })
  await expect(maths.getByRole('heading', { level: 3 })).toHaveText([
    'Wat wij bieden',
    'Wat wij niet weten',
    'Vragen voor het gesprek'
  ])
  await expect(page.getByRole('region', { name: 'Aandacht vasthouden' })).toContainText('Dat is geen “nee”.')
  await expect(page.getByText('Zonder die dag staan er geen dagen op het blad.')).toBeVisible()
  await page.getByLabel('Kwam er een aanmelding? Op welke dag?').fill('17-3-2031')
  await expect(page.getByText('Klopt deze dag?')).toBeVisible()
  await expect(page.getByText('28 april 2031.')).toBeVisible()

  // What the answer leads to in the profile is looked up and left again.
  await page.getByRole('link', { name: /^Naar de hulpvraag ?: Aandacht vasthouden$/u }).press('Enter')
  await expect(titled(page, 'Aandacht vasthouden')).toBeFocused()
  await page.goBack()
  await expect(page.getByText('28 april 2031.')).toBeVisible()
  await expect(maths).toHaveCount(1)

  // Other schools, only after one's own.
  const answers = path.join(app.scratch, 'antwoorden')
  mkdirSync(answers)
  const bundle = makeBundle({
    region: 'Regio Proef',
    schoolYear: '2026-2027',
    madeOn: isoDay('2026-11-01'),
    schools: 3,
    deliveries: [other('De Zomer', 'Zuidstad', 'yes'), other('De Herfst', 'Eikendorp', 'no')],
    needs: [
      { id: 'maths', name: 'Rekenen' },
      // Not in the words that are looked for below.
      { id: 'attention', name: 'attention' }
    ]
  })
  writeFileSync(path.join(answers, 'bundel.json'), bundleText(bundle))
  const elsewhere = page.getByRole('region', { name: 'Waar kan het ook?' })
  await expect(elsewhere.getByText('bundel')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Wij keken eerst wat hier kan' }).check()
  await expect(elsewhere).toContainText('Vraag erom.')
  await page.getByRole('button', { name: 'Lees een bundel in' }).click()
  await expect(elsewhere).toContainText('Van de 3 scholen leverden er 2.')
  await expect(elsewhere).toContainText(
    '2 van de 3 scholen in de regio zeggen dat zij hier iets bieden, allemaal als extra hulp. Van de andere school weten wij het niet.'
  )
  await expect(elsewhere).toContainText(
    'Geen van de 2 scholen die leverden, zegt dat zij hier iets biedt. Dat is geen “nee”'
  )
  await expect(elsewhere).toContainText('De Zomer')
  await expect(elsewhere).not.toContainText('De Herfst')
  await expectNoViolations(page, 'admission with other schools')

  // The print of the browser, as it would come out.
  await page.evaluate(() => (window.print = () => undefined))
  await page.emulateMedia({ media: 'print' })
  const sheet = page.locator('.print-sheet')
  await page.evaluate(() => {
    const named = [...document.querySelectorAll('button')].find(({ textContent }) => /ouders af/u.test(textContent))
    named?.click()
  })
  await expect(sheet).toContainText('Wij kijken samen wat wél kan.')
  await expect(sheet).not.toContainText(/één collega|andere scholen|De Zomer/u)
  await expect(field).toBeHidden()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(sheet).toHaveCount(0)

  await page.getByRole('checkbox', { name: /^Zet op het gespreksblad ?: De Zomer, Rekenen$/u }).check()
  await page.getByRole('button', { name: 'Sla het blad op als Word' }).click()
  await expect(page.getByRole('heading', { name: /zodra u er een naam bij zet/u })).toBeFocused()
  await page.getByRole('button', { name: 'Sla het blad voor ouders op' }).click()
  await expect(page.getByRole('button', { name: 'Sla het blad op als Word' })).toBeFocused()
  await expect(page.getByRole('main').getByText('Gespreksblad.docx is opgeslagen.')).toBeVisible()
  const saved = path.join(app.scratch, 'Gespreksblad.docx')
  const text = strFromU8(unzipSync(readFileSync(saved))['word/document.xml'] ?? new Uint8Array())
  expect(text).toContain('De Zomer, Zuidstad')

  await page.getByRole('button', { name: 'Wat kan ik doen bij …?' }).click()
  await expect(maths.getByRole('heading', { level: 3 })).toHaveText([
    'In de klas',
    'Wie weet hier meer van?',
    'Welke extra hulp is er?'
  ])
  expect(new URL(page.url()).hash).toMatch(/\/toelating$/u)
  const kept = (): readonly string[] =>
    filesWith(path.dirname(app.scratch), ['Kanariekruid', 'adhd', '2031', 'Aandacht vasthouden'])
  expect(kept()).toEqual([saved])
  await goTo(page, 'Vandaag')
  await goTo(page, 'Toelating')
  await expect(field).toHaveValue('')
  await expect(maths).toHaveCount(0)
  await running.quit()
  expect(onDisk(app.schools)).toBe(before)
  expect(kept()).toEqual([saved])
})

test('a need that the partnership added is found in Toelating, in its words, and answered by the schools of the bundle', async ({
  app
}) => {
  const answers = path.join(app.scratch, 'antwoorden')
  mkdirSync(answers)
  const swimming = aNeed('eigen-water', { name: 'Zwemles volgen' })
  const bundle = makeBundle({
    region: 'Regio Proef',
    schoolYear: '2026-2027',
    madeOn: isoDay('2026-11-01'),
    schools: 1,
    deliveries: [aDelivery('De Zomer', { needs: [swimming] })],
    needs: []
  })
  writeFileSync(path.join(answers, 'bundel.json'), bundleText(bundle))
  const { page } = await app.start()
  await openExample(page)
  await goTo(page, 'Toelating')
  const field = page.getByRole('textbox', { name: 'Wat heeft de leerling nodig?' })
  await field.fill('zwemles')
  await expect(page.getByText('Wij vonden niets.')).toBeVisible()
  await field.fill('rekenen')
  await page.getByRole('checkbox', { name: /^Rekenen/u }).check()
  await page.getByRole('checkbox', { name: 'Wij keken eerst wat hier kan' }).check()
  await page.getByRole('button', { name: 'Lees een bundel in' }).click()
  await expect(page.getByRole('region', { name: 'Waar kan het ook?' })).toContainText('Regio Proef')
  await goTo(page, 'Vandaag')
  await goTo(page, 'Toelating')
  await field.fill('zwemles')
  await page.getByRole('checkbox', { name: 'Zwemles volgen' }).check()
  await expect(page.getByRole('region', { name: 'Zwemles volgen' })).toContainText(
    'Deze hulpvraag komt uit de bundel van uw regio. In uw eigen lijst staat zij niet.'
  )
  await page.getByRole('checkbox', { name: 'Wij keken eerst wat hier kan' }).check()
  await expect(page.getByRole('region', { name: 'Waar kan het ook?' })).toContainText('De Zomer')
  await page.getByText('Kies uit de lijst').click()
  await expect(page.getByRole('group', { name: 'Uit de bundel van uw regio' })).toContainText('Zwemles volgen')
  await expectNoViolations(page, 'admission with a need of the partnership')
})

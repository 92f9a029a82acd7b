// What the partnership gets: what goes along is asked, a name in it is pointed at, and each form comes in the folder of the school.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readDelivery } from '#shared/delivery/read-delivery.ts'
import { expect, test } from './app.ts'
import { goToDocument, MAKING, openExample, schoolFolder, untilSaved } from './steps.ts'

test('the delivery of the profile of now: a concept that says so, with contact and question, as a table and for programs', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocument(page, 'delivery')
  const contact = page.getByLabel('Bij wie kan het samenwerkingsverband terecht?')
  await contact.fill('Joke Vreeswijk')
  const again = page.getByRole('region', { name: 'Kijk hier nog naar' })
  await expect(again).toContainText('“Joke Vreeswijk”')
  await contact.fill('intern begeleider')
  await expect(again).toHaveCount(0)
  await page.getByLabel('Mag het samenwerkingsverband dit delen').selectOption({ label: 'Nee' })
  await page.getByLabel(/^Wat vraagt u aan/u).fill('Wie denkt met ons mee over rust in de klas?')
  await untilSaved(page)
  await expect(page.getByText('Dit is een concept', { exact: true })).toBeVisible()
  // What she chose and did not confirm goes not along, and she reads so.
  const left = page.getByText(/maar bevestigde het nog niet/u)
  await expect(left).toHaveCount(0)
  await page.getByRole('link', { name: 'Naar Hulpvragen' }).click()
  const own = page.getByLabel('Anders, namelijk')
  await own.fill('Schaken leren')
  await page.goBack()
  await expect(left).toContainText('U koos iets bij Schaken leren')
  await page.getByRole('link', { name: 'Bevestig het bij Hulpvragen' }).click()
  await own.fill('')
  await page.goBack()
  await expect(left).toHaveCount(0)
  await page.getByText(/^Niet ingevuld: dat is geen “nee”/u).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^Spelling en teksten schrijven$/u })).toBeVisible()

  await expect(page.getByText(/^Stuurt u dit naar .+ Maak dan het gegevensbestand/u)).toBeVisible()
  await expect(page.getByRole('button', { name: /^(?:Opslaan als|Maak Word)/u }).first()).toHaveText(
    'Opslaan als gegevensbestand (JSON)'
  )
  const folder = path.join(schoolFolder(app.schools), 'documenten')
  await page.getByRole('button', { name: 'Opslaan als gegevensbestand (JSON)' }).click()
  await expect(page.getByText('Het gegevensbestand is opgeslagen.')).toBeVisible(MAKING)
  await page.getByRole('button', { name: 'Opslaan als tabel (CSV)' }).click()
  await expect(page.getByText('De tabel is opgeslagen.')).toBeVisible(MAKING)
  const [table = '', file = ''] = readdirSync(folder).toSorted()
  expect([table, file].map((name) => name.replace(/^levering-\d{4}-\d{4}-De-Wilgenhof/u, ''))).toEqual([
    ' (concept).csv',
    ' (concept).json'
  ])
  expect(readDelivery(readFileSync(path.join(folder, file), 'utf8'))).toMatchObject({
    kind: 'read',
    delivery: {
      concept: true,
      contact: { function: 'intern begeleider' },
      mayBeShared: 'no',
      question: 'Wie denkt met ons mee over rust in de klas?'
    }
  })
  await page.getByRole('link', { name: 'Lees eerst hoe het document wordt' }).click()
  await expect(page.getByRole('heading', { name: '6. Onze vraag aan het samenwerkingsverband' })).toBeVisible()
})

// Key figures of the school itself: a number under five goes as soon as the field is left, and the table gives none away.
import { expect, test } from './app.ts'
import { beginSchool, goToSection, untilSaved } from './steps.ts'

test('she counts who left: a small number becomes "minder dan 5", and the total with it is left out of the table', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'portrait')
  await page.getByText('Kerngetallen: alleen voor uw school').click()
  const count = page.getByLabel('Aantal leerlingen').last()
  const add = async (kind: string, typed: string): Promise<void> => {
    await page.getByRole('button', { name: 'Voeg een kerngetal toe' }).click()
    await page.getByLabel('Wat telt u?').last().selectOption({ label: kind })
    await page.getByLabel('Schooljaar').last().fill('2025-2026')
    await count.pressSequentially(typed)
    await expect(count).toHaveValue(typed)
    await count.blur()
  }
  await add('Vertrokken: samen', '20')
  await add('Vertrokken naar regulier', '17')
  await expect(count).toHaveValue('17')
  await add('Verwezen naar sbo', '3')
  await expect(count).toHaveValue('minder dan 5')
  await expect(page.getByText('Zo is geen leerling te herkennen.')).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveText([
    'Wat u telt2025-2026',
    'Vertrokken: samenlaten wij weg',
    'Vertrokken naar regulier17',
    'Verwezen naar sbominder dan 5'
  ])
  await untilSaved(page)
  await goToSection(page, 'coherence')
  await expect(page.getByLabel('Anti-pestaanpak')).toBeHidden()
  await page.getByText('Welke protocollen en documenten hebt u?').click()
  await page.getByLabel('Anti-pestaanpak').check()
  await page.getByRole('button', { name: 'Voeg 1 regel toe' }).click()
  await expect(page.getByRole('heading', { name: 'Protocol 1: Anti-pestaanpak' })).toBeVisible()
})

// "Over SOP-wijzer": reached from the schools and from within a school, read without a mouse, in every look.
import path from 'node:path'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { expectInSight } from './in-sight.ts'
import { tabTo } from './keyboard.ts'
import { goTo, openExample } from './steps.ts'

test('what the program is, what is new and whose work is in it stands on one screen, from everywhere', async ({
  app
}) => {
  const { page } = await app.start()
  const title = page.getByRole('heading', { level: 1 })
  await tabTo(page, (name) => name === 'Over SOP-wijzer')
  await page.keyboard.press('Enter')
  await expect(title).toHaveText('Over SOP-wijzer')
  await expect(title).toBeFocused()
  await expect(page.getByText(/^Dit is versie \d+\.\d+\.\d+\.$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Versie \d+\.\d+\.\d+, \d+ \w+ \d{4}$/ })).toBeVisible()
  await expect(page.getByText(app.schools, { exact: true })).toBeVisible()
  await expect(page.getByText(path.join(path.dirname(app.scratch), 'data'), { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open deze map' })).toBeVisible()

  await tabTo(page, (name) => name === 'Toon namen en voorwaarden')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^react-dom [\d.]+, MIT$/)).toBeVisible()
  await page.getByText(/^@fontsource\/atkinson-hyperlegible-next [\d.]+, OFL-1\.1$/).click()
  await expect(page.getByText('SIL OPEN FONT LICENSE', { exact: false }).first()).toBeVisible()
  await expect(page.getByText('LICENSES.chromium.html')).toBeVisible()

  await expectNoViolations(page, 'about')
  await expectInSight(page, 'about')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, 'about, dark', 'colours')
  await page.setViewportSize({ width: 683, height: 384 })
  await expectNoViolations(page, 'about, 200 %', 'layout')

  await page.getByRole('link', { name: 'Terug naar uw scholen' }).click()
  await openExample(page)
  await goTo(page, 'Over SOP-wijzer')
  await expect(title).toHaveText('Over SOP-wijzer')
  await expect(page.locator('.save')).toBeVisible()
})

// A document on the clipboard, on both hosts: formatted and plain, also where the page gets no permission.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { goToDocument, openExample } from './steps.ts'

// The machine has one clipboard.
test.describe.configure({ mode: 'serial' })

async function copy(page: Page): Promise<void> {
  await openExample(page)
  await goToDocument(page, 'mr-request')
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click()
}

/** What another program would be given: the pasted forms, by their kind. */
async function pasted(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'))
    field.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(window, {
        pasted: Object.fromEntries(
          ['text/plain', 'text/html'].map((kind) => [kind, clipboardData?.getData(kind) ?? ''])
        )
      })
    })
    field.focus()
  })
  await page.keyboard.press('Control+v')
  await page.waitForFunction(() => 'pasted' in window)
  return page.evaluate(() => (window as unknown as { pasted: Record<string, string> }).pasted)
}

const refuseWriting = (page: Page): Promise<void> =>
  page
    .evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'write', {
        value: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
      })
    )
    .then(() => undefined)

for (const way of ['with the permission to copy', 'without it'] as const) {
  test(`a copied document is a mail with headings and bold words, and plain text elsewhere: ${way}`, async ({
    app
  }) => {
    const { page } = await app.start()
    if (way === 'without it') await refuseWriting(page)
    await copy(page)
    await expect(page.getByRole('main').getByText('Gekopieerd. Plak')).toBeVisible()
    const forms = await pasted(page)
    expect(forms['text/plain']?.replaceAll('\r\n', '\n')).toContain(
      'Wat wij u vragen\n\nWij vragen uw advies voor 2 april 2027.'
    )
    expect(forms['text/html']).toMatch(/<h2[^>]*>Wat wij u vragen<\/h2>/)
    expect(forms['text/html']).toMatch(/<td[^>]* style="[^"]*border/)
  })
}

test('when the clipboard is not to be had, the director is told, and her own next copy works', async ({ app }) => {
  const { page } = await app.start()
  await refuseWriting(page)
  await page.evaluate(() => void (document.execCommand = () => false))
  await copy(page)
  await expect(page.getByRole('main').getByText('Kopiëren is niet gelukt.')).toBeVisible()
  // The next copy that she makes herself is hers.
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(
      document.body.appendChild(Object.assign(document.createElement('p'), { textContent: 'eigen woorden' }))
    )
  })
  await page.keyboard.press('Control+c')
  expect((await pasted(page))['text/plain']).toContain('eigen woorden')
})

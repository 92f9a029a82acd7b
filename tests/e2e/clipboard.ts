// Putting a document on the clipboard, and what another program would find there.
import { expect, type Page } from '@playwright/test'
import { goToDocument, openExample } from './steps.ts'

/** Presses the button that puts a document on the clipboard. */
export async function copy(page: Page): Promise<void> {
  await openExample(page)
  await goToDocument(page, 'mr-request')
  await page.getByRole('button', { name: 'Kopieer als tekst' }).click()
}

/** What another program would be given: the pasted forms, by their kind. */
export async function pasted(page: Page): Promise<Readonly<Record<string, string>>> {
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

/** On the clipboard stands a mail with headings and bold words, and plain text for what takes only that. */
export async function expectCopied(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText('Gekopieerd. Plak')).toBeVisible()
  const forms = await pasted(page)
  expect(forms['text/plain']?.replaceAll('\r\n', '\n')).toContain(
    'Wat wij u vragen\n\nWij vragen uw advies uiterlijk 2 april 2027.'
  )
  expect(forms['text/html']).toMatch(/<h2[^>]*>Wat wij u vragen<\/h2>/)
  expect(forms['text/html']).toMatch(/<td[^>]* style="[^"]*border/)
}

// A document on the clipboard where the page gets no permission for it.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { copy, expectCopied, pasted } from './clipboard.ts'

// The machine has one clipboard.
test.describe.configure({ mode: 'serial' })

const refuseWriting = (page: Page): Promise<void> =>
  page
    .evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'write', {
        value: () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
      })
    )
    .then(() => undefined)

test('a copied document is a mail with headings and bold words, and plain text elsewhere: without the permission to copy', async ({
  app
}) => {
  const { page } = await app.start()
  await refuseWriting(page)
  await copy(page)
  await expectCopied(page)
})

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

// A document on the clipboard, on both hosts: each gives its page the permission to put it there.
import { test } from './app.ts'
import { copy, expectCopied } from './clipboard.ts'

test('a copied document is a mail with headings and bold words, and plain text elsewhere: with the permission to copy', async ({
  app
}) => {
  const { page } = await app.start()
  await copy(page)
  await expectCopied(page)
})

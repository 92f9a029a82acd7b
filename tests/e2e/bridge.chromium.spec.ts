// The browser host in a real browser: loading anew, a duplicated tab, and a program that stops.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

const tabOf = (page: Page): Promise<string | null> => page.evaluate(() => sessionStorage.getItem('sop-wijzer-tab'))

test('loading the page anew stays the same tab, and the token is no longer in the address', async ({ app }) => {
  const { page } = await app.start()
  await expect(page.getByRole('main')).toBeVisible()
  expect(new URL(page.url()).search).toBe('')
  const tab = await tabOf(page)
  expect(tab).toMatch(/^[\w-]{36}$/)
  for (let i = 0; i < 3; i++) {
    await page.reload()
    await expect(page.getByRole('main')).toBeVisible()
    expect(await tabOf(page)).toBe(tab)
  }
})

test('a duplicated tab gets a name of its own, and both work', async ({ app }) => {
  const running = await app.start()
  const { page } = running
  await expect(page.getByRole('main')).toBeVisible()
  const tab = await tabOf(page)
  // Duplicating copies sessionStorage: the second tab comes with the first one's name.
  await page.context().addInitScript((name) => {
    if (location.protocol !== 'http:') return
    if (window.name === '') sessionStorage.setItem('sop-wijzer-tab', name ?? '')
    window.name = 'seen'
  }, tab)
  const copy = await running.secondWindow()
  await expect(copy.getByRole('main')).toBeVisible()
  expect(await tabOf(copy)).not.toBe(tab)
  expect(await tabOf(page)).toBe(tab)
})

test('when the program does not answer any more, the tab says so instead of waiting', async ({ app }, info) => {
  info.annotations.push({ type: 'expected-complaint', description: 'ERR_INTERNET_DISCONNECTED' })
  const { page } = await app.start()
  const example = page.getByRole('button', { name: /voorbeeldschool/ })
  await example.waitFor()
  await page.context().setOffline(true)
  await example.click()
  await expect(page.getByText('Het programma is gestopt.')).toBeVisible()
})

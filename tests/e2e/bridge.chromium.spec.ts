// The browser host in a real browser: loading anew, a duplicated tab, and a program that stops.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { beginSchool, goTo, onDisk } from './steps.ts'

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

const town = (tab: Page) => tab.getByLabel('Plaats')

/** The tab that may write; they came in together, so it may be any of them. */
async function writerOf(tabs: readonly Page[]): Promise<Page> {
  for (;;) for (const tab of tabs) if (await town(tab).isEditable()) return tab
}

test('twenty tabs show the same school: what one writes the others read, and each that gets the pen saves', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  const others = await Promise.all(Array.from({ length: 19 }, () => page.context().newPage()))
  await Promise.all(others.map((tab) => tab.goto(page.url())))
  await Promise.all(others.map((tab) => expect(tab.getByText('al open in een ander venster')).toBeVisible()))
  let writer: Page | undefined = page
  let readers: readonly Page[] = others
  for (let at = 1; writer !== undefined; at++) {
    const written = `Eikendorp ${at}`
    await town(writer).fill(written)
    // As it is seen, and not looked at now and then: twenty times that is seconds.
    await writer.locator('.save', { hasText: 'Opgeslagen om' }).waitFor()
    expect(onDisk(app.schools)).toContain(written)
    // All of them look on at the first; later the one that comes next.
    if (at === 1) await Promise.all(readers.map((reader) => expect(town(reader)).toHaveValue(written)))
    await writer.evaluate(() => (location.hash = '#/'))
    writer = readers.length === 0 ? undefined : await writerOf(readers)
    if (writer !== undefined) await expect(town(writer)).toHaveValue(written)
    readers = readers.filter((reader) => reader !== writer)
  }
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

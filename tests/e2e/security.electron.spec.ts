// What only a desktop window could be made to do: leave its page, open windows, get permissions, replace the bridge.
import { expect, test } from './app.ts'

const OUTSIDE = 'https://sop-wijzer-outside.invalid'

test('the window cannot be led away from its page', async ({ app }, info) => {
  info.annotations.push(
    { type: 'expected-complaint', description: 'Content Security Policy' },
    { type: 'expected-complaint', description: 'Not allowed to' },
    { type: 'expected-complaint', description: 'Refused to refresh' }
  )
  const { page } = await app.start()
  const address = page.url()
  await page.evaluate(() => Object.assign(window, { still: 'here' }))
  for (const where of [
    `${OUTSIDE}/`,
    'file:///etc/passwd',
    'http://127.0.0.1:9/',
    'app://other/',
    'app://sop-wijzer/assets/',
    'data:text/html,hallo',
    'chrome://version',
    'javascript:document.write(1)'
  ]) {
    for (const way of [
      'location.href = where',
      'location.assign(where)',
      'window.open(where, "_self")',
      'clickLink()',
      'refresh()'
    ]) {
      const tried = page.evaluate(
        ([target, how]) => {
          const clickLink = (): void => Object.assign(document.createElement('a'), { href: target }).click()
          const refresh = (): void =>
            document.head.append(
              Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${target}` })
            )
          const ways: Record<string, () => void> = {
            'location.href = where': () => (location.href = target),
            'location.assign(where)': () => location.assign(target),
            'window.open(where, "_self")': () => window.open(target, '_self'),
            'clickLink()': clickLink,
            'refresh()': refresh
          }
          try {
            ways[how]?.()
          } catch {
            // Refused on the spot is refused.
          }
        },
        [where, way] as const
      )
      await tried
      expect(page.url(), `${way} with ${where}`).toBe(address)
    }
  }
  // What leads away does so a moment later; nothing tells that it was refused.
  await page.waitForTimeout(500)
  expect(page.url()).toBe(address)
  expect(await page.evaluate(() => (window as unknown as { still?: string }).still)).toBe('here')
})

test('from the empty page the window comes back by itself', async ({ app }) => {
  const { page } = await app.start()
  const address = page.url()
  await page.evaluate(() => void setTimeout(() => location.assign('about:blank')))
  await page.waitForURL('about:blank')
  await page.waitForURL(address)
  await expect(page.getByRole('main')).toBeVisible()
})

test('the page opens no window: not by script, not by a link, not by the middle button', async ({ app }) => {
  const { page } = await app.start()
  expect(
    await page.evaluate(
      (outside) =>
        [window.open(outside), window.open('about:blank'), window.open(location.href)].map((opened) => opened === null),
      OUTSIDE
    )
  ).toEqual([true, true, true])
  await page.evaluate((outside) => {
    for (const href of [outside, location.href, 'about:blank']) {
      const link = Object.assign(document.createElement('a'), { href, target: '_blank', textContent: 'hostile' })
      document.body.prepend(link)
      link.click()
    }
  }, OUTSIDE)
  await page.getByText('hostile', { exact: true }).first().click({ button: 'middle', force: true })
  // A window would come a moment later; nothing tells that none will.
  await page.waitForTimeout(500)
  expect(page.context().pages()).toHaveLength(1)
})

test('the page gets no permission but to put on the clipboard what was copied, and to fill the screen', async ({
  app
}, info) => {
  info.annotations.push({ type: 'expected-complaint', description: 'permission' })
  const { page } = await app.start()
  const answers = await page.evaluate(async () => {
    const refused = (asked: Promise<unknown>): Promise<string> =>
      asked.then(
        () => 'given',
        () => 'refused'
      )
    const state = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    return {
      notifications: await Notification.requestPermission(),
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await refused(navigator.mediaDevices.getDisplayMedia()),
      place: await refused(new Promise((given, not) => navigator.geolocation.getCurrentPosition(given, not))),
      clipboard: await refused(navigator.clipboard.readText()),
      asked: await Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(state)),
      copying: await state('clipboard-write')
    }
  })
  const full = await page.evaluate(() =>
    document.documentElement.requestFullscreen().then(
      () => document.exitFullscreen().then(() => 'given'),
      () => 'refused'
    )
  )
  expect(full).toBe('given')
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    microphone: 'refused',
    screen: 'refused',
    place: 'refused',
    clipboard: 'refused',
    asked: ['denied', 'denied', 'denied', 'denied', 'denied'],
    copying: 'granted'
  })
})

test('the bridge cannot be replaced, and answers only what the contract knows', async ({ app }) => {
  const { page } = await app.start()
  const answers = await page.evaluate(async () => {
    const own = window as unknown as {
      sopWijzer: { request: (name: unknown, input: unknown) => Promise<{ ok: boolean; problem?: { code: string } }> }
    }
    try {
      own.sopWijzer = { request: async () => ({ ok: true }) }
    } catch {
      // Refused on the spot is refused.
    }
    const { request } = own.sopWijzer
    const asked: [unknown, unknown][] = [
      ['constructor', {}],
      ['__proto__', {}],
      ['shell.openPath', '/etc/passwd'],
      [null, null],
      ['links.open', { href: 'file:///etc/passwd' }],
      ['links.open', { href: 'https://a@b.example' }],
      ['school.open', { schoolId: '../../etc' }]
    ]
    return Promise.all(asked.map(async ([name, input]) => (await request(name, input)).problem?.code))
  })
  expect(answers).toEqual([
    'bad-request',
    'bad-request',
    'bad-request',
    'bad-request',
    'link-refused',
    'link-refused',
    'unknown-school'
  ])
})

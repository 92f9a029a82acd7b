// The browser host over real http: who gets in, who is kept out, and what a tab gets.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closedBecause } from '#shared/contract/tab-socket.ts'
import { startLoopback, type Loopback, type LoopbackTimes } from '../../../electron/loopback/server.ts'
import { ask, comeIn, follow, raw, type Asked } from './browser.ts'
import { fakeHost, type FakeHost } from './fake-host.ts'

const TAB = 'tab-0123456789abcdef'
const PAGE =
  '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="/assets/main-1.js"></script>'

let folder: string
let host: FakeHost
let loopback: Loopback
let cookie: string
const bugs: unknown[] = []
let idle = 0

async function start(times: Partial<LoopbackTimes> = {}): Promise<void> {
  host = fakeHost()
  idle = 0
  bugs.length = 0
  loopback = await startLoopback({
    host,
    windowFolder: path.join(folder, 'renderer'),
    report: (error) => bugs.push(error),
    onIdle: () => idle++,
    times: { grace: 60, ...times }
  })
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-loopback-'))
  mkdirSync(path.join(folder, 'renderer', 'assets'), { recursive: true })
  writeFileSync(path.join(folder, 'renderer', 'index.html'), PAGE)
  writeFileSync(path.join(folder, 'renderer', 'assets', 'main-1.js'), 'export {}')
  writeFileSync(path.join(folder, 'renderer', '.window.sha256'), 'hidden')
  writeFileSync(path.join(folder, 'secret.js'), 'outside')
  await start()
  cookie = await comeIn(loopback.address)
})

afterEach(async () => {
  await loopback.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (place: string, headers: Record<string, string> = {}) =>
  ask(loopback.port, { path: place, headers: { Cookie: cookie, ...headers } })
const origin = (): string => `http://127.0.0.1:${loopback.port}`
const post = (value: unknown, { headers = {}, ...rest }: Asked = {}) =>
  ask(loopback.port, {
    method: 'POST',
    path: '/api/request',
    headers: {
      Cookie: cookie,
      Origin: origin(),
      'Sec-Fetch-Site': 'same-origin',
      'Content-Type': 'application/json',
      ...headers
    },
    body: typeof value === 'string' ? value : JSON.stringify(value),
    ...rest
  })
const listen = (tab = TAB, headers: Record<string, string> = {}) =>
  follow(loopback.port, `/api/events?tab=${tab}`, { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', ...headers })
const refused = (tab: string, headers: Record<string, string> = {}) =>
  listen(tab, headers).then(
    () => 'opened',
    (error: Error) => error.message
  )
/** Only where nothing may happen in that time: there is no sign to wait for. */
const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('coming in', () => {
  test('the printed address works once and goes to an address without the token', async () => {
    await start()
    const first = await ask(loopback.port, { path: `/${new URL(loopback.address).search}` })
    expect(first.status).toBe(303)
    expect(first.headers.location).toBe('/')
    expect(first.headers['set-cookie']?.[0]).toMatch(/^sop-wijzer-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    const second = await ask(loopback.port, { path: `/${new URL(loopback.address).search}` })
    expect(second.status).toBe(403)
    expect(second.text).toContain('Deze link is al gebruikt')
    expect(second.headers['set-cookie']).toBeUndefined()
  })

  test('led here by another page, or by a file, the browser gets a page that takes the next step itself', async () => {
    await loopback.close()
    await start()
    const answer = await ask(loopback.port, {
      path: `/${new URL(loopback.address).search}`,
      headers: { 'Sec-Fetch-Site': 'cross-site' }
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toHaveLength(1)
    expect(answer.text).toContain('<meta http-equiv="refresh" content="0;url=/">')
    expect(answer.text).not.toContain('token')
  })

  test('the same browser may use the address again', async () => {
    const again = await get(`/${new URL(loopback.address).search}`)
    expect(again.status).toBe(303)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  test('a wrong token does not use up the right one', async () => {
    await start()
    expect((await ask(loopback.port, { path: '/?token=guess' })).status).toBe(403)
    expect(await comeIn(loopback.address)).toContain('sop-wijzer-')
  })

  test('F5 works: with the cookie the page comes again', async () => {
    expect((await get('/')).status).toBe(200)
    expect((await get('/')).status).toBe(200)
  })

  test('without the cookie there is no page, no file, no request, no event, no document', async () => {
    host.documents.set('a', path.join(folder, 'secret.js'))
    const without = { Cookie: '' }
    expect((await get('/', without)).text).toContain('Open SOP-wijzer vanuit het programma')
    for (const place of ['/', '/assets/main-1.js', '/api/document/a'])
      expect((await get(place, without)).status, place).toBe(403)
    expect(await refused(TAB, without)).toBe('403')
    expect((await post({ tab: TAB, name: 'host.hello', input: {} }, { headers: without })).status).toBe(403)
    expect((await get('/', { Cookie: `${cookie}x` })).status).toBe(403)
    expect((await get('/', { Cookie: `other=1; ${cookie}` })).status).toBe(200)
  })
})

describe('other pages in the same browser', () => {
  test.each(['localhost:PORT', '127.0.0.1', '127.0.0.1:1', 'sop.example:PORT', '[::1]:PORT'])(
    'a name that was made to point here is refused: %s',
    async (name) => {
      const answer = await get('/', { Host: name.replace('PORT', String(loopback.port)) })
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('csp-nonce')
    }
  )

  test.each([
    ['another origin', { Origin: 'https://sop.example' }],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
    ['no origin', { Origin: '' }],
    ['a sandboxed frame', { Origin: 'null' }],
    ['a browser that says it comes from elsewhere', { 'Sec-Fetch-Site': 'cross-site' }],
    ['another port, by the browser’s own word', { 'Sec-Fetch-Site': 'same-site' }]
  ])('a request is refused from %s', async (_what, headers) => {
    await (await listen()).until(1)
    expect((await post({ tab: TAB, name: 'host.hello', input: {} }, { headers })).status).toBe(403)
    expect(host.asked).toEqual([])
  })

  test('a form of another page cannot send a request: only JSON is taken', async () => {
    await (await listen()).until(1)
    expect(
      (await post({ tab: TAB, name: 'host.hello', input: {} }, { headers: { 'Content-Type': 'text/plain' } })).status
    ).toBe(415)
    expect(host.asked).toEqual([])
  })

  test('events and files are refused to other pages', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://sop.example' }
    ]) {
      expect(await refused(TAB, headers)).toBe('403')
      expect((await get('/assets/main-1.js', headers)).status).toBe(403)
    }
    for (const other of ['', 'null', 'http://127.0.0.1:1'])
      expect(await refused(TAB, { Origin: other }), other).toBe('403')
    expect(await refused(TAB, { Host: `localhost:${loopback.port}` })).toBe('403')
    expect(host.connected).toBe(0)
  })
})

describe('files', () => {
  test('the page has a policy with a nonce of its own at each load', async () => {
    const [one, two] = [await get('/'), await get('/')]
    const nonceOf = ({ text }: { text: string }): string => /content="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonceOf(one)}'`)
    expect(one.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(one.headers['content-security-policy']).toContain(`; connect-src 'self' ws://127.0.0.1:${loopback.port}; `)
    expect(nonceOf(one)).toMatch(/^[\w+/]{24}$/)
    expect(nonceOf(one)).not.toBe(nonceOf(two))
    expect(one.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store'
    })
  })

  test('a script of the window is given as a script', async () => {
    const answer = await get('/assets/main-1.js')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets\\..\\..\\secret.js',
    '//secret.js',
    '/.window.sha256',
    '/assets',
    '/index.html%00.js',
    '/C:/secret.js'
  ])('nothing outside the window’s folder: %s', async (place) => {
    const answer = await get(place)
    expect(answer.text).not.toMatch(/outside|hidden/)
    expect(answer.status).toBe(404)
  })

  test('an address that names another host is refused', async () => {
    expect((await get('http://sop.example/')).status).toBe(400)
  })

  test.each(['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'POST'])('%s is no way to ask for a page', async (method) => {
    const answer = await ask(loopback.port, { method, path: '/', headers: { Cookie: cookie } })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET')
  })

  test('a look ahead with HEAD does not use up the token', async () => {
    await start()
    const { search } = new URL(loopback.address)
    expect((await ask(loopback.port, { method: 'HEAD', path: `/${search}` })).status).toBe(405)
    expect(await comeIn(loopback.address)).toContain('sop-wijzer-')
  })
})

describe('requests', () => {
  test('a request gets the host’s answer, for its own tab', async () => {
    const [one, two] = [await listen(), await listen('tab-fedcba9876543210')]
    await Promise.all([one.until(1), two.until(1)])
    const answer = await post({ tab: 'tab-fedcba9876543210', name: 'schools.list', input: {} })
    expect(JSON.parse(answer.text)).toEqual({
      ok: true,
      value: { session: 'session-2', name: 'schools.list', input: {} }
    })
  })

  test.each([
    ['no JSON', '{"tab":'],
    ['no tab', { name: 'host.hello', input: {} }],
    ['a strange tab', { tab: '../x', name: 'host.hello', input: {} }],
    ['no name', { tab: TAB, input: {} }],
    ['a name that is no text', { tab: TAB, name: ['host.hello'], input: {} }],
    ['a list', []],
    ['null', 'null']
  ])('what is no request is refused in words: %s', async (_what, body) => {
    await (await listen()).until(1)
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
    expect(host.asked).toEqual([])
  })

  test('eight megabytes is the most, whether the size is told beforehand or not', async () => {
    await (await listen()).until(1)
    const filler = (bytes: number): string =>
      JSON.stringify({ tab: TAB, name: 'school.edit', input: 'x'.repeat(bytes) })
    expect((await post(filler(8 * 1024 * 1024 - 200))).status).toBe(200)
    const tooLarge = filler(8 * 1024 * 1024)
    expect(
      await post(tooLarge).then(
        ({ status }) => status,
        () => 'cut off'
      )
    ).toSatisfy((seen) => seen === 413 || seen === 'cut off')
    expect(
      await post(tooLarge, { headers: { 'Transfer-Encoding': 'chunked' } }).then(
        ({ status }) => status,
        () => 'cut off'
      )
    ).toSatisfy((seen) => seen === 413 || seen === 'cut off')
    expect(host.asked).toHaveLength(1)
  })

  test('a zip that a page sends is given on as it comes, larger than a request may be; another page sends none', async () => {
    const body = 'x'.repeat(9 * 1024 * 1024)
    const send = (headers: Readonly<Record<string, string>>): ReturnType<typeof ask> =>
      ask(loopback.port, {
        method: 'POST',
        path: `/api/zip?name=${encodeURIComponent('Onze school.zip')}`,
        headers: { Cookie: cookie, Origin: origin(), 'Content-Type': 'application/zip', ...headers },
        body
      })
    const seen = (answer: ReturnType<typeof ask>): Promise<unknown> =>
      answer.then(
        ({ status }) => status,
        () => 'cut off'
      )
    expect(await seen(send({ Origin: 'https://elders.nl' }))).toSatisfy((one) => one === 403 || one === 'cut off')
    expect(await seen(send({ Cookie: 'sop-wijzer=x' }))).toSatisfy((one) => one === 403 || one === 'cut off')
    expect(await seen(send({ 'Content-Type': 'text/plain' }))).toSatisfy((one) => one === 415 || one === 'cut off')
    expect((await get('/api/zip')).status).toBe(405)
    expect(host.zips).toEqual([])
    expect(JSON.parse((await send({})).text)).toEqual({ ok: true, value: { zipId: 'zip-1' } })
    expect(host.zips).toEqual([{ name: 'Onze school.zip', size: body.length }])
  })

  test('a tab that the host does not know hears that it must start again', async () => {
    const answer = await post({ tab: TAB, name: 'host.hello', input: {} })
    expect(answer.status).toBe(410)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false })
  })

  test('a bug is reported and answered in words, and the next request works', async () => {
    await (await listen()).until(1)
    const answer = await post({ tab: TAB, name: 'a bug', input: {} })
    expect(answer.status).toBe(500)
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, problem: { code: 'internal' } })
    expect(bugs).toHaveLength(1)
    expect((await post({ tab: TAB, name: 'host.hello', input: {} })).status).toBe(200)
  })

  test('GET cannot ask the host for anything', async () => {
    expect((await get('/api/request')).status).toBe(405)
  })
})

describe('tabs', () => {
  test('a tab hears what the host tells', async () => {
    const tab = await listen()
    await tab.until(1)
    host.tell({ type: 'schools' })
    expect(await tab.until(2)).toEqual([
      { kind: 'session', id: 'session-1' },
      { kind: 'event', event: { type: 'schools' } }
    ])
  })

  test('loading the page anew keeps the tab’s session, and what it missed is told once more', async () => {
    const before = await listen()
    await before.until(1)
    expect(host.again).toEqual([])
    before.drop()
    // Shorter than a session is kept: the page comes back in time.
    await rest(20)
    const after = await listen()
    expect(await after.until(1)).toEqual([{ kind: 'session', id: 'session-1' }])
    expect(host.again).toEqual(['session-1'])
    // Longer than a session without a tab is kept.
    await rest(100)
    expect(host.closed).toEqual([])
  })

  test('a closed tab gives its session back after a moment, and its last edit still arrives', async () => {
    const tab = await listen()
    await tab.until(1)
    tab.drop()
    // The server has heard that the tab went, and still keeps its session.
    await rest(10)
    expect((await post({ tab: TAB, name: 'school.edit', input: {} })).status).toBe(200)
    expect(host.closed).toEqual([])
    await expect.poll(() => host.closed).toEqual(['session-1'])
    expect((await post({ tab: TAB, name: 'school.edit', input: {} })).status).toBe(410)
  })

  test('a duplicated tab is told that its name is taken, and the first goes on', async () => {
    const first = await listen()
    await first.until(1)
    const copy = await listen()
    expect(await copy.closed).toBe(closedBecause.taken)
    const own = await listen('tab-a-name-of-its-own')
    expect(await own.until(1)).toEqual([{ kind: 'session', id: 'session-2' }])
    host.tell({ type: 'schools' })
    expect(await first.until(2)).toHaveLength(2)
  })

  test.each(['short', 'with space 0123456789', '../../etc/passwd-0123', 'x'.repeat(65)])(
    'a tab’s name is plain and of fair length: %s',
    async (name) => {
      expect(await refused(encodeURIComponent(name))).toBe('400')
    }
  )

  test('a sign of life keeps the stream open', async () => {
    await loopback.close()
    await start({ beat: 10 })
    cookie = await comeIn(loopback.address)
    const tab = await listen()
    await expect.poll(tab.pings).toBeGreaterThanOrEqual(2)
  })

  test('when the program stops, the tabs hear it and their sessions end', async () => {
    const tab = await listen()
    await tab.until(1)
    await loopback.close()
    expect(await tab.closed).toBe(closedBecause.stopping)
    expect(host.closed).toEqual(['session-1'])
    await expect(get('/')).rejects.toThrow()
  })

  test('without any tab the program asks to stop, and asks again; with a tab it does not', async () => {
    await loopback.close()
    await start({ idle: 40, grace: 5 })
    cookie = await comeIn(loopback.address)
    const tab = await listen()
    await tab.until(1)
    const before = idle
    // Longer than it takes to ask twice.
    await rest(100)
    expect(idle).toBe(before)
    tab.drop()
    await expect.poll(() => idle).toBeGreaterThanOrEqual(before + 2)
  })
})

describe('callers that hold on', () => {
  /** A tab's socket of which nothing is ever read. */
  async function sleeper(): Promise<Socket> {
    const socket = connect(loopback.port, '127.0.0.1')
    socket.on('error', () => undefined)
    const lines = [
      `GET /api/events?tab=${TAB} HTTP/1.1`,
      `Host: 127.0.0.1:${loopback.port}`,
      `Origin: ${origin()}`,
      `Cookie: ${cookie}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    await new Promise((resolve) => socket.once('readable', resolve))
    return socket
  }

  test('a tab that does not read is cut off: nothing is kept for it', async () => {
    const asleep = await sleeper()
    // The machine itself holds some megabytes for a socket; this program adds no more than a quarter of one.
    for (let told = 0; told < 400; told++) {
      host.tell({ type: 'close-refused', schoolId: 'x'.repeat(60_000) })
      await new Promise((resolve) => setImmediate(resolve))
    }
    await expect.poll(() => host.closed).toEqual(['session-1'])
    asleep.destroy()
    expect(await (await listen()).until(1)).toEqual([{ kind: 'session', id: 'session-2' }])
  })

  test('a thousand requests that are never finished do not keep a tab from saving', async () => {
    const tab = await listen()
    await tab.until(1)
    const unfinished = [
      'GET / HTTP/1.1\r\nHost: 127',
      `POST /api/request HTTP/1.1\r\nHost: 127.0.0.1:${loopback.port}\r\nContent-Length: 9\r\n`,
      ''
    ]
    const sockets = await Promise.all(
      Array.from(
        { length: 1_000 },
        (_, i) =>
          new Promise<Socket>((resolve, reject) => {
            const socket = connect(loopback.port, '127.0.0.1', () => {
              socket.write(unfinished[i % unfinished.length] ?? '')
              resolve(socket)
            })
            socket.once('error', reject)
          })
      )
    )
    for (const socket of sockets) socket.on('error', () => undefined)
    const started = performance.now()
    expect((await post({ tab: TAB, name: 'school.edit', input: {} })).status).toBe(200)
    host.tell({ type: 'schools' })
    await tab.until(2)
    expect(performance.now() - started).toBeLessThan(5_000)
    // Most are gone without waiting for them, and what is left does not grow.
    await expect.poll(() => sockets.filter((socket) => !socket.closed).length, { timeout: 5_000 }).toBeLessThan(150)
    expect((await get('/')).status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })

  test('what is never finished ends by itself, also from a browser that is in; a tab that is silent stays', async () => {
    await loopback.close()
    await start({ headers: 60, request: 150 })
    cookie = await comeIn(loopback.address)
    const tab = await listen()
    await tab.until(1)
    const head = `POST /api/request HTTP/1.1\r\nHost: 127.0.0.1:${loopback.port}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\nContent-Type: application/json\r\nContent-Length: 900\r\n`
    const answers = await Promise.all([
      raw(loopback.port, head),
      raw(loopback.port, `${head}\r\n{"tab":`),
      raw(loopback.port, '')
    ])
    expect(answers.map((text) => text.slice(0, 12))).toEqual(['HTTP/1.1 408', 'HTTP/1.1 408', 'HTTP/1.1 408'])
    host.tell({ type: 'schools' })
    expect(await tab.until(2)).toHaveLength(2)
    expect(bugs).toEqual([])
  })
})

describe('every answer forbids guessing its kind and running anything in it', () => {
  const FORGOTTEN = JSON.stringify({ tab: TAB, name: 'schools.list', input: {} })
  const toUs = (): string => `Host: 127.0.0.1:${loopback.port}`
  const upgrade =
    'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
  const inAs = (): string => `${toUs()}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\nConnection: close`
  const cases: readonly (readonly [status: number, what: string, request: () => string])[] = [
    [200, 'the page', () => `GET / HTTP/1.1\r\n${inAs()}\r\n\r\n`],
    [
      303,
      'the address that was printed',
      () => `GET /${new URL(loopback.address).search} HTTP/1.1\r\n${inAs()}\r\n\r\n`
    ],
    [
      200,
      'the same, opened by another page',
      () => `GET /${new URL(loopback.address).search} HTTP/1.1\r\n${inAs()}\r\nSec-Fetch-Site: cross-site\r\n\r\n`
    ],
    [400, 'what is no http', () => 'hello\r\n\r\n'],
    [400, 'an address of another host', () => `GET http://sop.example/ HTTP/1.1\r\n${inAs()}\r\n\r\n`],
    [
      400,
      'two lengths',
      () => `POST /api/request HTTP/1.1\r\n${inAs()}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`
    ],
    [403, 'no name of a host', () => 'GET / HTTP/1.1\r\n\r\n'],
    [404, 'no page of ours', () => `GET /nowhere HTTP/1.1\r\n${inAs()}\r\n\r\n`],
    [405, 'another way to ask', () => `TRACE / HTTP/1.1\r\n${inAs()}\r\n\r\n`],
    [405, 'a way through to elsewhere', () => `CONNECT sop.example:443 HTTP/1.1\r\n${toUs()}\r\n\r\n`],
    [
      410,
      'a tab that is forgotten',
      () =>
        `POST /api/request HTTP/1.1\r\n${inAs()}\r\nContent-Type: application/json\r\nContent-Length: ${FORGOTTEN.length}\r\n\r\n${FORGOTTEN}`
    ],
    [
      413,
      'too much',
      () =>
        `POST /api/request HTTP/1.1\r\n${inAs()}\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`
    ],
    [
      415,
      'a form',
      () => `POST /api/request HTTP/1.1\r\n${inAs()}\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n`
    ],
    [417, 'an expectation', () => `GET / HTTP/1.1\r\n${inAs()}\r\nExpect: the impossible\r\n\r\n`],
    [431, 'a very long first part', () => `GET / HTTP/1.1\r\n${inAs()}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    [403, 'a socket of a stranger', () => `GET /api/events?tab=${TAB} HTTP/1.1\r\n${toUs()}\r\n${upgrade}\r\n`],
    [
      404,
      'a socket elsewhere',
      () => `GET / HTTP/1.1\r\n${toUs()}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\n${upgrade}\r\n`
    ],
    [
      400,
      'a socket without a tab',
      () => `GET /api/events HTTP/1.1\r\n${toUs()}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\n${upgrade}\r\n`
    ],
    [
      400,
      'a socket of an old kind',
      () =>
        `GET /api/events?tab=${TAB} HTTP/1.1\r\n${toUs()}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\n${upgrade.replace('13', '1')}\r\n`
    ],
    [
      400,
      'another protocol',
      () =>
        `GET /api/events?tab=${TAB} HTTP/1.1\r\n${toUs()}\r\nCookie: ${cookie}\r\nOrigin: ${origin()}\r\n${upgrade.replace('websocket', 'h2c')}\r\n`
    ]
  ]
  test.each(cases)('%i: %s', async (status, _what, request) => {
    const answer = await raw(loopback.port, request())
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    const head = answer.slice(0, answer.indexOf('\r\n\r\n')).toLowerCase()
    for (const line of [
      "content-security-policy: default-src 'none'",
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-resource-policy: same-origin',
      'x-frame-options: deny',
      'cache-control: no-store'
    ])
      expect(head).toContain(line)
  })
})

describe('documents', () => {
  test('a made document comes as a download under its own name', async () => {
    const name = '2026-11-23 SOP concept – De Wilgenhof (é).docx'
    writeFileSync(path.join(folder, name), 'word')
    host.documents.set('doc-1', path.join(folder, name))
    const answer = await get('/api/document/doc-1')
    expect(answer.status).toBe(200)
    expect(answer.text).toBe('word')
    expect(answer.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    )
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="2026-11-23 SOP concept - De Wilgenhof (e).docx"; ' +
        "filename*=UTF-8''2026-11-23%20SOP%20concept%20%E2%80%93%20De%20Wilgenhof%20%28%C3%A9%29.docx"
    )
  })

  test('an unknown document, a path, or a file that is gone is not found', async () => {
    host.documents.set('gone', path.join(folder, 'gone.docx'))
    host.documents.set('../x', path.join(folder, 'secret.js'))
    for (const id of ['other', 'gone', '..%2fx', '', folder])
      expect((await get(`/api/document/${id}`)).status, id).toBe(404)
  })
})

test('only this machine can reach the program', () => {
  expect(new URL(loopback.address).hostname).toBe('127.0.0.1')
  const others = Object.values(os.networkInterfaces())
    .flat()
    .filter((one) => one?.family === 'IPv4' && !one.internal)
  return Promise.all(others.map((one) => expect(fetch(`http://${one?.address}:${loopback.port}/`)).rejects.toThrow()))
})

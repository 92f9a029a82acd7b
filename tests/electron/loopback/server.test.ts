// The browser host over real http: who gets in, who is kept out, and what a tab gets.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startLoopback, type Loopback, type LoopbackTimes } from '../../../electron/loopback/server.ts'
import { ask, comeIn, follow, type Asked } from './browser.ts'
import { fakeHost, type FakeHost } from './fake-host.ts'

const TAB = 'tab-0123456789abcdef'
const PAGE = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script type="module" src="/assets/main-1.js"></script>'

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
  loopback = await startLoopback({ host, windowFolder: path.join(folder, 'renderer'), report: (error) => bugs.push(error), onIdle: () => idle++, times: { grace: 60, ...times } })
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

const get = (place: string, headers: Record<string, string> = {}) => ask(loopback.port, { path: place, headers: { Cookie: cookie, ...headers } })
const origin = (): string => `http://127.0.0.1:${loopback.port}`
const post = (value: unknown, { headers = {}, ...rest }: Asked = {}) =>
  ask(loopback.port, {
    method: 'POST',
    path: '/api/request',
    headers: { Cookie: cookie, Origin: origin(), 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json', ...headers },
    body: typeof value === 'string' ? value : JSON.stringify(value),
    ...rest
  })
const listen = (tab = TAB, headers: Record<string, string> = {}) => follow(loopback.port, `/api/events?tab=${tab}`, { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', ...headers })
const settled = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

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
    for (const place of ['/', '/assets/main-1.js', `/api/events?tab=${TAB}`, '/api/document/a']) expect((await get(place, without)).status, place).toBe(403)
    expect((await post({ tab: TAB, name: 'host.hello', input: {} }, { headers: without })).status).toBe(403)
    expect((await get('/', { Cookie: `${cookie}x` })).status).toBe(403)
    expect((await get('/', { Cookie: `other=1; ${cookie}` })).status).toBe(200)
  })
})

describe('other pages in the same browser', () => {
  test.each(['localhost:PORT', '127.0.0.1', '127.0.0.1:1', 'sop.example:PORT', '[::1]:PORT'])('a name that was made to point here is refused: %s', async (name) => {
    const answer = await get('/', { Host: name.replace('PORT', String(loopback.port)) })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain('csp-nonce')
  })

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
    expect((await post({ tab: TAB, name: 'host.hello', input: {} }, { headers: { 'Content-Type': 'text/plain' } })).status).toBe(415)
    expect(host.asked).toEqual([])
  })

  test('events and files are refused to other pages', async () => {
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }, { Origin: 'https://sop.example' }]) {
      expect((await get(`/api/events?tab=${TAB}`, headers)).status).toBe(403)
      expect((await get('/assets/main-1.js', headers)).status).toBe(403)
    }
    expect(host.closed).toEqual([])
  })
})

describe('files', () => {
  test('the page has a policy with a nonce of its own at each load', async () => {
    const [one, two] = [await get('/'), await get('/')]
    const nonceOf = ({ text }: { text: string }): string => /content="([^"]+)"/.exec(text)?.[1] ?? ''
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonceOf(one)}'`)
    expect(one.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(nonceOf(one)).toMatch(/^[\w+/]{24}$/)
    expect(nonceOf(one)).not.toBe(nonceOf(two))
    expect(one.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cache-control': 'no-store' })
  })

  test('a script of the window is given as a script', async () => {
    const answer = await get('/assets/main-1.js')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  test.each(['/../secret.js', '/assets/../../secret.js', '/%2e%2e/secret.js', '/..%2fsecret.js', '/assets/..%5c..%5csecret.js', '/assets\\..\\..\\secret.js', '//secret.js', '/.window.sha256', '/assets', '/index.html%00.js', '/C:/secret.js'])(
    'nothing outside the window’s folder: %s',
    async (place) => {
      const answer = await get(place)
      expect(answer.text).not.toMatch(/outside|hidden/)
      expect(answer.status).toBe(404)
    }
  )

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
    expect(JSON.parse(answer.text)).toEqual({ ok: true, value: { session: 'session-2', name: 'schools.list', input: {} } })
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
    const filler = (bytes: number): string => JSON.stringify({ tab: TAB, name: 'school.edit', input: 'x'.repeat(bytes) })
    expect((await post(filler(8 * 1024 * 1024 - 200))).status).toBe(200)
    const tooLarge = filler(8 * 1024 * 1024)
    expect(await post(tooLarge).then(({ status }) => status, () => 'cut off')).toSatisfy((seen) => seen === 413 || seen === 'cut off')
    expect(await post(tooLarge, { headers: { 'Transfer-Encoding': 'chunked' } }).then(({ status }) => status, () => 'cut off')).toSatisfy((seen) => seen === 413 || seen === 'cut off')
    expect(host.asked).toHaveLength(1)
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
    expect(tab.headers['content-type']).toContain('text/event-stream')
    host.tell({ type: 'schools' })
    const events = await tab.until(2)
    expect(events).toEqual([{ name: 'session', data: '"session-1"' }, { name: 'message', data: '{"type":"schools"}' }])
  })

  test('loading the page anew keeps the tab’s session', async () => {
    const before = await listen()
    await before.until(1)
    before.drop()
    await settled(20)
    const after = await listen()
    expect(await after.until(1)).toEqual([{ name: 'session', data: '"session-1"' }])
    await settled(100)
    expect(host.closed).toEqual([])
  })

  test('a closed tab gives its session back after a moment, and its last edit still arrives', async () => {
    const tab = await listen()
    await tab.until(1)
    tab.drop()
    await settled(10)
    expect((await post({ tab: TAB, name: 'school.edit', input: {} })).status).toBe(200)
    expect(host.closed).toEqual([])
    await settled(120)
    expect(host.closed).toEqual(['session-1'])
    expect((await post({ tab: TAB, name: 'school.edit', input: {} })).status).toBe(410)
  })

  test('a duplicated tab is told that its name is taken, and the first goes on', async () => {
    const first = await listen()
    await first.until(1)
    const copy = await listen()
    expect(await copy.until(1)).toEqual([{ name: 'taken', data: 'null' }])
    await copy.ended
    const own = await listen('tab-a-name-of-its-own')
    expect(await own.until(1)).toEqual([{ name: 'session', data: '"session-2"' }])
    host.tell({ type: 'schools' })
    expect(await first.until(2)).toHaveLength(2)
  })

  test.each(['short', 'with space 0123456789', '../../etc/passwd-0123', 'x'.repeat(65)])('a tab’s name is plain and of fair length: %s', async (name) => {
    expect((await listen(encodeURIComponent(name))).status).toBe(400)
  })

  test('a sign of life keeps the stream open', async () => {
    await loopback.close()
    await start({ beat: 10 })
    cookie = await comeIn(loopback.address)
    let raw = ''
    const response = await fetch(`${origin()}/api/events?tab=${TAB}`, { headers: { Cookie: cookie } })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    while (reader !== undefined && raw.split(': \n\n').length < 3) raw += (await reader.read()).value ?? ''
    await reader?.cancel()
    expect(raw.split(': \n\n').length).toBeGreaterThanOrEqual(3)
  })

  test('when the program stops, the tabs hear it and their sessions end', async () => {
    const tab = await listen()
    await tab.until(1)
    await loopback.close()
    await tab.ended
    expect(tab.events.at(-1)).toEqual({ name: 'end', data: 'null' })
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
    await settled(100)
    expect(idle).toBe(before)
    tab.drop()
    await settled(150)
    expect(idle).toBeGreaterThanOrEqual(before + 2)
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
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="2026-11-23 SOP concept - De Wilgenhof (e).docx"; ' +
        "filename*=UTF-8''2026-11-23%20SOP%20concept%20%E2%80%93%20De%20Wilgenhof%20%28%C3%A9%29.docx"
    )
  })

  test('an unknown document, a path, or a file that is gone is not found', async () => {
    host.documents.set('gone', path.join(folder, 'gone.docx'))
    host.documents.set('../x', path.join(folder, 'secret.js'))
    for (const id of ['other', 'gone', '..%2fx', '', folder]) expect((await get(`/api/document/${id}`)).status, id).toBe(404)
  })
})

test('only this machine can reach the program', () => {
  expect(new URL(loopback.address).hostname).toBe('127.0.0.1')
  const others = Object.values(os.networkInterfaces()).flat().filter((one) => one?.family === 'IPv4' && !one.internal)
  return Promise.all(others.map((one) => expect(fetch(`http://${one?.address}:${loopback.port}/`)).rejects.toThrow()))
})

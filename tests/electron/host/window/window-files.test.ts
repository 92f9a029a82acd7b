// The window's files: what an address can name, and what comes with a file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentPolicy } from '../../../../electron/host/window/content-policy.ts'
import { fileNameOf, windowFile } from '../../../../electron/host/window/window-files.ts'

describe('an address', () => {
  test.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/index-B3_x-9.js', 'assets/index-B3_x-9.js'],
    ['/assets/fonts/reading.400.woff2', 'assets/fonts/reading.400.woff2']
  ])('%s is the file %s', (address, file) => {
    expect(fileNameOf(address)).toBe(file)
  })

  test.each([
    '',
    '..',
    '/..',
    '/../main.js',
    '/assets/../../main.js',
    '/./index.html',
    '//main.js',
    '/assets//x.js',
    '/assets/',
    '/%2e%2e/main.js',
    '/..%2fmain.js',
    '/a%00.js',
    '/a\0.js',
    '/..\\main.js',
    '/assets\\x.js',
    '/C:/x.js',
    '/x.js:stream',
    '/.host.sha256',
    '/assets/.hidden.js',
    '/a.b/c.js',
    '/index.html\n',
    '/é.js',
    `/${'a'.repeat(200)}.js`
  ])('%j is no file of ours', (address) => {
    expect(fileNameOf(address)).toBeUndefined()
  })
})

describe('a file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-files-'))
    mkdirSync(path.join(folder, 'assets.js'))
    writeFileSync(path.join(folder, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
    writeFileSync(path.join(folder, 'notes.txt'), 'not a kind that the window has')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('the page and its policy carry the same nonce, another one each time', async () => {
    const [one, two] = [await windowFile(folder, '/'), await windowFile(folder, '/')]
    const nonce = /content="(.+)"/.exec(String(one.body))?.[1] ?? 'none'
    expect(one.headers['Content-Security-Policy']).toBe(contentPolicy(nonce))
    expect(two.body).not.toBe(one.body)
  })

  test.each(['/notes.txt', '/missing.js', '/assets.js', '/../x.js'])('%s is not given', async (address) => {
    expect(await windowFile(folder, address)).toMatchObject({ status: 404, body: '' })
  })
})

test('the policy allows our own scripts only: none in the page, none made from text', () => {
  const policy = contentPolicy('n')
  expect(policy).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n'; style-src-attr 'unsafe-inline';"
  )
  expect(policy).not.toContain('unsafe-eval')
  expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1)
  expect(policy).not.toMatch(/https?:|\*/)
})

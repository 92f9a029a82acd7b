// What the window may load, where it may go, and who may ask the host.
import { describe, expect, test } from 'vitest'
import { isStartPage, mayAsk, mayHave, mayLoad, START } from '../../../electron/desktop/address.ts'

const FOREIGN = [
  'https://sop.example/',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'app://other/',
  'app://sop-wijzer.evil.example/',
  'app://user@sop-wijzer/',
  'app://sop-wijzer:1/',
  'apps://sop-wijzer/',
  'javascript:alert(1)',
  'about:blank',
  'chrome://settings',
  'view-source:app://sop-wijzer/',
  'nonsense',
  ''
]

describe('loading', () => {
  test.each([
    START,
    'app://sop-wijzer/assets/x.js',
    'data:image/png;base64,AAAA',
    'blob:app://sop-wijzer/1',
    'devtools://devtools/x'
  ])('%s may be loaded', (address) => {
    expect(mayLoad(address)).toBe(true)
  })
  test.each([...FOREIGN, 'wss://sop.example/'])('%j may not', (address) => {
    expect(mayLoad(address)).toBe(false)
  })
})

describe('going', () => {
  test.each([START, `${START}#/documenten`])('%s is the program’s page', (address) => {
    expect(isStartPage(address)).toBe(true)
  })
  test.each([...FOREIGN, `${START}assets/x.js`, `${START}?x=1`, `${START}index.html`])('%j is not', (address) => {
    expect(isStartPage(address)).toBe(false)
  })
})

describe('asking the host', () => {
  const ours = { address: START, isMainFrame: true, isOurWindow: true }
  test('our page in our window is answered', () => {
    expect(mayAsk(ours)).toBe(true)
    expect(mayAsk({ ...ours, address: `${START}#/profiel` })).toBe(true)
  })
  test('a frame inside it, another window, another page and a page that is gone are not', () => {
    expect(mayAsk({ ...ours, isMainFrame: false })).toBe(false)
    expect(mayAsk({ ...ours, isOurWindow: false })).toBe(false)
    expect(mayAsk({ ...ours, address: undefined })).toBe(false)
    for (const address of FOREIGN) expect(mayAsk({ ...ours, address }), address).toBe(false)
  })
})

describe('permissions', () => {
  test('our page may put on the clipboard what was copied and fill the screen, and nothing else', () => {
    for (const given of ['clipboard-sanitized-write', 'fullscreen'])
      expect(mayHave(given, START, true), given).toBe(true)
    for (const other of [
      'clipboard-read',
      'deprecated-sync-clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'fileSystem',
      'openExternal',
      'unknown'
    ])
      expect(mayHave(other, START, true), other).toBe(false)
  })
  test('a frame, another page and a page without an address may not', () => {
    for (const given of ['clipboard-sanitized-write', 'fullscreen'])
      expect(mayHave(given, START, false), given).toBe(false)
    expect(mayHave('clipboard-sanitized-write', undefined, true)).toBe(false)
    for (const address of FOREIGN) expect(mayHave('clipboard-sanitized-write', address, true), address).toBe(false)
  })
})

// Which links open in the browser.
import { describe, expect, test } from 'vitest'
import { checkLink } from '../../../electron/host/links.ts'

describe('links', () => {
  test.each([
    ['https://www.sop.example', 'https://www.sop.example/'],
    ['https://sop.example/schoolgids?jaar=2027#begin', 'https://sop.example/schoolgids?jaar=2027#begin'],
    ['HTTPS://sop.example:8443/a', 'https://sop.example:8443/a'],
    ['https://café.example/é', 'https://xn--caf-dma.example/%C3%A9']
  ])('an https address opens: %s', (href, opened) => {
    expect(checkLink(href)).toBe(opened)
  })

  test.each([
    'http://sop.example', 'ftp://sop.example', 'file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'mailto:a@sop.example', 'ms-word:ofe|u|https://sop.example',
    'smb://sop.example/x', '\\\\sop.example\\share', '//sop.example', 'sop.example', '', 'https:', 'https://', 'https:///sop.example', 'https:sop.example', 'https:\\\\sop.example',
    'https://user@sop.example', 'https://user:word@sop.example', 'https://sop.example@evil.example', 'https://sop.example\\@evil.example',
    ' https://sop.example', 'https://sop.example/a b', 'https://sop.example/\n', 'https://sop.example/\u0000', 'https://sop.example/\u202Egpj', 'https://sop\u200B.example', 'https://sop.example/\uD800',
    'https://[::g]/', 'https://sop.example:99999/', `https://sop.example/${'a'.repeat(2_000)}`
  ])('anything else stays closed: %j', (href) => {
    expect(checkLink(href)).toBeNull()
  })
})

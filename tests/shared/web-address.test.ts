// Which addresses become links, and that the others become none in any form of a document: their words stay.
import { describe, expect, test } from 'vitest'
import { fromRichText } from '#shared/documents/from-richtext.ts'
import { documentHtml, fragmentHtml } from '#shared/documents/html.ts'
import { keyMaker } from '#shared/documents/keys.ts'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import { outlineAsText } from '#shared/documents/plain.ts'
import { webAddress } from '#shared/web-address.ts'
import { hostileAddresses, webAddresses } from '../fixtures/addresses.ts'
import { outlineOf, para, runs } from '../fixtures/outlines.ts'
import { processorTime } from '../processor-time.ts'

const written = (href: string): readonly OutlineBlock[] =>
  fromRichText(
    { blocks: [{ id: 'a', kind: 'paragraph', level: 0, runs: [{ text: 'Zie ' }, { text: 'deze bladzijde', href }] }] },
    'vision',
    keyMaker()
  )

describe('a link', () => {
  test.each(Object.entries(webAddresses))('leads to a plain web address: %s', (href, address) => {
    expect(webAddress(href)).toBe(address)
    expect(new URL(address).href.replace(/\/$/, '')).toBe(address.replace(/\/$/, ''))
    const blocks = written(href)
    expect(fragmentHtml(blocks)).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
    expect(outlineAsText({ blocks })).toContain(href)
  })
})

describe('no link', () => {
  test.each(Object.entries(hostileAddresses))(
    '%s: the words stay, on paper and in what is pasted elsewhere',
    (_, href) => {
      expect(webAddress(href)).toBeUndefined()
      const blocks = written(href)
      expect(JSON.stringify(blocks)).not.toContain('href')
      expect(outlineAsText({ blocks })).toBe('Zie deze bladzijde\n')
      const unchecked = outlineOf([{ ...para(''), runs: runs('Zie ', { text: 'deze bladzijde', href }) }])
      for (const html of [documentHtml(unchecked), fragmentHtml(unchecked.blocks)]) {
        expect(html).not.toContain('<a')
        expect(html).toContain('deze bladzijde')
      }
    }
  )
})

test('an address of any length is judged at once', () => {
  const taken = processorTime(() => {
    for (const long of ['a', 'a.', '-', 'é', '@', '%', 'xn--'])
      webAddress(`https://${long.repeat(1_000_000 / long.length)}`)
    for (const long of ['a', 'a.', 'a-']) webAddress(`https://${long.repeat(1_900 / long.length)}`)
  })
  expect(taken).toBeLessThan(500)
})

// A document on the screen: what a reader sees, and what a screen reader says.
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { OutlineBlock } from '#shared/documents/outline.ts'
import { hostileAddresses } from '../../fixtures/addresses.ts'
import { OutlineBlocks } from '../../../renderer/components/outline-view.tsx'

const shown = (...blocks: readonly OutlineBlock[]): string => renderToStaticMarkup(<OutlineBlocks blocks={blocks} />)

describe('a document on the screen', () => {
  test('lists its chapters by their own numbers, without a bullet before each', () => {
    const html = shown(
      { type: 'contents', key: 'c', heading: 'Inhoud' },
      { type: 'heading', key: 'h', level: 1, runs: [{ text: '1. De school in het kort' }] }
    )
    expect(html).toContain('<ul class="contents"><li>1. De school in het kort</li></ul>')
  })

  test('shows a picture with its words, as large as it is', () => {
    const html = shown({
      type: 'picture',
      key: 'p',
      alt: 'Een lindeblad',
      image: { type: 'png', data: 'AAAA', width: 30, height: 20 }
    })
    expect(html).toContain('alt="Een lindeblad"')
    expect(html).toContain('src="data:image/png;base64,AAAA"')
    expect(html).toMatch(/width="30" height="20"/)
  })

  test('shows what is no web address as words, and not as a link', () => {
    for (const href of Object.values(hostileAddresses)) {
      expect(shown({ type: 'paragraph', key: 'p', style: 'body', runs: [{ text: 'deze bladzijde', href }] })).toMatch(
        /^<p[^>]*>deze bladzijde<\/p>$/
      )
    }
  })

  test('shows what is to be filled in as a box with its name, and nothing to type in', () => {
    const html = shown({
      type: 'field',
      key: 'f',
      alias: 'Ons advies',
      tag: 'mr-advies',
      answer: { type: 'choice', choices: ['Positief', 'Negatief'] }
    })
    expect(html).toContain('aria-label="In te vullen: Ons advies"')
    expect(html).toMatch(/☐ Positief.*☐ Negatief/)
    expect(html).not.toMatch(/<(?:input|select|textarea)/)
  })
})

// What a reader takes in at once does not break over two lines on paper; what is copied and searched stays plain.
import { describe, expect, test } from 'vitest'
import { documentHtml, fragmentHtml } from '#shared/documents/html.ts'
import { outlineAsText } from '#shared/documents/plain.ts'
import { unbroken, withPlainSigns } from '#shared/documents/unbroken.ts'
import { outlineOf, para } from '../../fixtures/outlines.ts'

/** "_" for a no-break space, "=" for a no-break hyphen. */
const shown = (text: string): string => unbroken(text).replaceAll('\u00A0', '_').replaceAll('\u2011', '=')

test.each([
  ['Klaar op 1 augustus 2027.', 'Klaar op 1_augustus_2027.'],
  ['voor 31 juli beslissen', 'voor 31_juli beslissen'],
  ['in augustus 2027', 'in augustus 2027'],
  ['schooljaar 2027-2028.', 'schooljaar 2027=2028.'],
  ['nummer 2027-14, 12-2027-2028', 'nummer 2027-14, 12-2027-2028'],
  ['zie artikel 8 en lid 2', 'zie artikel_8 en lid_2'],
  ['WPO 16 lid 2', 'WPO_16_lid_2'],
  ['WMS artikel 11 lid 1 onder r.', 'WMS_artikel_11_lid_1 onder_r.'],
  ['WVO 2020 artikel 2.89', 'WVO_2020_artikel_2.89'],
  ['onder anderen', 'onder anderen'],
  ['kost € 1.250 en € -100', 'kost €_1.250 en €_=100'],
  ['een 1 mei\u00ADfeest, 21 januaris', 'een 1_mei\u00ADfeest, 21 januaris']
])('%s', (text, together) => {
  expect(shown(text)).toBe(together)
  expect(withPlainSigns(unbroken(text))).toBe(text)
})

describe('a day, a school year and an article', () => {
  const sentence = 'Op 1 augustus 2027 begint 2027-2028 (WPO 16 lid 2).'
  const outline = outlineOf([para(sentence)])

  test('stay on one line of the page that is printed', () => {
    expect(documentHtml(outline)).toContain(
      'Op 1\u00A0augustus\u00A02027 begint 2027-2028 (WPO\u00A016\u00A0lid\u00A02).'
    )
  })

  test('are plain words when they are pasted elsewhere', () => {
    expect(fragmentHtml(outline.blocks)).toContain(sentence)
    expect(outlineAsText(outline)).toBe(`${sentence}\n`)
  })
})

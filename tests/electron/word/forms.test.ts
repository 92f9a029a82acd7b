// That a file which is built otherwise is told apart, and one with other words only is not.
import { expect, test } from 'vitest'
import { writeWord } from '../../../electron/word/write.ts'
import { formOutline, list, outlineOf, para, sampleOutline, table } from '../../fixtures/outlines.ts'
import { formsOf, together } from './forms.ts'
import { edited } from './support.ts'

const sample = await writeWord(sampleOutline())
const known = formsOf(sample)
const ofItsOwn = (bytes: Uint8Array): readonly string[] => [...formsOf(bytes)].filter((form) => !known.has(form))

test('other words and numbers are no other form', async () => {
  const [first] = sampleOutline().blocks
  expect(first?.type).toBe('title')
  const other = sampleOutline({
    school: 'Het Baken & Zn.',
    blocks: sampleOutline().blocks.map((block) =>
      block.type === 'title' ? { ...block, text: 'Iets anders, 2031' } : block
    )
  })
  expect(ofItsOwn(await writeWord(other))).toEqual([])
})

test.each([
  ['an element with another name', /<w:tblHeader\/>/, '<w:tblHead/>'],
  ['elements in another order', /(<w:pStyle [^>]*\/>)(<w:keepNext\/>)?/, '<w:jc w:val="left"/>$1'],
  ['an attribute more', /<w:sectPr>/, '<w:sectPr w:rsidR="00000000">'],
  ['another word of the schema', /<w:pgSz /, '<w:pgSz w:orient="landscape" '],
  ['an element that stands elsewhere', /<w:sectPr>/, '<w:tblGrid/><w:sectPr>']
])('%s is', (_what, was, becomes) => {
  expect(ofItsOwn(edited(sample, 'word/document.xml', (xml) => xml.replace(was, becomes)))).not.toEqual([])
})

test('so are a form to fill in, a table at the end, and a part that the others do not have', async () => {
  expect(ofItsOwn(await writeWord(formOutline())).join('\n')).toMatch(/w:sdtPr.*\n(.*\n)*word\/media/)
  expect(ofItsOwn(await writeWord(outlineOf([table('Eind', ['A'], [['1']])])))).toContain(
    'word/document.xml w:body: w:tbl, w:sectPr'
  )
})

test('several in one have what each of them has', async () => {
  const [one, other] = [outlineOf([para('Een'), list('- a')]), outlineOf([table('T', ['A'], [['1']]), para('Eind')])]
  const all = formsOf(await writeWord(together([one, other])))
  for (const outline of [one, other])
    expect([...formsOf(await writeWord(outline))].filter((form) => !all.has(form))).toEqual([])
})

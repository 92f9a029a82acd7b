// The school's logo on paper: small, in proportion, with words for who cannot see it; and what is no picture does no harm.
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { OutlineBlock, Picture } from '#shared/documents/outline.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { heading, outlineOf, para, picture } from '../../fixtures/outlines.ts'
import { jpeg, png } from '../../fixtures/pictures.ts'
import { all, complaints, documentXml, partOf } from './support.ts'

const written = (...blocks: readonly OutlineBlock[]) => writeWord(outlineOf([...blocks, para('Tekst.')]))

/** Centimetres, of the first picture. */
async function size(width: number, height: number): Promise<readonly number[]> {
  const extent = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(documentXml(await written(picture({ width, height }))))
  return [extent?.[1], extent?.[2]].map((part) => Math.round(Number(part) / 3_600) / 100)
}

const media = (bytes: Uint8Array): readonly string[] =>
  Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('word/media/'))

test('a file with logos is valid, and holds their very bytes, each once', async () => {
  const bytes = await written(
    picture(),
    picture({ type: 'jpeg', data: jpeg, width: 2, height: 1 }, 'Ander'),
    picture({}, 'Nog eens')
  )
  expect(await complaints(bytes)).toEqual([])
  const parts = unzipSync(bytes)
  expect(media(bytes).map((name) => Buffer.from(parts[name] ?? []).toString('base64'))).toEqual([png(600, 200), jpeg])
  expect(all(documentXml(bytes), /<wp:docPr id="(\d+)"/g)).toEqual(['1', '2', '3'])
  expect(all(documentXml(bytes), /<a:blip r:embed="([^"]*)"/g)).toEqual(['picture1', 'picture2', 'picture1'])
})

test('a logo is at most 5 cm wide and 2.5 cm high, in its own proportion, and never larger than it is', async () => {
  expect(await size(600, 200)).toEqual([5, 1.67])
  expect(await size(400, 400)).toEqual([2.5, 2.5])
  expect(await size(200, 2_000)).toEqual([0.25, 2.5])
  expect(await size(96, 48)).toEqual([2.54, 1.27])
})

test('a logo of one line of pixels, or of a thousand million, still gives a file that opens', async () => {
  const bytes = await written(
    ...(
      [
        [1e9, 1],
        [1, 1e9],
        [1, 1]
      ] as const
    ).map(([width, height]) => picture({ width, height }))
  )
  expect(await complaints(bytes)).toEqual([])
  expect(documentXml(bytes)).not.toMatch(/c[xy]="0"/)
})

test('who cannot see it hears what it shows, on one line; it stays with what follows, in a style of its own', async () => {
  const xml = documentXml(await written(picture({}, 'Logo van\n“De <Een> & Ander”'), picture({}, '  ')))
  expect(all(xml, / descr="([^"]+)"/g)).toEqual(['Logo van “De &lt;Een&gt; &amp; Ander”', 'Afbeelding'])
  expect(xml).not.toContain('decorative')
  expect(all(xml, /<w:pStyle w:val="(Logo)"/g)).toHaveLength(2)
  expect(/w:styleId="Logo">.*?<\/w:style>/s.exec(partOf(await written(picture()), 'word/styles.xml'))?.[0]).toContain(
    '<w:keepNext/>'
  )
})

describe('what is no picture is left out, and the document is whole', () => {
  const broken: Readonly<Record<string, Partial<Picture['image']>>> = {
    nothing: { data: '' },
    'no base64': { data: 'geen plaatje!' },
    'base64 that was cut off': { data: png(600, 200).slice(0, 100) },
    'base64 with a sign too few': { data: png(600, 200).slice(0, -1) },
    'text in base64': { data: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64') },
    'only the first bytes of one': { data: Buffer.from('89504e470d0a1a0a', 'hex').toString('base64') },
    'no width': { width: 0 },
    'a height below nothing': { height: -1 },
    'a width that is no number': { width: Number.NaN },
    'an endless height': { height: Infinity }
  }

  test.each(Object.entries(broken))('%s', async (_, image) => {
    const outline = outlineOf([picture(image), heading(1, 'Kop'), para('Tekst.')])
    const bytes = await writeWord(outline)
    expect(documentXml(bytes)).not.toContain('w:drawing')
    expect(media(bytes)).toEqual([])
    expect(checkWord(bytes, outline)).toMatchObject({ complete: true, sentence: 'Alle tekst staat in het document.' })
  })

  test('all of them in one file', async () => {
    expect(await complaints(await written(...Object.values(broken).map((image) => picture(image))))).toEqual([])
  })
})

test('a png that calls itself jpeg is a png', async () => {
  const bytes = await written(picture({ type: 'jpeg' }))
  expect(media(bytes)).toEqual(['word/media/picture1.png'])
  expect(await complaints(bytes)).toEqual([])
})

test('a logo that is new, or gone, is a change in a tracked copy', async () => {
  const xml = documentXml(
    await written({ ...picture({}, 'nieuw'), change: 'inserted' }, { ...picture({}, 'weg'), change: 'deleted' })
  )
  expect(all(xml, /<w:(ins|del) w:id="\d" w:author="De Wilgenhof" [^>]*><w:r><w:drawing>/g)).toEqual(['ins', 'del'])
})

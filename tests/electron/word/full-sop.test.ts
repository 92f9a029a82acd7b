// The full SOP as a Word file: of the example school, of one that is half finished, and of one in which nothing was written.
import { describe, expect, test } from 'vitest'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { withPlainSigns } from '#shared/documents/unbroken.ts'
import { newSchool } from '#shared/school/school.ts'
import { checkWord } from '../../../electron/word/check.ts'
import { writeWord } from '../../../electron/word/write.ts'
import { pagesInLibreOffice } from './libreoffice.ts'
import { all, complaints, documentXml, linesByMammoth, partOf } from './support.ts'

const schools = {
  'De Wilgenhof': exampleSchool(() => 'w'),
  'Het Baken': exampleSchool(() => 'b', 'vo'),
  'De Nieuwe School': newSchool('n', { name: 'De Nieuwe School', sector: 'bao', board: '', partnership: '', place: '' })
}

/** The example school's profile is as long as a profile should be. */
const MOST_PAGES = 13

const profiles = Object.entries(schools).map(([name, school], at) => {
  const outline = compose('sop', presentSource(school, catalogue, isoDay('2026-11-23')))
  return [name, { outline, written: writeWord(outline), at }] as const
})
const pagesOf = pagesInLibreOffice(profiles.map(([, { written }]) => written))

describe.each(profiles)('%s', (_, { outline, written, at }) => {
  test('is a valid file, in which the self-check finds the fifteen sections and another program every word', async () => {
    const bytes = await written
    expect(await complaints(bytes)).toEqual([])
    const open = outline.blocks.some((block) => block.type === 'paragraph' && block.style === 'missing')
    const sentence = `15 van 15 onderdelen staan in het document.${open ? ' Wat nog ontbreekt, staat er als open punt in.' : ''}`
    expect(checkWord(bytes, outline)).toMatchObject({ complete: true, sentence })
    const lines = await linesByMammoth(bytes)
    expect(
      withPlainSigns(outlineText(outline))
        .split('\n')
        .filter((line) => line.trim() !== '' && !lines.includes(line))
    ).toEqual([])
  })

  test('has its contents on the first page, with the pages on which the chapters are', async () => {
    const bytes = await written
    const said = all(documentXml(bytes), /PAGEREF.*?<w:t[^>]*>([^<]*)<\/w:t>/g).map(Number)
    const total = Number(/NUMPAGES.*?<w:t[^>]*>(\d+)</.exec(partOf(bytes, 'word/footer1.xml'))?.[1])
    expect(said).toHaveLength(16)
    expect(said[0]).toBe(2)
    expect(total).toBeLessThanOrEqual(MOST_PAGES)
    const pages = await pagesOf(at)
    const chapters = outline.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 1 ? [block.runs.map((run) => run.text).join('')] : []
    )
    const found =
      pages === undefined
        ? said
        : chapters.map(
            (chapter) => pages.findIndex((page) => page.split('\n').some((line) => line.trim() === chapter)) + 1
          )
    expect(found).toEqual(said)
    expect(pages?.length ?? total).toBe(total)
  })
})

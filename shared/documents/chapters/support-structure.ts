// The chapter Ondersteuningsstructuur: what happens step by step, and who meets about it.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, missingParagraphs, table } from '../blocks.ts'
import { isBlankItem, itemsUnderHeadings, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.supportStructure

export const supportStructureChapter: Chapter = (context) => {
  const { school, words, key } = context
  const { steps } = school.sections.supportStructure
  return [
    ...opening(context, 'supportStructure.text'),
    ...(steps.length === 0 ? [] : [heading(key('supportStructure', 'steps'), 2, fill(own.steps, words))]),
    ...itemsUnderHeadings(context, 'steps'),
    ...meetings(context)
  ]
}

function meetings(context: ChapterContext): readonly OutlineBlock[] {
  const { school, items, key } = context
  const list = listOf(context, 'meetings')
  const rows = school.sections.supportStructure.meetings.filter((row) => !isBlankItem(list, row))
  return [
    ...(rows.length === 0
      ? []
      : [
          heading(key('supportStructure', 'meetings'), 2, own.meetings.heading),
          table(
            key('meetings'),
            own.meetings.caption,
            [
              { header: own.meetings.name, width: 23 },
              { header: own.meetings.about, width: 26 },
              { header: own.meetings.who, width: 28 },
              { header: own.meetings.howOften, width: 23 }
            ],
            rows.map((row) => ({
              key: key('meetings', row.id),
              cells: [nameWithTold(list, row, row.name), row.about, row.who, row.howOften]
            }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'meetings'), key)
  ]
}

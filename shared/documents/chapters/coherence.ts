// The chapter Samenhang met andere plannen: how the school knows whether support works, where the other plans say so, and which
// protocols there are.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { lacking, opening } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import { missingParagraphs, table } from '../blocks.ts'
import { optionWords } from '../choice-words.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlankItem, listOf, nameWithTold } from '../told-items.ts'

const own = chapterTexts.coherence

export const coherenceChapter: Chapter = (context) => [
  ...opening(context, 'coherence.text'),
  ...references(context),
  ...missingParagraphs(lacking(context.items, 'references'), context.key),
  ...protocols(context)
]

function references(context: ChapterContext): readonly OutlineBlock[] {
  const { school, key } = context
  const list = listOf(context, 'references')
  const filled = school.sections.coherence.references.filter((reference) => !isBlankItem(list, reference))
  if (filled.length === 0) return []
  return [
    table(
      key('references'),
      own.caption,
      [
        { header: own.columns.plan, width: 34 },
        { header: own.columns.years, width: 16 },
        { header: own.columns.chapter, width: 19 },
        { header: own.columns.remark, width: 31 }
      ],
      filled.map((reference) => ({
        key: key('references', reference.id),
        cells: [nameWithTold(list, reference, reference.plan), reference.years, reference.chapter, reference.remark]
      }))
    )
  ]
}

function protocols(context: ChapterContext): readonly OutlineBlock[] {
  const { school, catalogue, key } = context
  const list = listOf(context, 'protocols')
  const filled = school.sections.coherence.protocols.filter((protocol) => !isBlankItem(list, protocol))
  if (filled.length === 0) return []
  const { name, year, where, standing } = own.protocolColumns
  return [
    table(
      key('protocols'),
      own.protocols,
      [
        { header: name, width: 37 },
        { header: year, width: 16 },
        { header: where, width: 31 },
        { header: standing, width: 16 }
      ],
      filled.map((protocol) => ({
        key: key('protocols', protocol.id),
        cells: [
          nameWithTold(list, protocol, protocol.name),
          protocol.year,
          protocol.where,
          optionWords(catalogue, 'protocols', 'standing', protocol.standing)
        ]
      }))
    )
  ]
}

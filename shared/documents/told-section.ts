// The chapter of a section that has none of its own: what its screen asks, part by part, as the file of the section says it.
import { fill } from '../catalogue/fill.ts'
import type { FieldPart, Part } from '../catalogue/section-content.ts'
import { sectionData } from '../law/section-page.ts'
import { itemsOf } from '../school/lists.ts'
import type { SectionId } from '../school/school.ts'
import { singleText } from '../school/single-fields.ts'
import { heading } from './blocks.ts'
import { labelled, missingHere, written } from './chapter-parts.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'
import { itemsUnderHeadings, listOf } from './told-items.ts'
import { writtenDay } from './written-day.ts'

export const toldSection =
  (id: SectionId): Chapter =>
  (context) => [
    ...missingHere(context),
    ...sectionData(context.catalogue, id).parts.flatMap((part) => toldPart(context, id, part))
  ]

function toldPart(context: ChapterContext, id: SectionId, part: Part): readonly OutlineBlock[] {
  switch (part.kind) {
    case 'text': {
      const text = written(context, part.field)
      return part.told === undefined || text.length === 0
        ? text
        : [heading(context.key(...part.field.split('.')), 2, fill(part.told, context.words)), ...text]
    }
    case 'list': {
      if (itemsOf(context.school, part.list).length === 0) return []
      const title = heading(context.key(id, part.list), 2, listOf(context, part.list).title)
      return [title, ...itemsUnderHeadings(context, part.list)]
    }
    case 'numbers':
    case 'fields':
      return part.fields.flatMap((field) => toldField(context, field))
    default:
      // What has a screen of its own has a chapter of its own.
      return []
  }
}

function toldField(
  { school, offer, words, key }: ChapterContext,
  { field, type, told }: FieldPart
): readonly Paragraph[] {
  if (told === undefined) return []
  const value = singleText(school, field, offer.round)
  return labelled(
    (name) => key(...name.split('.')),
    field,
    fill(told, words),
    type === 'day' ? writtenDay(value) : value
  )
}

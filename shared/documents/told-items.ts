// What documents tell of a list is said with the list, in the file of its section: a field with `told` gets a line under its item,
// so that a field that is added later is told without code.
import { filledList } from '../catalogue/filled-list.ts'
import type { ListData, ListField } from '../catalogue/section-content.ts'
import { fieldText, itemsOf, type ListId, type ListItem } from '../school/lists.ts'
import { capital } from '../text.ts'
import { isBlank, linesOf, missingParagraphs } from './blocks.ts'
import { itemHeading, labelled, lacking, partKeys, sideBySide, type PartKey } from './chapter-parts.ts'
import type { ChapterContext } from './chapter.ts'
import type { OutlineBlock, Paragraph } from './outline.ts'
import { writtenDay } from './written-day.ts'

/** How the list is asked and told, in the words of this school. */
export const listOf = ({ catalogue, words }: Pick<ChapterContext, 'catalogue' | 'words'>, id: ListId): ListData =>
  filledList(catalogue, id, words)

/** Nothing was written in it. A choice alone says nothing. */
export const isBlankItem = ({ fields }: ListData, item: ListItem): boolean =>
  fields.every(({ id, kind }) => kind === 'choice' || isBlank(fieldText(item, id)))

/**
 * Every item under a heading of its own: what its first field says, with its number where `numbered`, or else its name alone ("Stap 2").
 * Under it what is told of it, and what it still lacks.
 */
export function itemsUnderHeadings(
  context: ChapterContext,
  id: ListId,
  numbered: 'numbered' | 'by name' = 'by name'
): readonly OutlineBlock[] {
  const { school, items, key } = context
  const list = listOf(context, id)
  const [first] = list.fields
  return itemsOf(school, id).flatMap((item, place) => {
    const missing = lacking(items, id, place)
    if (isBlankItem(list, item) && missing.length === 0) return []
    const part = partKeys(key, id, item.id)
    const name = `${capital(list.noun)} ${place + 1}`
    const said = first === undefined ? '' : fieldText(item, first.id)
    return [
      ...itemHeading(part, said, name, numbered === 'numbered' ? `${name}. ` : ''),
      ...toldLines(list, item, part),
      ...missingParagraphs(missing, key, 'underName')
    ]
  })
}

/** A line for each field that is told and says something; those of one `line` stand side by side. */
function toldLines({ fields }: ListData, item: ListItem, part: PartKey): readonly Paragraph[] {
  const told = fields.filter((field): field is ToldField => field.told !== undefined)
  return told.flatMap(({ line, ...field }, place) => {
    if (line === undefined) return labelled(part, field.id, field.told, saidOf(field, item))
    const beside = told.filter((other) => other.line === line)
    if (told.findIndex((other) => other.line === line) !== place) return []
    return sideBySide(part, line, ...beside.map((other) => [other.told, saidOf(other, item)] as const))
  })
}

/** The same for an item that is a row of a table: lines in its first cell, under its name. */
export const nameWithTold = ({ fields }: ListData, item: ListItem, name: string): string =>
  withLines(name, fields, item)

/** In a document of a few pages: under what it tells of an item, what such a document may not leave out. */
export const withShort = ({ fields }: ListData, item: ListItem, cell: string): string =>
  withLines(
    cell,
    fields.filter((field) => (chosen(field, item) ?? field).inShort === true),
    item
  )

function withLines(cell: string, fields: readonly ListField[], item: ListItem): string {
  const told = fields.flatMap((field) => {
    const [first, ...more] = field.told === undefined ? [] : linesOf(saidOf(field, item))
    return first === undefined ? [] : [`${field.told}: ${first}`, ...more]
  })
  return told.length === 0 ? cell : [cell, ...told].join('\n')
}

type ToldField = ListField & { readonly told: string }

/** Of a choice what was chosen, as long as that is a word that is known. */
const chosen = ({ id, options = [] }: ListField, item: ListItem) =>
  options.find(({ value }) => value === fieldText(item, id) && value !== 'unknown')

function saidOf(field: ListField, item: ListItem): string {
  if (field.kind === 'choice') return chosen(field, item)?.label ?? ''
  const value = fieldText(item, field.id)
  return field.kind === 'day' ? writtenDay(value) : value
}

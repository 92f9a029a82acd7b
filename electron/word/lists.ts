// Bullets and numbers, with the numbers that list-tree.ts gives them.
import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx'
import { FONT } from '#shared/documents/look.ts'
import type { ListItem, Outline } from '#shared/documents/outline.ts'
import { listsOf, type ListTree } from '#shared/richtext/list-tree.ts'
import { listIndent, styleIds, styleLists } from './styles.ts'

const BULLETS = 'bullets'
const NUMBERS = 'numbers'

const LEVELS = [0, 1, 2] as const

const bullet = (index: number): ILevelsOptions => ({
  level: index,
  format: LevelFormat.BULLET,
  text: ['•', '–', '•'][index] ?? '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: listIndent(index) }, run: { font: FONT } }
})

const number = (index: number, start: number): ILevelsOptions => ({
  level: index,
  format: LevelFormat.DECIMAL,
  text: `%${index + 1}.`,
  start,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: listIndent(index) } }
})

/** The definitions that the lists of a document use. The first two are always there: the styles use them. */
export function numberingOf({ blocks }: Pick<Outline, 'blocks'>): INumberingOptions {
  const counts = blocks.flatMap((block) =>
    block.type === 'list' ? placeItems(block.items, () => 0).map(({ count }) => count) : []
  )
  const others = new Map(counts.filter(({ start }) => start !== 1).map((count) => [count.reference, count]))
  return {
    config: [
      { reference: BULLETS, levels: LEVELS.map(bullet) },
      { reference: NUMBERS, levels: LEVELS.map((index) => number(index, 1)) },
      ...[...others.values()].map(({ reference, level, start }) => ({
        reference,
        levels: LEVELS.map((index) => number(index, index === level ? start : 1))
      }))
    ]
  }
}

/** What items count on in, in Word's terms: an instance of a definition. */
interface Count {
  readonly reference: string
  readonly instance: number
  /** Where it begins, and in which level; in the levels below at 1. */
  readonly start: number
  readonly level: number
}

export interface PlacedItem {
  readonly item: ListItem
  readonly level: number
  readonly style: string
  readonly count: Count
}

/** Says for every item of a list which count it belongs to. `next` gives a number that was not used before. */
export function placeItems(items: readonly ListItem[], next: () => number): readonly PlacedItem[] {
  const bullets: Count = { reference: BULLETS, instance: next(), start: 1, level: 0 }
  const place = (
    lists: readonly ListTree<ListItem>[],
    level: number,
    above: Count | undefined
  ): readonly PlacedItem[] =>
    lists.flatMap((list, at) => {
      const isFirst = !lists.slice(0, at).some(({ ordered }) => ordered)
      const count = list.ordered ? countOf(list.start, level, isFirst ? above : undefined, next) : bullets
      const styles = list.ordered ? styleIds.numbers : styleIds.bullets
      return list.entries.flatMap(({ item, below }) => [
        ...(item === undefined ? [] : [{ item, level, style: styles[level] ?? styles[0], count }]),
        ...place(below, level + 1, list.ordered ? count : undefined)
      ])
    })
  return place(
    listsOf(items.map((item) => ({ ...item, level: Math.min(2, Math.max(0, Math.trunc(item.level) || 0)) }))),
    0,
    undefined
  )
}

/** The first numbers under a numbered item, from 1, are Word's own next level of its count: who types on in Word can move them up. */
const countOf = (start: number, level: number, above: Count | undefined, next: () => number): Count =>
  above !== undefined && start === 1
    ? above
    : { reference: start === 1 ? NUMBERS : `${NUMBERS}-${level}-${start}`, instance: next(), start, level }

/** Adds the two lists that the styles List Bullet and List Number carry. docx numbers its own default list 1, ours 2 and 3. */
export function withStyleLists(numberingXml: string): string {
  return numberingXml.replace(
    '</w:numbering>',
    `${listXml(styleLists.bullets, 2)}${listXml(styleLists.numbers, 3)}</w:numbering>`
  )
}

const listXml = (id: number, abstract: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/></w:num>`

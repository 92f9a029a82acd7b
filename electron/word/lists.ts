// Bullets and numbers. Every list starts at 1; a nested numbered list starts anew under each bullet.
import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx'
import { FONT } from '#shared/documents/look.ts'
import type { ListItem } from '#shared/documents/outline.ts'
import { listIndent, styleIds, styleLists } from './styles.ts'

export const BULLETS = 'bullets'
export const NUMBERS = 'numbers'

const LEVELS = [0, 1, 2] as const

const level = (index: number, format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: index,
  format: format ?? LevelFormat.BULLET,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: listIndent(index) }, ...(format === undefined ? { run: { font: FONT } } : {}) }
})

export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: LEVELS.map((index) => level(index, undefined, ['•', '–', '•'][index] ?? '•')) },
    {
      reference: NUMBERS,
      levels: LEVELS.map((index) => level(index, [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN][index], `%${index + 1}.`))
    }
  ]
}

export interface PlacedItem {
  readonly item: ListItem
  readonly level: number
  readonly style: string
  readonly reference: string
  /** Which list of its kind: items that count on from each other share it. */
  readonly instance: number
}

interface OpenLevel {
  readonly ordered: boolean
  readonly count: number | undefined
}

/** Says for every item of a list which count it belongs to. `next` gives a number that was not used before. */
export function placeItems(items: readonly ListItem[], next: () => number): readonly PlacedItem[] {
  const bullets = next()
  const open: (OpenLevel | undefined)[] = []
  return items.map((item) => {
    const depth = Math.min(2, Math.max(0, Math.trunc(item.level) || 0))
    const parent = open.slice(0, depth).findLast((entry) => entry !== undefined)
    const before = open[depth]?.count
    // Under a numbered item this is Word's own next level; under a bullet it starts a count of its own.
    const count = item.ordered ? (before ?? (parent?.ordered ? parent.count : undefined) ?? next()) : before
    open.length = depth
    open[depth] = { ordered: item.ordered, count }
    const [styles, reference] = item.ordered ? [styleIds.numbers, NUMBERS] : [styleIds.bullets, BULLETS]
    return { item, level: depth, style: styles[depth] ?? styles[0], reference, instance: item.ordered && count !== undefined ? count : bullets }
  })
}

/** Adds the two lists that the styles List Bullet and List Number carry. docx numbers its own default list 1, ours 2 and 3. */
export function withStyleLists(numberingXml: string): string {
  return numberingXml.replace('</w:numbering>', `${listXml(styleLists.bullets, 2)}${listXml(styleLists.numbers, 3)}</w:numbering>`)
}

const listXml = (id: number, abstract: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/></w:num>`

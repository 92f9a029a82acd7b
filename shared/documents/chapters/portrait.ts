// The chapter De school in het kort: who the school is, and its numbers side by side.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { opening } from '../chapter-parts.ts'
import { FEWEST } from '../../school/pupil-count.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { isBlank, table } from '../blocks.ts'

const own = chapterTexts.portrait

export const portraitChapter: Chapter = (context) => [...opening(context, 'portrait.text'), ...facts(context)]

/** A column for each number that the school filled in. */
function facts({ school, words, key }: ChapterContext): readonly OutlineBlock[] {
  const { pupils, groups, weighting } = school.sections.portrait
  const filled = [
    [own.pupils, pupilCount(pupils)],
    [fill(own.groups, words), groups],
    [own.weighting, weighting]
  ].filter(([, value = '']) => !isBlank(value))
  if (filled.length === 0) return []
  const widths = columnShares[filled.length - 1] ?? []
  const columns = filled.map(([header = ''], index) => ({ header, width: widths[index] ?? 0 }))
  return [
    table(key('portrait', 'facts'), own.caption, columns, [
      { key: key('portrait', 'facts', 'numbers'), cells: filled.map(([, value = '']) => value) }
    ])
  ]
}

const columnShares = [[100], [50, 50], [40, 30, 30]] as const

const FEW = ['nul', 'een', 'één', 'twee', 'drie', 'vier']

/** A number of pupils so small that somebody could be recognised in it is not told. */
export function pupilCount(typed: string): string {
  const numbers = typed.match(/\d+(?:[.,]\d+)*/gu) ?? []
  const few =
    numbers.length === 0
      ? FEW.includes(typed.trim().toLowerCase())
      : numbers.every((number) => Number(number.replaceAll(/[.,]/gu, '')) < FEWEST)
  return few ? own.few : typed
}

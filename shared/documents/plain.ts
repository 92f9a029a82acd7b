// A document as plain text, for a mail or a website. Contents, page breaks and pictures stay behind: they belong to paper.
import { numbersOf } from '../richtext/list-tree.ts'
import {
  fieldLines,
  textOfRuns,
  type List,
  type Outline,
  type OutlineBlock,
  type OutlineRun,
  type Table
} from './outline.ts'
import { NOTHING } from './blocks.ts'
import { isDetail } from './stays-together.ts'
import { fitText } from '../markup.ts'

export function outlineAsText({ blocks }: Pick<Outline, 'blocks'>): string {
  const written = blocks.flatMap((block, index) => {
    const text = textOf(block)
    return text === '' ? [] : [`${text}${isDetail(block) && isDetail(blocks[index + 1]) ? '\n' : '\n\n'}`]
  })
  return `${written.join('').trimEnd()}\n`
}

/** The lines about one item stand close together. */

function textOf(block: OutlineBlock): string {
  switch (block.type) {
    case 'title':
      return wordsOf([{ text: block.text }])
    case 'heading':
    case 'paragraph':
      return wordsOf(block.runs)
    case 'list':
      return textOfList(block)
    case 'table':
      return textOfTable(block)
    case 'field':
      return [
        `${block.alias}:${block.answer.type === 'choice' ? '' : ' …'}`,
        ...(block.answer.type === 'choice' ? fieldLines(block) : [])
      ]
        .map((text) => wordsOf([{ text }]))
        .join('\n')
    case 'contents':
    case 'pageBreak':
    case 'picture':
      return ''
  }
}

/** The words, with the address of a link behind it where that is another text. */
const wordsOf = (runs: readonly OutlineRun[]): string =>
  fitText(
    runs.map(({ text, href }) => (href === undefined || href === text.trim() ? text : `${text} (${href})`)).join('')
  )
    .replaceAll('\t', ' ')
    .trim()

/** A sign before the first line; the further lines are indented. */
const hung = (sign: string, text: string, indent = '  '): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? sign : indent}${line}`)
    .join('\n')

function textOfList(list: List): string {
  const items = list.items.filter(({ runs }) => textOfRuns(runs).trim() !== '')
  const numbers = numbersOf(items)
  return items
    .map(({ level, runs }, index) => {
      const number = numbers[index]
      const sign = `${'  '.repeat(level)}${number === undefined ? '- ' : `${number}. `}`
      return hung(sign, wordsOf(runs), ' '.repeat(sign.length))
    })
    .join('\n')
}

/** A row is read as lines "Kop: waarde": columns fall apart in a mail. */
function textOfTable({ caption, columns, rows }: Table): string {
  const written = rows.map(({ cells }) =>
    columns
      .map(({ header }, index) => {
        const lines = (cells[index] ?? []).map(wordsOf).filter((line) => line !== '')
        return hung(`${wordsOf([{ text: header }])}: `, (lines.length === 0 ? [NOTHING] : lines).join('\n'))
      })
      .join('\n')
  )
  return [wordsOf([{ text: caption }]), ...written].filter((part) => part !== '').join('\n\n')
}

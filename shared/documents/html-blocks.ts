// Blocks of the outline as HTML.
import { attributes, type Attributes } from '../markup.ts'
import { classed, hasText, htmlOfRuns, htmlOfText, worded, type HtmlForm } from './html-parts.ts'
import { htmlOfList } from './html-lists.ts'
import { htmlOfTable } from './html-tables.ts'
import { fieldLines, textOfRuns, type Contents, type Field, type OutlineBlock, type Picture } from './outline.ts'
import { staysWithNext } from './stays-together.ts'

export function htmlOfBlocks(blocks: readonly OutlineBlock[], form: HtmlForm): string {
  const written: string[] = []
  let newPage = false
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageBreak') {
      newPage = written.length > 0
      continue
    }
    const classes = [...(newPage ? ['new-page'] : []), ...(staysWithNext(blocks, index) ? ['keep'] : [])]
    const html = htmlOfBlock(block, { blocks, index, form, classes: form.whole ? classes : [] })
    if (html === '') continue
    written.push(html)
    newPage = false
  }
  return written.join('\n')
}

interface Place {
  readonly blocks: readonly OutlineBlock[]
  readonly index: number
  readonly form: HtmlForm
  /** How it stands on its page. */
  readonly classes: readonly string[]
}

function htmlOfBlock(block: Exclude<OutlineBlock, { type: 'pageBreak' }>, place: Place): string {
  const { form, classes, index } = place
  const own = (...names: readonly string[]): Attributes => (form.whole ? classed(...names, ...classes) : {})
  switch (block.type) {
    case 'title':
      return worded('h1', own(), htmlOfRuns([{ text: block.text }], block.change))
    case 'heading':
      return hasText(block.runs)
        ? worded(
            `h${block.level + 1}`,
            { ...own(), ...(form.whole ? { id: headingId(index) } : {}) },
            htmlOfRuns(block.runs, block.change)
          )
        : ''
    case 'paragraph':
      return hasText(block.runs)
        ? worded('p', own(block.style === 'body' ? '' : block.style), htmlOfRuns(block.runs, block.change))
        : ''
    case 'list':
      return htmlOfList(block, own())
    case 'table':
      return htmlOfTable(block, form, own())
    case 'contents':
      return form.whole ? htmlOfContents(block, place, own('contents')) : ''
    case 'picture':
      return form.whole ? htmlOfPicture(block, own('picture')) : ''
    case 'field':
      if (!form.whole)
        return worded(
          'p',
          {},
          htmlOfRuns(
            [{ text: `${block.alias}:`, bold: true }, { text: ` ${fieldLines(block).join('\n')}` }],
            block.change
          )
        )
      return htmlOfField(
        block,
        place,
        block.answer.type === 'choice' ? own('choices') : own('field', block.answer.type)
      )
  }
}

const headingId = (index: number): string => `kop-${index + 1}`

function htmlOfContents({ heading }: Contents, { blocks, form: { pages } }: Place, own: Attributes): string {
  const lines = blocks.flatMap((block, index) => {
    if (block.type !== 'heading' || block.level !== 1 || !hasText(block.runs)) return []
    const id = headingId(index)
    const page = pages.get(id)
    const number = page === undefined ? '' : `<span class="leader"></span><span class="page">${page}</span>`
    return [
      `<li><a${attributes({ href: `#${id}` })}>${worded('span', {}, htmlOfText(textOfRuns(block.runs)))}${number}</a></li>`
    ]
  })
  if (lines.length === 0) return ''
  return `<nav${attributes({ ...own, 'aria-labelledby': 'inhoud' })}>\n${worded('p', { id: 'inhoud' }, htmlOfText(heading))}\n<ul>\n${lines.join('\n')}\n</ul>\n</nav>`
}

const htmlOfPicture = ({ alt, image: { type, data, width, height } }: Picture, own: Attributes): string =>
  `<figure${attributes(own)}><img${attributes({ src: `data:image/${type};base64,${data}`, alt, width: String(width), height: String(height) })}></figure>`

/** A box to write in, or choices to tick: the box before a choice is a sign of its text, so that it is read and copied. Its name stands in it where the heading above says something else. */
function htmlOfField(field: Field, { blocks, index }: Place, own: Attributes): string {
  const { alias, answer, change } = field
  const above = blocks.slice(0, index).findLast((block) => block.type === 'heading')
  const named = above !== undefined && textOfRuns(above.runs) === alias
  const name = named ? '' : worded('p', classed('alias'), htmlOfRuns([{ text: alias }], change))
  const words =
    answer.type === 'choice'
      ? `<ul>${fieldLines(field)
          .map((text) => worded('li', {}, htmlOfRuns([{ text }], change)))
          .join('')}</ul>`
      : worded('p', classed('hint'), htmlOfRuns([{ text: answer.hint }], change))
  return `<div${attributes(own)}>${name}${words}</div>`
}

// Reads what a reader filled in, also from a file that Word itself or another program saved since.
import { strFromU8 } from 'fflate'
import { DOCUMENT } from './read.ts'
import { idsOf, styleIds } from './styles.ts'
import { partsIn } from './unzip.ts'
import { attributeOf, wordReader, xmlTokens, type XmlToken } from './xml.ts'

export interface FilledField {
  /** Empty when another program left it out; then the heading or the alias says which field it is. */
  readonly tag: string
  readonly alias: string
  /** The heading that it stands under: of our forms each field has its own. */
  readonly heading: string
  /** What stands there: the answer, or the hint as long as nothing is filled in. A line per paragraph; of boxes a line per choice that is ticked. */
  readonly text: string
  readonly filled: boolean
}

interface Control {
  tag: string
  alias: string
  text: string
  hint: boolean
  contents: boolean
  box: boolean
  /** Stands around paragraphs instead of in one. */
  readonly block: boolean
  hasControls: boolean
}

/** LibreOffice puts a control around much of the document, with the name of the first box. It is nothing to fill in. */
const isWrapper = ({ tag, block, hasControls, contents }: Control): boolean =>
  !contents && block && hasControls && tag === ''

interface Line {
  readonly style: string
  /** What stands in it outside its own controls. */
  readonly beside: string
  /** That begin in it, or just before it. */
  readonly controls: readonly Control[]
  readonly around: readonly Control[]
}

/** In the order of the document. Undefined when these bytes are no Word file; text that was deleted with tracked changes does not count. */
export function readFields(bytes: Uint8Array): readonly FilledField[] | undefined {
  const document = partsIn(bytes, [DOCUMENT])?.[DOCUMENT]
  return document === undefined ? undefined : fieldsIn(linesIn(xmlTokens(strFromU8(document))))
}

function linesIn(tokens: Iterable<XmlToken>): readonly Line[] {
  const lines: Line[] = []
  const open: Control[] = []
  const read = wordReader({ deleted: false })
  let begun: Control[] = []
  let style = ''
  let beside = ''
  let around: readonly Control[] = []
  let inParagraph = false
  for (const token of tokens) {
    const words = read(token)
    for (const control of open) control.text += words
    if (inParagraph && open.length === around.length) beside += words
    if (token.type === 'text') continue
    if (token.type === 'close') {
      if (token.name === 'w:sdt') open.pop()
      if (token.name !== 'w:p') continue
      for (const control of open) control.text += '\n'
      lines.push({ style, beside, controls: begun, around })
      ;[begun, style, beside, inParagraph] = [[], '', '', false]
      continue
    }
    if (token.name === 'w:p') [around, inParagraph] = [[...open], true]
    if (token.name === 'w:pStyle') style = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:sdt') {
      for (const outer of open) outer.hasControls = true
      const control: Control = {
        tag: '',
        alias: '',
        text: '',
        hint: false,
        contents: false,
        box: false,
        block: !inParagraph,
        hasControls: false
      }
      begun.push(control)
      open.push(control)
    }
    const control = open.at(-1)
    if (control === undefined) continue
    if (token.name === 'w:tag') control.tag = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:alias') control.alias = attributeOf(token.attributes, 'w:val')
    if (token.name === 'w:showingPlcHdr') control.hint = !OFF.has(attributeOf(token.attributes, 'w:val'))
    if (token.name === 'w:docPartObj') control.contents = true
    if (token.name === 'w14:checkbox') control.box = true
  }
  return lines
}

const OFF = new Set(['0', 'false', 'off'])

const HEADING = /^(?:Heading|Kop)\d$/iu

function fieldsIn(lines: readonly Line[]): readonly FilledField[] {
  const found: FilledField[] = []
  let heading = ''
  /** What the line before was, of the field that was found last. */
  let last: 'choice' | 'box' | 'other' = 'other'
  for (const line of lines) {
    if (HEADING.test(line.style)) heading = line.beside.trim()
    const choice = choiceIn(line)
    // A paragraph that is a control as a whole, or a part of one, holds nothing beside it.
    const isBox = BOXED.has(line.style) && line.around.every(isWrapper)
    if (choice !== undefined) {
      const before = last === 'choice' ? found.pop() : undefined
      found.push(withChoice(before ?? { tag: choice.tag, alias: '', heading, text: '', filled: false }, choice))
    } else if (isBox && line.controls.length === 0) {
      const before = last === 'box' ? found.pop() : undefined
      found.push(withText(before ?? { tag: '', alias: '', heading, text: '', filled: false }, line.beside.trim()))
    } else found.push(...textsIn(line, heading, isBox))
    last = choice === undefined ? (isBox ? 'box' : 'other') : 'choice'
  }
  return found
}

interface Choice {
  /** Of the field that it belongs to: that of its box without its number. */
  readonly tag: string
  readonly words: string
  readonly ticked: boolean
}

const SIGN = /^\s*([☐☑☒xX✓✔✗✘])\s+/u
const UNTICKED = '☐'

/** A box with its words, also where another program made plain text of the box. */
function choiceIn({ style, beside, controls }: Line): Choice | undefined {
  const box = controls.find((control) => control.box)
  if (box !== undefined)
    return {
      tag: box.tag.replace(/-\d+$/u, ''),
      words: beside.trim(),
      ticked: box.text.trim() !== '' && box.text.trim() !== UNTICKED
    }
  if (!CHOICE.has(style)) return undefined
  const [sign = '', mark = UNTICKED] = SIGN.exec(beside) ?? []
  return { tag: '', words: beside.slice(sign.length).trim(), ticked: mark !== UNTICKED }
}

const withChoice = (field: FilledField, { words, ticked }: Choice): FilledField =>
  ticked ? withText(field, words) : field

/** One more line of the answer, in the place of a hint. */
const withText = (field: FilledField, text: string): FilledField =>
  text === '' ? field : { ...field, text: field.filled ? `${field.text}\n${text}` : text, filled: true }

const BOXED: ReadonlySet<string> = new Set([styleIds.field, styleIds.fieldText].flatMap(idsOf))
const CHOICE: ReadonlySet<string> = new Set(idsOf(styleIds.fieldChoice))

/** The controls of a line. What was typed beside a control in its box belongs to the answer. */
function textsIn({ beside, controls }: Line, heading: string, isBox: boolean): readonly FilledField[] {
  const besideIt = isBox ? beside.trim() : ''
  const texts = controls.filter((control) => !control.contents && !isWrapper(control))
  return texts.map(({ tag, alias, text, hint }, index) => {
    const answer = [...(hint ? [] : [text.trim()]), ...(index === texts.length - 1 ? [besideIt] : [])]
      .filter((part) => part !== '')
      .join('\n')
    return { tag, alias, heading, text: answer === '' ? text.trim() : answer, filled: answer !== '' }
  })
}

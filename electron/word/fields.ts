// What a reader fills in, as Word's content controls. Each stands within its paragraph, so that the paragraph keeps its style in
// every program. The one that the Word library has, a box, carries no tag; so they are built here.
import {
  BuilderElement,
  CheckBox,
  TextRun,
  XmlComponent,
  type IParagraphOptions,
  type Paragraph,
  type ParagraphChild
} from 'docx'
import { BOX, choicesOf, type Field, type FieldAnswer } from '#shared/documents/outline.ts'
import { shortLine } from '#shared/documents/written-text.ts'
import { paragraph, wordRun, type Writer } from './runs.ts'
import { BOX_FONT, LANGUAGE, styleIds } from './styles.ts'
import { FILLER } from './text.ts'

/** Word refuses a longer name. */
const LONGEST = 64

/** Lines under what is filled in, for who writes with a pen: behind the control, for within it they would go with the hint. */
const PEN_LINES = 2

/** A ticked box, as Word shows it. */
const TICKED = '☒'

/** As they stand in the file, for the self-check: a choice has one for each of its boxes ("mr-advies-1"). */
export const tagsOf = (field: Field): readonly string[] =>
  field.answer.type === 'choice'
    ? choicesOf(field).map((_, index) => boxTag(field, index))
    : [shortLine(field.tag, LONGEST)]

const boxTag = ({ tag }: Field, index: number): string => `${shortLine(tag, LONGEST - 4)}-${index + 1}`

type First = Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>

export const fieldBlocks = (field: Field, writer: Writer, first: First): readonly Paragraph[] =>
  field.answer.type === 'choice' ? choices(field, writer, first) : [textField(field, field.answer, writer, first)]

/** A field without a hint shows a dash: empty, it could not be clicked. */
function textField(
  field: Field,
  answer: Exclude<FieldAnswer, { type: 'choice' }>,
  writer: Writer,
  first: First
): Paragraph {
  const { alias, change } = field
  const [tag = ''] = tagsOf(field)
  const hint = answer.hint.trim() === '' ? FILLER : answer.hint
  const [style, penLines] = answer.type === 'text' ? [styleIds.fieldText, PEN_LINES] : [styleIds.field, 0]
  const room = Array.from({ length: penLines }, () => new TextRun({ break: 1 }))
  return paragraph(writer, style, [{ text: hint }], {
    ...first,
    change,
    runStyle: styleIds.fieldHint,
    within: (words) => [
      control(alias, tag, writer, [element('w:showingPlcHdr'), ...calendar(answer.type)], words),
      ...room
    ]
  })
}

/** A line per choice, each with a box to tick, together on a page. */
function choices(field: Field, writer: Writer, first: First): readonly Paragraph[] {
  const { change } = field
  const all = choicesOf(field)
  return all.map((choice, index) =>
    paragraph(writer, styleIds.fieldChoice, [{ text: ` ${choice}` }], {
      ...(index === 0 ? first : {}),
      ...(index < all.length - 1 ? { keepNext: true } : {}),
      change,
      within: (words) => [
        control(
          choice,
          boxTag(field, index),
          writer,
          [checkbox()],
          [wordRun(writer, { style: styleIds.fieldBox, text: BOX }, change)]
        ),
        ...words
      ]
    })
  )
}

/** `kind`: what sort of control it is, behind its names and number. */
function control(
  alias: string,
  tag: string,
  writer: Writer,
  kind: readonly XmlComponent[],
  words: readonly ParagraphChild[]
): ParagraphChild {
  const names = [
    value('w:alias', shortLine(alias, LONGEST)),
    value('w:tag', tag),
    value('w:id', String(writer.nextField())),
    value('w:lock', 'sdtLocked')
  ]
  return new ContentControl([...names, ...kind], words)
}

/** The library's own control with other parts in it: only so may it stand in a paragraph. */
class ContentControl extends CheckBox {
  constructor(properties: readonly XmlComponent[], words: readonly ParagraphChild[]) {
    super()
    this.root = [element('w:sdtPr', {}, properties), new ControlContent(words)]
  }
}

class ControlContent extends XmlComponent {
  constructor(words: readonly ParagraphChild[]) {
    super('w:sdtContent')
    this.root.push(...words)
  }
}

const checkbox = (): XmlComponent =>
  element('w14:checkbox', {}, [
    element('w14:checked', { 'w14:val': '0' }),
    boxState('w14:checkedState', TICKED),
    boxState('w14:uncheckedState', BOX)
  ])

const boxState = (name: string, sign: string): XmlComponent =>
  element(name, { 'w14:val': (sign.codePointAt(0) ?? 0).toString(16).toUpperCase(), 'w14:font': BOX_FONT })

/** Of a day. A text has no kind of its own: of Word's plain text LibreOffice makes an input field, in which the look of the hint and the name are lost. */
const calendar = (type: 'text' | 'day'): readonly XmlComponent[] =>
  type === 'text'
    ? []
    : [
        element('w:date', {}, [
          value('w:dateFormat', 'd MMMM yyyy'),
          value('w:lid', LANGUAGE),
          value('w:storeMappedDataAs', 'date'),
          value('w:calendar', 'gregorian')
        ])
      ]

const value = (name: string, text: string): XmlComponent => element(name, { 'w:val': text })

function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlComponent[] = []
): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, { key, value: text }])),
    children
  })
}

// What a reader fills in, as Word's content controls. The Word library has none of these, so they are built here.
import { BuilderElement, FileChild, type IParagraphOptions, type XmlComponent } from 'docx'
import type { Field, FieldAnswer } from '#shared/documents/outline.ts'
import { shortLine } from '#shared/documents/written-text.ts'
import { paragraph, type Writer } from './runs.ts'
import { LANGUAGE, styleIds } from './styles.ts'
import { FILLER } from './text.ts'

/** Word refuses a longer name. */
const LONGEST = 64

/** Lines under the hint of a text, for who writes with a pen. They go with the hint as soon as something is typed. */
const PEN_LINES = 2

/** As it stands in the file, for the self-check. */
export const tagOf = (field: Field): string => shortLine(field.tag, LONGEST)

class ContentControl extends FileChild {
  constructor(properties: readonly XmlComponent[], content: XmlComponent) {
    super('w:sdt')
    this.root.push(element('w:sdtPr', {}, properties), element('w:sdtContent', {}, [content]))
  }
}

/** A field without a hint shows a dash: empty, it could not be clicked. */
export function fieldBlock(field: Field, writer: Writer, options: Pick<IParagraphOptions, 'pageBreakBefore' | 'spacing'>): FileChild {
  const hint = field.hint.trim() === '' ? FILLER : field.hint
  const [style, room] = field.answer.type === 'text' ? [styleIds.fieldText, '\n'.repeat(PEN_LINES)] : [styleIds.field, '']
  return new ContentControl(
    [
      value('w:alias', shortLine(field.alias, LONGEST)),
      value('w:tag', tagOf(field)),
      value('w:id', String(writer.nextField())),
      value('w:lock', 'sdtLocked'),
      element('w:showingPlcHdr'),
      answerElement(field.answer)
    ],
    paragraph(writer, style, [{ text: `${hint}${room}` }], { ...options, change: field.change, runStyle: styleIds.fieldHint })
  )
}

function answerElement(answer: FieldAnswer): XmlComponent {
  switch (answer.type) {
    case 'text':
      return element('w:text', { 'w:multiLine': '1' })
    case 'day':
      return element('w:date', {}, [value('w:dateFormat', 'd MMMM yyyy'), value('w:lid', LANGUAGE), value('w:storeMappedDataAs', 'date'), value('w:calendar', 'gregorian')])
    case 'choice':
      return element('w:dropDownList', {}, choicesIn(answer.choices).map((choice) => element('w:listItem', { 'w:displayText': choice, 'w:value': choice })))
  }
}

/** Word calls a file damaged in which a choice is empty or stands twice. */
const choicesIn = (choices: readonly string[]): readonly string[] => [...new Set(choices.map((choice) => shortLine(choice, LONGEST_CHOICE)))].filter((choice) => choice !== '')

const LONGEST_CHOICE = 255

const value = (name: string, text: string): XmlComponent => element(name, { 'w:val': text })

function element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly XmlComponent[] = []): XmlComponent {
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, { key, value: text }])),
    children
  })
}

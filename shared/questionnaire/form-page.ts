// The form of a scan as one file that any browser opens without a network: the questions as a plain page, which is its own paper
// where scripts do not run, and the script that saves what was answered (renderer/form). It reaches nothing and keeps nothing.
import type { FormTexts, Questionnaire, QuestionnaireTexts } from '../catalogue/questionnaire-content.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { element, htmlOf, lonePage, type LoneParts } from '../lone-page.ts'
import { attributes, type Attributes } from '../markup.ts'
import { LONGEST_TEXT } from './answer-text.ts'
import { answers } from './form.ts'
import type { ScanMode } from './scan.ts'

export interface FormScan {
  /** Its forms and codes know it by this. */
  readonly id: string
  readonly mode: ScanMode
  readonly schoolName: string
  /** "2026-2027" */
  readonly schoolYear: string
}

/** As the build leaves them in dist/form/parts.json. */
export type FormParts = LoneParts

export type FormPageTexts = Pick<QuestionnaireTexts, 'scale'> & FormTexts

/** @param words the school's own, which are filled in */
export function formPage(
  questionnaire: Questionnaire,
  scan: FormScan,
  words: Words,
  texts: FormPageTexts,
  parts: FormParts
): string {
  const { id, title, intro, outcome, minutes, groups, themes, open } = questionnaire
  const { mode, schoolName, schoolYear } = scan
  const said = (text: string): string => htmlOf(fill(text, words))
  const when = fill(texts.schoolYear, { schooljaar: schoolYear, minuten: String(minutes) })
  const privacy = texts.privacy[mode]
  const promised = [
    ...privacy.sentences,
    ...(mode === 'collected' && outcome !== null ? [outcome] : []),
    ...(open.length > 0 && privacy.written !== null ? [privacy.written] : []),
    ...(mode === 'collected' && open.length > 0 ? [texts.unread] : [])
  ]
  const main = [
    element('h1', { tabindex: '-1' }, htmlOf(title)),
    ...(schoolName.trim() === '' ? [] : [element('p', { class: 'school', dir: 'auto' }, htmlOf(schoolName))]),
    element('p', {}, htmlOf(when)),
    element('p', { class: 'note', id: 'paper' }, htmlOf(texts.paper)),
    element('p', {}, [...intro, texts.blank].map(said).join(' ')),
    element(
      'section',
      { class: 'note', 'aria-labelledby': 'privacy' },
      element('h2', { id: 'privacy' }, htmlOf(privacy.title)) +
        element('p', {}, [`<strong>${htmlOf(privacy.strong)}</strong>`, ...promised.map(said)].join(' '))
    ),
    `<form${attributes({
      id: 'form',
      autocomplete: 'off',
      novalidate: '',
      'data-questionnaire': id,
      'data-scan': scan.id,
      'data-mode': mode
    })}>`,
    ...(mode === 'open' ? [whoField(texts)] : []),
    ...(groups === null ? [] : [groupField(groups, mode, texts, said)]),
    ...themes.map((theme) =>
      element(
        'section',
        { 'aria-labelledby': `theme-${theme.id}` },
        element('h2', { id: `theme-${theme.id}` }, said(theme.title)) +
          theme.statements.map((one) => statement(one.id, said(one.text), texts)).join('\n')
      )
    ),
    ...open.map((one) =>
      field({
        id: `open-${one.id}`,
        label: said(one.question),
        help: said(one.help),
        input: (more) =>
          element('textarea', { ...more, 'data-open': one.id, rows: '4', maxlength: String(LONGEST_TEXT) }, '')
      })
    ),
    done(questionnaire, mode, texts),
    '</form>'
  ]
  return lonePage({ title: [title, schoolName].filter((part) => part.trim() !== '').join(', '), main }, parts)
}

const choice = (name: string, value: string, label: string): string =>
  `<label><input${attributes({ type: 'radio', name, value })}><span>${label}</span></label>`

const statement = (id: string, text: string, { scale }: FormPageTexts): string =>
  element(
    'fieldset',
    { id, class: 'statement', 'data-statement': id },
    element('legend', {}, `<span class="number">${id}</span> ${text}`) +
      element(
        'div',
        { class: 'choices' },
        answers.map((answer) => choice(id, String(answer), htmlOf(scale[answer]))).join('')
      )
  )

/** Who answers openly says from where; else it need not be said. */
const groupField = (
  { question, options }: NonNullable<Questionnaire['groups']>,
  mode: ScanMode,
  texts: FormPageTexts,
  said: (text: string) => string
): string =>
  element(
    'fieldset',
    { id: 'group', class: 'field', 'aria-describedby': 'group-told' },
    element('legend', {}, said(question)) +
      (mode === 'collected' ? element('p', { class: 'help' }, htmlOf(texts.groups.help)) : '') +
      element(
        'div',
        { class: 'choices' },
        options.map((option) => choice('group', option.id, said(option.label))).join('') +
          (mode === 'open' ? '' : choice('group', '', htmlOf(texts.groups.notSaid)))
      ) +
      told('group')
  )

const whoField = ({ who }: FormPageTexts): string =>
  field({
    id: 'who',
    label: htmlOf(who.label),
    help: htmlOf(who.help),
    input: (more) => `<input${attributes({ ...more, type: 'text', maxlength: '200' })}>`
  })

interface FieldParts {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly input: (more: Attributes) => string
}

const field = ({ id, label, help, input }: FieldParts): string =>
  element(
    'div',
    { class: 'field' },
    element('label', { for: id }, label) +
      element('p', { class: 'help', id: `${id}-help` }, help) +
      input({ id, 'aria-describedby': `${id}-help ${id}-told` }) +
      told(id)
  )

/** Where the script says what is not right. */
const told = (id: string): string => element('p', { class: 'wrong', id: `${id}-told` }, '')

/** Only the script shows it: without one nothing can be saved. */
function done({ id }: Questionnaire, mode: ScanMode, { done: words }: FormPageTexts): string {
  const button = (name: string, label: string, more: Attributes = {}): string =>
    element('button', { type: 'button', id: name, ...more }, htmlOf(label))
  const help = (text: string): string => element('p', { class: 'help' }, htmlOf(text))
  const saves = mode !== 'beside'
  return element(
    'section',
    { id: 'done', 'aria-labelledby': 'done-title', hidden: '' },
    [
      element('h2', { id: 'done-title' }, htmlOf(words.title)),
      element('p', { id: 'count' }, ''),
      ...(saves ? [help(words.saveHelp)] : []),
      ...(mode === 'collected' ? [help(words.codeHelp), help(words.shared)] : []),
      element(
        'div',
        { class: 'buttons' },
        (saves ? button('save', words.save, { class: 'first' }) : '') +
          (mode === 'collected' ? button('code', words.code) : '') +
          button('print', words.print)
      ),
      element('div', { id: 'told', role: 'status' }, ''),
      ...(saves ? [button('next', words.next[id], { hidden: '' }), help(words.offline)] : [])
    ].join('\n')
  )
}

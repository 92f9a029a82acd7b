// The script of the form that is filled in without the program (shared/questionnaire/form-page.ts): saves what was answered as a file,
// shows it as a code, or prints it. It reaches nothing and keeps nothing: what is not saved goes with the page.
import texts from '#assets/questionnaires/form.json' with { type: 'json' }
import { fill } from '#shared/catalogue/fill.ts'
import { answerFileOf, mayStand } from '#shared/questionnaire/answer-text.ts'
import { formCode } from '#shared/questionnaire/code.ts'
import { openForm, type Page } from './page.ts'
import './form.css'

const words = texts.told

function begin(page: Page): void {
  /** The same as long as it is the same person's form: saved twice it is one answer. */
  let id = newId()
  /** Whether what is filled in was saved, shown or printed. */
  let isKept = true

  const tell = (...parts: readonly (string | Node)[]): void => page.told.replaceChildren(...parts.map(line))
  const kept = (): void => {
    isKept = true
    page.show('next', true)
  }

  /** Shows what cannot be saved so, and goes there. */
  function isRight(): boolean {
    const wrong = [
      ...(page.isOpen && page.group() === null ? [['group', words.noPlace]] : []),
      ...(page.isOpen && page.who().trim() === '' ? [['who', words.noName]] : []),
      ...page.typed().flatMap(({ field, text }) => (mayStand(text) ? [] : [[field, words.refused]]))
    ] as const
    page.tellWrong(new Map(wrong.map(([field = '', why = '']) => [field, why])))
    return wrong.length === 0
  }

  function save(): void {
    if (!isRight()) return tell()
    const answers = page.answers()
    const open = page.open()
    if (Object.keys(answers).length + Object.keys(open).length === 0) return tell(words.nothing)
    const form = { id, group: page.group(), answers, open }
    const fileName = `antwoorden-${id.slice(0, 8)}.json`
    download(fileName, answerFileOf(page.asked, page.scan, form, page.isOpen ? page.who().trim() : undefined))
    tell(fill(words.saved, { bestand: fileName }))
    kept()
  }

  function showCode(): void {
    const answers = page.answers()
    const code = formCode(page.asked, page.scan, { answers, group: page.group() })
    if (code === undefined) return tellMissing(page.statements.filter((one) => answers[one] === undefined))
    const output = document.createElement('output')
    output.textContent = code
    tell(words.code, output, words.copyCode)
    kept()
  }

  function tellMissing(missing: readonly string[]): void {
    const [first = ''] = missing
    const link = document.createElement('a')
    link.href = `#${first}`
    link.textContent = fill(words.goThere, { stelling: first })
    link.addEventListener('click', (event) => {
      event.preventDefault()
      page.goTo(first)
    })
    tell(fill(words.missing, { aantal: String(missing.length) }), link)
  }

  function empty(): void {
    page.empty()
    id = newId()
    isKept = true
    changed()
    isKept = true
    tell(words.emptied)
  }

  function changed(): void {
    isKept = false
    page.show('next', false)
    tell()
    page.count.textContent = fill(words.count, {
      aantal: String(Object.keys(page.answers()).length),
      totaal: String(page.statements.length)
    })
  }

  page.on('save', save)
  page.on('code', showCode)
  page.on('print', () => {
    window.print()
    kept()
  })
  page.on('next', empty)
  page.form.addEventListener('input', changed)
  page.form.addEventListener('submit', (event) => event.preventDefault())
  window.addEventListener('beforeunload', (event) => {
    if (!isKept) event.preventDefault()
  })
  page.begin()
  changed()
  isKept = true
}

/** 32 hexadecimal digits by chance. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function line(part: string | Node): Node {
  const paragraph = document.createElement('p')
  paragraph.append(part)
  return paragraph
}

function download(fileName: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

const page = openForm()
if (page !== undefined) begin(page)

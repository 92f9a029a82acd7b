// What stands in the page: what is asked, and what is filled in. Nothing of it is kept anywhere else.
import type { Answer, Asked } from '#shared/questionnaire/form.ts'

/** What stands in a field of words. */
export interface Typed {
  /** Its id. */
  readonly field: string
  readonly text: string
}

export interface Page {
  readonly form: HTMLFormElement
  readonly scan: string
  readonly asked: Asked
  readonly statements: readonly string[]
  /** Filled in openly: whose it is, is asked. */
  readonly isOpen: boolean
  /** Says what became of a button. */
  readonly told: HTMLElement
  readonly count: HTMLElement
  answers(): Readonly<Record<string, Answer>>
  /** Null where it was not said. */
  group(): string | null
  who(): string
  typed(): readonly Typed[]
  /** By open question. */
  open(): Readonly<Record<string, string>>
  /** Says in each of these fields why it cannot be saved so, and in no other; goes to the first. */
  tellWrong(wrong: ReadonlyMap<string, string>): void
  goTo(field: string): void
  show(button: string, isShown: boolean): void
  /** Where the page has that button. */
  on(button: string, act: () => void): void
  /** Shows what only works with a script. */
  begin(): void
  /** As it was opened; what was typed cannot be brought back. */
  empty(): void
}

/** Undefined where the page is none of ours. */
export function openForm(): Page | undefined {
  const form = document.querySelector<HTMLFormElement>('#form')
  const told = byId('told')
  const count = byId('count')
  if (form === null || told === null || count === null) return undefined
  const { questionnaire = '', scan = '', mode } = form.dataset
  const all = <T extends HTMLElement>(which: string): readonly T[] => [...form.querySelectorAll<T>(which)]
  const statements = all<HTMLFieldSetElement>('[data-statement]').map(({ id }) => id)
  const groups = all<HTMLInputElement>('[name="group"]').map(({ value }) => value)
  const texts = (): readonly HTMLTextAreaElement[] => all<HTMLTextAreaElement>('[data-open]')
  const whoField = form.querySelector<HTMLInputElement>('#who')
  const typed = (): readonly Typed[] =>
    [...texts(), ...(whoField === null ? [] : [whoField])].map(({ id, value }) => ({ field: id, text: value }))
  const chosen = (name: string): string => form.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? ''

  const page: Page = {
    form,
    scan,
    asked: {
      id: questionnaire,
      themes: [{ statements: statements.map((id) => ({ id })) }],
      groups: groups.length === 0 ? null : { options: groups.filter((id) => id !== '').map((id) => ({ id })) }
    },
    statements,
    isOpen: mode === 'open',
    told,
    count,
    answers: () =>
      Object.fromEntries(
        statements.flatMap((id) => {
          const answer = answerOf(chosen(id))
          return answer === undefined ? [] : [[id, answer]]
        })
      ),
    group: () => chosen('group') || null,
    who: () => whoField?.value ?? '',
    typed,
    open: () =>
      Object.fromEntries(
        texts().flatMap(({ dataset, value }) => (value.trim() === '' ? [] : [[dataset['open'] ?? '', value.trim()]]))
      ),
    tellWrong(wrong) {
      for (const field of [...(groups.length === 0 ? [] : ['group']), ...typed().map((one) => one.field)]) {
        const why = wrong.get(field) ?? ''
        const place = byId(`${field}-told`)
        if (place !== null) place.textContent = why
        if (field !== 'group') byId(field)?.setAttribute('aria-invalid', String(why !== ''))
      }
      const [first] = wrong.keys()
      if (first !== undefined) page.goTo(first)
    },
    goTo(field) {
      const place = byId(field)
      const input = place instanceof HTMLFieldSetElement ? place.querySelector<HTMLElement>('input') : place
      place?.scrollIntoView({ block: 'center' })
      input?.focus({ preventScroll: true })
    },
    show(button, isShown) {
      const place = byId(button)
      if (place !== null) place.hidden = !isShown
    },
    on: (button, act) => byId(button)?.addEventListener('click', act),
    begin() {
      // A browser may have filled in again what stood here when the page was left.
      form.reset()
      byId('paper')?.remove()
      page.show('done', true)
      form.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) grow(target)
      })
    },
    empty() {
      form.reset()
      // Another element: else "ongedaan maken" brings back what a colleague typed.
      for (const text of texts()) {
        const fresh = text.cloneNode()
        if (fresh instanceof HTMLElement) fresh.removeAttribute('style')
        text.replaceWith(fresh)
      }
      page.tellWrong(new Map())
      window.scrollTo(0, 0)
      document.querySelector<HTMLElement>('h1')?.focus()
    }
  }
  return page
}

const byId = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`#${CSS.escape(id)}`)

/** All that was typed stands on paper too. */
function grow(text: HTMLTextAreaElement): void {
  text.style.height = 'auto'
  text.style.height = `${text.scrollHeight + 4}px`
}

function answerOf(value: string): Answer | undefined {
  switch (value) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case '4':
      return 4
    case 'unknown':
      return 'unknown'
    default:
      return undefined
  }
}

// The script of the page for teachers (shared/documents/classroom-page.ts): shows what they look for. It reaches nothing and keeps nothing.
import texts from '#assets/documents/classroom-page.json' with { type: 'json' }
import { fill } from '#shared/catalogue/fill.ts'
import { findByKeys, type NeedKeys } from '#shared/needs/find-keys.ts'

interface Data {
  readonly keys: readonly NeedKeys[]
  readonly byLabel: string
}

function begin(field: HTMLInputElement, told: HTMLElement, { keys, byLabel }: Data): void {
  const needs = [...document.querySelectorAll<HTMLElement>('[data-need]')]
  const groups = [...document.querySelectorAll<HTMLElement>('.group')]

  function show(): void {
    const typed = field.value.trim()
    const found = findByKeys(keys, typed)
    // What finds nothing leaves all to look in.
    const isAll = typed === '' || found.ids.length === 0
    for (const need of needs) need.hidden = !isAll && !found.ids.includes(need.dataset['need'] ?? '')
    for (const group of groups) group.hidden = group.querySelector('[data-need]:not([hidden])') === null
    told.textContent = typed === '' ? '' : [counted(found.ids.length), ...(found.byLabel ? [byLabel] : [])].join(' ')
  }

  // A browser may have filled in again what stood here when the page was left.
  field.value = ''
  field.addEventListener('input', show)
  const search = document.querySelector<HTMLElement>('#search')
  if (search !== null) search.hidden = false
}

const counted = (count: number): string => {
  if (count === 0) return texts.found.none
  return count === 1 ? texts.found.one : fill(texts.found.more, { aantal: String(count) })
}

const field = document.querySelector<HTMLInputElement>('#typed')
const told = document.querySelector<HTMLElement>('#found')
const data = document.querySelector('#classroom-data')?.textContent
if (field !== null && told !== null && data) begin(field, told, JSON.parse(data) as Data)

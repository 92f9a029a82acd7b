// What a training or an ambition may point at besides an item of the inventory, written in the same field: an agreement on
// basic support ("agreement:<id>"), or a qualification by its name ("qualification:BHV").

const AGREEMENT = 'agreement:'
const QUALIFICATION = 'qualification:'

export const agreementTarget = (id: string): string => `${AGREEMENT}${id}`
export const qualificationTarget = (name: string): string => `${QUALIFICATION}${name.trim()}`

export interface Target {
  readonly kind: 'none' | 'expertise' | 'agreement' | 'qualification'
  /** The id of the item or the agreement, or the name of the qualification. */
  readonly id: string
}

export function readTarget(text: string): Target {
  if (text === '') return { kind: 'none', id: '' }
  if (text.startsWith(AGREEMENT)) return { kind: 'agreement', id: text.slice(AGREEMENT.length) }
  if (text.startsWith(QUALIFICATION)) return { kind: 'qualification', id: text.slice(QUALIFICATION.length) }
  return { kind: 'expertise', id: text }
}

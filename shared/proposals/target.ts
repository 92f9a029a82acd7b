// Where a proposal would go, and whether it can be taken over now.
import { cleaned } from '../incoming-text.ts'
import { isLeaf, type Leaf } from '../school/field.ts'
import { listFields, type ListId } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { walk, type Walked } from '../school/walk.ts'
import { typedDay } from '../typed-day.ts'
import { isOpen, listAt, type Proposal } from './proposal.ts'
import { takenAs } from './taken-as.ts'

export type Target =
  | { readonly kind: 'field'; readonly walked: Walked }
  | { readonly kind: 'list'; readonly list: ListId }

/** What is said: of a field its words, of a new row its fields by name. */
export type Said = string | Readonly<Record<string, string>>

/** Undefined: there is no such field, row or list, or none that words go into. Where a file holds an id twice it is the first. */
export function targetOf(school: School, address: string): Target | undefined {
  const list = listAt(address)
  if (list !== undefined) return { kind: 'list', list }
  const walked = walk(school).find((one) => one.address === address)
  return walked !== undefined && takes(walked) ? { kind: 'field', walked } : undefined
}

/** The words of another and the notes of the program are not written by taking over, nor is another proposal. */
const takes = ({ field, rows }: Walked): boolean =>
  takenAs[field.kind] !== null && field.quoted !== true && !['proposal', 'checked'].includes(rows[0]?.list ?? '')

/** What a proposal says for the field or the row that it would go into. */
export const saidOf = ({ value, fields }: Proposal, target: Target): Said =>
  target.kind === 'field' ? value : Object.fromEntries(fields.map((one) => [one.field, one.value]))

/** The same as the school would keep it; undefined where it does not fit: a word that a choice does not have, a field that a row does not have. */
export function fitted(target: Target, said: Said): Said | undefined {
  if (target.kind === 'field') return typeof said === 'string' ? fittedIn(target.walked.field, said) : undefined
  if (typeof said === 'string') return undefined
  const { shape } = listFields(target.list)
  const words = Object.entries(said).map(([name, value]): readonly [string, string | undefined] => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined
    return [name, field !== undefined && isLeaf(field) && field.kind !== 'rich' ? fittedIn(field, value) : undefined]
  })
  const fits = words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return fits.length === words.length ? Object.fromEntries(fits) : undefined
}

function fittedIn({ kind, words }: Leaf, said: string): string | undefined {
  const text = cleaned(said).replaceAll('\r\n', '\n')
  switch (takenAs[kind]) {
    case 'line':
      return text.replaceAll(/\s*\n\s*/gu, ' ').trim()
    case 'paragraphs':
    case 'blocks':
      return text.trim()
    case 'day':
      return typedDay(text) ?? text.trim()
    case 'word':
      return words?.includes(said) === true ? said : undefined
    case null:
      return undefined
  }
}

/** Why a proposal cannot be taken over now, to say to the director. */
export const refusals = {
  settled: 'Over dit voorstel is al besloten.',
  gone: 'De plek waar dit voorstel bij hoort, staat niet meer in uw profiel. U kunt nog opschrijven waarom u het niet overneemt.',
  'no-fit': 'Dit voorstel past niet in dit veld. Pas het aan, of schrijf op waarom u het niet overneemt.'
} as const
export type Refusal = keyof typeof refusals

/** Undefined: it can be taken over as it is. `said`: in other words. */
export function refusalOf(school: School, proposal: Proposal, said?: Said): Refusal | undefined {
  if (!isOpen(proposal)) return 'settled'
  const target = targetOf(school, proposal.address)
  if (target === undefined) return 'gone'
  return fitted(target, said ?? saidOf(proposal, target)) === undefined ? 'no-fit' : undefined
}

// Edits of what goes along with the delivery to the partnership.
import { single, typed, type Edit } from './edit.ts'
import type { Internal } from './school.ts'
import type { yesOrNo } from './vocabulary.ts'

/** What is typed of it, and what undo calls it. */
const typedFields = {
  function: 'contactpersoon voor het samenwerkingsverband gewijzigd',
  email: 'mailadres voor het samenwerkingsverband gewijzigd',
  question: 'vraag aan het samenwerkingsverband gewijzigd'
} as const satisfies Partial<Record<keyof Internal['delivery'], string>>
export type DeliveryField = keyof typeof typedFields

export const deliveryAnchor = (field: DeliveryField | 'mayBeShared'): string => `delivery.${field}`

export const setDeliveryField = (field: DeliveryField, value: string): Edit =>
  typed(typedFields[field], deliveryAnchor(field), ({ internal }) => {
    internal.delivery[field] = value
  })

export const setMayBeShared = (mayBeShared: (typeof yesOrNo)[number]): Edit =>
  single('delen met andere scholen gewijzigd', ({ internal }) => {
    internal.delivery.mayBeShared = mayBeShared
  })

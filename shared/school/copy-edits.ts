// "Kopieer van mijn andere school": what two schools of one director share, taken over in one step of undo.
import { single, type Edit } from './edit.ts'
import { placePartnershipList } from './edits.ts'
import { newItem } from './list-edits.ts'
import { ownWordKeys, type School } from './school.ts'

/** What a school may take over from another school of this computer: nothing that a school wrote about itself. */
export interface SharedParts {
  readonly identity: { readonly board: string; readonly partnership: string }
  readonly words: Readonly<Record<'coordinator' | 'team' | 'arrangement' | 'arrangements' | 'step' | 'steps', string>>
  readonly basicSupport: {
    readonly source: School['sections']['basicSupport']['source']
    readonly planYears: string
    readonly agreements: readonly { readonly id: string; readonly text: string }[]
  }
  /** How often and through whom is each school's own. */
  readonly partners: readonly { readonly id: string; readonly name: string; readonly purpose: string }[]
}

export type SharedPart = 'names' | 'words' | 'agreements' | 'partners'

/** `newIds` gives an id for each agreement and partner that comes in. Partners that are there already, by name, stay as they are. */
export const copyShared = (shared: SharedParts, parts: readonly SharedPart[], newId: () => string): Edit => {
  const agreements = shared.basicSupport.agreements.map(({ text }) => ({ id: newId(), text }))
  const partners = shared.partners.map(({ name, purpose }) => newItem('partners', newId(), { name, purpose }))
  return single('overgenomen van uw andere school', (draft) => {
    if (parts.includes('names')) Object.assign(draft.identity, shared.identity)
    if (parts.includes('words')) for (const key of ownWordKeys) draft.words[key] = shared.words[key]
    if (parts.includes('agreements')) {
      placePartnershipList(agreements).apply(draft)
      draft.sections.basicSupport.source = shared.basicSupport.source
      draft.sections.basicSupport.planYears = shared.basicSupport.planYears
    }
    if (parts.includes('partners')) {
      const present = new Set(draft.sections.cooperation.partners.map(({ name }) => name.trim().toLowerCase()))
      draft.sections.cooperation.partners.push(
        ...(partners.filter(
          ({ name }) => !present.has(String(name).trim().toLowerCase())
        ) as typeof draft.sections.cooperation.partners)
      )
    }
  })
}

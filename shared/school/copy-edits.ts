// "Kopieer van mijn andere school": what two schools of one director share, taken over in one step of undo.
import type { Draft } from 'immer'
import { single, type Edit } from './edit.ts'
import { placePartnershipList } from './edits.ts'
import { newItem } from './list-edits.ts'
import { fieldText, itemsOf, type ListItem } from './lists.ts'
import { ownWordKeys, type School } from './school.ts'

/** What a school may take over from another school of this computer: nothing that a school wrote about itself. */
export interface SharedParts {
  readonly identity: {
    readonly board: string
    readonly partnership: string
    readonly otherPartnerships: readonly { readonly id: string; readonly name: string }[]
  }
  readonly words: Readonly<Record<'coordinator' | 'team' | 'arrangement' | 'arrangements' | 'step' | 'steps', string>>
  readonly basicSupport: {
    readonly source: School['sections']['basicSupport']['source']
    readonly planYears: string
    readonly agreements: readonly { readonly id: string; readonly text: string }[]
  }
  /** How often and through whom is each school's own. */
  readonly partners: readonly { readonly id: string; readonly name: string; readonly purpose: string }[]
  /** When its bodies meet; a remark beside it is its own. */
  readonly meetingDays: readonly MeetingDay[]
}

export interface MeetingDay {
  /** As it was typed. */
  readonly day: string
  readonly of: School['internal']['meetingDays'][number]['of']
}

/** Meetings go another way: into a list of days, where she chooses of whom. */
type CopiedParts = Omit<SharedParts, 'meetingDays'>
export type SharedPart = 'names' | 'words' | 'agreements' | 'partners'

/**
 * `newId` gives an id for each agreement, partner and partnership that comes in. Partners and partnerships that are there already, by name, stay
 * as they are.
 */
export const copyShared = (shared: CopiedParts, parts: readonly SharedPart[], newId: () => string): Edit => {
  const agreements = shared.basicSupport.agreements.map(({ text }) => ({ id: newId(), text }))
  const partners = shared.partners.map(({ name, purpose }) => newItem('partners', newId(), { name, purpose }))
  const { board, partnership, otherPartnerships } = shared.identity
  const others = otherPartnerships.map(({ name }) => newItem('otherPartnerships', newId(), { name }))
  return single('overgenomen van uw andere school', (draft) => {
    if (parts.includes('names')) {
      Object.assign(draft.identity, { board, partnership })
      addNew(draft, 'otherPartnerships', others)
    }
    if (parts.includes('words')) for (const key of ownWordKeys) draft.words[key] = shared.words[key]
    if (parts.includes('agreements')) {
      placePartnershipList(agreements).apply(draft)
      draft.sections.basicSupport.source = shared.basicSupport.source
      draft.sections.basicSupport.planYears = shared.basicSupport.planYears
    }
    if (parts.includes('partners')) addNew(draft, 'partners', partners)
  })
}

function addNew(draft: Draft<School>, list: 'partners' | 'otherPartnerships', items: readonly ListItem[]): void {
  const present = new Set(itemsOf(draft, list).map(plainName))
  itemsOf(draft, list).push(...items.filter((item) => !present.has(plainName(item))))
}

const plainName = (item: ListItem): string => fieldText(item, 'name').trim().toLowerCase()

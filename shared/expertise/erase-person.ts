// Erasing somebody who left (leaving.ts says beforehand what goes), in the school and, by the same edit, in its back-ups.
import { findNames } from '../hints/names.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import { single, type Edit } from '../school/edit.ts'
import { forgetLinks, isSettled, removeWhere } from '../school/internal-links.ts'
import type { Internal } from '../school/school.ts'
import { isSameName } from './same-name.ts'

/** A contact of which nobody is known. */
const NOBODY = { name: '', email: '', telephone: '' }

/**
 * Somebody left: name, papers and links go, also where a file holds the id twice, and the name where it stands in words that
 * were looked at, and in proposals that were decided on. What the school wrote stays. An undo stack still holds the person afterwards: who erases empties it, and
 * erases in the back-ups with this same edit. A contact that is she keeps its function alone. `alsoCalled`: her name elsewhere, for a back-up
 * in which she is no colleague.
 */
export const erasePerson = (id: string, alsoCalled: readonly string[] = []): Edit =>
  single('gegevens van een collega gewist', (draft) => {
    const named = draft.internal.people.flatMap((person) => (person.id === id ? person.name : []))
    const names = [...named, ...alsoCalled].map(cleaned)
    for (const contact of draft.internal.contacts)
      if (names.some((name) => isSameName(name, contact.name))) Object.assign(contact, NOBODY)
    removeWhere(draft.internal.people, (person) => person.id === id)
    removeWhere(draft.checkedHints, ({ quote }) => findNames(read(cleaned(quote)), names).length > 0)
    // What was decided on stands at no field where the name could be taken out of it.
    removeWhere(
      draft.internal.proposals,
      (proposal) => isSettled(proposal) && findNames(read(cleaned(wordsOf(proposal))), names).length > 0
    )
    forgetLinks(draft, 'people', id)
  })

const wordsOf = ({ value, fields, because, became, from }: Internal['proposals'][number]): string =>
  [value, ...fields.map((one) => one.value), because, became, from.label].join('\n')

// Erasing somebody who left (leaving.ts says beforehand what goes), in the school and, by the same edit, in its back-ups.
import { findNames } from '../hints/names.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import { single, type Edit } from '../school/edit.ts'
import { forgetLinks, removeWhere } from '../school/internal-links.ts'

/**
 * Somebody left: name, papers and links go, also where a file holds the id twice, and the name where it stands in words that
 * were looked at. What the school wrote stays. An undo stack still holds the person afterwards: who erases empties it, and
 * erases in the back-ups with this same edit.
 */
export const erasePerson = (id: string): Edit =>
  single('gegevens van een collega gewist', (draft) => {
    const names = draft.internal.people.flatMap((person) => (person.id === id ? cleaned(person.name) : []))
    removeWhere(draft.internal.people, (person) => person.id === id)
    removeWhere(draft.checkedHints, ({ quote }) => findNames(read(cleaned(quote)), names).length > 0)
    forgetLinks(draft, 'people', id)
  })

// What of a deadline may be seen by others: on a wall, in a calendar that colleagues see. Never a name of staff.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { findNames } from '../hints/names.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import type { School } from '../school/school.ts'
import type { Deadline } from '../year/deadline.ts'

/**
 * What is to be done, without whom it is about. Of a paper of a colleague nothing but that it is one; of what somebody wrote herself nothing where
 * she named a colleague or a contact in it.
 */
export function namelessWhat(
  { internal: { people, contacts } }: School,
  { planning }: Pick<Catalogue, 'planning'>
): (deadline: Pick<Deadline, 'kind' | 'what'>) => string {
  const names = [...people, ...contacts].map(({ name }) => cleaned(name).trim()).filter((name) => name !== '')
  return ({ kind, what }) => {
    if (kind === 'qualification') return planning.nameless.qualification
    return findNames(read(cleaned(what)), names).length > 0 ? planning.nameless.other : what
  }
}

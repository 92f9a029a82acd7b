// What a director with two schools may take over from the other one: the words, the SWV's list, the partners and the days on which
// its bodies meet. Picked key
// by key, so that nothing else can come along: no names of staff, nothing that a school wrote about itself.
import { ok, type Answer } from '#shared/contract/answer.ts'
import type { SharedParts } from '#shared/school/copy-edits.ts'
import type { School } from '#shared/school/school.ts'
import type { StoreOptions } from '../../store/index.ts'
import { schoolOnDisk } from './present-school.ts'

/** Reads what is on disk and touches nothing. */
export async function readSharedParts(folder: string, store: StoreOptions): Promise<Answer<SharedParts>> {
  const read = await schoolOnDisk(folder, store)
  return read.ok ? ok(sharedParts(read.value)) : read
}

function sharedParts({ identity, words, sections, internal }: School): SharedParts {
  const { source, planYears, agreements } = sections.basicSupport
  const { coordinator, team, arrangement, arrangements, step, steps } = words
  return {
    identity: {
      board: identity.board,
      partnership: identity.partnership,
      otherPartnerships: identity.otherPartnerships.map(({ id, name }) => ({ id, name }))
    },
    words: { coordinator, team, arrangement, arrangements, step, steps },
    basicSupport: { source, planYears, agreements: agreements.map(({ id, text }) => ({ id, text })) },
    partners: sections.cooperation.partners.map(({ id, name, purpose }) => ({ id, name, purpose })),
    meetingDays: internal.meetingDays.map(({ day, of }) => ({ day, of }))
  }
}

// To which addresses papers go: those of "Gegevens", and no others.
import texts from '#assets/documents/mail.json' with { type: 'json' }
import { mailboxIn } from '../mailbox.ts'
import type { School } from '../school/school.ts'
import type { PaperReceiver } from '../school/vocabulary.ts'

export interface Addresses {
  readonly to: readonly string[]
  /** What stands in "Gegevens" for them and is no address. */
  readonly wrong: readonly string[]
}

/** Each once. An address of a function (mr@…) goes before a private one: those are used only where there is no other. */
export function addressesOf({ internal: { contacts } }: Pick<School, 'internal'>, receiver: PaperReceiver): Addresses {
  const typed = contacts
    .filter(({ receives, email }) => receives === receiver && email.trim() !== '')
    .map(({ email }) => email.trim())
  const good = [...new Set(typed.flatMap((email) => mailboxIn(email) ?? []))]
  const ofFunction = good.filter(isOfFunction)
  return {
    to: ofFunction.length > 0 ? ofFunction : good,
    wrong: typed.filter((email) => mailboxIn(email) === undefined)
  }
}

/** "mr@…", "voorzitter.mr@…", "mr-wilgenhof@…" */
const isOfFunction = (address: string): boolean =>
  address
    .toLowerCase()
    .slice(0, address.indexOf('@'))
    .split(/[^a-z]+/u)
    .some((word) => texts.functions.includes(word))

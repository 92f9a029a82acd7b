// An address for mail, as a director typed it.
import * as z from 'zod'

/** Characters that mail takes in an address. */
const LONGEST = 254

const mailbox = z.string().max(LONGEST).regex(z.regexes.html5Email)

/** The address alone, without what stands around it; undefined for what is none, or for more than one. */
export const mailboxIn = (typed: string): string | undefined => mailbox.safeParse(typed.trim()).data

// Whether what was typed looks like somebody's name: then only whole words find, so that "de Vries" does not find "vrienden".

const BETWEEN = "(?:(?:van|von|de|der|den|het|'t|ten|ter|te|el|al|la|le|di|da)\\s+)*"
/** "Jan de Vries", "Sanne Smit": two words with a capital, and at most what stands in a name between them. */
const NAME = new RegExp(`(?:^|\\s)\\p{Lu}\\p{Ll}+\\s+${BETWEEN}\\p{Lu}\\p{Ll}+`, 'u')
/** "de Vries" alone. */
const SURNAME = /^\s*(?:van\s+|de\s+|der\s+|den\s+)+\p{Lu}\p{Ll}+\s*$/u

/** By its shape alone: it is asked in browsers of years ago as well. */
export const isNameLike = (typed: string): boolean => NAME.test(typed) || SURNAME.test(typed)

// BRIN: the ministry's code of a school (two digits, two letters), with two digits for the location.

/** "99ZZ00", also with small letters, or parted as "99ZZ 00" and "99ZZ-00". */
export const isBrin = (typed: string): boolean => /^\d{2}[a-z]{2}[ -]?\d{2}$/iu.test(typed.trim())

// A mail that is begun in the director's own mail program: the program sends nothing itself.

/** Characters of the whole address. Windows opens no more. */
const LONGEST = 2_000

/** To nobody yet: whom it goes to, she fills in. Undefined where it is too long to be begun like this. */
export function mailAddress(subject: string, text: string): string | undefined {
  const lines = text.replaceAll(/\r?\n/gu, '\r\n')
  const address = `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines.toWellFormed())}`
  return address.length > LONGEST ? undefined : address
}

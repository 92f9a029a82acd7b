// A mail that is begun in the director's own mail program: the program sends nothing itself.

/** Characters of the whole address. Windows opens no more. */
const LONGEST = 2_000

/**
 * With no addresses it goes to nobody yet: whom it goes to, she fills in. Undefined where it is too long to be begun like this.
 * @param to addresses that were checked; whatever they hold, they begin no other part
 */
export function mailAddress(subject: string, text: string, to: readonly string[] = []): string | undefined {
  const lines = text.replaceAll(/\r?\n/gu, '\r\n')
  const written = to.map((one) => encodeURIComponent(one.toWellFormed()).replaceAll('%40', '@')).join(',')
  const address = `mailto:${written}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(lines.toWellFormed())}`
  return address.length > LONGEST ? undefined : address
}

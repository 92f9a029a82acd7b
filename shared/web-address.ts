// Which addresses are links: one check for the editor, what is pasted, the screen, Word, print, and what leaves the program for a
// browser. An address that does not lead where it seems to lead is none; its words stay as they were written.

/** Characters. No page that a school links to needs more, and Word opens no more. */
const LONGEST = 2_000
const LONGEST_HOST = 253
const HIGHEST_PORT = 65_535

/** Spaces, and signs that nobody sees or that turn the direction of what follows. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u
// Without "u": with it the long s and the sign for kelvin would count as letters of ours.
const PARTS = /^https:\/\/([^/?#]*)(.*)$/is
const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2,63}|xn--[a-z\d-]{1,58}[a-z\d])(?::(\d{1,5}))?$/i
/** What an address may not hold as itself. */
const TO_ENCODE = /[^!#-;=?-[\]_a-z~]+/gu

/**
 * The address as a link holds it and a browser opens it, in plain ASCII; undefined when it is none. Only https, to a host by its name:
 * no user name before it, no number, no letters but ours (those of another alphabet look like ours; a name in them goes as "xn--…").
 */
export function webAddress(written: string): string | undefined {
  if (written.length > LONGEST || written.includes('\\') || UNSEEN.test(written)) return undefined
  const [, host = '', rest = ''] = PARTS.exec(written) ?? []
  const [name, port] = HOST.exec(host) ?? []
  if (name === undefined || name.length > LONGEST_HOST || Number(port ?? 0) > HIGHEST_PORT) return undefined
  const address = `https://${host.toLowerCase()}${rest.replace(TO_ENCODE, encodeURIComponent)}`
  return address.length > LONGEST ? undefined : address
}

// The one check on addresses that leave the program: what it lets through may be given to the machine's browser.

/** Characters; no page that a school links to needs more. */
const LONGEST = 2_000

/** The address to open, normalised, or null when it may not be opened: only https, with a host, without user name or password. */
export function checkLink(href: string): string | null {
  if (href.length > LONGEST || !/^https:\/\/[^/]/i.test(href) || href.includes('\\') || hasHiddenCharacter(href)) return null
  const url = URL.canParse(href) ? new URL(href) : undefined
  if (url === undefined || url.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') return null
  return url.href
}

/** Spaces, control characters, and characters that reverse or hide text: the address would not be what it looks like. */
const hasHiddenCharacter = (text: string): boolean => /[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)

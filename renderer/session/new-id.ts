// Ids for what is made in the window.

/** Twelve random signs: more than enough within one school's file. */
export function newId(): string {
  const signs = 'abcdefghijklmnopqrstuvwxyz0123456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => signs[byte % signs.length]).join('')
}

// The text of a file as JSON. It comes from outside, so it may be anything.

/** @param text a byte order mark may stand before it @returns undefined: it is no JSON */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}

// What somebody typed, inside a sentence of ours.

const MOST_CHARACTERS = 30

/** Short enough for a sentence; a pasted page is cut. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= MOST_CHARACTERS ? line : `${[...line].slice(0, MOST_CHARACTERS).join('')}…`
}

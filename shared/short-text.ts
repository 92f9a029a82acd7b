// A text where there is little room for it: cut after a whole word, so that no name is cut in two.

/** At most so many characters, the ellipsis with them; the whole of it where it fits. A word without end is cut all the same. */
export function shortText(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${wholeWords(text, longest - 1).replace(/[\s,;:–-]+$/u, '')}…`
}

const IN_A_SENTENCE = 30

/** What somebody typed, short enough for a sentence of ours; a pasted page is cut. */
export const short = (text: string): string => shortText(text.replace(/\s+/g, ' '), IN_A_SENTENCE)

/** As many whole words as stand before a place, or where that leaves less than half of the room, whole characters. */
export function wholeWords(text: string, end: number): string {
  if (end >= text.length) return text
  const space = text.slice(0, end + 1).search(/\s\S*$/u)
  return space >= end / 2
    ? text.slice(0, space).trimEnd()
    : text
        .slice(0, end)
        .replace(/\p{Cs}$/u, '')
        .trimEnd()
}

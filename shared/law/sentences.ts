// Counting sentences and comparing wording, roughly and without a language library.

/**
 * How many sentences a paragraph has. A sentence ends at . ! ? or … before a capital, a digit or the end, so "bijv. een"
 * is no end. A line that leads in a list ("Dit mogen ouders verwachten:") is not counted.
 */
export function countSentences(paragraph: string): number {
  return paragraph.split('\n').reduce((sum, line) => sum + countInLine(line.trim().replace(ENUMERATOR, '$1')), 0)
}

/** "1. " or "2) " before a sentence. */
const ENUMERATOR = /(^|[.!?…]\s+)\d{1,2}[.)]\s+/g

function countInLine(line: string): number {
  if (!/[\p{L}\p{N}]/u.test(line)) return 0
  const ends = [...line.matchAll(/(?<![.!?…])[.!?…]+["'”’)]*(?=\s+["'“‘(]*[\p{Lu}\p{N}]|\s*$)/gu)].length
  const endsOpen = !/[.!?…]["'”’)]*$/u.test(line) && !line.endsWith(':')
  return ends + (endsOpen ? 1 : 0)
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How much longer a copy may be than its source by spaces and marks alone; what is longer is not looked at word by word. */
const MOST_PADDING = 2

/** Says whether a text is one of these in the same words; capitals, spaces and punctuation do not matter. */
export function copyOf(sources: readonly string[]): (text: string) => boolean {
  const known = new Set(sources.map(bare).filter((source) => source !== ''))
  const longest = Math.max(0, ...sources.map((source) => source.length)) * MOST_PADDING
  return (text) => text.length <= longest && known.has(bare(text))
}

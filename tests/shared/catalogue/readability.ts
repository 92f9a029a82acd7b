// Rough measures of plain language: sentences, their length, and abbreviations that are used before they are explained.

const bounds = /(?<=[.!?])["”)]*\s+(?=["“(]*[\p{Lu}\p{N}])/u

/** Sentences of one text, split at . ! ? before a capital. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(bounds)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

export const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length)

/** Abbreviations whose first use is not "voluit (AFK)" and that are not explained as "AFK is de …". */
export function unexplained(text: string, known: readonly string[] = []): readonly string[] {
  const used = new Set(text.match(/\b[A-Z]{2,}\b/g))
  return [...used].filter((name) => {
    if (known.includes(name)) return false
    const first = text.indexOf(text.match(new RegExp(`\\b${name}\\b`))?.[0] ?? '')
    const bracketed = /[a-z]{6,} \($/.test(text.slice(0, first)) && text.slice(first + name.length).startsWith(')')
    return !bracketed && !new RegExp(`\\b${name} is de [A-Z]`).test(text)
  })
}

// Words as they are compared: without capitals and accents, and in one form for one and for more.

/** For browsers of years ago as well, so without looking back. Abbreviations stay whole with their stops ("A.D.H.D."), and what is tied by a hyphen is two words. */
export const wordsIn = (text: string): string[] =>
  text.replaceAll(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** What a sentence is made of, and what is said of any pupil: found in all, it finds nothing. */
const empty = new Set(
  (
    'een het de en of is in op van voor met bij aan te ten er die dat dit deze wat wie hoe kan kunnen niet geen heeft hebben heb ' +
    'kind kinderen leerling leerlingen mijn ons onze zijn haar hem zij hij ik wij we u als om ook nog naar door over uit tot dan maar ' +
    'veel erg heel snel soms vaak moeite problemen probleem last wil klas groep hulp extra iets iemand anders wordt worden gaat doet doen'
  ).split(' ')
)

export const saysNothing = (word: string): boolean => empty.has(wholeOf(word))

/** As it was typed, without capitals and accents. */
export const wholeOf = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')

/** One form of a word for its plural and its singular. */
export function stemOf(word: string): string {
  const plain = wholeOf(word)
  const bare = plain.length > 4 ? plain.replace(/(?:en|s|e)$/u, '') : plain
  // "problemen" and "probleem", "klassen" and "klas".
  return bare.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1').replace(/([bcdfgklmnprstvz])\1$/u, '$1')
}

/** Whether a text has these words beside each other, each in whichever form. */
export function hasPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 0 && text.some((_, at) => phrase.every((word, place) => text[at + place] === word))
}

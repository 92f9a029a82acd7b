// What happened to pasted text that the director did not see happen, in one calm line.
import { shortText } from '#shared/short-text.ts'
import type { PasteChanges } from '#shared/intake/clean-paste.ts'

/** Longer words, and more of them, would fill the screen. */
const LONGEST = 60
const MOST = 6

/** Empty where all came over as it was. `wayBack` says what the director can do. */
export function pasteSentence({ pictures, struck, tables }: PasteChanges, wayBack: string): string {
  const left = [
    ...(pictures === 0 ? [] : [pictures === 1 ? '1 plaatje' : `${pictures} plaatjes`]),
    ...(struck.length === 0 ? [] : ['deze doorgestreepte woorden'])
  ]
  const verb = struck.length === 0 && pictures === 1 ? 'is' : 'zijn'
  const sentences = [
    ...(left.length === 0
      ? []
      : [
          `Uit de plaktekst ${verb} ${left.join(' en ')} weggelaten${struck.length === 0 ? '' : `: ${quoted(struck)}`}.`
        ]),
    ...(tables === 0
      ? []
      : [
          tables === 1
            ? 'De tabel is nu tekst: elke rij is een regel.'
            : 'De tabellen zijn nu tekst: elke rij is een regel.'
        ])
  ]
  return sentences.length === 0 ? '' : [...sentences, wayBack].join(' ')
}

function quoted(struck: readonly string[]): string {
  const shown = struck.slice(0, MOST).map((words) => `“${shortText(words, LONGEST)}”`)
  const more = struck.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`
}

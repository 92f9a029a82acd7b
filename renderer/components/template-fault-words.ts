// Why a file is no list of a partnership, and what she can do. The list that a school takes in and the one that is made here say it alike.
import type { TemplateFault } from '#shared/delivery/read-template.ts'

interface Ways {
  /** Which file she meant. */
  readonly choose: string
  /** How she gets a file without that fault. */
  readonly mend: string
}

export const templateFaultWords = ({ choose, mend }: Ways): Readonly<Record<TemplateFault | 'unreadable', string>> => ({
  large: `Dit bestand is te groot voor een lijst. ${choose}`,
  broken: `Dit bestand is niet heel, of het is iets anders dan een lijst. ${mend}`,
  other: `Dit is geen lijst voor SOP-wijzer. ${choose}`,
  newer:
    'Deze lijst is gemaakt met een nieuwere versie van SOP-wijzer. Werk het programma bij en kies de lijst opnieuw.',
  double: `In deze lijst staat twee keer hetzelfde kenmerk. ${mend}`,
  shape: `In deze lijst klopt iets niet. ${mend}`,
  unreadable: 'Dit bestand is niet te lezen. Kijk of het nog op zijn plek staat, en kies het opnieuw.'
})

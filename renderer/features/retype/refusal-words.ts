// Why a file is no list of a partnership, and what she can do.
import type { TemplateFault } from '#shared/delivery/read-template.ts'

const AGAIN = 'Vraag uw samenwerkingsverband om een nieuw bestand.'

export const refusalWords: Readonly<Record<TemplateFault | 'unreadable', string>> = {
  large: 'Dit bestand is te groot voor een lijst. Kies het bestand dat u van uw samenwerkingsverband kreeg.',
  broken: `Dit bestand is niet heel, of het is iets anders dan een lijst. ${AGAIN}`,
  other: 'Dit is geen lijst voor SOP-wijzer. Kies het bestand dat u van uw samenwerkingsverband kreeg.',
  newer:
    'Deze lijst is gemaakt met een nieuwere versie van SOP-wijzer. Werk het programma bij en kies de lijst opnieuw.',
  double: `In deze lijst staat twee keer hetzelfde kenmerk. ${AGAIN}`,
  shape: `In deze lijst klopt iets niet. ${AGAIN}`,
  unreadable: 'Dit bestand is niet te lezen. Kijk of het nog op zijn plek staat, en kies het opnieuw.'
}

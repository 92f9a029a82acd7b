// Why a file is no list that was made here, and what she can do.
import type { TemplateFault } from '#shared/delivery/read-template.ts'

const OTHER = 'Kies het bestand dat u hier eerder bewaarde.'

export const listFileWords: Readonly<Record<TemplateFault | 'unreadable', string>> = {
  large: `Dit bestand is te groot voor een lijst. ${OTHER}`,
  broken: `Dit bestand is niet heel, of het is iets anders dan een lijst. ${OTHER}`,
  other: `Dit is geen lijst van SOP-wijzer. ${OTHER}`,
  newer:
    'Deze lijst is gemaakt met een nieuwere versie van SOP-wijzer. Werk het programma bij en kies de lijst opnieuw.',
  double: 'In dit bestand staat twee keer hetzelfde kenmerk. Plak uw tabel uit Excel in het veld.',
  shape: 'In dit bestand klopt iets niet. Plak uw tabel uit Excel in het veld.',
  unreadable: 'Dit bestand is niet te lezen. Kijk of het nog op zijn plek staat, en kies het opnieuw.'
}

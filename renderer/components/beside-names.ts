// What stands beside the sections of a school, by what the director calls it.
import type { Beside } from '#shared/documents/school-comparison.ts'

export const besideNames: Readonly<Record<Beside, string>> = {
  details: 'Gegevens',
  team: 'Wat ons team kan en Scholing',
  'key-figures': 'Kerngetallen',
  year: 'Dit schooljaar',
  planning: 'Planning',
  'checked-hints': 'Woorden waarvan u zei dat ze mogen blijven staan',
  proposals: 'Voorstellen',
  talks: 'Gesprekken met het team',
  visits: 'Bezoek van collega’s',
  delivery: 'Levering aan het samenwerkingsverband',
  example: 'of dit een voorbeeldschool is',
  other: 'iets dat deze versie van het programma niet kent'
}

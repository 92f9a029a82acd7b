// What a screen is called in the rail and in a sentence.
import { sectionPage } from '#shared/catalogue/section-page.ts'
import type { IsoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { catalogue } from './content.ts'
import type { Screen } from './route.ts'

export const screenNames: Readonly<Record<Exclude<Screen['name'], 'section' | 'document'>, string>> = {
  begin: 'Begin',
  overview: 'Overzicht',
  profile: 'Profiel',
  team: 'Wat ons team kan',
  training: 'Scholing',
  year: 'Dit schooljaar',
  documents: 'Documenten',
  details: 'Gegevens'
}

/** A section by its title, in the school's own words; a document by the list that it is in. */
export function nameOfScreen(screen: Screen, school: School, today: IsoDay): string {
  switch (screen.name) {
    case 'section':
      return sectionPage(catalogue, screen.section, school, today).title
    case 'document':
      return screenNames.documents
    default:
      return screenNames[screen.name]
  }
}

// What a screen is called in the rail and in a sentence.
import { sectionPage } from '#shared/law/section-page.ts'
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
  details: 'Gegevens',
  about: 'Over SOP-wijzer'
}

/** A section by its title, in the school's own words. */
export function nameOfScreen(screen: Screen, school: School, today: IsoDay): string {
  switch (screen.name) {
    case 'section':
      return sectionPage(catalogue, screen.section, school, today).title
    case 'document':
      return catalogue.documents[screen.kind].name
    default:
      return screenNames[screen.name]
  }
}

// The app's content: every file here in one catalogue, and the invented school to look at.
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { School } from '#shared/school/school.ts'
import documents from './documents.json' with { type: 'json' }
import exampleWilgenhof from './example-de-wilgenhof.json' with { type: 'json' }
import exampleAgreements from './example-list.json' with { type: 'json' }
import fourYearGrounds from './four-year-grounds.json' with { type: 'json' }
import frames from './frames.json' with { type: 'json' }
import requirements from './requirements.json' with { type: 'json' }
import sections from './sections.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import wordLists from './words.json' with { type: 'json' }

/** Not parsed here, because that costs every start: tests/shared/catalogue/content.test.ts proves the shape. */
export const catalogue = {
  words: wordLists.words,
  sectorNames: wordLists.sectorNames,
  sections,
  requirements,
  frames,
  fourYearGrounds,
  sources,
  exampleAgreements,
  documents,
  exampleSchool: exampleWilgenhof
} as unknown as Catalogue

/** The invented school De Wilgenhof, as a value of its own. */
export const exampleSchool = (newId: () => string): School => ({ ...(JSON.parse(JSON.stringify(exampleWilgenhof)) as School), id: newId() })

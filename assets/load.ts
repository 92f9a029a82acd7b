// The app's content: every file here in one catalogue, and the invented school to look at.
import type { Catalogue } from '#shared/catalogue/catalogue.ts'
import type { SectionData, SectionFile } from '#shared/catalogue/section-content.ts'
import type { Changelog } from '#shared/catalogue/changelog.ts'
import { filledIn } from '#shared/school/fill-in.ts'
import type { ExampleKind, School } from '#shared/school/school.ts'
import type { AsWritten } from './as-written.ts'
import calendar from './calendar.json' with { type: 'json' }
import changes from './changelog.json' with { type: 'json' }
import exampleBaken from './example-het-baken.json' with { type: 'json' }
import exampleWilgenhof from './example-de-wilgenhof.json' with { type: 'json' }
import exampleAgreements from './example-list.json' with { type: 'json' }
import fourYearGrounds from './four-year-grounds.json' with { type: 'json' }
import frames from './frames.json' with { type: 'json' }
import gaps from './gaps.json' with { type: 'json' }
import ownLists from './lists.json' with { type: 'json' }
import picks from './pick-lists.json' with { type: 'json' }
import planning from './planning.json' with { type: 'json' }
import { sectionFiles } from './sections/index.ts'
import { stepFiles, verdicts } from './steps/index.ts'
import sources from './sources.json' with { type: 'json' }
import trainingPlan from './training-plan.json' with { type: 'json' }
import wordLists from './words.json' with { type: 'json' }
import changeQuestions from './year-two.json' with { type: 'json' }

/** The texts of a section, with its place in the profile. */
function sectionOf({ id, ...file }: AsWritten<SectionFile>, place: number): AsWritten<SectionData> {
  const { lists: _, requirements: __, ...rest } = file
  const { wrote: ___, ...example } = rest.example
  return { id, number: place + 1, ...rest, example }
}

/** The compiler sees here whether a text is missing. */
const content: AsWritten<Omit<Catalogue, 'exampleSchool' | 'secondExample'>> = {
  words: wordLists.words,
  sectorNames: wordLists.sectorNames,
  sections: sectionFiles.map(sectionOf),
  steps: stepFiles,
  requirements: [
    ...sectionFiles.flatMap(({ id: section, requirements }) =>
      requirements.map(({ id, ...rule }) => ({ id, section, ...rule }))
    ),
    ...stepFiles.flatMap(({ requirements }) =>
      requirements.map(({ id, ...rule }) => ({ id, section: 'decision', ...rule }))
    )
  ],
  verdicts,
  frames,
  fourYearGrounds,
  sources,
  exampleAgreements,
  lists: [...sectionFiles.flatMap(({ lists }) => lists), ...ownLists],
  picks,
  changeQuestions,
  gaps,
  trainingPlan,
  planning,
  calendar
}

/** De Wilgenhof: what it wrote in a section stands with the texts of that section. Its own file keeps their place. */
const wilgenhof = {
  ...exampleWilgenhof,
  sections: Object.fromEntries(sectionFiles.map(({ id, example }) => [id, example.wrote]))
}

const examples: Readonly<Record<ExampleKind, School>> = {
  bao: filledIn(wilgenhof) as School,
  vo: filledIn(exampleBaken) as School
}

/** That each word is one of those that may stand there costs every start to see: tests/shared/catalogue/content.test.ts proves it. */
export const catalogue = { ...content, exampleSchool: examples.bao, secondExample: examples.vo } as Catalogue

/** What is new in each version, the newest first. */
export const changelog: Changelog = changes

/** An invented school as a value of its own: De Wilgenhof (complete), or Het Baken (half finished). */
export const exampleSchool = (newId: () => string, kind: ExampleKind = 'bao'): School => ({
  ...(JSON.parse(JSON.stringify(examples[kind])) as School),
  id: newId()
})

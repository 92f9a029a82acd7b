// The chapter Ondersteuningsstructuur: what happens step by step, and who meets about it.
import { fill } from '../catalogue/fill.ts'
import type { School } from '../school/school.ts'
import { itemHeading, labelled, lacking, opening, partKeys } from './chapter-parts.ts'
import type { Chapter, ChapterContext } from './chapter.ts'
import type { OutlineBlock } from './outline.ts'
import { heading, isBlank, missingParagraphs, table } from './parts.ts'

type Step = School['sections']['supportStructure']['steps'][number]

export const supportStructureChapter: Chapter = (context) => {
  const { school, words, key } = context
  const { steps } = school.sections.supportStructure
  return [
    ...opening(context, 'supportStructure.text'),
    ...(steps.length === 0 ? [] : [heading(key('supportStructure', 'steps'), 2, fill('{Stap} voor {stap}', words))]),
    ...steps.flatMap((step, place) => stepBlocks(step, place, context)),
    ...meetings(context)
  ]
}

function stepBlocks(step: Step, place: number, { words, items, key }: ChapterContext): readonly OutlineBlock[] {
  const missing = lacking(items, 'steps', place)
  if ([step.name, step.what, step.who, step.parents].every(isBlank) && missing.length === 0) return []
  const part = partKeys(key, 'steps', step.id)
  return [
    ...itemHeading(part, step.name, fill(`{Stap} ${place + 1}`, words)),
    ...labelled(part, 'what', 'Wat er gebeurt', step.what),
    ...labelled(part, 'who', 'Aan zet', step.who),
    ...labelled(part, 'parents', 'Ouders en leerling', step.parents),
    ...missingParagraphs(missing, key, 'underName')
  ]
}

function meetings({ school, items, key }: ChapterContext): readonly OutlineBlock[] {
  const rows = school.sections.supportStructure.meetings.filter(
    ({ name, about, who, howOften }) => ![name, about, who, howOften].every(isBlank)
  )
  return [
    ...(rows.length === 0
      ? []
      : [
          heading(key('supportStructure', 'meetings'), 2, 'Overleg over ondersteuning'),
          table(
            key('meetings'),
            'Wie overlegt waarover, en hoe vaak?',
            [
              { header: 'Overleg', width: 23 },
              { header: 'Waarover', width: 26 },
              { header: 'Wie', width: 28 },
              { header: 'Hoe vaak', width: 23 }
            ],
            rows.map((row) => ({ key: key('meetings', row.id), cells: [row.name, row.about, row.who, row.howOften] }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'meetings'), key)
  ]
}

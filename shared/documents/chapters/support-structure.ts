// The chapter Ondersteuningsstructuur: what happens step by step, and who meets about it.
import chapterTexts from '#assets/documents/chapters.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import type { School } from '../../school/school.ts'
import { itemHeading, labelled, lacking, opening, partKeys } from '../chapter-parts.ts'
import type { Chapter, ChapterContext } from '../chapter.ts'
import type { OutlineBlock } from '../outline.ts'
import { heading, isBlank, missingParagraphs, table } from '../blocks.ts'

const own = chapterTexts.supportStructure

type Step = School['sections']['supportStructure']['steps'][number]

export const supportStructureChapter: Chapter = (context) => {
  const { school, words, key } = context
  const { steps } = school.sections.supportStructure
  return [
    ...opening(context, 'supportStructure.text'),
    ...(steps.length === 0 ? [] : [heading(key('supportStructure', 'steps'), 2, fill(own.steps, words))]),
    ...steps.flatMap((step, place) => stepBlocks(step, place, context)),
    ...meetings(context)
  ]
}

function stepBlocks(step: Step, place: number, { words, items, key }: ChapterContext): readonly OutlineBlock[] {
  const missing = lacking(items, 'steps', place)
  if ([step.name, step.what, step.who, step.parents].every(isBlank) && missing.length === 0) return []
  const part = partKeys(key, 'steps', step.id)
  return [
    ...itemHeading(part, step.name, fill(own.name, { ...words, nummer: String(place + 1) })),
    ...labelled(part, 'what', own.what, step.what),
    ...labelled(part, 'who', own.who, step.who),
    ...labelled(part, 'parents', own.parents, step.parents),
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
          heading(key('supportStructure', 'meetings'), 2, own.meetings.heading),
          table(
            key('meetings'),
            own.meetings.caption,
            [
              { header: own.meetings.name, width: 23 },
              { header: own.meetings.about, width: 26 },
              { header: own.meetings.who, width: 28 },
              { header: own.meetings.howOften, width: 23 }
            ],
            rows.map((row) => ({ key: key('meetings', row.id), cells: [row.name, row.about, row.who, row.howOften] }))
          )
        ]),
    ...missingParagraphs(lacking(items, 'meetings'), key)
  ]
}

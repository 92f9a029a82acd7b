// Reading an outline as its reader does: by style, by heading, by chapter, by table.
import { catalogue } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { compose } from '#shared/documents/kinds/index.ts'
import { outlineText, type Outline, type OutlineBlock, type OutlineRun, type Table } from '#shared/documents/outline.ts'
import { presentSource } from '#shared/documents/source.ts'
import { newRound, type Round, type School, type SectionId, type Sections } from '#shared/school/school.ts'

export const TODAY = isoDay('2026-11-23')
export const make = (school: School): Outline => compose('sop', presentSource(school, catalogue, TODAY))

export const textOf = (runs: readonly OutlineRun[]): string => runs.map((run) => run.text).join('')

export const ofStyle = ({ blocks }: { readonly blocks: readonly OutlineBlock[] }, style: string): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' && block.style === style ? [textOf(block.runs)] : []))

export const headings = ({ blocks }: { readonly blocks: readonly OutlineBlock[] }): readonly string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [`${block.level} ${textOf(block.runs)}`] : []))

/** A line per row, cells parted by " | " and lines in a cell by " / ". */
export const tableOf = ({ blocks }: { readonly blocks: readonly OutlineBlock[] }, key: string): readonly string[] => {
  const found = blocks.find((block): block is Table => block.type === 'table' && block.key === key)
  return (found?.rows ?? []).map((row) => row.cells.map((cell) => cell.map(textOf).join(' / ')).join(' | '))
}

/** What stands under the heading of a section. */
export function chapterOf(outline: Outline, section: SectionId): Outline {
  const start = outline.blocks.findIndex((block) => block.type === 'heading' && block.section === section)
  const rest = start < 0 ? [] : outline.blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.type === 'heading' && block.level === 1)
  return { ...outline, blocks: end < 0 ? rest : rest.slice(0, end) }
}

/** The lines of a chapter. */
export const linesIn = (school: School, section: SectionId): readonly string[] =>
  outlineText(chapterOf(make(school), section)).split('\n')

/** The school with these fields of a section. */
export const withSection = <S extends SectionId>(school: School, section: S, fields: Partial<Sections[S]>): School => ({
  ...school,
  sections: { ...school.sections, [section]: { ...school.sections[section], ...fields } }
})

/** The school in which pupils said this, for the offer of its rounds; where it has none for that which is prepared on TODAY. */
export const withPupilsSay = (school: School, fields: Partial<Round['pupilsSay']>): School => {
  const { rounds } = school.rounds.length === 0 ? withRound(school, () => ({})) : school
  return { ...school, rounds: rounds.map((one) => ({ ...one, pupilsSay: { ...one.pupilsSay, ...fields } })) }
}

/** The school with a round for the offer that is prepared on TODAY, in which pupils said what they said before. */
export const withRound = (school: School, change: (round: Round) => Partial<Round>): School => {
  const empty = newRound('ronde', '2027-2028')
  const round = { ...empty, pupilsSay: school.rounds[0]?.pupilsSay ?? empty.pupilsSay }
  return { ...school, rounds: [{ ...round, ...change(round) }] }
}

// Names of people: which may stand in a document for everyone, and where one still stands in what the school wrote.
import type { SchoolYear } from '../day.ts'
import { findNames } from '../hints/names.ts'
import { textsOf, type AnchoredText } from '../hints/texts.ts'
import { read } from '../hints/words-in-text.ts'
import { cleaned } from '../incoming-text.ts'
import { dismissedAnchor, earlierRoundAnchor, noteAnchor } from '../school/internal-anchors.ts'
import type { Person } from '../school/internal-records.ts'
import { fieldAnchor } from '../school/lists.ts'
import { pointAnchor } from '../school/round-edits.ts'
import { sectionIds, type Round, type School } from '../school/school.ts'

/** Who agreed that her name is public, by id. Nobody else's name may stand in a public document. */
export const publicNames = ({ internal }: School): ReadonlyMap<string, string> =>
  new Map(
    internal.people.filter(({ agreed, name }) => agreed && name.trim() !== '').map(({ id, name }) => [id, name.trim()])
  )

export interface Mention extends AnchoredText {
  /** The words that name the person. */
  readonly quote: string
}

/** Where the name of a person stands in a text of the school: in sections, in the round for this offer year and those before, and in the internal layer. */
export function mentionsOf(school: School, { name }: Person, offerYear: SchoolYear): readonly Mention[] {
  if (name.trim() === '') return []
  const inRounds = school.rounds.flatMap((round) =>
    round.schoolYear === offerYear
      ? roundTexts(round)
      : roundTexts(round).map(({ text }) => ({ field: earlierRoundAnchor(round.schoolYear), text }))
  )
  return [...sectionIds.flatMap((section) => textsOf(school, section)), ...inRounds, ...internalTexts(school)].flatMap(
    ({ field, text }) => {
      const seen = cleaned(text)
      const [found] = findNames(read(seen), [cleaned(name)])
      return found === undefined ? [] : [{ field, text, quote: seen.slice(found.start, found.end) }]
    }
  )
}

const roundTexts = ({ teamTalk, boardTalk, mr, boardNote, adoption }: Round): readonly AnchoredText[] => [
  ...texts('round.teamTalk', teamTalk, ['changed', 'skipped']),
  ...texts('round.boardTalk', boardTalk, ['changed', 'skipped']),
  ...texts('round.mr', mr, ['reasons', 'forStaff', 'forParents', 'forPupils', 'measures', 'adviceText']),
  ...mr.points.flatMap(({ id, point, why }) => [
    { field: pointAnchor(id, 'point'), text: point },
    { field: pointAnchor(id, 'why'), text: why }
  ]),
  ...texts('round.boardNote', boardNote, ['core', 'money', 'risk']),
  ...texts('round.adoption', adoption, ['mandate', 'number'])
]

function internalTexts({ internal }: School): readonly AnchoredText[] {
  return [
    ...internal.ambitions.flatMap(({ id, notes }) =>
      notes.map(({ schoolYear, text }) => ({ field: noteAnchor(id, schoolYear), text }))
    ),
    ...internal.training.flatMap(({ id, provider, evaluation }) => [
      { field: fieldAnchor('training', id, 'provider'), text: provider },
      { field: fieldAnchor('training', id, 'evaluation'), text: evaluation }
    ]),
    ...internal.dismissed.map(({ gap, reason }) => ({ field: dismissedAnchor(gap), text: reason }))
  ]
}

const texts = <K extends string>(
  place: string,
  from: Readonly<Record<K, string>>,
  fields: readonly K[]
): readonly AnchoredText[] => fields.map((field) => ({ field: `${place}.${field}`, text: from[field] }))

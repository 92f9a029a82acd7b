// The fields of a section that stand by themselves, in no list and in no long text: read and changed by their anchor, "portrait.pupils". What
// a section keeps per offer has the anchor of a field of the round that its screen shows: "round.pupilsSay.outcome".
import { typed, type Edit } from './edit.ts'
import { withRound, type RoundKey } from './round-edits.ts'
import { emptySections, newRound, roundParts, sectionIds, type Round, type School, type SectionId } from './school.ts'

type Fields = Readonly<Record<string, unknown>>

const IN_ROUND = 'round.'
const empty = emptySections()
const emptyRound = newRound('', '')

const textsIn = (anchor: string, fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([field, value]) => (typeof value === 'string' ? [`${anchor}.${field}`] : []))

export const singleFields: readonly string[] = [
  ...sectionIds.flatMap((section) => textsIn(section, empty[section])),
  ...roundParts.flatMap((part) => textsIn(`${IN_ROUND}${part}`, emptyRound[part]))
]

const isOfRound = (anchor: string): boolean => anchor.startsWith(IN_ROUND)

/** The section on whose screen a field of the round is asked; undefined where it stands elsewhere. */
export const sectionOfRoundField = (anchor: string): SectionId | undefined =>
  roundParts.find((part) => anchor.startsWith(`${IN_ROUND}${part}.`))

/** What holds the field, and its name there. */
function placeIn(school: School, anchor: string, round: Round): readonly [Fields | undefined, string] {
  const [part = '', field = ''] = (isOfRound(anchor) ? anchor.slice(IN_ROUND.length) : anchor).split('.')
  const holder: Fields = isOfRound(anchor) ? round : school.sections
  return [holder[part] as Fields | undefined, field]
}

/** Its words; empty when nothing has such a field. `round`: of the offer that is meant. */
export function singleText(school: School, anchor: string, round: Round): string {
  const [holder, field] = placeIn(school, anchor, round)
  const value = holder?.[field]
  return typeof value === 'string' ? value : ''
}

/**
 * @param changed what undo says: "inbreng van leerlingen gewijzigd"
 * @param key the round that its screen shows; it begins with this edit where it is a field of it
 */
export const setSingleField = (anchor: string, value: string, changed: string, key: RoundKey): Edit =>
  typed(changed, isOfRound(anchor) ? `round.${key.id}.${anchor.slice(IN_ROUND.length)}` : anchor, (draft) => {
    const set = (round: Round): void => {
      const [holder, field] = placeIn(draft, anchor, round)
      if (typeof holder?.[field] === 'string') (holder as Record<string, unknown>)[field] = value
    }
    if (isOfRound(anchor)) withRound(key, draft, set)
    else set(emptyRound)
  })

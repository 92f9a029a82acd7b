// A school, as every room knows it: its type, its fixed words, and how it begins. What its fields are: school-fields.ts.
import { emptyOf } from './empty.ts'
import type { Kept, RowOf, ValueOf } from './field.ts'
import { round } from './round-fields.ts'
import { newSchoolFields, schoolFields } from './school-fields.ts'
import { sections } from './section-fields.ts'
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts'

export type { Confirmation, Looked } from './section-fields.ts'
export * from './vocabulary.ts'

/** The current value of one school, as kept in `school.json`. */
export type School = { format: typeof FORMAT; version: typeof FORMAT_VERSION; id: string } & Kept<typeof schoolFields>
export type NewSchool = Pick<Kept<typeof newSchoolFields>, keyof typeof newSchoolFields>
export type Identity = School['identity']
export type Logo = NonNullable<Identity['logo']>
export type Sections = School['sections']
export type Agreement = Sections['basicSupport']['agreements'][number]
export type NeedRow = Sections['extraSupport']['needs'][number]
export type Round = RowOf<typeof round>
export type Internal = ValueOf<(typeof schoolFields)['internal']>

export type SectionId = keyof typeof sections
/** In the profile's order. */
export const sectionIds = Object.keys(sections) as [SectionId, ...SectionId[]]

export function newSchool(id: string, identity: NewSchool): School {
  const empty = emptyOf(schoolFields)
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    ...empty,
    identity: { ...empty.identity, ...identity }
  }
}

export const emptyInternal = (): Internal => emptyOf(schoolFields.internal.shape)
export const emptySections = (): Sections => emptyOf(schoolFields.sections.shape)

/** What a section keeps per offer stands in the round, under the name of the section. */
export type RoundPart = keyof typeof round & SectionId
export const roundParts: readonly RoundPart[] = sectionIds.filter((id): id is RoundPart => id in round)
export const isRoundPart = (section: SectionId): section is RoundPart => roundParts.some((part) => part === section)

/** Whether the director said of a section that it is finished; where it keeps what it asks per offer, of this one. */
export const isSaidFinished = ({ sections: all }: School, section: SectionId, offered: Round): boolean =>
  isRoundPart(section) ? offered[section].finished : all[section].finished

/** The school as if nobody had written in these sections, for whatever offer. Read only; it is nothing to keep. */
export function withoutSections(school: School, ids: readonly SectionId[]): School {
  const parts = ids.filter(isRoundPart)
  return {
    ...school,
    sections: { ...school.sections, ...pick(emptySections(), ids) },
    rounds:
      parts.length === 0 ? school.rounds : school.rounds.map((one) => ({ ...one, ...pick(newRound('', ''), parts) }))
  }
}

const pick = <T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>

export const newRound = (id: string, schoolYear: string): Round => ({ id, ...emptyOf(round), schoolYear })

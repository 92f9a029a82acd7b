// The fields of a section that stand by themselves, in no list and in no long text: read and changed by their anchor, "portrait.pupils".
import { typed, type Edit } from './edit.ts'
import { emptySections, sectionIds, type School } from './school.ts'

type Fields = Record<string, unknown>

const empty = emptySections()

export const singleFields: readonly string[] = sectionIds.flatMap((section) =>
  Object.entries(empty[section]).flatMap(([field, value]) => (typeof value === 'string' ? [`${section}.${field}`] : []))
)

/** The section that holds the field, and its name there. */
function placeIn(school: School, anchor: string): readonly [Fields | undefined, string] {
  const [section = '', field = ''] = anchor.split('.')
  const sections: Readonly<Record<string, unknown>> = school.sections
  return [sections[section] as Fields | undefined, field]
}

/** Its words; empty when no section has such a field. */
export function singleText(school: School, anchor: string): string {
  const [section, field] = placeIn(school, anchor)
  const value = section?.[field]
  return typeof value === 'string' ? value : ''
}

/** @param changed what undo says: "inbreng van leerlingen gewijzigd" */
export const setSingleField = (anchor: string, value: string, changed: string): Edit =>
  typed(changed, anchor, (draft) => {
    const [section, field] = placeIn(draft, anchor)
    if (section !== undefined && typeof section[field] === 'string') section[field] = value
  })

// What every section has besides its own fields.
import { day, flag, own, rowsWithin, schoolYear, text, type RowOf, type Shape } from '../field.ts'

/** "Klopt nog": looked at for the offer of this school year and left as it was, and with whom that was discussed. */
const confirmation = {
  schoolYear: schoolYear('school'),
  day: day('school'),
  with: text('school'),
  /** A mark of what the section said then (seen.ts); empty where an older program wrote it. */
  seen: own('school')
}
export type Confirmation = RowOf<typeof confirmation>
/** What is said of it; the mark is the program's. */
export type Looked = Pick<Confirmation, 'id' | 'schoolYear' | 'day' | 'with'>

/** The director said that it is finished; and when it was looked at. */
const standing = { finished: flag('school'), confirmations: rowsWithin('confirmations', confirmation, 'schoolYear') }

/** The fields in the order in which a page asks them. */
export const section = <S extends Shape>(shape: S): S & typeof standing => ({ ...shape, ...standing })

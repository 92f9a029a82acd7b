// What a document is composed from.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Questionnaire, QuestionnaireTexts } from '../catalogue/questionnaire-content.ts'
import type { IsoDay } from '../day.ts'
import type { Scan } from '../questionnaire/scan.ts'
import { asDecided } from '../school/current-offer.ts'
import type { School } from '../school/school.ts'

export interface DocumentSource {
  /** The school as it is now, or as it was frozen with a decision. */
  readonly school: School
  readonly catalogue: Catalogue
  /** The day of the document: today, or for an adopted version the day of its decision, whenever it is made. */
  readonly today: IsoDay
  /** True: the school comes from a version that was adopted. Only then can a document be final. */
  readonly adopted: boolean
  /** The version that was adopted before this one, to say what changes; null when there is none, or none that can be read. */
  readonly earlier: Earlier | null
  /** Of a version: the school as it is now and the day of now, for what no version keeps; without it the school and the day above. */
  readonly now?: Earlier
  /** Of a document that is about a scan; without one it says so. */
  readonly scan?: ScanSource | undefined
  /** The talk with the team that a paper of it is about, by its id; without it the newest that fits. */
  readonly talk?: string
}

/** A scan as its folder keeps it, with what was asked. Of the forms that came in nothing is in it. */
export interface ScanSource {
  readonly scan: Scan
  readonly questionnaire: Questionnaire
  readonly texts: QuestionnaireTexts
}

export interface Earlier {
  readonly school: School
  /** Of its decision. */
  readonly day: IsoDay
}

/** The school as it is on a day, with nothing to compare it with. */
export const presentSource = (school: School, catalogue: Catalogue, today: IsoDay): DocumentSource => ({
  school,
  catalogue,
  today,
  adopted: false,
  earlier: null
})

/**
 * The school as it was adopted. A version holds no names of staff; those of now are known, so that a name in its text is still
 * seen. Hints on which the director said later "this may stay" count for the version too: nobody could still say so in the
 * version itself.
 * @param day of now
 */
export const adoptedSource = (
  frozen: Earlier,
  now: School,
  catalogue: Catalogue,
  earlier: Earlier | null,
  day: IsoDay = frozen.day
): DocumentSource => ({
  school: {
    ...asDecided(frozen.school, frozen.day),
    internal: { ...frozen.school.internal, people: now.internal.people },
    checkedHints: [...frozen.school.checkedHints, ...now.checkedHints]
  },
  catalogue,
  today: frozen.day,
  adopted: true,
  earlier,
  now: { school: now, day }
})

// A training or an ambition made from what is missing, with everything known filled in. What documents tell never says who:
// no name, and nothing that points to one person.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, wordsOf } from '../catalogue/fill.ts'
import type { IsoDay, SchoolYear } from '../day.ts'
import { expiryOf } from './expiry.ts'
import type { Gap } from './gap.ts'
import { folded } from './same-name.ts'
import type { NewAmbition, NewTraining } from '../school/internal-edits.ts'
import {
  emptyAmbition,
  emptyTraining,
  type AmbitionItem,
  type AmbitionRecord,
  type Person,
  type TrainingItem,
  type TrainingRecord
} from '../school/internal-records.ts'
import { agreementTarget, qualificationTarget } from '../school/training-targets.ts'
import { newItem } from '../school/list-edits.ts'
import type { Agreement, School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'

export interface Making {
  readonly school: School
  readonly catalogue: Catalogue
  /** In which the training or the ambition begins. */
  readonly schoolYear: SchoolYear
  readonly today: IsoDay
  readonly newId: string
}

function newTraining(
  { schoolYear, newId }: Making,
  item: Partial<TrainingItem>,
  record: Partial<TrainingRecord>
): NewTraining {
  const begun = newItem('training', newId) as TrainingItem
  return { item: { ...begun, status: 'planned', ...item }, record: { ...emptyTraining(newId), schoolYear, ...record } }
}

/** A training that closes a gap. */
export function trainingFromGap(making: Making, { expertise, agreement, person, qualification }: Gap): NewTraining {
  const { school, catalogue } = making
  const { made } = catalogue.trainingPlan
  const say = (text: string, given: Readonly<Record<string, string>>): string =>
    fill(text, { ...wordsOf(catalogue, school), ...given })
  if (expertise !== null) {
    const name = school.sections.expertise.items.find(({ id }) => id === expertise)?.name.trim() ?? ''
    return newTraining(
      making,
      { goal: name, serves: name === '' ? '' : say(made.servesExpertise, { deskundigheid: name }) },
      { expertise }
    )
  }
  if (agreement !== null) {
    const { text, number } = agreementOf(school, agreement)
    return newTraining(
      making,
      { goal: text, serves: say(made.servesAgreement, { nummer: String(number) }) },
      { expertise: agreementTarget(agreement) }
    )
  }
  const name =
    school.internal.people
      .find(({ id }) => id === person)
      ?.qualifications.find(({ id }) => id === qualification)
      ?.name.trim() ?? ''
  const people = whoRenew(making, name, person)
  return newTraining(
    making,
    { goal: say(made.renewal, { bewijs: name }) },
    { expertise: name === '' ? '' : qualificationTarget(name), people, number: String(people.length) }
  )
}

/** Everybody whose paper of that name has run out or does so within a year: they go together. */
function whoRenew({ school, today }: Making, name: string, first: string | null): string[] {
  const wanted = folded(name)
  const isDue = ({ qualifications }: Person): boolean =>
    qualifications.some(
      (one) => folded(one.name) === wanted && (expiryOf(one.expires, today)?.stand ?? 'valid') !== 'valid'
    )
  return school.internal.people.filter((person) => person.id === first || isDue(person)).map(({ id }) => id)
}

/** An ambition that a gap becomes. */
export function ambitionFromGap(making: Making, { kind, expertise, agreement }: Gap): NewAmbition {
  const { school, catalogue, schoolYear, newId } = making
  const { made } = catalogue.trainingPlan
  const say = (text: string, given: Readonly<Record<string, string>> = {}): string =>
    fill(text, { ...wordsOf(catalogue, school), ...given })
  const ambition = (item: Partial<AmbitionItem>, record: Partial<AmbitionRecord>): NewAmbition => ({
    item: { ...(newItem('ambitions', newId) as AmbitionItem), ...item },
    record: { ...emptyAmbition(newId), status: 'planned', since: schoolYear, ...record }
  })
  if (agreement !== null) {
    const { text, firstStepBy } = agreementOf(school, agreement)
    return ambition(
      { what: text, why: say(made.ambitionWhyAgreement), by: typedDay(firstStepBy) ?? '' },
      { sections: ['basicSupport', agreementTarget(agreement)] }
    )
  }
  const name = school.sections.expertise.items.find(({ id }) => id === expertise)?.name.trim() ?? ''
  const what = name === '' ? '' : say(made.ambitionWhat, { deskundigheid: name })
  return ambition(
    { what, why: say(kind === 'one-person' ? made.ambitionWhyShared : made.ambitionWhyWanted) },
    { sections: ['expertise'], expertise: expertise === null ? [] : [expertise] }
  )
}

/** A training for an ambition. */
export function trainingFromAmbition(making: Making, ambition: string): NewTraining {
  const { school, catalogue } = making
  const place = school.sections.ambitions.items.findIndex(({ id }) => id === ambition)
  const expertise = school.internal.ambitions.find(({ id }) => id === ambition)?.expertise ?? []
  const serves = place < 0 ? '' : fill(catalogue.trainingPlan.made.servesAmbition, { nummer: String(place + 1) })
  const [only, ...more] = expertise
  return newTraining(making, { serves }, { ambition, expertise: more.length === 0 ? (only ?? '') : '' })
}

function agreementOf(
  school: School,
  id: string
): Pick<Agreement, 'text' | 'firstStepBy'> & { readonly number: number } {
  const { agreements } = school.sections.basicSupport
  const place = agreements.findIndex((agreement) => agreement.id === id)
  const { text = '', firstStepBy = '' } = agreements[place] ?? {}
  return { text: text.trim(), firstStepBy, number: place + 1 }
}

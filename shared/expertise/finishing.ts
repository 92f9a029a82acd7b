// A training is finished: what it may change in the inventory. Offers only; what the director says yes to goes into
// `finishTraining`, which makes it one step.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import { addYears, type IsoDay } from '../day.ts'
import { renewedBy } from './behind.ts'
import { namedIn, wordsOfName } from './same-name.ts'
import { isSomewhere } from '../school/expertise-places.ts'
import type { FinishChange } from '../school/internal-edits.ts'
import { byId, type ExpertiseItem, type Person } from '../school/internal-records.ts'
import type { School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { trainingRows, type TrainingRow } from '../training-plan/plan.ts'

export interface Offer {
  /** Stable while the screen is open. */
  readonly id: string
  readonly sentence: string
  /** Of an expiry the day is a proposal; the director looks it up and may change it. */
  readonly change: FinishChange
}

/** Nothing where there is no such training. `newId` gives ids for qualifications that come in. */
export function finishOffers(
  school: School,
  catalogue: Catalogue,
  training: string,
  today: IsoDay,
  newId: () => string
): readonly Offer[] {
  const row = trainingRows(school).find(({ item }) => item.id === training)
  if (row === undefined) return []
  return [...expertiseOffers(school, catalogue, row), ...qualificationOffers(school, catalogue, row, today, newId)]
}

function expertiseOffers(school: School, catalogue: Catalogue, { expertise, people }: TrainingRow): readonly Offer[] {
  if (expertise === null) return []
  const { offers } = catalogue.trainingPlan
  const { id } = expertise
  const name = nameOf(expertise, catalogue)
  const offer = (text: string, change: FinishChange, more: Readonly<Record<string, string>> = {}): Offer => ({
    id: `${change.kind}:${id}${'person' in change ? `:${change.person}` : ''}`,
    sentence: fill(text, { deskundigheid: name, ...more }),
    change
  })
  const qualified = byId(school.internal.expertise).get(id)?.qualified
  return [
    ...(expertise.stand === 'present'
      ? []
      : [offer(isSomewhere(expertise) ? offers.stand : offers.standHere, { kind: 'stand', expertise: id })]),
    ...people
      .filter((person) => !person.expertise.includes(id))
      .map((person) =>
        offer(
          offers.carry,
          { kind: 'carry', expertise: id, person: person.id },
          { persoon: personName(person, catalogue) }
        )
      ),
    ...(qualified === 'yes' ? [] : [offer(offers.qualified, { kind: 'qualified', expertise: id })])
  ]
}

/** For who takes part, or for everybody with that qualification when nobody is named. */
function qualificationOffers(
  school: School,
  catalogue: Catalogue,
  row: TrainingRow,
  today: IsoDay,
  newId: () => string
): readonly Offer[] {
  const { offers } = catalogue.trainingPlan
  const words = renewedBy(row)
  const ends = typedDay(row.record.ends)
  const expires = addYears(ends === undefined || ends > today ? today : ends, 1)
  const takesPart = row.people.length === 0 ? school.internal.people : row.people
  return takesPart.flatMap((person) => {
    const persoon = personName(person, catalogue)
    const known = person.qualifications.filter(({ name }) => namedIn(wordsOfName(name), words))
    // Nothing to offer where it holds longer already.
    const renewed = known
      .filter((one) => (typedDay(one.expires) ?? '') < expires)
      .map(({ id, name }): Offer => ({
        id: `expiry:${person.id}:${id}`,
        sentence: fill(offers.expiry, { bewijs: name.trim(), persoon }),
        change: { kind: 'expiry', person: person.id, qualification: id, name, expires, newId: '' }
      }))
    if (known.length > 0 || row.qualification === '' || row.people.length === 0) return renewed
    const name = row.qualification
    return [
      {
        id: `expiry:${person.id}:new`,
        sentence: fill(offers.newQualification, { bewijs: name, persoon }),
        change: { kind: 'expiry', person: person.id, qualification: null, name, expires, newId: newId() }
      }
    ]
  })
}

const nameOf = ({ name }: ExpertiseItem, { gaps }: Catalogue): string =>
  name.trim() === '' ? gaps.nameless.expertise : name.trim()
const personName = ({ name }: Person, { gaps }: Catalogue): string =>
  name.trim() === '' ? gaps.nameless.person : name.trim()

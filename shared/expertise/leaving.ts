// What the school loses when a person leaves, told before anything is erased.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import type { IsoDay } from '../day.ts'
import { currentOffer } from '../school/current-offer.ts'
import { isEarlierRound } from '../school/anchors.ts'
import type { ExpertiseItem, Person, TrainingItem } from '../school/internal-records.ts'
import type { School } from '../school/school.ts'
import { listed, numberWord } from '../text.ts'
import { isUnderWay, trainingRows } from '../training-plan/plan.ts'
import { inventory } from './inventory.ts'
import { contactsOf, mentionsOf, type Mention } from './names.ts'

export interface Leaving {
  readonly person: Person
  /** Expertise that nobody else carries. */
  readonly loses: readonly ExpertiseItem[]
  /** Expertise that others carry too. */
  readonly keeps: readonly ExpertiseItem[]
  /** Training that is still to come or runs, in which the person takes part. */
  readonly training: readonly TrainingItem[]
  /** What the contacts are for of which she is the one: these lose their name, e-mail and telephone. */
  readonly contacts: readonly string[]
  /** Where the name still stands in texts; these stay as they are. */
  readonly mentions: readonly Mention[]
  /** All of that in words. */
  readonly sentences: readonly string[]
}

/** Undefined when there is no such person. */
export function leaving(school: School, catalogue: Catalogue, today: IsoDay, id: string): Leaving | undefined {
  const person = school.internal.people.find((one) => one.id === id)
  if (person === undefined) return undefined
  const carried = inventory(school).filter(({ carriers }) => carriers.some((one) => one.id === id))
  const isOnly = (carriers: readonly Person[]): boolean => carriers.every((one) => one.id === id)
  const loses = carried.filter(({ carriers }) => isOnly(carriers)).map(({ item }) => item)
  const keeps = carried.filter(({ carriers }) => !isOnly(carriers)).map(({ item }) => item)
  const training = trainingRows(school)
    .filter(({ item, people }) => isUnderWay(item) && people.some((one) => one.id === id))
    .map(({ item }) => item)
  const contacts = contactsOf(school, person.name).map(({ role }) => role)
  const mentions = mentionsOf(school, person, currentOffer(school, today).schoolYear)
  return {
    person,
    loses,
    keeps,
    training,
    contacts,
    mentions,
    sentences: sentencesOf(catalogue, { person, loses, keeps, training, contacts, mentions })
  }
}

function sentencesOf(
  { gaps }: Catalogue,
  { person, loses, keeps, training, contacts, mentions }: Omit<Leaving, 'sentences'>
): readonly string[] {
  const { leaving: texts, nameless } = gaps
  const say = (text: string, names: readonly string[]): readonly string[] =>
    names.length === 0
      ? []
      : [fill(text, { persoon: person.name.trim() === '' ? nameless.person : person.name.trim(), wat: listed(names) })]
  const changeable = mentions.filter(({ field }) => !isEarlierRound(field))
  const nameOf = (name: string): string => (name.trim() === '' ? nameless.expertise : name.trim())
  const goalOf = (goal: string): string => `“${goal.trim() === '' ? nameless.training : goal.trim()}”`
  return [
    ...(loses.length === 0
      ? say(texts.nothing, [''])
      : say(
          texts.loses,
          loses.map(({ name }) => nameOf(name))
        )),
    ...say(
      texts.keeps,
      keeps.map(({ name }) => nameOf(name))
    ),
    ...say(
      texts.training,
      training.map(({ goal }) => goalOf(goal))
    ),
    ...say(
      texts.contacts,
      contacts.map((role) => (role.trim() === '' ? nameless.contact : role.trim()))
    ),
    ...say(
      changeable.length === 1 ? texts.oneMention : texts.mentions,
      changeable.length === 0 ? [] : [numberWord(changeable.length)]
    )
  ]
}

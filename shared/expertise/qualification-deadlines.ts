// Papers of staff, each with the last day on which it holds. Only the school sees them.
import { fill } from '../catalogue/fill.ts'
import { qualificationAnchor } from '../school/anchors.ts'
import { typedDay } from '../typed-day.ts'
import { ownGround, shortName, type Deadline, type DeadlineSource } from '../year/deadline.ts'

export const qualificationDeadlines: DeadlineSource = (school, catalogue) => {
  const { nameless } = catalogue.gaps
  const ground = ownGround(school, catalogue, 'paper')
  return school.internal.people.flatMap((person) =>
    person.qualifications.flatMap(({ id, name, expires }): readonly Deadline[] => {
      const day = typedDay(expires)
      if (day === undefined) return []
      return [
        {
          id: `qualification:${person.id}:${id}`,
          kind: 'qualification',
          day,
          limit: 'by',
          what: fill(catalogue.planning.what.qualification, {
            bewijs: shortName(name, nameless.qualification),
            persoon: shortName(person.name, nameless.person)
          }),
          ground,
          field: qualificationAnchor(person.id, id, 'expires'),
          done: null,
          since: null,
          whose: 'own',
          reader: 'school'
        }
      ]
    })
  )
}

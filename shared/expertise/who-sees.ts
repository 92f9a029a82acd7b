// "Wie ziet wat": who reads a field, of what stands in the inventory, the ambitions and the training plan.
import type { FieldReader } from '../catalogue/text-keys.ts'
import type { ListId } from '../school/lists.ts'

/** Fields that are not for everyone, by list. Of a person everything is the school's. */
const notForEveryone: Partial<Readonly<Record<ListId, Readonly<Record<string, FieldReader>>>>> = {
  expertise: { qualified: 'school' },
  ambitions: { status: 'school', since: 'school', sections: 'school', expertise: 'school', notes: 'school' },
  training: {
    schoolYear: 'board-and-staff',
    provider: 'board-and-staff',
    number: 'board-and-staff',
    hours: 'board-and-staff',
    costs: 'board-and-staff',
    budget: 'board-and-staff',
    starts: 'board-and-staff',
    ends: 'board-and-staff',
    evaluation: 'board-and-staff',
    ambition: 'board-and-staff',
    expertise: 'school',
    people: 'school'
  }
}

export const whoSees = (list: ListId, field: string): FieldReader =>
  list === 'people' ? 'school' : (notForEveryone[list]?.[field] ?? 'everyone')

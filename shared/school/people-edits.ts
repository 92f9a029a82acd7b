// Edits of the people of the school: what each carries and has a paper for, and whether a name may be public.
import type { Draft } from 'immer'
import type { Person } from './internal-records.ts'
import { without } from './internal-links.ts'
import { draftById, removeById, single, typed, type Edit } from './edit.ts'
import type { School } from './school.ts'

function withPerson(draft: Draft<School>, id: string, work: (person: Draft<Person>) => void): void {
  const person = draftById(draft.internal.people, id)
  if (person !== undefined) work(person)
}

/** The name may stand in public documents, or no longer. */
export const setAgreed = (person: string, agreed: boolean): Edit =>
  single(agreed ? 'toestemming voor naam gegeven' : 'toestemming voor naam ingetrokken', (draft) =>
    withPerson(draft, person, (one) => {
      one.agreed = agreed
    })
  )

/** This person carries an expertise, or no longer. */
export const setCarries = (person: string, expertise: string, on: boolean): Edit =>
  single('deskundigheid van een collega gewijzigd', (draft) =>
    withPerson(draft, person, (one) => {
      if (!on) without(one.expertise, expertise)
      else if (!one.expertise.includes(expertise)) one.expertise.push(expertise)
    })
  )

export const addQualification = (person: string, id: string, name: string, expires: string): Edit =>
  single('bewijs toegevoegd', (draft) =>
    withPerson(draft, person, ({ qualifications }) => {
      qualifications.push({ id, name, expires })
    })
  )

export const setQualificationField = (person: string, id: string, field: 'name' | 'expires', value: string): Edit =>
  typed('bewijs gewijzigd', `people.${person}.qualifications.${id}.${field}`, (draft) =>
    withPerson(draft, person, ({ qualifications }) => {
      const known = draftById(qualifications, id)
      if (known !== undefined) known[field] = value
    })
  )

export const removeQualification = (person: string, id: string): Edit =>
  single('bewijs verwijderd', (draft) =>
    withPerson(draft, person, ({ qualifications }) => removeById(qualifications, id))
  )

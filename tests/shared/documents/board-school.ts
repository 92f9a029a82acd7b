// The example school in the months after: asked, advised, and decided on.
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { adoptedSource, presentSource, type DocumentSource } from '#shared/documents/source.ts'
import { reviewable } from '#shared/law/review.ts'
import { confirmSections } from '#shared/school/edits.ts'
import { change as changed } from '#shared/school/patches.ts'
import type { Agreement, Round, School } from '#shared/school/school.ts'

export const example = exampleSchool(() => 'x')
export const DECIDED = isoDay('2027-05-18')

export const withRound = (school: School, change: (round: Round) => Partial<Round>): School => ({
  ...school,
  rounds: school.rounds.map((round) => ({ ...round, ...change(round) }))
})
export const withMr = (school: School, mr: Partial<Round['mr']>): School =>
  withRound(school, (round) => ({ mr: { ...round.mr, ...mr } }))
export const withAdoption = (school: School, adoption: Partial<Round['adoption']>): School =>
  withRound(school, (round) => ({ adoption: { ...round.adoption, ...adoption } }))

/** Advised and ready to be decided on by the board. */
export const advised = withAdoption(
  withMr(
    { ...example, example: false },
    {
      askedOn: '2027-03-09',
      replyBy: '2027-04-20',
      talkOn: '2027-03-23',
      advice: 'positive',
      adviceOn: '2027-04-13',
      adviceText: 'De MR vindt het aanbod duidelijk.',
      reactionOn: '2027-04-20',
      followed: 'yes'
    }
  ),
  { what: 'both', day: DECIDED, by: 'board' }
)

/** With conditions of which one is not followed, by the director on a mandate. */
export const departing = withAdoption(
  withMr(advised, {
    advice: 'conditions',
    followed: 'no',
    points: [
      {
        id: 'ziekte',
        kind: 'condition',
        point: 'Zeg wie het overneemt bij ziekte.',
        answer: 'followed',
        why: 'Dat stond er nog niet.'
      },
      {
        id: 'groepje',
        kind: 'wish',
        point: 'Een tweede groepje voor samen spelen.',
        answer: 'not',
        why: 'Daar is nu geen geld voor.'
      }
    ]
  }),
  { by: 'director', mandate: 'Managementstatuut van 2024, hoofdstuk 6', number: '2027-14' }
)

/** Before the decision. */
export const proposed = (school: School): DocumentSource => presentSource(school, catalogue, isoDay('2027-05-10'))
/** After it, from the frozen version. */
export const decided = (school: School): DocumentSource =>
  adoptedSource({ school, day: DECIDED }, school, catalogue, null)

const OWN = 'Wij schreven dit zelf, in eigen woorden, voor onze eigen school en niemand anders.'

/** The example in other words: nothing is a copy any more. */
function ownWords(school: School): School {
  const reworded = (value: unknown, place: string): unknown => {
    if (typeof value === 'string') return value.trim().split(/\s+/u).length >= 4 ? `${OWN} ${place}` : value
    if (Array.isArray(value)) return value.map((one, index) => reworded(one, `${place}.${index}`))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, reworded(one, `${place}.${key}`)]))
      : value
  }
  const sections = reworded(school.sections, 'tekst') as School['sections']
  const agreements = sections.basicSupport.agreements.map((item, index): Agreement => ({
    ...item,
    text: school.sections.basicSupport.agreements[index]?.text ?? ''
  }))
  return {
    ...school,
    sections: { ...sections, basicSupport: { ...sections.basicSupport, agreements } },
    rounds: school.rounds.map((round) => ({
      ...round,
      pupilsSay: reworded(round.pupilsSay, 'inbreng') as Round['pupilsSay']
    }))
  }
}

/** Every section was looked at for the offer, as it stands. */
export const lookedAt = (school: School): School =>
  changed(
    school,
    confirmSections(
      reviewable(school).map((section) => ({
        section,
        confirmation: { id: `gezien-${section}`, schoolYear: '2027-2028', day: '2026-10-08', who: '', with: '' }
      }))
    ).apply
  ).next

/** Advised, and with nothing open in any section. */
export const ready = lookedAt(ownWords(advised))

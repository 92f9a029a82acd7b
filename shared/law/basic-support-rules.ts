// Rules for the section Basisondersteuning.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import { agreementAnchor } from '../school/anchors.ts'
import { knownWord } from '../school/field.ts'
import { agreementStatuses, type Agreement, type School } from '../school/school.ts'
import { typedDay } from '../typed-day.ts'
import { finding, type Finding } from './finding.ts'
import { examplesOf } from './predicate.ts'
import { copyOf } from './sentences.ts'

const LIST = 'basicSupport.list'

export function basicSupportList(school: School): readonly Finding[] {
  return school.sections.basicSupport.agreements.length === 0 ? [finding(LIST)] : []
}

export function basicSupportOwnList(school: School): readonly Finding[] {
  const { source, agreements } = school.sections.basicSupport
  return source === 'example' && agreements.length > 0 ? [finding(LIST)] : []
}

export const basicSupportWords = (school: School): readonly Finding[] =>
  perAgreement(school, 'text', (agreement) => agreement.text.trim() === '')

export const basicSupportStatus = (school: School): readonly Finding[] => perAgreement(school, 'status', isStatusOpen)

export const basicSupportFirstStep = (school: School): readonly Finding[] =>
  perAgreement(school, 'firstStep', (agreement) => needsFirstStep(agreement) && agreement.firstStep.trim() === '')

export const basicSupportFirstStepDay = (school: School): readonly Finding[] =>
  perAgreement(
    school,
    'firstStepBy',
    (agreement) => needsFirstStep(agreement) && typedDay(agreement.firstStepBy) === undefined
  )

/** A step whose day has gone by is either taken, or needs another day. */
export const basicSupportFirstStepPast = (school: School, _catalogue: Catalogue, today: IsoDay): readonly Finding[] =>
  perAgreement(school, 'firstStepBy', (agreement) => {
    const day = needsFirstStep(agreement) ? typedDay(agreement.firstStepBy) : undefined
    return day !== undefined && day < today
  })

/** Without it the document says no more than "Dit doen wij". */
export const basicSupportHow = (school: School): readonly Finding[] =>
  perAgreement(school, 'how', ({ status, how }) => (status === 'yes' || status === 'partly') && how.trim() === '')

export function basicSupportOwnWords(school: School, catalogue: Catalogue): readonly Finding[] {
  if (school.example) return []
  const isCopy = copyOf(
    examplesOf(catalogue).flatMap((example) =>
      example.sections.basicSupport.agreements.map((agreement) => agreement.how)
    )
  )
  return perAgreement(school, 'how', (agreement) => isCopy(agreement.how))
}

/** Nobody said yet how far the school is with it; a word of a later program says nothing to this one. */
export const isStatusOpen = ({ status }: Agreement): boolean => knownWord(agreementStatuses, status) === 'unknown'

/** "Doen wij deels" and "nog niet" ask for a first step with a day. */
export const needsFirstStep = (agreement: Agreement): boolean =>
  agreement.status === 'partly' || agreement.status === 'not-yet'

function perAgreement(
  school: School,
  field: keyof Agreement & string,
  wants: (agreement: Agreement) => boolean
): readonly Finding[] {
  return school.sections.basicSupport.agreements.flatMap((agreement, index) =>
    wants(agreement) ? [finding(agreementAnchor(agreement.id, field), { nummer: String(index + 1) }, index)] : []
  )
}

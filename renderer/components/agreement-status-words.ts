// How a school keeps an agreement, in its own words.
import type { AgreementStatus } from '#shared/school/school.ts'

export const statusWords: Record<Exclude<AgreementStatus, 'unknown'>, string> = {
  yes: 'Doen wij',
  partly: 'Doen wij deels',
  'not-yet': 'Nog niet'
}

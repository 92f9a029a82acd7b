// The fixed words of a school's file: what a value may be, and in which version of the format. No schema library here,
// because the window needs these words and nothing more.

export const FORMAT = 'sop-wijzer/school'
/** Raise together with a migration in electron/store/migrations.ts and a golden folder (docs/recipes.md). */
export const FORMAT_VERSION = 1

export const sectors = ['bao', 'sbo', 'so-vso', 'vo'] as const
export type Sector = (typeof sectors)[number]

export const agreementStatuses = ['unknown', 'yes', 'partly', 'not-yet'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** Who wants the four years since the statutory duty ended on 1 August 2025. */
export const fourYearGrounds = ['unknown', 'partnership', 'board', 'own-choice', 'none'] as const

export type SectionId = 'vision' | 'basicSupport'
export const sectionIds: readonly SectionId[] = ['vision', 'basicSupport']

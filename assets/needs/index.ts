// The needs of pupils, and what the law says of an application. Not read with the catalogue: the first screen asks for none.
import type { AdmissionContent } from '#shared/catalogue/admission-content.ts'
import type { NeedsContent } from '#shared/catalogue/needs-content.ts'
import type { AsWritten } from '../as-written.ts'
import admission from './admission.json' with { type: 'json' }
import needs from './needs.json' with { type: 'json' }

/** The compiler sees here whether a text is missing; tests/shared/catalogue/needs.test.ts that each word may stand there. */
const file: AsWritten<NeedsContent> = needs

export const needsContent = file as NeedsContent

export const admissionContent: AdmissionContent = admission

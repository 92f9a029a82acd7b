// What the page of each task of the year is called in a sentence, and its place in its address.
import type { StepId } from '#shared/school/round-fields.ts'

const pages: Readonly<Record<StepId, { readonly path: string; readonly name: string }>> = {
  changes: { path: 'veranderd', name: 'Wat is er veranderd?' },
  pupils: { path: 'leerlingen', name: 'Inbreng van leerlingen' },
  talks: { path: 'gesprekken', name: 'Gesprek met team en bestuur' },
  review: { path: 'nakijken', name: 'Nakijken en bijwerken' },
  request: { path: 'advies-vragen', name: 'Advies vragen' },
  advice: { path: 'advies', name: 'Advies en reactie' },
  adoption: { path: 'vaststellen', name: 'Aanbod vaststellen' },
  guide: { path: 'schoolgids', name: 'Schoolgids' }
}

export const nameOfStep = (id: StepId): string => pages[id].name
export const pathOfStep = (id: StepId): string => pages[id].path

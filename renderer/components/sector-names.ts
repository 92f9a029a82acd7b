// The kinds of school, as the director knows them.
import type { Sector } from '#shared/school/school.ts'

export const sectorNames: Record<Sector, string> = {
  bao: 'Basisschool (bao)',
  sbo: 'Speciaal basisonderwijs (sbo)',
  'so-vso': 'Speciaal onderwijs (so/vso)',
  vo: 'Voortgezet onderwijs (vo)'
}

export const sectorOptions = Object.entries(sectorNames).map(([value, label]) => ({ value, label }))

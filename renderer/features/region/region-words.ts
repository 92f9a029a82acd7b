// How a region is called on screen.
import type { RegionKind } from '#shared/region/region.ts'
import { nameOr } from '#shared/text.ts'

export const kindWords: Readonly<Record<RegionKind, string>> = {
  partnership: 'Samenwerkingsverband',
  board: 'Bestuur'
}

export const regionTitle = (name: string): string => nameOr(name, 'Regio zonder naam')

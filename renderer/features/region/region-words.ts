// How a region is called on screen: that of a partnership, or the schools of a board.
import type { RegionKind } from '#shared/region/region.ts'
import { nameOr } from '#shared/text.ts'

export const kindWords: Readonly<Record<RegionKind, string>> = {
  partnership: 'Samenwerkingsverband',
  board: 'Bestuur'
}

export const regionTitle = (name: string): string => nameOr(name, 'Regio zonder naam')

interface RegionWords {
  /** Asked below a state. */
  readonly answer: string
  readonly answerSeen: string
}

export const regionWords: Readonly<Record<RegionKind, RegionWords>> = {
  partnership: {
    answer: 'Wat zegt de regio hierop?',
    answerSeen: 'Alleen u ziet dit, in het bestand van de regio.'
  },
  board: {
    answer: 'Wat zegt het bestuur hierop?',
    answerSeen: 'Alleen u ziet dit, in het bestand van het bestuur.'
  }
}

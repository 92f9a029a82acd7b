// A number that decides on a state, as somebody types it: what it means, or in a sentence why it cannot be.
import type { ThresholdName } from '#shared/region/region.ts'

export interface ThresholdField {
  readonly name: ThresholdName
  readonly label: string
  readonly description?: string
  /** Typed as a percentage. */
  readonly isShare?: true
  readonly least: number
  readonly most: number
}

/** More schools or needs than this no region has. */
const MOST = 10_000

export const thresholdFields: readonly ThresholdField[] = [
  {
    name: 'delivered',
    label: 'Vanaf hoeveel procent geleverd noemen wij standen?',
    description: 'Van alle scholen',
    isShare: true,
    least: 0,
    most: 100
  },
  {
    name: 'leftOpen',
    label: 'Bij meer dan hoeveel procent niet ingevuld is het “onbekend”?',
    description: 'Van de scholen in een kring of plaats',
    isShare: true,
    least: 0,
    most: 100
  },
  { name: 'ample', label: 'Hoeveel scholen met een plek maken het “ruim”?', least: 1, most: MOST },
  {
    name: 'nearlyAll',
    label: 'Bij meer dan hoeveel hulpvragen met extra hulp vragen wij het na?',
    least: 1,
    most: MOST
  },
  { name: 'hardlyAny', label: 'Onder hoeveel ingevulde hulpvragen vragen wij het na?', least: 0, most: MOST }
]

export type TypedThreshold = { readonly value: number } | { readonly problem: string }

export function typedThreshold({ isShare, least, most }: ThresholdField, text: string): TypedThreshold {
  const typed = isShare === true ? text.replace(/%\s*$/u, '') : text
  const value = /^\s*\d{1,6}\s*$/u.test(typed) ? Number(typed) : undefined
  if (value === undefined || value < least || value > most)
    return {
      problem:
        most === MOST && (value ?? 0) <= most
          ? `Vul een heel getal in van ${least} of meer.`
          : `Vul een heel getal in van ${least} tot en met ${most}.`
    }
  return { value: isShare === true ? value / 100 : value }
}

export const thresholdText = ({ isShare }: ThresholdField, value: number): string =>
  String(isShare === true ? Math.round(value * 100) : value)

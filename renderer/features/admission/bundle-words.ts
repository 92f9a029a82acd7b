// What became of reading a bundle in.
import type { BundleName, BundleRefusal, BundleTaken } from '#shared/contract/contract.ts'
import { parseDay, writeDay } from '#shared/day.ts'

/** Why, and what she can do. */
export const refusalWords: Readonly<Record<BundleRefusal, string>> = {
  large: 'Dit bestand is veel groter dan een bundel. Kijk na of dit het goede bestand is.',
  broken: 'Dit bestand is geen bundel, of er ontbreekt een stuk. Vraag het opnieuw aan wie het u gaf.',
  other: 'Dit is een ander bestand, geen bundel voor scholen. Kijk na of dit het goede bestand is.',
  newer: 'Deze bundel is gemaakt met een nieuwere versie van SOP-wijzer. Installeer eerst de nieuwe versie.',
  shape: 'In dit bestand klopt iets niet. Vraag het opnieuw aan wie het u gaf.',
  unreadable: 'Dit bestand is nu niet te lezen. Misschien is het in gebruik. Probeer het straks opnieuw.'
}

export function takenWords(taken: BundleTaken): string {
  if (taken.kind === 'refused') return `${taken.fileName}: ${refusalWords[taken.why]} Er is niets veranderd.`
  const { bundle, before } = taken
  return before === null
    ? `Ingelezen: ${called(bundle)}.`
    : `Ingelezen: ${called(bundle)}. Hiervoor had u: ${called(before)}.`
}

function called({ region, schoolYear, madeOn }: BundleName): string {
  const day = parseDay(madeOn)
  const made = day === undefined ? '' : `, gemaakt op ${writeDay(day)}`
  return `de bundel van ${region.trim() === '' ? 'uw regio' : region} voor schooljaar ${schoolYear}${made}`
}

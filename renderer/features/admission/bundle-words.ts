// What became of reading a bundle in.
import type { BundleName, BundleRefusal, BundleTaken } from '#shared/contract/contract.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import type { BundleTotal } from '#shared/region/bundle-total.ts'

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
  const { bundle, before, madeFor } = taken
  return [
    `Ingelezen: ${called(bundle)}.`,
    before === null ? '' : `Hiervoor had u: ${called(before)}.`,
    madeFor === ''
      ? ''
      : `Let op: deze bundel is gemaakt voor ${madeFor}, niet voor uw school. Vraag aan wie hem u gaf om de goede bundel.`
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** In all that it says a school that said nothing is no "nee". */
export function totalWords(total: BundleTotal): string {
  if (total.kind === 'too-few') return 'Te weinig scholen leverden. Daarom staat hier geen aantal.'
  const { offered, extra, delivered, schools } = total
  if (offered === 0)
    return delivered === 1
      ? 'De school die leverde, zegt niet dat zij hier iets biedt. Dat is geen “nee”: misschien vulde zij dit niet in.'
      : `Geen van de ${delivered} scholen die leverden, zegt dat zij hier iets biedt. Dat is geen “nee”: niet elke school vulde alles in.`
  const others = schools - offered
  return [
    `${offered} van ${schools === 1 ? '1 school' : `de ${schools} scholen`} in de regio ${offered === 1 ? 'zegt dat zij' : 'zeggen dat zij'} hier iets ${offered === 1 ? 'biedt' : 'bieden'}${extraWords(offered, extra)}.`,
    ...(others === 0
      ? []
      : [
          `Van de ${others === 1 ? 'andere school' : `${others} andere scholen`} weten wij het niet. Dat is geen “nee”.`
        ])
  ].join(' ')
}

function extraWords(offered: number, extra: number): string {
  if (extra === 0) return ''
  if (extra < offered) return `, ${extra} daarvan als extra hulp`
  return offered === 1 ? ', als extra hulp' : ', allemaal als extra hulp'
}

function called({ region, schoolYear, madeOn }: BundleName): string {
  const day = parseDay(madeOn)
  const made = day === undefined ? '' : `, gemaakt op ${writeDay(day)}`
  return `de bundel van ${region.trim() === '' ? 'uw regio' : region} voor schooljaar ${schoolYear}${made}`
}

// How a region is called on screen: that of a partnership, or the schools of a board.
import type { RegionKind } from '#shared/region/region.ts'
import { nameOr } from '#shared/text.ts'
import { useRegion } from './use-region.ts'

export const kindWords: Readonly<Record<RegionKind, string>> = {
  partnership: 'Samenwerkingsverband',
  board: 'Bestuur'
}

export const regionTitle = (name: string): string => nameOr(name, 'Regio zonder naam')

interface RegionWords {
  readonly rail: string
  readonly other: string
  /** Of a column, and of a choice. */
  readonly whole: string
  readonly wholeChoice: string
  /** Behind the name of a need. */
  readonly inWhole: string
  readonly stateAsks: string
  /** Asked below a state. */
  readonly answer: string
  readonly answerSeen: string
  readonly asked: string
  readonly allSchools: string
  readonly giveList: string
  readonly place: string
  readonly name: string
  readonly kept: string
  readonly copied: string
  readonly map: string
}

export const regionWords: Readonly<Record<RegionKind, RegionWords>> = {
  partnership: {
    rail: 'Onderdelen van de regio',
    other: 'Andere regio',
    whole: 'Hele regio',
    wholeChoice: 'De hele regio',
    inWhole: 'in de hele regio',
    stateAsks: 'Een stand is een vraag aan de regio, geen oordeel over een school.',
    answer: 'Wat zegt de regio hierop?',
    answerSeen: 'Alleen u ziet dit, in het bestand van de regio.',
    asked: 'Wat de regio verder vroeg',
    allSchools: 'Alle scholen van de regio',
    giveList: 'geef de lijst van alle scholen van uw regio.',
    place: 'Waar staat deze regio?',
    name: 'Naam van de regio',
    kept: 'Wij bewaren het in het bestand van de regio.',
    copied: 'Wij zetten een kopie in de map van de regio.',
    map: 'Kaart van de regio'
  },
  board: {
    rail: 'Onderdelen van het bestuur',
    other: 'Ander bestuur of regio',
    whole: 'Alle scholen',
    wholeChoice: 'Alle scholen',
    inWhole: 'op alle scholen',
    stateAsks: 'Een stand is een vraag aan het bestuur, geen oordeel over een school.',
    answer: 'Wat zegt het bestuur hierop?',
    answerSeen: 'Alleen u ziet dit, in het bestand van het bestuur.',
    asked: 'Wat er verder is gevraagd',
    allSchools: 'Alle scholen van het bestuur',
    giveList: 'geef de lijst van al uw scholen.',
    place: 'Waar staan deze gegevens?',
    name: 'Naam van het bestuur',
    kept: 'Wij bewaren het in het bestand van het bestuur.',
    copied: 'Wij zetten een kopie in de map van het bestuur.',
    map: 'Kaart van uw scholen'
  }
}

export const useRegionWords = (): RegionWords => regionWords[useRegion().region.kind]

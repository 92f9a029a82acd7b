// Towns of the Netherlands with where they lie. Not read with the catalogue: only distances and the map ask for them.
import type { TownsData } from '#shared/places/towns.ts'
import towns from './towns.json' with { type: 'json' }

export const townsData: TownsData = towns

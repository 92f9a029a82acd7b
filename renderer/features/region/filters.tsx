// Of which schools a page tells: all, or of one sector, board or area. The choice stays while one walks through the region.
import { NativeSelect } from '@mantine/core'
import { create } from 'zustand'
import type { Area, Board, RegionFilter } from '#shared/region/region-index.ts'
import type { Sector } from '#shared/school/vocabulary.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { sectorOptions } from '../../components/sector-names.ts'
import { useRegionWords } from './region-words.ts'

const useFilterState = create<RegionFilter>(() => ({}))
export const useFilter = (): RegionFilter => useFilterState()
const choose = (part: RegionFilter): void => useFilterState.setState(part)

interface FiltersProps {
  /** To choose from; of one there is nothing to choose. */
  readonly areas: readonly Area[]
  readonly boards: readonly Board[]
}

export function Filters({ areas, boards }: FiltersProps) {
  const { sector, board, area } = useFilter()
  const words = useRegionWords()
  return (
    <div className="region-filters" role="group" aria-label="Welke scholen?">
      <NativeSelect
        label="Soort school"
        value={sector ?? ''}
        data={[{ value: '', label: 'Alle soorten' }, ...sectorOptions]}
        onChange={(event) => choose({ sector: (event.currentTarget.value || undefined) as Sector | undefined })}
      />
      {boards.length > 1 && (
        <NativeSelect
          label="Bestuur"
          value={board === undefined ? '' : `=${board}`}
          data={[{ value: '', label: 'Alle besturen' }, ...boards.map(optionOf('Zonder bestuur'))]}
          onChange={(event) => choose({ board: valueOf(event.currentTarget.value) })}
        />
      )}
      {areas.length > 1 && (
        <NativeSelect
          label="Kring of plaats"
          value={area === undefined ? '' : `=${area}`}
          data={[{ value: '', label: words.wholeChoice }, ...areas.map(optionOf(regionContent.noArea))]}
          onChange={(event) => choose({ area: valueOf(event.currentTarget.value) })}
        />
      )}
    </div>
  )
}

const optionOf =
  (empty: string) =>
  ({ id, name }: Area | Board) => ({ value: `=${id}`, label: nameOr(name, empty) })
/** One without a name has an empty id. */
const valueOf = (value: string): string | undefined => (value === '' ? undefined : value.slice(1))

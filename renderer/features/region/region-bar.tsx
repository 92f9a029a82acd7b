// Above each page of a region: its name, the school year that is looked at, and whether what was said of it is on disk.
import type { SchoolYear } from '#shared/day.ts'
import { barHeight } from '../../components/covering.ts'
import { Symbol } from '../../components/symbols.tsx'
import { chooseYear, useRegion, useRegionState, useRegionYear } from './use-region.ts'

export default function RegionBar({ name }: { readonly name: string }) {
  const { years } = useRegion()
  const year = useRegionYear()
  return (
    <header className="bar" ref={barHeight}>
      <span className="bar-school">{name}</span>
      <div className="bar-tools">
        <Saved />
        {years.length > 1 && (
          <label className="bar-year">
            Schooljaar{' '}
            <select value={year} onChange={(event) => chooseYear(event.currentTarget.value as SchoolYear)}>
              {years.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
      </div>
    </header>
  )
}

function Saved() {
  const { writesElsewhere } = useRegion()
  const saved = useRegionState((state) => state.saved)
  if (saved === 'saving')
    return (
      <span className="save" data-kind="saving">
        <Symbol name="saving" /> Bezig met opslaan…
      </span>
    )
  if (saved === 'failed')
    return (
      <span className="save" data-kind="failed">
        <Symbol name="warn" /> Niet opgeslagen
      </span>
    )
  if (writesElsewhere)
    return (
      <span className="save" data-kind="read">
        <Symbol name="lock" /> Ook open in een ander programma
      </span>
    )
  return (
    <span className="save" data-kind="saved">
      {saved === 'saved' && (
        <>
          <Symbol name="done" /> Opgeslagen
        </>
      )}
    </span>
  )
}

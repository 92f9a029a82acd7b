// Who carries what, as boxes to tick.
interface TicksProps {
  /** The place that links go to. */
  readonly id: string
  readonly legend: string
  /** Said when there is nothing to tick. */
  readonly empty: string
  readonly ticks: readonly {
    readonly field: string
    readonly words: string
    readonly on: boolean
    readonly set: (on: boolean) => void
  }[]
  readonly mayWrite: boolean
}

export function Ticks({ id, legend, empty, ticks, mayWrite }: TicksProps) {
  if (ticks.length === 0) return <p className="small">{empty}</p>
  return (
    <fieldset className="radios" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="pick-grid">
        {ticks.map(({ field, words, on, set }) => (
          <label key={field}>
            <input
              type="checkbox"
              id={field}
              checked={on}
              disabled={!mayWrite}
              onChange={(event) => set(event.currentTarget.checked)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

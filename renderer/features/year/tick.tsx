// Something that is so, or of which nothing is said: a box to tick.
import { setRoundField } from '#shared/school/round-edits.ts'
import type { RoundTick } from '#shared/catalogue/step-content.ts'
import { roundText } from '#shared/school/round-values.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

interface TickProps {
  /** Also the place that links and undo go to. */
  readonly id: string
  readonly label: string
  readonly help?: string
  readonly isOn: boolean
  readonly disabled?: boolean
  readonly onChange: (isOn: boolean) => void
}

export function Tick({ id, label, help, isOn, disabled = false, onChange }: TickProps) {
  const mayWrite = useMayWrite()
  const helpId = `${id}.help`
  return (
    <div className="radios">
      <label>
        <input
          type="checkbox"
          id={id}
          checked={isOn}
          disabled={!mayWrite || disabled}
          aria-describedby={help === undefined ? undefined : helpId}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {help !== undefined && (
        <p id={helpId} className="small soft">
          {help}
        </p>
      )}
    </div>
  )
}

/** Of a round, by its address. */
export function RoundTickField({ id, ...words }: { readonly id: RoundTick } & Pick<TickProps, 'label' | 'help'>) {
  const isOn = useRound((round) => roundText(round, id) === 'yes')
  const key = useRoundKey()
  return <Tick id={id} {...words} isOn={isOn} onChange={(on) => edit(setRoundField(key, id, on ? 'yes' : 'unknown'))} />
}

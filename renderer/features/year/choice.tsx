// One of a few choices, as radio buttons. The first one is the place that links and undo go to.
import type { ReactNode } from 'react'
import type { Edit } from '#shared/school/edits.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

interface ChoiceProps<V extends string> {
  readonly id: string
  readonly legend: ReactNode
  readonly description?: string
  readonly options: readonly { readonly value: V; readonly words: string }[]
  readonly value: string
  readonly inRow?: boolean
  readonly makeEdit: (value: V) => Edit
}

export function Choice<V extends string>({
  id,
  legend,
  description,
  options,
  value,
  inRow = false,
  makeEdit
}: ChoiceProps<V>) {
  const mayWrite = useMayWrite()
  const descriptionId = `${id}.description`
  return (
    <fieldset
      className={inRow ? 'radios' : 'radios column'}
      aria-describedby={description === undefined ? undefined : descriptionId}
    >
      <legend>{legend}</legend>
      {description !== undefined && (
        <p className="small soft" id={descriptionId}>
          {description}
        </p>
      )}
      <div className={inRow ? 'row' : undefined}>
        {options.map((option, place) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              id={place === 0 ? id : `${id}.${option.value}`}
              checked={value === option.value}
              disabled={!mayWrite}
              onChange={() => edit(makeEdit(option.value))}
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

// Fields of the school: what is typed becomes an edit at once, and undo can come back to the field by its id.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { parseDay, writeDay } from '#shared/day.ts'
import type { Edit } from '#shared/school/edits.ts'
import { edit, useMayWrite } from '../shell/school-store.ts'
import { isImpossibleDay, readDutchDay, shortDay } from './dutch-day.ts'

interface FieldProps {
  /** Also the place that links and undo go to. */
  readonly id: string
  readonly label: ReactNode
  readonly description?: ReactNode
  readonly value: string
  readonly makeEdit: (value: string) => Edit
}

export function TextField({ id, label, description, value, makeEdit }: FieldProps) {
  const mayWrite = useMayWrite()
  return (
    <TextInput
      id={id}
      label={label}
      description={description}
      value={value}
      readOnly={!mayWrite}
      autoComplete="off"
      onChange={(event) => edit(makeEdit(event.currentTarget.value))}
    />
  )
}

/** A short text that may still be longer than its field is wide: it wraps. A line end becomes a space. */
export function WrappingTextField({ id, label, description, value, makeEdit }: FieldProps) {
  const mayWrite = useMayWrite()
  return (
    <Textarea
      id={id}
      className="wrapping"
      label={label}
      description={description}
      value={value}
      rows={1}
      readOnly={!mayWrite}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      onChange={(event) => edit(makeEdit(event.currentTarget.value.replaceAll(/\s*\n\s*/gu, ' ')))}
    />
  )
}

export function LongTextField({ id, label, description, value, makeEdit }: FieldProps) {
  const mayWrite = useMayWrite()
  return (
    <Textarea
      id={id}
      label={label}
      description={description}
      value={value}
      rows={2}
      readOnly={!mayWrite}
      onChange={(event) => edit(makeEdit(event.currentTarget.value))}
    />
  )
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a few words. A school that is only read shows the word that was chosen. */
export function ChoiceField({ id, label, description, value, makeEdit, options }: ChoiceFieldProps) {
  const mayWrite = useMayWrite()
  if (!mayWrite) {
    const chosen = value === 'unknown' ? 'Nog niet gekozen' : (options.find((option) => option.value === value)?.label ?? value)
    return <TextInput id={id} label={label} description={description} value={chosen} readOnly />
  }
  return (
    <NativeSelect
      id={id}
      label={label}
      description={description}
      value={value}
      data={[...options]}
      onChange={(event) => edit(makeEdit(event.currentTarget.value))}
    />
  )
}

/** A day, typed as people write it. What is no day yet is kept as it stands. */
export function DayField({ id, label, description = 'Bijvoorbeeld 15-3-2026', value, makeEdit }: FieldProps) {
  const mayWrite = useMayWrite()
  const [draft, setDraft] = useState<string>()
  const [left, setLeft] = useState(true)
  const shown = draft !== undefined && (readDutchDay(draft) ?? draft) === value ? draft : shortDay(value)
  const isWrong = left && value !== '' && parseDay(value) === undefined
  const day = parseDay(value)
  return (
    <TextInput
      id={id}
      className="date"
      label={label}
      description={description === '' ? undefined : description}
      value={shown}
      readOnly={!mayWrite}
      autoComplete="off"
      error={!isWrong ? undefined : isImpossibleDay(value) ? 'Deze dag bestaat niet. Kijk dag, maand en jaar na.' : 'Dit is nog geen datum. Schrijf dag, maand en jaar.'}
      title={day === undefined ? undefined : writeDay(day)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        setDraft(undefined)
      }}
      onChange={(event) => {
        const text = event.currentTarget.value
        setDraft(text)
        edit(makeEdit(readDutchDay(text) ?? text))
      }}
    />
  )
}

// Fields of the school: what is typed becomes an edit at once, and undo can come back to the field by its id. What others propose
// for a field stands below it.
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type ClipboardEvent, type ReactNode } from 'react'
import { writeDay, type IsoDay } from '#shared/day.ts'
import type { Edit } from '#shared/school/edits.ts'
import { keptCount, readCount } from '#shared/school/pupil-count.ts'
import { listedPhrases } from '#shared/text.ts'
import { readDay, shortDay, typedDay, whatIsWrong } from '#shared/typed-day.ts'
import { useToday } from '../session/host.ts'
import { edit, useMayWrite } from '../session/school-store.ts'
import { ProposalsAt } from './proposals-at.tsx'
import { VerdictsAt } from './verdicts-at.tsx'

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
    <>
      <TextInput
        id={id}
        label={label}
        description={description}
        value={value}
        readOnly={!mayWrite}
        autoComplete="off"
        onChange={(event) => edit(makeEdit(event.currentTarget.value))}
      />
      <ProposalsAt address={id} />
    </>
  )
}

interface WrappingProps extends FieldProps {
  /** What to look at once more, below the field: nothing is wrong. */
  readonly hint?: string | undefined
}

/** A short text that may still be longer than its field is wide: it wraps. A line end becomes a space. */
export function WrappingTextField({ id, label, description, value, makeEdit, hint }: WrappingProps) {
  const mayWrite = useMayWrite()
  return (
    <>
      <Textarea
        id={id}
        className="wrapping"
        label={label}
        description={hint ?? description}
        inputWrapperOrder={
          hint === undefined ? ['label', 'description', 'input', 'error'] : ['label', 'input', 'description', 'error']
        }
        value={value}
        rows={1}
        readOnly={!mayWrite}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        onChange={(event) => edit(makeEdit(event.currentTarget.value.replaceAll(/\s*\n\s*/gu, ' ')))}
      />
      <ProposalsAt address={id} />
    </>
  )
}

interface LongProps extends FieldProps {
  /** Where more can be pasted than plain text. */
  readonly onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void
}

export function LongTextField({ id, label, description, value, makeEdit, onPaste }: LongProps) {
  const mayWrite = useMayWrite()
  return (
    <>
      <Textarea
        id={id}
        label={label}
        description={description}
        value={value}
        rows={2}
        readOnly={!mayWrite}
        {...(onPaste !== undefined && mayWrite && { onPaste })}
        onChange={(event) => edit(makeEdit(event.currentTarget.value))}
      />
      <ProposalsAt address={id} />
    </>
  )
}

const WHY_FEW = 'Zo is geen leerling te herkennen.'
const NO_COUNT = 'Vul een heel getal in, bijvoorbeeld 12.'

/** How many pupils. Of a number under five nothing is kept but that it is; that is said when the field is left. */
export function CountField({ id, label, description, value, makeEdit }: FieldProps) {
  const mayWrite = useMayWrite()
  const [draft, setDraft] = useState<string>()
  const isTyping = draft !== undefined && keptCount(draft) === value
  const count = readCount(value)
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        description={description}
        value={isTyping ? draft : value}
        readOnly={!mayWrite}
        autoComplete="off"
        error={!isTyping && count === 'unreadable' ? NO_COUNT : undefined}
        onBlur={() => setDraft(undefined)}
        onChange={(event) => {
          setDraft(event.currentTarget.value)
          edit(makeEdit(event.currentTarget.value))
        }}
      />
      <p role="status" className="small soft">
        {!isTyping && count === 'few' ? WHY_FEW : ''}
      </p>
    </div>
  )
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of a few words. A school that is only read shows the word that was chosen. */
export function ChoiceField({ id, label, description, value, makeEdit, options }: ChoiceFieldProps) {
  const mayWrite = useMayWrite()
  if (!mayWrite) {
    const chosen =
      value === 'unknown' ? 'Nog niet gekozen' : (options.find((option) => option.value === value)?.label ?? value)
    return (
      <>
        <TextInput id={id} label={label} description={description} value={chosen} readOnly />
        <ProposalsAt address={id} asked={[{ id: '', label: '', options }]} />
      </>
    )
  }
  return (
    <>
      <NativeSelect
        id={id}
        label={label}
        description={description}
        value={value}
        data={options.map((option) => ({ value: option.value, label: option.label }))}
        onChange={(event) => edit(makeEdit(event.currentTarget.value))}
      />
      <ProposalsAt address={id} asked={[{ id: '', label: '', options }]} />
    </>
  )
}

interface ChoicesFieldProps extends Pick<ChoiceFieldProps, 'id' | 'description' | 'options'> {
  readonly label: string
  readonly value: readonly string[]
  readonly makeEdit: (word: string, on: boolean) => Edit
}

/** Several of a few words, each with a box of its own. A school that is only read shows the words that were chosen. */
export function ChoicesField({ id, label, description, value, makeEdit, options }: ChoicesFieldProps) {
  const mayWrite = useMayWrite()
  const help = `${id}.help`
  if (!mayWrite) {
    const chosen = options.filter((option) => value.includes(option.value)).map((option) => option.label)
    const words = chosen.length === 0 ? 'Nog niet gekozen' : listedPhrases(chosen)
    return <TextInput id={id} label={label} description={description} value={words} readOnly />
  }
  return (
    <fieldset
      className="radios boxes"
      id={id}
      tabIndex={-1}
      aria-describedby={description === undefined ? undefined : help}
    >
      <legend>{label}</legend>
      {description !== undefined && (
        <p id={help} className="small soft">
          {description}
        </p>
      )}
      <div className="row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              id={`${id}.${option.value}`}
              checked={value.includes(option.value)}
              onChange={(event) => edit(makeEdit(option.value, event.currentTarget.checked))}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A day of the school. */
export function DayField({ makeEdit, ...rest }: FieldProps) {
  const mayWrite = useMayWrite()
  return (
    <>
      <DayInput {...rest} readOnly={!mayWrite} onChange={(value) => edit(makeEdit(value))} />
      <VerdictsAt field={rest.id} />
      <ProposalsAt address={rest.id} />
    </>
  )
}

interface DayInputProps extends Omit<FieldProps, 'makeEdit'> {
  readonly readOnly?: boolean
  /** Gets the day, or what was typed as long as that is no day. */
  readonly onChange: (value: string) => void
}

/** A day, typed as people write it. What is no day stays as it was typed; what is the matter is said when the field is left. */
export function DayInput({ id, label, description, value, readOnly = false, onChange }: DayInputProps) {
  const today = useToday()
  const [draft, setDraft] = useState<string>()
  const [left, setLeft] = useState(true)
  /** The day of which only half the year was typed. */
  const [assumed, setAssumed] = useState<IsoDay>()
  const day = typedDay(value)
  const shown = draft !== undefined && (typedDay(draft) ?? draft) === value ? draft : shortDay(value)
  const about =
    assumed !== undefined && assumed === day
      ? `U schreef het jaar met twee cijfers. Wij lezen: ${writeDay(assumed)}.`
      : (description ?? `Bijvoorbeeld ${shortDay(today)}`)
  return (
    <TextInput
      id={id}
      className="date"
      label={label}
      description={about === '' ? undefined : about}
      value={shown}
      readOnly={readOnly}
      autoComplete="off"
      error={left ? whatIsWrong(value) : undefined}
      title={day === undefined ? undefined : writeDay(day)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        const read = readDay(draft ?? '')
        if (draft !== undefined) setAssumed(read.kind === 'day' && read.shortYear ? read.day : undefined)
        setLeft(true)
        setDraft(undefined)
      }}
      onChange={(event) => {
        const text = event.currentTarget.value
        setDraft(text)
        onChange(typedDay(text) ?? text)
      }}
    />
  )
}

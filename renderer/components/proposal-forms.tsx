// Below a proposal: its words to change before they are taken over, and the reason why they are not.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { SaidField } from '#shared/proposals/beside.ts'
import type { Way } from '#shared/proposals/edits.ts'
import type { Said } from '#shared/proposals/target.ts'
import { goToField } from '../session/place.ts'
import { DayInput } from './fields.tsx'
import { askedAs, type AskedField } from './proposal-words.ts'

const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave()
  }

interface ChangeProps {
  /** Of the first field. */
  readonly id: string
  readonly fields: readonly SaidField[]
  readonly asked: readonly AskedField[]
  readonly ways: readonly (readonly [Way, string])[]
  readonly onLeave: () => void
  readonly onTake: (way: Way, said: Said) => void
}

export function ChangeProposal({ id, fields, asked, ways, onLeave, onTake }: ChangeProps) {
  const [words, setWords] = useState(() => fields.map((field) => beginWith(field, asked)))
  const said = (): Said =>
    fields[0]?.name === ''
      ? (words[0] ?? '')
      : Object.fromEntries(fields.map(({ name }, at) => [name, words[at] ?? '']))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form, from each of its fields
    <form className="stack-s" data-own-undo onKeyDown={onEscape(onLeave)} onSubmit={(event) => event.preventDefault()}>
      {fields.map((field, at) => (
        <SaidInput
          key={field.name}
          id={at === 0 ? id : `${id}.${field.name}`}
          field={field}
          label={field.name === '' ? 'Zo neemt u het over' : (askedAs(asked, field.name)?.label ?? field.name)}
          options={askedAs(asked, field.name)?.options ?? []}
          value={words[at] ?? ''}
          onChange={(value) => setWords(words.map((word, place) => (place === at ? value : word)))}
        />
      ))}
      <div className="row">
        {ways.map(([way, take]) => (
          <Button key={way} onClick={() => onTake(way, said())}>
            {take}
          </Button>
        ))}
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </form>
  )
}

/** A word that the choice does not have cannot be chosen: then it begins with the first that it has. */
function beginWith({ name, kind, said }: SaidField, asked: readonly AskedField[]): string {
  const options = (kind === 'choice' ? askedAs(asked, name)?.options : undefined) ?? []
  return options.length === 0 || options.some(({ value }) => value === said) ? said : (options[0]?.value ?? said)
}

interface SaidInputProps {
  readonly id: string
  readonly field: SaidField
  readonly label: ReactNode
  readonly options: NonNullable<AskedField['options']>
  readonly value: string
  readonly onChange: (value: string) => void
}

function SaidInput({ id, field: { kind }, label, options, value, onChange }: SaidInputProps) {
  const common = { id, label, value }
  if (kind === 'day') return <DayInput {...common} onChange={onChange} />
  if (kind === 'choice')
    return <NativeSelect {...common} data={[...options]} onChange={(event) => onChange(event.currentTarget.value)} />
  if (kind === 'long' || kind === 'rich')
    return <Textarea {...common} rows={4} onChange={(event) => onChange(event.currentTarget.value)} />
  return <TextInput {...common} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />
}

interface WhyNotProps {
  readonly id: string
  /** What was said when it was declined before. */
  readonly before: string
  readonly onLeave: () => void
  readonly onReason: (because: string) => void
}

export function WhyNot({ id, before, onLeave, onReason }: WhyNotProps) {
  const [because, setBecause] = useState(before)
  const [asked, setAsked] = useState(false)
  const isEmpty = because.trim() === ''
  return (
    <form
      className="stack-s"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) return onReason(because.trim())
        setAsked(true)
        goToField(id)
      }}
    >
      <TextInput
        id={id}
        label="Waarom neemt u dit niet over?"
        description="Uw reden blijft bewaard. Alleen uw school ziet die."
        autoComplete="off"
        value={because}
        error={asked && isEmpty ? 'Schrijf eerst in een paar woorden waarom.' : undefined}
        onChange={(event) => setBecause(event.currentTarget.value)}
        onKeyDown={onEscape(onLeave)}
      />
      <div className="row">
        <Button type="submit">Neem niet over</Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </form>
  )
}

// "Plak een tabel uit Excel of Word": what was pasted, where each column goes, and how it will look, before it is added.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { ListData } from '#shared/catalogue/catalogue.ts'
import { shortText } from '#shared/short-text.ts'
import { shortDay, whatIsWrong } from '#shared/typed-day.ts'
import { Sideways } from '../components/sideways.tsx'
import { firstRowIsHeads, givenOf, guessColumns, type Columns } from '#shared/intake/columns.ts'
import { readTable, type PastedTable } from '#shared/intake/table-paste.ts'
import { givenText, type Given } from '#shared/school/lists.ts'
import { listedPhrases } from '#shared/text.ts'
import { pasteLines, usePasteDraft } from './draft.ts'
import { PasteNote } from '../components/paste-note.tsx'

interface PasteItemsProps {
  readonly list: ListData
  readonly onAdd: (given: readonly Given[]) => void
}

export function PasteItems({ list, onAdd }: PasteItemsProps) {
  const [text, setText] = usePasteDraft(list.id)
  const [note, setNote] = useState('')
  const late = useDeferredValue(text)
  const table = useMemo(() => readTable(late), [late])
  const [heads, setHeads] = useState<boolean>()
  const hasHeads = heads ?? firstRowIsHeads(table, list)
  const guessed = useMemo(() => guessColumns(table, list, hasHeads), [table, list, hasHeads])
  /** What the director chose herself, for a table of so many columns. */
  const [own, setOwn] = useState<Columns>()
  const columns = own?.length === table.columns ? own : guessed
  const given = useMemo(() => givenOf(table, list, columns, hasHeads), [table, list, columns, hasHeads])

  const add = (): void => {
    setText('')
    setOwn(undefined)
    setHeads(undefined)
    onAdd(given)
  }

  return (
    <div className="stack paste" data-own-undo>
      <Textarea
        id={`${list.id}.paste`}
        label="Uw tabel"
        description="Kopieer de tabel in Excel of Word. Plak haar hier met Ctrl+V. Elke rij wordt één regel in de lijst."
        rows={4}
        value={text}
        onPaste={(event) => setNote(pasteLines(event, setText))}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setNote('')
        }}
      />
      <PasteNote note={note} close={() => setNote('')} />
      {table.rows.length > 0 && (
        <>
          {table.rows.length > 1 && (
            <label className="check">
              <input type="checkbox" checked={hasHeads} onChange={(event) => setHeads(event.currentTarget.checked)} />
              <span>De eerste rij is een kop</span>
            </label>
          )}
          <ColumnChoice table={table} list={list} columns={columns} hasHeads={hasHeads} choose={setOwn} />
          <NotTaken table={table} columns={columns} hasHeads={hasHeads} />
          <Preview list={list} columns={columns} given={given} />
        </>
      )}
      <Button disabled={given.length === 0} onClick={add}>
        {given.length === 0 ? 'Voeg de rijen toe' : `Voeg ${rowsOf(given.length)} toe`}
      </Button>
    </div>
  )
}

const rowsOf = (count: number): string => (count === 1 ? '1 regel' : `${count} regels`)

interface ColumnChoiceProps {
  readonly table: PastedTable
  readonly list: ListData
  readonly columns: Columns
  readonly hasHeads: boolean
  readonly choose: (columns: Columns) => void
}

function ColumnChoice({ table, list, columns, hasHeads, choose }: ColumnChoiceProps) {
  const options = [
    { value: '', label: 'Niet overnemen' },
    ...list.fields.map(({ id, label }) => ({ value: id, label }))
  ]
  return (
    <fieldset className="paste-columns">
      <legend>Waar komt elke kolom?</legend>
      {columns.map((field, column) => (
        <NativeSelect
          key={column}
          label={columnName(table, column, hasHeads)}
          description={sampleOf(table, column, hasHeads)}
          value={field ?? ''}
          data={options}
          onChange={(event) =>
            choose(columns.with(column, event.currentTarget.value === '' ? null : event.currentTarget.value))
          }
        />
      ))}
    </fieldset>
  )
}

const LONGEST = 50
const shortened = (text: string): string => shortText(text, LONGEST)

function columnName({ rows }: PastedTable, column: number, hasHeads: boolean): string {
  const head = hasHeads ? (rows[0]?.[column] ?? '') : ''
  return head === '' ? `Kolom ${column + 1}` : `Kolom ${column + 1}: ${shortened(head)}`
}

function sampleOf({ rows }: PastedTable, column: number, hasHeads: boolean): string {
  const first = rows
    .slice(hasHeads ? 1 : 0)
    .map((row) => row[column] ?? '')
    .find((cell) => cell !== '')
  return first === undefined ? 'Deze kolom is leeg' : `Bijvoorbeeld: ${shortened(first)}`
}

/** Says which words stay behind. */
function NotTaken({ table, columns, hasHeads }: Pick<ColumnChoiceProps, 'table' | 'columns' | 'hasHeads'>) {
  const left = columns.flatMap((field, column) =>
    field === null && table.rows.slice(hasHeads ? 1 : 0).some((row) => (row[column] ?? '') !== '')
      ? [columnName(table, column, hasHeads)]
      : []
  )
  return left.length === 0 ? null : (
    <p>
      <strong>Niet overgenomen:</strong> {left.join(' · ')}
    </p>
  )
}

/** More rows than this are not drawn before they are added. */
const DRAWN = 50

function Preview({
  list,
  columns,
  given
}: {
  readonly list: ListData
  readonly columns: Columns
  readonly given: readonly Given[]
}) {
  const title = useId()
  const shown = list.fields.filter(({ id }) => columns.includes(id) || given.some((words) => words[id] !== undefined))
  if (given.length === 0) return <p>Van deze tabel wordt nu niets overgenomen. Kies bij een kolom waar die komt.</p>
  return (
    <div className="stack-s">
      <h4 id={title}>Zo komt het in de lijst: {rowsOf(given.length)}</h4>
      <Sideways className="paste-preview" labelledBy={title}>
        <table>
          <thead>
            <tr>
              {shown.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {given.slice(0, DRAWN).map((words, row) => (
              <tr key={row}>
                {shown.map((field) => (
                  <td key={field.id}>{cellWords(field, words[field.id])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {given.length > DRAWN && <p className="small">En nog {given.length - DRAWN} regels.</p>}
      <WrongDays list={list} given={given} />
    </div>
  )
}

/** Of more than these it is enough to know that there are more. */
const NAMED = 3

/** What stands in a column of days and is none comes over as it was written; each field says it again. */
function WrongDays({ list, given }: { readonly list: ListData; readonly given: readonly Given[] }) {
  const days = list.fields.filter(({ kind }) => kind === 'day')
  const wrong = [
    ...new Set(given.flatMap((words) => days.flatMap(({ id }) => whatIsWrong(givenText(words, id)) ?? [])))
  ]
  if (wrong.length === 0) return null
  return (
    <p>
      <strong>Kijk de datums na.</strong> {wrong.slice(0, NAMED).join(' ')}
      {wrong.length > NAMED && ` En nog ${wrong.length - NAMED}.`} U kunt dit straks ook in de lijst doen.
    </p>
  )
}

function cellWords({ kind, options }: ListData['fields'][number], value: Given[string] | undefined): string {
  const labelOf = (word: string): string => options?.find((option) => option.value === word)?.label ?? word
  if (value === undefined) return ''
  if (typeof value !== 'string') return listedPhrases(value.map(labelOf))
  if (kind === 'day') return shortDay(value)
  return kind === 'choice' ? labelOf(value) : value
}

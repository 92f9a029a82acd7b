// Pasting the list of all schools from Excel: what is read, and what each column is, before it is put on the list.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { readTable } from '#shared/intake/table-paste.ts'
import type { SchoolOfRegion } from '#shared/region/region.ts'
import {
  pastedSchools,
  putOnList,
  schoolColumns,
  type PastedSchools,
  type SchoolColumn
} from '#shared/region/school-table.ts'
import { counted, listed } from '#shared/text.ts'
import { short } from '#shared/short-text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { sectorNames } from '../../components/sector-names.ts'
import { Sideways } from '../../components/sideways.tsx'
import { newId } from '../../session/new-id.ts'
import { useRegion } from './use-region.ts'

/** So many rows are drawn before they are put on the list. */
const DRAWN = 8

const columnWords: Readonly<Record<SchoolColumn, string>> = {
  code: 'BRIN met vestiging',
  location: 'Nummer van de vestiging',
  name: 'Naam',
  place: 'Plaats',
  board: 'Bestuur',
  area: 'Kring of wijk',
  sector: 'Soort school'
}

interface PasteSchoolsProps {
  /** Whether it is kept now. */
  readonly onPaste: (put: readonly SchoolOfRegion[]) => Promise<boolean>
}

export function PasteSchools({ onPaste }: PasteSchoolsProps) {
  const { region } = useRegion()
  return (
    <Disclosure summary="Plak een lijst uit Excel" startsOpen={region.schools.length === 0}>
      <Paste onPaste={onPaste} />
    </Disclosure>
  )
}

type Said = ReadonlyMap<number, SchoolColumn | null>
const NOTHING_SAID: Said = new Map()

function Paste({ onPaste }: PasteSchoolsProps) {
  const { region } = useRegion()
  const [text, setText] = useState('')
  const [said, setSaid] = useState(NOTHING_SAID)
  const [busy, setBusy] = useState(false)
  const late = useDeferredValue(text)
  const table = useMemo(() => readTable(late).rows, [late])
  const pasted = useMemo(() => pastedSchools(table, said), [table, said])
  const count = pasted.rows.length
  const add = async (): Promise<void> => {
    setBusy(true)
    const isKept = await onPaste(putOnList(region.schools, pasted.rows, newId))
    setBusy(false)
    if (!isKept) return
    setText('')
    setSaid(NOTHING_SAID)
  }
  return (
    <div className="stack paste" data-own-undo>
      <Textarea
        id="region-paste"
        label="Uw lijst van scholen"
        description="Kopieer de tabel in Excel, met de koppen erbij: BRIN, naam, plaats, bestuur, kring en soort school. Alleen de naam of de BRIN is nodig."
        rows={5}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setSaid(NOTHING_SAID)
        }}
      />
      {table.length > 0 && (
        <Preview
          pasted={pasted}
          table={table}
          onSay={(at, column) =>
            setSaid((before) =>
              new Map([...before].filter(([, one]) => one === null || one !== column)).set(at, column)
            )
          }
        />
      )}
      <Button disabled={count === 0} loading={busy} onClick={() => void add()}>
        {count === 0 ? 'Zet op de lijst' : `Zet ${counted(count, 'school', 'scholen')} op de lijst`}
      </Button>
    </div>
  )
}

interface PreviewProps {
  readonly pasted: PastedSchools
  readonly table: readonly (readonly string[])[]
  readonly onSay: (at: number, column: SchoolColumn | null) => void
}

/** Exported for its test. */
export function Preview({ pasted, table, onSay }: PreviewProps) {
  const { rows, columns, skipped } = pasted
  const names = namesOf(pasted, table)
  const left = names.filter((name, at) => columns[at] === null && name !== '')
  const isCoded = columns.includes('code') || columns.includes('location')
  const shown = inPreview.filter((column) => (column === 'code' ? isCoded : columns.includes(column)))
  const isKnown = isCoded || columns.includes('name')
  return (
    <>
      <div>
        <p>
          {counted(rows.length, 'school', 'scholen')} gevonden.
          {rows.length > 0 && ' Een school die al op de lijst staat, krijgt wat hier staat.'}
        </p>
        {!isKnown && <p>Zeg hieronder in welke kolom de naam van de school staat.</p>}
        {left.length > 0 && (
          <p>
            {left.length === 1 ? 'Deze kolom' : 'Deze kolommen'} nemen wij niet over: {listed(left)}.
          </p>
        )}
        {skipped.length > 0 && (
          <p>
            {skipped.length === 1 ? 'Deze rij is' : `Deze ${skipped.length} rijen zijn`} geen school:{' '}
            {skipped
              .slice(0, SKIPPED)
              .map((words) => `“${short(words)}”`)
              .join(', ')}
            {skipped.length > SKIPPED && ` en nog ${skipped.length - SKIPPED}`}.
          </p>
        )}
      </div>
      <Disclosure key={String(isKnown)} summary="Wat staat in welke kolom?" startsOpen={!isKnown || left.length > 0}>
        <div className="region-filters">
          {names.map((name, at) =>
            name === '' ? null : (
              <NativeSelect
                key={at}
                label={name}
                value={columns[at] ?? ''}
                data={[
                  { value: '', label: 'Niet overnemen' },
                  ...schoolColumns.map((column) => ({ value: column, label: columnWords[column] }))
                ]}
                onChange={({ currentTarget: { value } }) =>
                  onSay(at, schoolColumns.find((column) => column === value) ?? null)
                }
              />
            )
          )}
        </div>
      </Disclosure>
      {rows.length > 0 && (
        <div className="stack-s">
          <p>Zo komt het op de lijst:</p>
          <Sideways className="paste-preview" label="Zo komt het op de lijst">
            <table>
              <thead>
                <tr>
                  {shown.map((column) => (
                    <th key={column} scope="col">
                      {columnWords[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, DRAWN).map((row, at) => (
                  <tr key={at}>
                    {shown.map((column) => (
                      <td key={column}>
                        {column === 'sector' ? (row.sector === undefined ? '' : sectorNames[row.sector]) : row[column]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
          {rows.length > DRAWN && <p>En nog {rows.length - DRAWN}.</p>}
        </div>
      )}
    </>
  )
}

/** The number of a location stands in the code. */
const inPreview = ['code', 'name', 'place', 'board', 'area', 'sector'] as const

/** So many rows that are no school are named. */
const SKIPPED = 3

/** As the table calls its columns, or else by the first thing that stands in it; "" for an empty column. */
const namesOf = ({ heads }: PastedSchools, table: PreviewProps['table']): readonly string[] =>
  heads.map((head, at) => {
    if (head !== '') return head
    const first = table.map((row) => row[at] ?? '').find((cell) => cell !== '')
    return first === undefined ? '' : `Kolom ${at + 1} (“${short(first)}”)`
  })

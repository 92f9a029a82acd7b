// Pasting the list of all schools from Excel: what is read, before it is put on the list.
import { Button, Textarea } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { readTable } from '#shared/intake/table-paste.ts'
import { pastedSchools, putOnList, type SchoolColumn } from '#shared/region/school-table.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { sectorNames } from '../../components/sector-names.ts'
import { Sideways } from '../../components/sideways.tsx'
import { announce } from '../../session/announce.ts'
import { newId } from '../../session/new-id.ts'
import { saveRegion, useRegion } from './use-region.ts'

/** More rows than this are not drawn before they are put on the list. */
const DRAWN = 20

export const columnWords: Readonly<Record<SchoolColumn, string>> = {
  code: 'BRIN met vestiging',
  name: 'Naam',
  place: 'Plaats',
  board: 'Bestuur',
  area: 'Kring',
  sector: 'Soort school'
}

export function PasteSchools() {
  const { region } = useRegion()
  return (
    <Disclosure summary="Plak een lijst uit Excel" startsOpen={region.schools.length === 0}>
      <Paste />
    </Disclosure>
  )
}

function Paste() {
  const { region } = useRegion()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const late = useDeferredValue(text)
  const { rows, columns, skipped } = useMemo(() => pastedSchools(readTable(late).rows), [late])
  const add = async (): Promise<void> => {
    setBusy(true)
    const put = putOnList(region.schools, rows, newId)
    const saved = await saveRegion('regions.changeSchools', { put: [...put], remove: [] })
    setBusy(false)
    if (saved === undefined) return
    setText('')
    announce(`Opgeslagen. Er staan nu ${counted(saved.schools.length, 'school', 'scholen')} op de lijst.`)
  }
  const shown = columns.filter((column) => column !== null)
  return (
    <div className="stack paste" data-own-undo>
      <Textarea
        id="region-paste"
        label="Uw lijst van scholen"
        description="Kopieer de tabel in Excel, met de koppen erbij: BRIN, naam, plaats, bestuur, kring en soort school. Alleen de naam of de BRIN is nodig."
        rows={5}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {rows.length > 0 && (
        <>
          <p>
            {counted(rows.length, 'school', 'scholen')} gevonden.
            {skipped > 0 && ` ${counted(skipped, 'rij', 'rijen')} zonder naam en zonder BRIN slaan wij over.`} Een
            school die al op de lijst staat, krijgt wat hier staat.
          </p>
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
        </>
      )}
      <Button disabled={rows.length === 0} loading={busy} onClick={() => void add()}>
        {rows.length === 0 ? 'Zet op de lijst' : `Zet ${counted(rows.length, 'school', 'scholen')} op de lijst`}
      </Button>
    </div>
  )
}

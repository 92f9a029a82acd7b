// The key figures as a table of years, in which no pupil can be recognised.
import { useMemo } from 'react'
import { keyFigureTable, type Cell } from '#shared/key-figures/table.ts'
import { FEW } from '#shared/school/pupil-count.ts'
import { Sideways } from '../../../components/sideways.tsx'
import { useListData } from '../../../session/school-words.ts'
import { useSchool } from '../../../session/school-store.ts'

const words = { few: FEW, withheld: 'laten wij weg', twice: 'staat er twee keer' } as const
const told = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? String(cell) : words[cell])

export function KeyFigures() {
  const school = useSchool((now) => now)
  const { years, rows, leftOut } = useMemo(() => keyFigureTable(school), [school])
  const options = useListData('keyFigures').fields.find(({ id }) => id === 'kind')?.options ?? []
  if (rows.length === 0 && leftOut === 0) return null
  const isWithheld = rows.some(({ cells }) => cells.includes('withheld'))
  return (
    <section className="stack-s" aria-labelledby="key-figures-title">
      <h3 id="key-figures-title">Zo gaat het over de jaren</h3>
      {rows.length > 0 && (
        <Sideways className="wide-table" labelledBy="key-figures-title">
          <table>
            <thead>
              <tr>
                <th scope="col">Wat u telt</th>
                {years.map((year) => (
                  <th key={year} scope="col">
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ kind, cells }) => (
                <tr key={kind}>
                  <th scope="row">{options.find(({ value }) => value === kind)?.label ?? kind}</th>
                  {cells.map((cell, place) => (
                    <td key={years[place]}>{told(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      {isWithheld && (
        <p className="small">Een totaal laten wij weg als iemand er een aantal onder de vijf uit kan rekenen.</p>
      )}
      {leftOut > 0 && (
        <p className="small">
          {leftOut === 1 ? '1 regel staat' : `${leftOut} regels staan`} nog niet in deze tabel. Vul daar in wat u telt,
          het schooljaar (bijvoorbeeld 2025-2026) en een heel getal.
        </p>
      )}
    </section>
  )
}

// "Overzicht": where the expertise is, against how far the school is.
import { useMemo } from 'react'
import { inSeveralPlaces, inventory, matrixOf } from '#shared/expertise/inventory.ts'
import { capital, numberWord } from '#shared/text.ts'
import { Sideways } from '../../components/sideways.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { WhoSees } from '../../components/who-sees.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { ToExpertise } from './found-table.tsx'
import { standSymbol, standWords, whereWords } from './where-and-stand.ts'

const TITLE = 'team.matrix'

export function Matrix() {
  const school = useLateSchool()
  const rows = useMemo(() => inventory(school), [school])
  const matrix = useMemo(() => matrixOf(rows), [rows])
  const stands = matrix[0]?.cells.map(({ stand }) => stand) ?? []
  return (
    <div className="stack">
      <h2 id={TITLE}>Wat is er, en waar?</h2>
      {rows.length === 0 ? (
        <p>Er staat nog niets in de lijst. Begin bij ‘Per deskundigheid’.</p>
      ) : (
        <Sideways className="wide-table matrix" labelledBy={TITLE}>
          <table>
            <thead>
              <tr>
                <th scope="col">Waar</th>
                {stands.map((stand) => (
                  <th key={stand} scope="col">
                    <Symbol name={standSymbol(stand)} /> {standWords(stand)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.map(({ where, cells }) => (
                <tr key={where}>
                  <th scope="row">{whereWords(where)}</th>
                  {cells.map((cell) => (
                    <td key={cell.stand}>
                      {cell.rows.length === 0 ? (
                        <span className="soft">
                          <span aria-hidden="true">–</span>
                          <span className="unseen">Niets</span>
                        </span>
                      ) : (
                        <ul>
                          {cell.rows.map(({ item }) => (
                            <li key={item.id}>
                              <ToExpertise id={item.id} name={item.name} />
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
      <SeveralPlaces count={inSeveralPlaces(rows)} />
      <WhoSees list="expertise" field="stand" />
    </div>
  )
}

/** Who counts the names would count these more than once. */
const SeveralPlaces = ({ count }: { readonly count: number }) =>
  count === 0 ? null : (
    <p>
      {count === 1
        ? 'Eén deskundigheid staat hier op meer dan één plek.'
        : `${capital(numberWord(count))} deskundigheden staan hier op meer dan één plek.`}
    </p>
  )

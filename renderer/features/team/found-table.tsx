// What was found in the inventory, as a table, each row with a way to its place in the list.
import type { ExpertiseRow } from '#shared/expertise/inventory.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { ToScreen } from '../../components/link.tsx'
import { named } from '../../components/named.ts'
import { Sideways } from '../../components/sideways.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useGradually } from '../../lists/gradually.ts'
import { placesWords, standSymbol, standWords } from './where-and-stand.ts'

const TITLE = 'team.found'

export function FoundTable({ title, rows }: { readonly title: string; readonly rows: readonly ExpertiseRow[] }) {
  const drawn = useGradually(rows.length)
  return (
    <div className="stack-s">
      <h2 id={TITLE}>{title}</h2>
      {rows.length === 0 ? (
        <p>Hier staat niets in de lijst dat hierbij past. Zoek met minder woorden, of toon weer alles.</p>
      ) : (
        <Sideways className="wide-table" labelledBy={TITLE}>
          <table>
            <thead>
              <tr>
                <th scope="col">Deskundigheid</th>
                <th scope="col">Waar</th>
                <th scope="col">Hoe ver</th>
                <th scope="col">Dagdelen of uren per week</th>
                <th scope="col">Wie</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, drawn).map(({ item, carriers }) => (
                <tr key={item.id}>
                  <th scope="row">
                    <ToExpertise id={item.id} name={item.name} />
                  </th>
                  <td>{placesWords(item)}</td>
                  <td>
                    <Symbol name={standSymbol(item.stand)} /> {standWords(item.stand)}
                  </td>
                  <td>{item.halfDays.trim() === '' ? '–' : item.halfDays}</td>
                  <td>{carriers.length === 0 ? '–' : carriers.map(({ name }) => named(name)).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </div>
  )
}

export const ToExpertise = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <ToScreen screen={{ name: 'team' }} field={fieldAnchor('expertise', id, 'item')}>
    {named(name)}
  </ToScreen>
)

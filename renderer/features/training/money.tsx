// Money and hours per school year: the budgets with what is planned, what the school counts with, and everybody's hours.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { budgetAnchor, normAnchor } from '#shared/school/anchors.ts'
import { addBudget, removeBudget, setBudgetField, setNorm } from '#shared/school/internal-edits.ts'
import { amountHints } from '#shared/training-plan/checks.ts'
import { writeCents } from '#shared/training-plan/money.ts'
import { writeHundredths } from '#shared/training-plan/numbers.ts'
import { budgetsIn, planYears } from '#shared/training-plan/plan.ts'
import { hoursPerPerson, yearTotals, type BudgetTotal, type PersonHours } from '#shared/training-plan/totals.ts'
import { TextField } from '../../components/fields.tsx'
import { named } from '../../components/named.ts'
import { Sideways } from '../../components/sideways.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { rowsOf } from './rows.ts'
import { YearChoice } from './year-choice.tsx'

export function Money() {
  const school = useLateSchool()
  const today = useToday()
  const rows = rowsOf(school)
  const years = useMemo(() => planYears(rows, school.internal.budgets, today), [rows, school.internal.budgets, today])
  const [year, setYear] = useState<SchoolYear>(schoolYearOf(today))
  const totals = useMemo(() => yearTotals(school, rows, year), [school, rows, year])
  const hours = useMemo(() => hoursPerPerson(school, rows, year), [school, rows, year])
  return (
    <section className="stack" aria-labelledby="money-title">
      <h2 id="money-title">Geld en uren in {year}</h2>
      <div className="row year-row">
        <YearChoice value={year} options={years.map((one) => ({ value: one, label: one }))} onChange={setYear} />
      </div>
      <Budgets year={year} />
      <Bars totals={totals.budgets} />
      <p className="measure">
        Gepland: <strong>{writeCents(totals.planned)}</strong>
        {totals.amount !== null && <> van {writeCents(totals.amount)}</>}.
        {totals.without.planned > 0 && <> Daarvan is {writeCents(totals.without.planned)} nog zonder budget.</>}
        {totals.unreadable.length > 0 && (
          <>
            {' '}
            Bij {totals.unreadable.length === 1 ? 'één scholing' : `${totals.unreadable.length} scholingen`} kunnen wij
            het bedrag niet lezen. Dat telt niet mee.
          </>
        )}
      </p>
      <Norms />
      {totals.perFte.amount !== null && (
        <p className="measure">
          Volgens uw bedrag per fte is er {writeCents(totals.perFte.amount)} voor{' '}
          {writeHundredths(Math.round(totals.perFte.fte / 100))} fte.
          {totals.perFte.unknown > 0 &&
            ` Van ${totals.perFte.unknown === 1 ? 'één collega' : `${totals.perFte.unknown} collega's`} is de werktijd niet bekend.`}
        </p>
      )}
      <Hours hours={hours} />
      <Hints />
    </section>
  )
}

function Budgets({ year }: { readonly year: SchoolYear }) {
  const budgets = useSchool((school) => school.internal.budgets)
  const mayWrite = useMayWrite()
  const own = budgetsIn(budgets, year)
  const add = (): void => {
    const id = newId()
    editAndGo(addBudget(id, year, '', ''), budgetAnchor(id, 'name'))
  }
  const drop = (id: string): void => {
    editAndGo(removeBudget(id), 'budgets.list')
    announce('Budget verwijderd. U kunt dit ongedaan maken.')
  }
  return (
    <div className="stack-s">
      <h3>Budgetten</h3>
      {own.length === 0 && (
        <p className="soft">
          Er is voor {year} nog geen budget. Zet er een neer, bijvoorbeeld School of Samenwerkingsverband.
        </p>
      )}
      <ul className="items plain">
        {own.map(({ id, name, amount }) => (
          <li key={id} className="row">
            <TextField
              id={budgetAnchor(id, 'name')}
              label="Naam van het budget"
              value={name}
              makeEdit={(value) => setBudgetField(id, 'name', value)}
            />
            <TextField
              id={budgetAnchor(id, 'amount')}
              label="Bedrag in euro"
              value={amount}
              makeEdit={(value) => setBudgetField(id, 'amount', value)}
            />
            {mayWrite && (
              <button type="button" className="text-button" onClick={() => drop(id)}>
                Verwijder<span className="unseen"> budget {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button id="budgets.list" variant="default" onClick={add}>
          Voeg een budget toe
        </Button>
      )}
    </div>
  )
}

/** Bars per budget, with the same in words: what is planned, what there is, and what is left or short. */
function Bars({ totals }: { readonly totals: readonly BudgetTotal[] }) {
  const widest = Math.max(1, ...totals.map(({ planned, amount }) => Math.max(planned, amount ?? 0)))
  if (totals.length === 0) return null
  return (
    <ul className="budget-bars">
      {totals.map(({ budget, planned, amount, left }) => (
        <li key={budget.id}>
          <p>
            <strong>{named(budget.name)}</strong>: {writeCents(planned)} gepland
            {amount !== null && <> van {writeCents(amount)}</>}.{' '}
            {left !== null &&
              (left < 0 ? (
                <span className="check-this">
                  <Symbol name="warn" /> {writeCents(-left)} te weinig.
                </span>
              ) : (
                <span className="soft">Nog {writeCents(left)} over.</span>
              ))}
          </p>
          <div className="budget-bar" aria-hidden="true">
            {amount !== null && <span className="budget-amount" style={{ width: `${(amount / widest) * 100}%` }} />}
            <span
              className="budget-planned"
              data-over={left !== null && left < 0 ? true : undefined}
              style={{ width: `${(planned / widest) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Norms() {
  const norms = useSchool((school) => school.internal.norms)
  return (
    <div className="stack-s">
      <h3>Waar rekent uw school mee?</h3>
      <p className="soft small measure">
        Kijk in de cao en in uw eigen afspraken. Het programma kent deze getallen niet. U mag ze leeg laten.
      </p>
      <div className="row">
        <TextField
          id={normAnchor('hoursPerFte')}
          label="Uren scholing per fte, per schooljaar"
          value={norms.hoursPerFte}
          makeEdit={(value) => setNorm('hoursPerFte', value)}
        />
        <TextField
          id={normAnchor('amountPerFte')}
          label="Bedrag per fte, per schooljaar"
          value={norms.amountPerFte}
          makeEdit={(value) => setNorm('amountPerFte', value)}
        />
      </div>
    </div>
  )
}

function Hours({ hours }: { readonly hours: readonly PersonHours[] }) {
  if (hours.length === 0) return null
  return (
    <Sideways labelledBy="hours-caption">
      <table className="ruled">
        <caption id="hours-caption">Uren per collega. Alleen voor uw school.</caption>
        <thead>
          <tr>
            <th scope="col">Collega</th>
            <th scope="col">Gepland</th>
            <th scope="col">Uren van de school</th>
            <th scope="col">Past het?</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ person, planned, norm }) => (
            <tr key={person.id}>
              <th scope="row">{named(person.name)}</th>
              <td>{writeHundredths(planned)}</td>
              <td>{norm === null ? 'Niet bekend' : writeHundredths(norm)}</td>
              <td>
                {norm === null ? (
                  '–'
                ) : planned > norm ? (
                  <span className="check-this">
                    <Symbol name="warn" /> Te veel
                  </span>
                ) : (
                  <>
                    <Symbol name="done" /> Ja
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}

function Hints() {
  const school = useLateSchool()
  const hints = amountHints(school, catalogue)
  return (
    <div aria-live="polite" className="stack-s">
      {hints.map(({ field, kind, sentence }) => (
        <p key={`${field} ${kind}`} className="check-this">
          <Symbol name="warn" /> {sentence}
        </p>
      ))}
    </div>
  )
}

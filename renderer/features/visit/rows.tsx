// Rows of a visit: each with its fields below each other or side by side, and a button that takes it away.
import { Button } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { hintsInRow } from '#shared/hints/row-hints.ts'
import type { AnchoredHint } from '#shared/hints/texts.ts'
import { shortText } from '#shared/short-text.ts'
import {
  addVisitRows,
  removeVisitRow,
  setVisitRowField,
  type NewVisitRow,
  type Visit,
  type VisitRowField,
  type VisitRows
} from '#shared/school/visit-edits.ts'
import { visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { DayField, LongTextField, WrappingTextField } from '../../components/fields.tsx'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { useMayWrite } from '../../session/school-store.ts'

export interface RowField<L extends VisitRows> {
  readonly field: VisitRowField<L>
  readonly label: string
  /** Of twelve. */
  readonly span: 2 | 3 | 4 | 5 | 6 | 7 | 12
  readonly view?: 'long' | 'day'
  readonly description?: string
}

interface RowsProps<L extends VisitRows> {
  readonly visit: Visit
  readonly list: L
  readonly rows: readonly Visit[L][number][]
  readonly fields: readonly RowField<L>[]
  /** What a row is called: "Bezoeker". */
  readonly noun: string
  readonly add: string
  /** With what a row that is added begins. */
  readonly begin: NewVisitRow[L]
  /** Behind the names of its buttons, where these rows stand more than once: a place of their own. */
  readonly at?: string
  readonly max?: number
  readonly renderMore?: (row: Visit[L][number], name: string) => ReactNode
}

const views = { long: LongTextField, day: DayField } as const

export function Rows<L extends VisitRows>(props: RowsProps<L>) {
  const { visit, list, rows, fields, noun, add, begin, at = '', max = Infinity, renderMore } = props
  const mayWrite = useMayWrite()
  const school = useLateSchool()
  const hints = useMemo(() => hintsInRow(school, 'visit', visit.id), [school, visit.id])
  const adding = `visit:${visit.id}.add.${list}${at}`
  const [first] = fields
  const addOne = (): void => {
    const id = newId()
    editAndGo(addVisitRows(visit.id, list, [{ ...begin, id }]), visitRowAnchor(visit.id, list, id, first?.field ?? ''))
  }
  return (
    <div className="stack-s">
      {rows.length > 0 && (
        <ul className="items" data-rows>
          {rows.map((row, place) => {
            const name = `${noun} ${place + 1}`
            return (
              <li key={row.id} className="item">
                <div role="group" aria-label={name}>
                  <div className="item-fields">
                    {fields.map(({ field, label, span, view, description }) => {
                      const View = view === undefined ? WrappingTextField : views[view]
                      return (
                        <div key={field} className="item-field" data-span={span}>
                          <View
                            id={visitRowAnchor(visit.id, list, row.id, field)}
                            label={label}
                            description={description}
                            value={textOf(row, field)}
                            makeEdit={(value) => setVisitRowField(visit.id, list, row.id, field, value)}
                          />
                        </div>
                      )
                    })}
                    {renderMore?.(row, name)}
                  </div>
                  <RowHints
                    hints={hints.filter(({ address }) =>
                      address.startsWith(visitRowAnchor(visit.id, list, row.id, ''))
                    )}
                  />
                  {mayWrite && (
                    <button
                      type="button"
                      className="text-button"
                      onClick={() => editAndGo(removeVisitRow(visit.id, list, row.id), adding)}
                    >
                      Haal weg<span className="unseen">: {name}</span>
                    </button>
                  )}
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {mayWrite && (
        <Button
          id={adding}
          variant="default"
          aria-disabled={rows.length >= max}
          onClick={rows.length < max ? addOne : undefined}
        >
          {add}
        </Button>
      )}
    </div>
  )
}

/** What may say who somebody is, beside where it was typed; at the head of the visit she can say that it may stay. */
const RowHints = ({ hints }: { readonly hints: readonly AnchoredHint[] }) =>
  hints.map(({ address, quote, start, reason }) => (
    <p key={`${address} ${start}`} className="small check-this">
      “{shortText(quote, 90)}” {reason}
    </p>
  ))

/** The value of a field that is typed. */
const textOf = (row: Readonly<Record<string, unknown>>, field: string): string => {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}

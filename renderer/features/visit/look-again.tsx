// What in a visit may say who somebody is, before a paper of it is made or an ambition shows its question. Nothing of it blocks anything.
import { useMemo } from 'react'
import { hintsInRow } from '#shared/hints/row-hints.ts'
import { checkHint } from '#shared/school/edits.ts'
import { shortText } from '#shared/short-text.ts'
import { ToScreen } from '../../components/link.tsx'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { VISIT_TITLE, type OfVisit } from './visit-words.ts'

const LONGEST = 90

export function LookAgain({ visit }: OfVisit) {
  const school = useLateSchool()
  const mayWrite = useMayWrite()
  const hints = useMemo(() => hintsInRow(school, 'visit', visit.id), [school, visit.id])
  if (hints.length === 0) return null
  const keep = (address: string, quote: string): void => {
    edit(checkHint(newId(), address, quote))
    goToField(VISIT_TITLE)
    announce(`“${shortText(quote, LONGEST)}” mag blijven staan. U kunt dit ongedaan maken.`)
  }
  return (
    <section className="hints stack-s" data-some aria-labelledby="visit-hints-title">
      <h3 id="visit-hints-title">Kijk hier nog naar</h3>
      <ul>
        {hints.map(({ field, address, quote, start, kind, reason }) => (
          <li key={`${field} ${start} ${kind}`}>
            <ToScreen screen={{ name: 'visit' }} field={field}>
              “{shortText(quote, LONGEST)}”
            </ToScreen>{' '}
            {reason}{' '}
            {mayWrite && (
              <button type="button" className="text-button" onClick={() => keep(address, quote)}>
                Dit mag blijven staan<span className="unseen">: “{shortText(quote, LONGEST)}”</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

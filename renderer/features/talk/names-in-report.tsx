// "Hier staan misschien namen": told before the report is made. She decides: other words, or they may stay.
import { useMemo } from 'react'
import { hintsInReport } from '#shared/conversation/talk-hints.ts'
import type { AnchoredHint } from '#shared/hints/texts.ts'
import { checkHint } from '#shared/school/edits.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { shortText } from '#shared/short-text.ts'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

const TITLE = 'talk.papers'
const LONGEST = 90

export function NamesInReport({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  const mayWrite = useMayWrite()
  const hints = useMemo(() => hintsInReport(school, talk), [school, talk])
  if (hints.length === 0) return null
  const keep = ({ address, quote }: AnchoredHint): void => {
    edit(checkHint(newId(), address, quote))
    goToField(TITLE)
    announce(`“${shortText(quote, LONGEST)}” mag blijven staan. U kunt dit ongedaan maken.`)
  }
  return (
    <div className="stack-s">
      <p>
        <Symbol name="warn" /> <strong>Hier staan misschien namen, of woorden die naar één persoon wijzen:</strong>
      </p>
      <ul>
        {hints.map((hint) => (
          <li key={`${hint.address} ${hint.start} ${hint.kind}`}>
            <ToScreen screen={{ name: 'talk', talk: talk.id, page: 'record' }} field={hint.field}>
              “{shortText(hint.quote, LONGEST)}”
            </ToScreen>{' '}
            {hint.reason}{' '}
            {mayWrite && (
              <button type="button" className="text-button" onClick={() => keep(hint)}>
                Dit mag blijven staan<span className="unseen">: “{shortText(hint.quote, LONGEST)}”</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>Zo komt het in het verslag. Schrijf liever een functie, of laat de woorden weg.</p>
    </div>
  )
}

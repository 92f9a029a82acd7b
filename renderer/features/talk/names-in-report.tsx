// "Hier staan misschien namen": told before the report is made. She decides: other words, or they may stay.
import { useMemo } from 'react'
import { hintsInReport } from '#shared/conversation/talk-hints.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { HintsToLookAt } from '../../components/may-stay.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { useLateSchool } from '../../session/late-school.ts'

const TITLE = 'talk.papers'

export function NamesInReport({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  const hints = useMemo(() => hintsInReport(school, talk), [school, talk])
  if (hints.length === 0) return null
  return (
    <div className="stack-s">
      <p>
        <Symbol name="warn" /> <strong>Hier staan misschien namen, of woorden die naar één persoon wijzen:</strong>
      </p>
      <HintsToLookAt hints={hints} screenOf={() => ({ name: 'talk', talk: talk.id, page: 'record' })} next={TITLE} />
      <p>Zo komt het in het verslag. Schrijf liever een functie, of laat de woorden weg.</p>
    </div>
  )
}

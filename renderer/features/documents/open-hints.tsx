// What may say who somebody is, listed once more before a document goes out. It keeps nothing from being made.
import { useMemo, useState } from 'react'
import { sectionData } from '#shared/catalogue/section-page.ts'
import { openHints } from '#shared/hints/texts.ts'
import { sectionIds } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../shell/content.ts'
import { useLateSchool } from '../../shell/late-school.ts'

/** More than this is folded away. */
const SHOWN = 6

export function OpenHints() {
  const school = useLateSchool()
  const hints = useMemo(() => sectionIds.flatMap((id) => openHints(school, id).map((hint) => ({ ...hint, id }))), [school])
  const [all, setAll] = useState(false)
  if (hints.length === 0) return null
  return (
    <section className="stack-s measure" aria-labelledby="open-hints-title">
      <h2 id="open-hints-title">Kijk hier nog naar voordat u het document deelt</h2>
      <p>Ouders en anderen lezen mee. Hieronder staat wat misschien over één persoon gaat. U beslist zelf wat u ermee doet.</p>
      <ul>
        {(all ? hints : hints.slice(0, SHOWN)).map(({ id, field, start, kind, quote, reason }) => (
          <li key={`${field} ${start} ${kind}`}>
            <ToScreen screen={{ name: 'section', section: id }} field={field}>{sectionData(catalogue, id).title}: “{quote}”</ToScreen> {reason}
          </li>
        ))}
      </ul>
      {hints.length > SHOWN && !all && <button type="button" className="text-button" onClick={() => setAll(true)}>Toon alle {hints.length} punten</button>}
    </section>
  )
}

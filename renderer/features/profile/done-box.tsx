// "Is dit onderdeel klaar?": what "klaar" means, what is still missing with a link to the very field, and the tick.
import type { SectionPage } from '#shared/catalogue/section-page.ts'
import { setFinished } from '#shared/school/edits.ts'
import { StateBadge } from '../../components/state-badge.tsx'
import { useMissing, useSectionState } from '../../shell/content.ts'
import { edit, useMayWrite, useSchool } from '../../shell/school-store.ts'
import { MissingList } from './missing-list.tsx'

export function DoneBox({ page }: { readonly page: SectionPage }) {
  const { id } = page
  const finished = useSchool((school) => school.sections[id].finished)
  const mayWrite = useMayWrite()
  const state = useSectionState(id)
  const missing = useMissing().filter((item) => item.section === id)
  const blocking = missing.filter((item) => !item.hint)
  const hints = missing.filter((item) => item.hint)
  return (
    <section className="done-box stack" aria-labelledby="done-title">
      <div className="row" style={{ justifyContent: 'space-between' }}>
        <h2 id="done-title">Is dit onderdeel klaar?</h2>
        <StateBadge state={state} />
      </div>
      <p><strong>Klaar als:</strong> {page.doneWhen}</p>
      {blocking.length > 0 && (
        <div className="stack-s">
          <h3>Dit mist nog</h3>
          <MissingList items={blocking} />
        </div>
      )}
      {hints.length > 0 && (
        <div className="stack-s">
          <h3>Kijk hier nog naar</h3>
          <MissingList items={hints} />
        </div>
      )}
      <label className="check">
        <input type="checkbox" id={`${id}.finished`} checked={finished} disabled={!mayWrite} onChange={(event) => edit(setFinished(id, event.currentTarget.checked))} />
        <span>Ja, dit onderdeel is klaar{finished && blocking.length > 0 && <span className="soft"> (het telt pas als klaar wanneer hierboven niets meer mist)</span>}</span>
      </label>
    </section>
  )
}

// The profile: its five parts with their sections, how far each is, and where one may begin.
import { progressOf } from '#shared/law/section-state.ts'
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { catalogue, useSectionStates } from '../../session/content.ts'
import { roughTime } from '#shared/rough-time.ts'
import { SectionTasks } from './section-tasks.tsx'

const sections = sectionIds.flatMap((id) => catalogue.sections.filter((section) => section.id === id))
const parts = [...new Set(sections.map((section) => section.part))].map((name) => ({
  name,
  ids: sections.filter((section) => section.part === name).map(({ id }) => id)
}))

export default function Profile() {
  const states = useSectionStates()
  const progress = progressOf(sectionIds.map((id) => states[id]))
  const toBegin = sections.filter(({ id }) => states[id].state === 'not-started')
  return (
    <Page
      title="Het profiel van uw school"
      windowTitle="Profiel"
      intro={
        <>
          <p>Schrijf de onderdelen in de volgorde die u wilt. U kunt altijd stoppen: alles wordt vanzelf bewaard.</p>
          <p>
            <strong>{progress.sentence}</strong>{' '}
            {toBegin.length > 0 && (
              <>
                Wat nog niet begonnen is, kost samen {roughTime(toBegin.reduce((sum, { minutes }) => sum + minutes, 0))}
                . Dat hoeft niet in één keer.
              </>
            )}
          </p>
        </>
      }
    >
      <div className="stack-l">
        <Suggestion ids={(['expertise', 'facilities'] as const).filter((id) => states[id].state === 'not-started')} />
        {parts.map(({ name, ids }) => (
          <section key={name} className="stack-s">
            <div className="part-head">
              <h2>{name}</h2>
              <p className="soft">{progressOf(ids.map((id) => states[id])).sentence}</p>
            </div>
            <SectionTasks ids={ids} />
          </section>
        ))}
      </div>
    </Page>
  )
}

/** The two that can be ticked: an easy beginning. */
function Suggestion({ ids }: { readonly ids: readonly SectionId[] }) {
  const [first, second] = ids
  if (first === undefined) return null
  return (
    <p className="measure">
      Begin gerust met wat u zo kunt aanvinken: <Title id={first} />
      {second !== undefined && (
        <>
          {' '}
          en <Title id={second} />
        </>
      )}
      .
    </p>
  )
}

const Title = ({ id }: { readonly id: SectionId }) => (
  <ToScreen screen={{ name: 'section', section: id }}>{sections.find((section) => section.id === id)?.title}</ToScreen>
)

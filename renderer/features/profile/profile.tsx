// The profile: its parts, with the sections that can be written.
import { sectionIds } from '#shared/school/school.ts'
import { Page } from '../../components/page.tsx'
import { catalogue } from '../../shell/content.ts'
import { SectionTasks } from './section-tasks.tsx'

export default function Profile() {
  const sections = sectionIds.flatMap((id) => catalogue.sections.filter((section) => section.id === id)).toSorted((one, other) => one.number - other.number)
  const parts = [...new Set(sections.map((section) => section.part))]
  return (
    <Page
      title="Het profiel van uw school"
      windowTitle="Profiel"
      intro={<p>Schrijf de onderdelen in de volgorde die u wilt. U kunt altijd stoppen: alles wordt vanzelf bewaard.</p>}
    >
      <div className="stack-l">
        {parts.map((part) => (
          <section key={part} className="stack-s">
            <h2>{part}</h2>
            <SectionTasks ids={sections.filter((section) => section.part === part).map((section) => section.id)} />
          </section>
        ))}
      </div>
    </Page>
  )
}

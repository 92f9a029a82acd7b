// One section of the profile: the question, the explanation, what was adopted last time, the parts to fill in, help beside them,
// and "Is dit onderdeel klaar?"
import { applies } from '#shared/law/applies.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { isRoundPart, type SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { catalogue, useSectionPage } from '../../session/content.ts'
import { useSchool } from '../../session/school-store.ts'
import { ChangedNote } from './changed-note.tsx'
import { DoneBox } from './done-box.tsx'
import { GoneProposals } from './gone-proposals.tsx'
import { Hints } from './hints.tsx'
import { LastAdopted } from './last-adopted.tsx'
import { PartView } from './parts/part-view.tsx'
import { SectionHelp } from './section-help.tsx'
import { StepNav } from './step-nav.tsx'
import { YearBefore } from './year-before.tsx'

export default function SectionScreen({ section: id }: { readonly section: SectionId }) {
  const page = useSectionPage(id)
  const isAsked = useSchool((school) => applies(school, id))
  const above = (
    <>
      {page.part} · {page.number}. {page.title}
    </>
  )
  if (!isAsked) {
    return (
      <Page
        title={page.title}
        above={above}
        intro={<p>Een school van cluster 1 of 2 hoort niet bij een samenwerkingsverband, dus hier vult u niets in.</p>}
      >
        <StepNav id={id} />
      </Page>
    )
  }
  const { parts } = sectionData(catalogue, id)
  const hasList = parts.some(({ kind }) => kind === 'list')
  return (
    <Page
      title={page.question}
      windowTitle={page.title}
      above={above}
      intro={page.explanation.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    >
      <div className="section" data-lists={hasList || undefined}>
        <div className="work stack-l">
          <ChangedNote id={id} />
          <LastAdopted id={id} />
          {isRoundPart(id) && <YearBefore part={id} />}
          {id === 'extraSupport' && (
            <p className="small measure">
              <ToScreen screen={{ name: 'needs' }}>Hulpvragen</ToScreen>: hier zegt u per vraag van een leerling wat uw
              school biedt. Wij doen een voorstel uit wat er al in uw profiel staat.
            </p>
          )}
          {id === 'expertise' && (
            <p className="small measure">
              <ToScreen screen={{ name: 'team' }}>Wat ons team kan</ToScreen>: hier vult u ook in wie wat kan, en ziet u
              wat u nog mist.
            </p>
          )}
          {(id === 'ambitions' || id === 'training') && (
            <p className="small measure">
              <ToScreen screen={{ name: 'training' }}>Scholing</ToScreen>: hier houdt u ook bij hoe het gaat, wie
              meedoet en wat het kost.
            </p>
          )}
          {parts.map((part) => (
            <PartView
              key={part.kind === 'text' ? part.field : part.kind === 'list' ? part.list : part.kind}
              part={part}
            />
          ))}
          <GoneProposals id={id} />
          {id !== 'decision' && <Hints id={id} />}
        </div>
        <SectionHelp page={page} />
        <div className="close">
          <DoneBox page={page} />
          <StepNav id={id} />
        </div>
      </div>
    </Page>
  )
}

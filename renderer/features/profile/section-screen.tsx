// One section of the profile: the question, the explanation, the field, help beside it, and "Is dit onderdeel klaar?"
import type { SectionId } from '#shared/school/school.ts'
import { Page } from '../../components/page.tsx'
import { useSectionPage } from '../../shell/content.ts'
import { BasicSupport } from './basic-support/basic-support.tsx'
import { DoneBox } from './done-box.tsx'
import { SectionHelp } from './section-help.tsx'
import { StepNav } from './step-nav.tsx'
import { Vision } from './vision.tsx'

export default function SectionScreen({ id }: { readonly id: SectionId }) {
  const page = useSectionPage(id)
  return (
    <Page
      title={page.question}
      windowTitle={page.title}
      above={<>{page.part} · {page.number}. {page.title}</>}
      intro={page.explanation.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    >
      <div className="section">
        <div className="work">
          {id === 'vision' ? <Vision /> : <BasicSupport />}
          <DoneBox page={page} />
          <StepNav id={id} />
        </div>
        <SectionHelp page={page} />
      </div>
    </Page>
  )
}

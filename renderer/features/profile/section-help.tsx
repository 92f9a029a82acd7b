// Help beside the field: questions to think with, an example, what to watch, and why it is asked.
import type { SectionPage } from '#shared/law/section-page.ts'
import { exampleOf } from '#shared/documents/chapters.ts'
import { GroundNote } from '../../components/ground-note.tsx'
import { OutlineBlocks } from '../../components/outline-view.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { Disclosure } from '../../components/disclosure.tsx'

const EXAMPLE_WARNING = 'Voorbeeld van een verzonnen school. Neem het niet over: beschrijf uw eigen school.'

export function SectionHelp({ page }: { readonly page: SectionPage }) {
  return (
    <aside className="help" aria-label="Hulp bij dit onderdeel">
      <section>
        <h2>Vragen om mee te beginnen</h2>
        <ol>
          {page.guidingQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <section>
        <Disclosure summary="Bekijk een voorbeeld">
          <Example page={page} />
        </Disclosure>
      </section>
      <section>
        <h2>Let op</h2>
        <p>{page.caution}</p>
      </section>
      <section>
        <h2>Waarom vragen wij dit?</h2>
        <GroundNote ground={page.ground} />
      </section>
    </aside>
  )
}

function Example({ page }: { readonly page: SectionPage }) {
  const today = useToday()
  return (
    <div className="example chapter stack-s">
      <p className="small">
        <strong>{EXAMPLE_WARNING}</strong>
      </p>
      <OutlineBlocks blocks={exampleOf(page.id, catalogue, today)} />
      <p className="small">
        <em>Waarom dit een goed voorbeeld is:</em> {page.exampleWhy}
      </p>
    </div>
  )
}

// No list yet: paste the SWV's own list, or begin with the example list.
import { Button } from '@mantine/core'
import { beginWithExampleList } from '#shared/school/edits.ts'
import { exampleList } from '#shared/law/section-page.ts'
import { ToScreen } from '../../../components/link.tsx'
import { catalogue } from '../../../session/content.ts'
import { goToField } from '../../../session/place.ts'
import { edit, useMayWrite } from '../../../session/school-store.ts'
import { PasteList } from './paste-list.tsx'

function begin(): void {
  edit(beginWithExampleList(exampleList(catalogue)))
  goToField('basicSupport.planYears')
}

export function ListChoice() {
  const mayWrite = useMayWrite()
  if (!mayWrite)
    return <p>Hier komen de afspraken van het samenwerkingsverband. De school heeft nog geen lijst geplaatst.</p>
  return (
    <div className="stack-l">
      <section className="stack-s" aria-labelledby="paste-title">
        <h2 id="paste-title">Plak de lijst van uw samenwerkingsverband</h2>
        <p>
          De afspraken staan in het ondersteuningsplan van uw samenwerkingsverband. Kopieer ze uit Word, Excel of een
          webpagina.
        </p>
        <PasteList />
        <p>
          Kreeg u de lijst als bestand?{' '}
          <ToScreen screen={{ name: 'retype' }} field="template.choose">
            Lees de lijst van uw samenwerkingsverband in
          </ToScreen>
          .
        </p>
      </section>
      <section className="stack-s" aria-labelledby="example-title">
        <h2 id="example-title">Nog geen lijst?</h2>
        <p>
          Begin dan met onze voorbeeldlijst. Die staat overal als voorbeeld gemerkt en is nooit definitief. Later zet u
          de echte lijst ervoor in de plaats.
        </p>
        <Button variant="default" onClick={begin}>
          Begin met de voorbeeldlijst
        </Button>
      </section>
    </div>
  )
}

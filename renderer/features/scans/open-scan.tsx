// A scan that is filled in openly: who answered what, the roles beside each other, and what was agreed.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { groupLabel } from '#shared/questionnaire/asked-words.ts'
import type { Agreement, OpenForm } from '#shared/questionnaire/scan.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Views } from '../../components/views.tsx'
import { askOrTell } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { questionnaires, statementsOf } from './content.ts'
import { EndScan } from './end-scan.tsx'
import { GiveForm } from './hand-out.tsx'
import { OpenFormFields, WHO } from './open-form.tsx'
import { Report, ScanPapers } from './papers.tsx'
import { ReadFiles } from './read-files.tsx'
import { RolesBeside } from './roles-beside.tsx'
import { SureButton } from '../../components/sure-button.tsx'
import type { ScanProps } from './scan-props.ts'

const views = [
  { value: 'fill-in', words: 'Stap 1: invullen' },
  { value: 'beside', words: 'Stap 2: naast elkaar' }
] as const

export function OpenScan(props: ScanProps) {
  const mayWrite = useMayWrite()
  const { scan } = props.now
  const isOpen = mayWrite && scan.state === 'open'
  const [view, setView] = useState<(typeof views)[number]['value']>(scan.openForms.length > 0 ? 'beside' : 'fill-in')
  // Kept here, so that what was just typed is there when she comes back from the other view.
  const [agreements, setAgreements] = useState<readonly Agreement[]>(scan.agreements)
  return (
    <>
      {isOpen && <Views label="Stappen van deze scan" views={views} value={view} onChange={setView} />}
      {isOpen && view === 'fill-in' ? (
        <FillIn {...props} />
      ) : (
        <>
          <RolesBeside {...props} agreements={agreements} onAgree={setAgreements} />
          {scan.openForms.length > 0 && <Report scanId={props.scanId} papers={['scan-roles']} />}
          <EndScan
            {...props}
            stays="De antwoorden en de afspraken blijven bij deze scan staan. Afspraken kunt u ook later nog bijwerken."
          />
        </>
      )}
    </>
  )
}

const TITLE = 'scan.fill-in'
const ADD = 'scan.fill-in.add'
const editAnchor = (id: string): string => `scan.fill-in.${id}`

function FillIn(props: ScanProps) {
  const { scan } = props.now
  const questionnaire = questionnaires[scan.questionnaire]
  const schoolId = useOpen((state) => state.schoolId)
  const words = useWords()
  const [edited, setEdited] = useState<OpenForm>()
  const start = (form: OpenForm): void => {
    setEdited(form)
    goToField(WHO)
  }
  const done = async (id: string): Promise<void> => {
    await props.again()
    setEdited(undefined)
    goToField(document.getElementById(editAnchor(id)) === null ? ADD : editAnchor(id))
  }
  const remove = async (formId: string): Promise<void> => {
    await askOrTell('scans.removeOpenForm', { schoolId, scanId: props.scanId, formId })
    await props.again()
    goToField(ADD)
  }
  const empty = (): OpenForm => ({
    id: newId(),
    group: questionnaire.groups?.options[0]?.id ?? '',
    who: '',
    answers: {}
  })
  if (edited !== undefined)
    return <OpenFormFields key={edited.id} {...props} form={edited} onDone={() => void done(edited.id)} />
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE}>Vul de antwoorden in</h2>
      <p className="measure">
        Wij vullen open in; iedereen ziet wie wat koos. Vul samen in, of typ over wat iemand op papier of in het
        formulier koos.
      </p>
      {scan.openForms.length > 0 && (
        <ul className="tasks">
          {scan.openForms.map((form) => {
            const { id, who, group, answers } = form
            const name = who.trim() === '' ? 'Zonder naam' : who
            return (
              <li key={id}>
                <strong>{name}</strong>
                <span className="row">
                  <button id={editAnchor(id)} type="button" className="text-button" onClick={() => start(form)}>
                    Pas aan<span className="unseen">: {name}</span>
                  </button>
                  <SureButton
                    id={`scan.fill-in.remove.${id}`}
                    words="Haal weg"
                    which={name}
                    question={`Wilt u de antwoorden van ${name} weghalen?`}
                    yes="Ja, haal ze weg"
                    no="Nee, bewaar ze"
                    onSure={() => remove(id)}
                  />
                </span>
                <p>
                  {groupLabel(questionnaire, group, words)}. {Object.keys(answers).length} van{' '}
                  {statementsOf(questionnaire).length} stellingen ingevuld.
                </p>
              </li>
            )
          })}
        </ul>
      )}
      <Button id={ADD} onClick={() => start(empty())}>
        Voeg antwoorden toe
      </Button>
      <ReadFiles {...props} />
      <Disclosure summary="Deel het formulier uit">
        <div className="stack">
          <GiveForm scanId={props.scanId} />
          <ScanPapers scanId={props.scanId} papers={['scan-form']} />
        </div>
      </Disclosure>
    </section>
  )
}

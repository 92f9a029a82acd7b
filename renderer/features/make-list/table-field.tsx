// The table of a partnership: pasted, or read from a file, or from a list that was made here before.
import { Button, FileButton, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { PasteNote } from '../../components/paste-note.tsx'
import { SureButton } from '../../components/sure-button.tsx'
import { ToldProblem } from '../../components/told-problem.tsx'
import { templateFaultWords } from '../../components/template-fault-words.ts'
import { pasteLines } from '../../lists/draft.ts'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { readTemplateFile } from '../../session/template-file.ts'
import { FOUND, TABLE } from './anchors.ts'
import { changeTable, emptyList, openList } from './draft.ts'
import { readTableFile, tableFileWords } from './table-file.ts'

const listFileWords = templateFaultWords({
  choose: 'Kies het bestand dat u hier eerder bewaarde.',
  mend: 'Plak uw tabel uit Excel in het veld.'
})

export function TableField({ table }: { readonly table: string }) {
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string>()
  const forgetTable = useRef<() => void>(null)
  const forgetList = useRef<() => void>(null)
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return
    const read = await readTableFile(file)
    // The same file may be chosen again.
    forgetTable.current?.()
    setProblem(read.ok ? undefined : tableFileWords[read.why])
    if (!read.ok) return
    changeTable(read.text)
    goToField(FOUND)
  }
  const open = async (file: File | null): Promise<void> => {
    if (file === null) return
    const read = await readTemplateFile(file)
    forgetList.current?.()
    setProblem(read?.kind === 'refused' ? listFileWords[read.why] : undefined)
    if (read?.kind !== 'read') return
    openList(read.template)
    goToField(FOUND)
  }
  const empty = (): void => {
    emptyList()
    goToField(TABLE)
    announce('De lijst is leeg.')
  }
  return (
    <section className="stack-s" aria-labelledby="make-list-table">
      <h2 id="make-list-table">Uw tabel</h2>
      <details className="small">
        <summary>Hoe ziet de tabel eruit?</summary>
        <p>Zet in de eerste rij de koppen. Daaronder komt elke hulpvraag, afspraak of vraag in een eigen rij:</p>
        <ul>
          <li>
            <strong>Soort</strong>: hulpvraag, afspraak of vraag.
          </li>
          <li>
            <strong>Tekst</strong>: hoe u het noemt. Noem bij een hulpvraag wat een leerling nodig heeft.
          </li>
          <li>
            <strong>Toelichting</strong> (mag leeg zijn): wat u ermee bedoelt.
          </li>
          <li>
            <strong>Kenmerk</strong> (mag ontbreken): een vaste code. Dan houden scholen hun antwoord als u later andere
            woorden kiest.
          </li>
        </ul>
        <p>
          Hebt u een lijst geopend die u eerder maakte? Laat de kolom Kenmerk dan staan. U kunt de rijen hier wijzigen,
          of ze kopiëren naar Excel en daarna terugplakken.
        </p>
      </details>
      <Textarea
        id={TABLE}
        label="De rijen"
        description="Kopieer de tabel in Excel en plak hier met Ctrl+V."
        rows={8}
        value={table}
        onPaste={(event) => setNote(pasteLines(event, changeTable))}
        onChange={(event) => {
          changeTable(event.currentTarget.value)
          setNote('')
        }}
      />
      <PasteNote note={note} close={() => setNote('')} />
      {table.trim() === '' ? (
        <div className="row">
          <FileButton
            resetRef={forgetTable}
            accept=".csv,.txt,text/csv,text/plain"
            onChange={(file) => void take(file)}
          >
            {(props) => (
              <Button {...props} variant="default">
                Of kies een CSV-bestand
              </Button>
            )}
          </FileButton>
          <FileButton resetRef={forgetList} accept=".json,application/json" onChange={(file) => void open(file)}>
            {(props) => (
              <Button {...props} variant="default">
                Open een lijst die u eerder maakte
              </Button>
            )}
          </FileButton>
        </div>
      ) : (
        <SureButton
          id="make-list.empty"
          words="Begin opnieuw met een lege lijst"
          question="Wilt u deze rijen weghalen?"
          yes="Ja, haal alles weg"
          no="Nee, laat alles staan"
          onSure={empty}
        >
          <p>Een bestand dat u hebt bewaard, blijft bestaan.</p>
        </SureButton>
      )}
      <ToldProblem problem={problem} />
    </section>
  )
}

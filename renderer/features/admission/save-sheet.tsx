// The sheet as Word, where she says, after one warning: with a name on it, it is about a pupil.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SheetReader } from '#shared/documents/sheet-readers.ts'
import { Symbol } from '../../components/symbols.tsx'
import { giveToHer } from '../../bridge/download.ts'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'

interface SaveSheetProps {
  readonly needs: readonly string[]
  readonly others: readonly string[]
  readonly received: string
}

const WARNING = 'admission.save'
const BUTTON = 'admission.save.begin'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const savedWords = (fileName: string): string => `${fileName} is opgeslagen.`

export function SaveSheet({ needs, others, received }: SaveSheetProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const [isAsked, setAsked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string>()
  const save = async (reader: SheetReader): Promise<void> => {
    setBusy(true)
    const asked = { schoolId, reader, needs: [...needs], others: [...others], received }
    const sheet = await askOrTell('admission.saveSheet', asked)
    setBusy(false)
    if (!sheet) return
    if (sheet.kind === 'page') giveToHer(sheet.fileName, sheet.bytes, WORD)
    setAsked(false)
    setSaved(sheet.fileName)
    announce(savedWords(sheet.fileName))
    goToField(BUTTON)
  }
  if (!isAsked)
    return (
      <div className="stack-s">
        <Button
          id={BUTTON}
          variant="default"
          onClick={() => {
            setSaved(undefined)
            setAsked(true)
            goToField(WARNING)
          }}
        >
          Sla het blad op als Word
        </Button>
        {saved !== undefined && (
          <p>
            <Symbol name="done" /> {savedWords(saved)}
          </p>
        )}
      </div>
    )
  return (
    <div className="banner" data-tone="note">
      <h3 id={WARNING} tabIndex={-1}>
        Let op: dit blad gaat over een leerling zodra u er een naam bij zet
      </h3>
      <p className="measure">
        Bewaar het dan op een veilige plek, niet langer dan nodig is. In de map van uw school kan het niet staan. Wij
        onthouden niet wat u opslaat, en niet waar.
      </p>
      <div className="row">
        <Button variant="default" loading={isBusy} onClick={() => void save('parents')}>
          Sla het blad voor ouders op
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => void save('team')}>
          Sla het blad voor het team op
        </Button>
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setAsked(false)
            goToField(BUTTON)
          }}
        >
          Toch niet
        </button>
      </div>
    </div>
  )
}

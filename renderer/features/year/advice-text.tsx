// What the advice says: typed, or pasted from a mail or the minutes of the meeting.
import { useState } from 'react'
import { setRoundField } from '#shared/school/round-edits.ts'
import { LongTextField } from '../../components/fields.tsx'
import { PasteNote } from '../../components/paste-note.tsx'
import { pasteLines } from '../../lists/draft.ts'
import { useRoundKey } from '../../session/round.ts'
import { edit } from '../../session/school-store.ts'

export function AdviceText({ value }: { readonly value: string }) {
  const key = useRoundKey()
  const [note, setNote] = useState('')
  const set = (text: string) => setRoundField(key, 'round.mr.adviceText', text)
  return (
    <div>
      <LongTextField
        id="round.mr.adviceText"
        label="Wat staat er in het advies?"
        description="In een paar zinnen. Of plak het uit de mail of de notulen van de MR, zonder namen."
        value={value}
        makeEdit={set}
        onPaste={(event) => setNote(pasteLines(event, (text) => edit(set(text))))}
      />
      <PasteNote note={note} close={() => setNote('')} />
    </div>
  )
}

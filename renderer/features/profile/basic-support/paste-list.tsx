// Pasting the SWV's list: a field that takes a table, a list or plain lines; what was found is shown before it is used.
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { placePartnershipList } from '#shared/school/edits.ts'
import { shortText } from '#shared/short-text.ts'
import { newId } from '../../../session/new-id.ts'
import { goToField } from '../../../session/place.ts'
import { announce } from '../../../session/announce.ts'
import { edit, useSchool } from '../../../session/school-store.ts'
import { pasteLines, usePasteDraft } from '../../../lists/draft.ts'
import { PasteNote } from '../../../components/paste-note.tsx'
import { hasHeads, itemsOf, likelyColumn, readTable, type PastedTable } from '#shared/intake/table-paste.ts'

export function PasteList({ onDone }: { readonly onDone?: () => void }) {
  const [text, setText] = usePasteDraft('agreements')
  const hasContent = useSchool((school) =>
    school.sections.basicSupport.agreements.some((agreement) => agreement.how !== '' || agreement.status !== 'unknown')
  )
  const [sure, setSure] = useState(false)
  const [note, setNote] = useState('')
  const late = useDeferredValue(text)
  const table = useMemo(() => readTable(late), [late])
  const [column, setColumn] = useState<number>()
  const [heads, setHeads] = useState<boolean>()
  const chosen = column !== undefined && column < table.columns ? column : likelyColumn(table)
  const skipFirst = heads ?? hasHeads(table)
  const items = useMemo(() => itemsOf(table, chosen, skipFirst), [table, chosen, skipFirst])

  const place = (): void => {
    if (hasContent && !sure) {
      setSure(true)
      return
    }
    edit(placePartnershipList(items.map((item) => ({ id: newId(), text: item }))))
    announce(`${items.length} afspraken geplaatst`)
    setText('')
    onDone?.()
    goToField('basicSupport.planYears')
  }

  return (
    <div className="stack" data-own-undo>
      <Textarea
        id={hasContent || onDone ? 'basicSupport.newList' : 'basicSupport.list'}
        label="De afspraken"
        description="Plak hier met Ctrl+V. Eén afspraak per regel. U kunt regels weghalen of verbeteren."
        rows={6}
        value={text}
        onPaste={(event) => setNote(pasteLines(event, setText))}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setNote('')
        }}
      />
      <PasteNote note={note} close={() => setNote('')} />
      {table.rows.length > 0 && (
        <div className="stack-s">
          {table.columns > 1 && <ColumnChoice table={table} chosen={chosen} choose={setColumn} />}
          {table.rows.length > 1 && (
            <label className="check">
              <input type="checkbox" checked={skipFirst} onChange={(event) => setHeads(event.currentTarget.checked)} />
              <span>De eerste regel is een kopje, geen afspraak</span>
            </label>
          )}
          <h3 id="found-title">
            {items.length === 1 ? 'Wij vonden 1 afspraak' : `Wij vonden ${items.length} afspraken`}
          </h3>
          {/* The keyboard must be able to scroll through what was found. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ol className="found" tabIndex={0} aria-labelledby="found-title">
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ol>
        </div>
      )}
      {sure && (
        <div className="banner" data-tone="warn">
          <p role="alert">
            Er staat al een lijst met uw keuzes. De nieuwe lijst komt daarvoor in de plaats. Bij afspraken met dezelfde
            woorden blijft staan wat u schreef. U kunt dit ongedaan maken.
          </p>
        </div>
      )}
      <div className="row">
        <Button disabled={items.length === 0} onClick={place}>
          {sure
            ? 'Ja, vervang de lijst'
            : items.length === 0
              ? 'Plaats de lijst'
              : `Plaats deze ${items.length === 1 ? 'afspraak' : `${items.length} afspraken`}`}
        </Button>
        {onDone && (
          <Button variant="default" onClick={onDone}>
            Annuleer
          </Button>
        )}
      </div>
    </div>
  )
}

interface ColumnChoiceProps {
  readonly table: PastedTable
  readonly chosen: number
  readonly choose: (column: number) => void
}

function ColumnChoice({ table, chosen, choose }: ColumnChoiceProps) {
  const sample = (column: number): string =>
    shortText(table.rows.map((row) => row[column] ?? '').find((cell) => cell !== '') ?? 'leeg', 50)
  return (
    <NativeSelect
      label="In welke kolom staan de afspraken?"
      value={String(chosen)}
      data={Array.from({ length: table.columns }, (_, column) => ({
        value: String(column),
        label: `Kolom ${column + 1}: ${sample(column)}`
      }))}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  )
}

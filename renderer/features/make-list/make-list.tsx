// "Maak een lijst voor uw scholen": a partnership pastes its table, sees what becomes of each row, and keeps the file for its schools. No school is open.
import { TextInput } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { needsContent } from '#assets/needs/index.ts'
import { itemsInTable } from '#shared/delivery/template-from-table.ts'
import { Page } from '../../components/page.tsx'
import { NAME } from './anchors.ts'
import { changeList, useListDraft } from './draft.ts'
import { Found } from './found.tsx'
import { Keep } from './keep.tsx'
import { TableField } from './table-field.tsx'

export default function MakeList() {
  const { name, years, table, own, opened } = useListDraft(
    useShallow((draft) => ({
      name: draft.name,
      years: draft.years,
      table: draft.table,
      own: draft.own,
      opened: draft.opened
    }))
  )
  const late = useDeferredValue(table)
  const read = useMemo(() => itemsInTable(late, needsContent.needs, opened), [late, opened])
  return (
    <Page
      title="Maak een lijst voor uw scholen"
      intro={
        <>
          <p>
            Werkt u voor een samenwerkingsverband? Maak hier een bestand met uw afspraken, hulpvragen en extra vragen.
            Uw scholen lezen het in. Zij hoeven uw vragen dan niet over te typen.
          </p>
          <p>U hebt een tabel in Excel nodig met drie kolommen: soort, tekst en toelichting.</p>
          <p>
            De rijen blijven hier staan zolang het programma open is. Bewaar het bestand: dat opent u later om iets te
            wijzigen.
          </p>
        </>
      }
    >
      <div className="stack-l" data-own-undo>
        <div className="form">
          <TextInput
            id={NAME}
            label="Naam van het samenwerkingsverband"
            autoComplete="off"
            value={name}
            onChange={(event) => changeList({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Jaren van het ondersteuningsplan (mag later)"
            description="Bijvoorbeeld 2025-2029"
            autoComplete="off"
            value={years}
            onChange={(event) => changeList({ years: event.currentTarget.value })}
          />
        </div>
        <TableField table={table} />
        {table.trim() !== '' && <Found read={read} own={own} />}
        <Keep items={read.items} name={name} years={years} own={own} opened={opened} />
      </div>
    </Page>
  )
}

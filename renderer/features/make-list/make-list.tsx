// "Maak een lijst voor uw scholen": a partnership pastes its table, sees what becomes of each row, and keeps the file for its schools. No school is open.
import { Button, FileButton, Textarea, TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { needsContent } from '#assets/needs/index.ts'
import {
  itemsInTable,
  nameOf,
  templateOf,
  type ItemKind,
  type NotReadReason,
  type TableItem
} from '#shared/delivery/template-from-table.ts'
import type { Template } from '#shared/delivery/template.ts'
import { asksForPupils } from '#shared/hints/asked-pupils.ts'
import { shortText } from '#shared/short-text.ts'
import { counted } from '#shared/text.ts'
import { downloadText } from '../../bridge/download.ts'
import { Page } from '../../components/page.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { PasteNote } from '../../components/paste-note.tsx'
import { SureButton } from '../../components/sure-button.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { pasteLines } from '../../lists/draft.ts'
import { askOrTell, useHello, useToday } from '../../session/host.ts'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { readTemplateFile } from '../../session/template-file.ts'
import { changeList, changeTable, emptyList, listIsSaved, openList, useListDraft } from './draft.ts'
import { listFileWords } from './list-file-words.ts'
import { readTableFile, tableFileWords } from './table-file.ts'

const NAME = 'make-list.name'
const TABLE = 'make-list.table'
const FOUND = 'make-list.found'

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
  const { items, notRead } = useMemo(() => itemsInTable(late, needsContent.needs, opened), [late, opened])
  return (
    <Page
      title="Maak een lijst voor uw scholen"
      intro={
        <>
          <p>
            Werkt u voor een samenwerkingsverband? Maak hier een bestand met uw afspraken, hulpvragen en extra vragen.
            Uw scholen lezen het in. Zij hoeven dan niets over te typen.
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
        {table.trim() !== '' && (
          <section className="stack" aria-labelledby={FOUND}>
            <h2 id={FOUND} tabIndex={-1}>
              Dit komt in de lijst
            </h2>
            <p role="status">{foundWords(items)}</p>
            <NotReadRows rows={notRead} />
            <Guessed items={items} />
            <Labelled items={items} />
            <AskedPupils items={items} />
            <Matches items={items} own={own} />
            <Items title="Hulpvragen" items={items.filter(({ kind }) => kind === 'need')} own={own} />
            <Items title="Afspraken" items={items.filter(({ kind }) => kind === 'agreement')} own={own} />
            <Items title="Extra vragen" items={items.filter(({ kind }) => kind === 'question')} own={own} />
          </section>
        )}
        <Keep items={items} name={name} years={years} own={own} opened={opened} />
      </div>
    </Page>
  )
}

function foundWords(items: readonly TableItem[]): string {
  const many = (kind: TableItem['kind']): number => items.filter((item) => item.kind === kind).length
  return items.length === 0
    ? 'Wij vonden nog niets. Staat er in elke rij of het een hulpvraag, een afspraak of een vraag is?'
    : `Wij vonden ${counted(many('need'), 'hulpvraag', 'hulpvragen')}, ${counted(many('agreement'), 'afspraak', 'afspraken')} en ${counted(many('question'), 'extra vraag', 'extra vragen')}.`
}

function TableField({ table }: { readonly table: string }) {
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
      <div aria-live="polite">
        {problem !== undefined && (
          <p className="check-this">
            <Symbol name="warn" /> {problem}
          </p>
        )}
      </div>
    </section>
  )
}

const reasons: Readonly<Record<NotReadReason, string>> = {
  kind: 'Wij weten niet of dit een hulpvraag, een afspraak of een vraag is.',
  text: 'Er staat geen tekst.',
  double: 'Dit staat er al.',
  long: 'De tekst is te lang voor een lijst.',
  many: 'De lijst is vol: van elke soort passen er 500 in.'
}

const LONGEST = 120

function NotReadRows({ rows }: { readonly rows: ReturnType<typeof itemsInTable>['notRead'] }) {
  if (rows.length === 0) return null
  return (
    <div className="stack-s">
      <h3>Niet overgenomen: {counted(rows.length, 'rij', 'rijen')}</h3>
      <ul className="plain-list">
        {rows.map(({ row, why, said }) => (
          <li key={row} className="check-this">
            <Symbol name="warn" /> Rij {row} (“{shortText(said, LONGEST)}”): {reasons[why]}
          </li>
        ))}
      </ul>
    </div>
  )
}

const kindWords: Readonly<Record<ItemKind, string>> = { need: 'hulpvraag', agreement: 'afspraak', question: 'vraag' }

/** More than this is folded away. */
const SHOWN = 10

/** An empty cell may be a slip, and then a row is another thing than she meant. */
function Guessed({ items }: { readonly items: readonly TableItem[] }) {
  const guessed = items.filter(({ kindGuessed }) => kindGuessed)
  if (guessed.length === 0) return null
  return (
    <Disclosure
      summary={`De soort is leeg: ${counted(guessed.length, 'rij', 'rijen')}`}
      startsOpen={guessed.length <= SHOWN}
    >
      <ul className="plain-list">
        {guessed.map(({ row, kind, text }) => (
          <li key={row} className="check-this">
            <Symbol name="warn" /> Rij {row} (“{shortText(text, LONGEST)}”): de soort is leeg. Wij nemen{' '}
            <strong>{kindWords[kind]}</strong>, zoals de rij erboven.
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Nothing of it blocks anything. */
function Labelled({ items }: { readonly items: readonly TableItem[] }) {
  const labelled = items.filter(({ label }) => label !== '')
  if (labelled.length === 0) return null
  return (
    <div className="stack-s">
      <h3>Kijk hier nog naar</h3>
      <p>
        Noem bij een hulpvraag wat een leerling nodig heeft, en geen diagnose. Dan weten scholen wat zij kunnen bieden.
      </p>
      <ul>
        {labelled.map(({ row, text }) => (
          <li key={row}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

function AskedPupils({ items }: { readonly items: readonly TableItem[] }) {
  const asked = items.filter(
    ({ kind, text, help }) => kind === 'question' && (asksForPupils(text) || asksForPupils(help))
  )
  if (asked.length === 0) return null
  return (
    <div className="stack-s">
      <h3>Deze vragen gaan over leerlingen</h3>
      <ul className="plain-list">
        {asked.map(({ row, text }) => (
          <li key={row} className="check-this">
            <Symbol name="warn" /> Rij {row} (“{shortText(text, LONGEST)}”): vraag niet naar namen of aantallen van
            leerlingen. Bij een kleine school is te herkennen om wie het gaat.
          </li>
        ))}
      </ul>
    </div>
  )
}

interface MatchesProps {
  readonly items: readonly TableItem[]
  readonly own: ReadonlySet<number>
}

/** Needs that are worded as one of ours: then schools answer once, and regions can be laid side by side. She may undo it. */
function Matches({ items, own }: MatchesProps) {
  const matched = items.flatMap(({ row, text, ours }) => (ours === undefined ? [] : [{ row, text, ...ours }]))
  if (matched.length === 0) return null
  return (
    <fieldset className="radios stack-s">
      <legend>Deze hulpvragen staan ook in onze lijst</legend>
      <p className="small">Scholen hebben ze dan misschien al ingevuld. Is iets niet hetzelfde? Zet het vinkje uit.</p>
      {matched.map(({ row, text, need, byLabel }) =>
        byLabel ? (
          <p key={row}>
            “{text}” wordt <strong>{need.name}</strong>. SOP-wijzer noemt wat een leerling nodig heeft, en geen
            diagnose.
          </p>
        ) : (
          <div key={row}>
            <label className="check">
              <input
                type="checkbox"
                checked={!own.has(row)}
                onChange={(event) => {
                  const next = new Set(own)
                  if (event.currentTarget.checked) next.delete(row)
                  else next.add(row)
                  changeList({ own: next })
                }}
              />
              <span>
                “{text}” is hetzelfde als <strong>{need.name}</strong>
              </span>
            </label>
          </div>
        )
      )}
    </fieldset>
  )
}

interface ItemsProps {
  readonly title: string
  readonly items: readonly TableItem[]
  readonly own: ReadonlySet<number>
}

function Items({ title, items, own }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <details>
      <summary>
        {title} ({items.length})
      </summary>
      <ol>
        {items.map((item) => (
          <li key={item.row}>
            {nameOf(item, own)}
            {item.help !== '' && <span className="soft"> {item.help}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}

interface KeepProps {
  readonly items: readonly TableItem[]
  readonly name: string
  readonly years: string
  readonly own: ReadonlySet<number>
  readonly opened: Template | undefined
}

function Keep({ items, name, years, own, opened }: KeepProps) {
  const { capabilities } = useHello()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<string>()
  const [nameless, setNameless] = useState(false)
  const keep = async (): Promise<void> => {
    setKept(undefined)
    if (name.trim() === '') {
      setNameless(true)
      goToField(NAME)
      return
    }
    setNameless(false)
    const head = { name: name.trim(), years: years.trim(), madeOn: today }
    const text = `${JSON.stringify(templateOf(items, head, own, opened), null, 2)}\n`
    setBusy(true)
    const said = capabilities.pickFolder ? await onDesktop(text) : inBrowser(text, [head.name, head.years])
    setBusy(false)
    if (said !== undefined) listIsSaved()
    setKept(said)
  }
  return (
    <section className="stack-s" aria-label="Bewaren">
      <div className="row">
        <Button disabled={items.length === 0} loading={busy} onClick={() => void keep()}>
          Bewaar het bestand
        </Button>
      </div>
      <div aria-live="polite">
        {nameless && name.trim() === '' && (
          <p className="check-this">Vul eerst de naam van het samenwerkingsverband in.</p>
        )}
        {kept !== undefined && (
          <p>
            <Symbol name="done" /> {kept} Stuur het naar uw scholen. Zij lezen het in onder Documenten, bij Levering en
            Overtypen.
          </p>
        )}
      </div>
    </section>
  )
}

/** Undefined when she cancelled, or when it failed: that is said already. */
async function onDesktop(text: string): Promise<string | undefined> {
  const place = await askOrTell('templates.save', { text })
  return place ? `Het bestand “${place.fileName}” staat in ${place.place}.` : undefined
}

function inBrowser(text: string, name: readonly string[]): string {
  downloadText(`Lijst ${name.filter((part) => part !== '').join(' ')}.json`, text)
  return 'Het bestand staat in uw map Downloads.'
}

// What becomes of each row of the table: what was not understood with its reason, what to look at once more, and what comes in the list.
import {
  nameOf,
  type ItemKind,
  type NotReadReason,
  type ReadTableItems,
  type TableItem
} from '#shared/delivery/template-from-table.ts'
import { asksForPupils } from '#shared/hints/asked-pupils.ts'
import { shortText } from '#shared/short-text.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { FOUND } from './anchors.ts'
import { changeList } from './draft.ts'

interface FoundProps {
  readonly read: ReadTableItems
  /** Rows of needs that are another than ours. */
  readonly own: ReadonlySet<number>
}

export function Found({ read: { items, notRead }, own }: FoundProps) {
  return (
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
  )
}

function foundWords(items: readonly TableItem[]): string {
  const many = (kind: TableItem['kind']): number => items.filter((item) => item.kind === kind).length
  return items.length === 0
    ? 'Wij vonden nog niets. Staat er in elke rij of het een hulpvraag, een afspraak of een vraag is?'
    : `Wij vonden ${counted(many('need'), 'hulpvraag', 'hulpvragen')}, ${counted(many('agreement'), 'afspraak', 'afspraken')} en ${counted(many('question'), 'extra vraag', 'extra vragen')}.`
}

const reasons: Readonly<Record<NotReadReason, string>> = {
  kind: 'Wij weten niet of dit een hulpvraag, een afspraak of een vraag is.',
  text: 'Er staat geen tekst.',
  double: 'Dit staat er al.',
  long: 'De tekst is te lang voor een lijst.',
  many: 'De lijst is vol: van elke soort passen er 500 in.'
}

const LONGEST = 120

function NotReadRows({ rows }: { readonly rows: ReadTableItems['notRead'] }) {
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

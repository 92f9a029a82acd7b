// Our answers in the order of the partnership, each to copy and to tick. A tick falls off by itself when the answer is another one.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { fill, type Words } from '#shared/catalogue/fill.ts'
import { writeDay } from '#shared/day.ts'
import type { DeliveredNeed } from '#shared/delivery/delivery.ts'
import {
  needsBeside,
  retypeParts,
  retypeState,
  type RetypePart,
  type RetypeRow,
  type RetypeState
} from '#shared/delivery/retype.ts'
import { optionsWords } from '#shared/documents/choice-words.ts'
import { saidWords } from '#shared/documents/need-words.ts'
import { deliveryFrom } from '#shared/documents/kinds/delivery.ts'
import type { DocumentSource } from '#shared/documents/source.ts'
import { shortMark } from '#shared/short-mark.ts'
import { shortText } from '#shared/short-text.ts'
import { setRetyped } from '#shared/school/template-edits.ts'
import { escapeXml } from '#shared/markup.ts'
import { copyDocument } from '../../bridge/clipboard.ts'
import { statusWords } from '../../components/agreement-status-words.ts'
import { FromVersion } from '../../components/from-version.tsx'
import { ToScreen } from '../../components/link.tsx'
import { sectorNames } from '../../components/sector-names.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'
import { useWords } from '../../session/school-words.ts'
import { LIST } from './anchors.ts'

const partTitles: Readonly<Record<RetypePart['part'], string>> = {
  school: 'De school',
  needs: 'Hulpvragen',
  agreements: 'Afspraken',
  expertise: 'Deskundigheid',
  questions: 'Vragen van {het samenwerkingsverband}',
  question: 'Vraag aan {het samenwerkingsverband}'
}

/** As the delivery, so that both tell the same. */
export const RetypeList = () => (
  <FromVersion id={LIST} title="Uw antwoorden om over te typen">
    {(source) => <Answers source={source} />}
  </FromVersion>
)

interface Stated {
  readonly row: RetypeRow
  readonly state: RetypeState
  /** Of the page: rows may have the same question where a file says one twice. */
  readonly anchor: string
}

/** The list says whose it is: a school may call its partnership something else, or be in another. */
function useListWords(): Words {
  const words = useWords()
  const name = useSchool(({ internal }) => internal.template.name.trim())
  return useMemo(() => (name === '' ? words : { ...words, 'het samenwerkingsverband': name }), [words, name])
}

function useParts(
  source: DocumentSource,
  words: Words
): { readonly parts: readonly RetypePart[]; readonly beside: readonly string[] } {
  return useMemo(() => {
    const of = {
      told: source.school,
      now: source.now?.school ?? source.school,
      delivery: deliveryFrom(source),
      words,
      sectorNames,
      statusWords,
      needWords: (need: DeliveredNeed) => saidWords(need, words),
      whereWords: (where: readonly string[]) => optionsWords(catalogue, 'expertise', 'where', where)
    }
    return { parts: retypeParts(of), beside: needsBeside(of).map(({ name }) => name) }
  }, [source, words])
}

function Answers({ source }: { readonly source: DocumentSource }) {
  const words = useListWords()
  const { parts, beside } = useParts(source, words)
  const retyped = useSchool(({ internal }) => internal.retyped)
  const marks = new Map(retyped.map(({ question, mark }) => [question, mark]))
  const stated = parts.map(({ part, rows }) => ({
    part,
    rows: rows.map((row, at): Stated => ({
      row,
      state: retypeState(row, marks.get(row.id)),
      anchor: `retyped.${part}.${at}`
    }))
  }))
  const answered = stated.flatMap(({ rows }) => rows).filter(({ state }) => state !== 'nothing')
  const open = answered.filter(({ state }) => state !== 'done')
  const [first] = open
  /** The open one after it, or the first where it is the last. */
  const nextOf = (anchor: string): string | undefined => {
    const at = answered.findIndex((one) => one.anchor === anchor)
    return (answered.slice(at + 1).find(({ state }) => state !== 'done') ?? open.find((one) => one.anchor !== anchor))
      ?.anchor
  }
  return (
    <>
      <p className="measure">
        {source.adopted ? (
          <>
            Dit komt uit de versie die is vastgesteld op {writeDay(source.today)}. Wat u daarna schreef, staat hier niet
            bij.
          </>
        ) : (
          <>
            <strong>Dit is een concept.</strong> U leest hier wat er nu in uw profiel staat. Daar is nog geen besluit
            over.
          </>
        )}{' '}
        {fill('Uw contact, uw vraag en de antwoorden op vragen van {het samenwerkingsverband} zijn die van nu.', words)}
      </p>
      <div className="row">
        <p role="status">
          {answered.length - open.length} van {answered.length} overgetypt.
        </p>
        {first !== undefined && (
          <Button variant="default" onClick={() => goToField(first.anchor)}>
            Naar de eerste die nog open is
          </Button>
        )}
      </div>
      {stated.map(({ part, rows }) => (
        <section key={part} className="stack-s" aria-labelledby={`retyped.part.${part}`}>
          <h3 id={`retyped.part.${part}`}>{fill(partTitles[part], words)}</h3>
          <ul className="plain-list">
            {rows.map((one) => (
              <Answer key={one.anchor} {...one} next={nextOf(one.anchor)} />
            ))}
          </ul>
          {part === 'needs' && beside.length > 0 && (
            <p className="measure">
              {fill('Deze hulpvragen van uw school vraagt {het samenwerkingsverband} niet:', words)} {beside.join('; ')}
              . Ze staan bij <ToScreen screen={{ name: 'needs' }}>uw hulpvragen</ToScreen>.
            </p>
          )}
        </section>
      ))}
      <p className="small soft">
        Mist u een antwoord? Vul het in bij <ToScreen screen={{ name: 'profile' }}>uw profiel</ToScreen>,{' '}
        <ToScreen screen={{ name: 'needs' }}>uw hulpvragen</ToScreen> of{' '}
        <ToScreen screen={{ name: 'delivery' }}>uw levering</ToScreen>.
      </p>
    </>
  )
}

/** In a name for who does not see the page. */
const LONGEST_NAME = 80

function Answer({ row, state, anchor, next }: Stated & { readonly next: string | undefined }) {
  const mayWrite = useMayWrite()
  const [failed, setFailed] = useState(false)
  const name = <span className="unseen">: {shortText(row.question, LONGEST_NAME)}</span>
  const copy = async (): Promise<void> => {
    const html = row.answer
      .split('\n')
      .map((line) => `<p>${escapeXml(line)}</p>`)
      .join('')
    const copied = await copyDocument(row.answer, html)
    setFailed(!copied)
    announce(copied ? `Gekopieerd: ${shortText(row.question, LONGEST_NAME)}` : NOT_COPIED)
  }
  const tick = (on: boolean): void => {
    edit(setRetyped(newId(), row.id, on ? shortMark(row.answer) : null))
  }
  return (
    <li className="retype-row">
      <div>
        <p>{row.question}</p>
        {row.help !== '' && <p className="said-in-words soft">{row.help}</p>}
      </div>
      {state === 'nothing' ? (
        <p>
          <span className="soft">Niet ingevuld.</span>{' '}
          <ToScreen screen={screenOfField(row.field) ?? { name: 'profile' }} field={row.field}>
            Vul dit in{name}
          </ToScreen>
        </p>
      ) : (
        <>
          <div>
            <p className="said-in-words">{row.answer}</p>
            {state === 'changed' && <p className="check-this">Uw antwoord is veranderd sinds u het overtypte.</p>}
            {failed && <p className="check-this">{NOT_COPIED}</p>}
          </div>
          <div className="row">
            <Button id={anchor} variant="default" onClick={() => void copy()}>
              Kopieer{name}
            </Button>
            <label className="check">
              <input
                id={`${anchor}.done`}
                type="checkbox"
                checked={state === 'done'}
                disabled={!mayWrite}
                onChange={(event) => tick(event.currentTarget.checked)}
              />
              <span>Overgetypt{name}</span>
            </label>
            {state === 'done' && next !== undefined && (
              <button type="button" className="text-button" onClick={() => goToField(next)}>
                Naar de volgende<span className="unseen"> die nog open is</span>
              </button>
            )}
          </div>
        </>
      )}
    </li>
  )
}

const NOT_COPIED = 'Kopiëren is niet gelukt. Selecteer de tekst en kopieer die zelf.'

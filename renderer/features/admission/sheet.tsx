// The sheet for a talk, on paper only. That for parents has nothing that the school does not do, and nothing that only the school sees.
import { createPortal } from 'react-dom'
import { admissionContent } from '#assets/needs/index.ts'
import { fill, type Words } from '#shared/catalogue/fill.ts'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { admissionDays } from '#shared/law/admission.ts'
import type { NeedAnswer, NeedOffered, NotKnown } from '#shared/needs/answer.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'
import { helperWords, isNewDutch, offerWords } from './answer-words.ts'
import type { SheetReader } from './printing.ts'

interface SheetProps {
  readonly reader: SheetReader
  readonly answers: readonly NeedAnswer[]
  /** On which the application came; without it no days are told. */
  readonly day: IsoDay | undefined
}

const { sentences } = admissionContent
const titles: Readonly<Record<SheetReader, string>> = {
  parents: 'Wat kan onze school bieden?',
  team: 'Gesprek over een aanmelding: blad voor het team'
}

export function Sheet({ reader, answers, day }: SheetProps) {
  const { identity } = useLateSchool()
  const words = useWords()
  const told = day === undefined ? undefined : admissionDays(admissionContent, identity.sector, day, words)
  const isForParents = reader === 'parents'
  return createPortal(
    <article className="print-sheet">
      <p>{identity.name}</p>
      <h1>{titles[reader]}</h1>
      <p>
        <strong>{sentences.noDecision}</strong> {sentences.first}
      </p>
      {answers.map((answer) => (
        <NeedOnSheet key={answer.need.id} answer={answer} reader={reader} words={words} />
      ))}
      {told !== undefined && (
        <section>
          <h2>Wat gebeurt wanneer?</h2>
          <ul>
            {told.days.map((step) => (
              <li key={step.id}>
                <strong>{writeDay(step.day)}.</strong> {isForParents ? step.toParents : step.text}
              </li>
            ))}
            {told.after.map((step) => (
              <li key={step.id}>{isForParents ? step.toParents : step.text}</li>
            ))}
            {!isForParents && told.sector.map((text) => <li key={text}>{text}</li>)}
          </ul>
        </section>
      )}
    </article>,
    document.body
  )
}

interface NeedOnSheetProps {
  readonly answer: NeedAnswer
  readonly reader: SheetReader
  readonly words: Words
}

function NeedOnSheet({ answer, reader, words }: NeedOnSheetProps) {
  const { need, notKnown, helpers } = answer
  const isForParents = reader === 'parents'
  const offered = isForParents ? forOurPupils(answer.offered) : answer.offered
  return (
    <section>
      <h2>{need.name}</h2>
      {isNewDutch(need) && <p>{sentences.newDutch}</p>}
      <h3>Wat wij bieden</h3>
      <p>
        {offered === undefined
          ? 'Hierover praten wij met elkaar. Wij kijken samen wat wél kan.'
          : offerWords(offered, words)}
      </p>
      {offered !== undefined && offered.restsOn.length > 0 && (
        <ul>
          {offered.restsOn.map(({ kind, id, name }) => (
            <li key={`${kind} ${id}`}>{name}</li>
          ))}
        </ul>
      )}
      {!isForParents && notKnown.length > 0 && (
        <>
          <h3>Wat wij niet weten</h3>
          <ul>
            {notKnown.map((what) => (
              <li key={what.kind === 'one-person' ? what.expertise : what.kind}>{shortly(what)}</li>
            ))}
          </ul>
        </>
      )}
      {helpers.length > 0 && (
        <>
          <h3>Wie kan meedenken</h3>
          <ul>
            {helpers.map((helper) => (
              <li key={helper.id}>
                {helper.name}
                {helperWords(helper)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Vragen voor het gesprek</h3>
      <p>{fill(need.ask, words)}</p>
    </section>
  )
}

/** What a school does for others says nothing to parents who come to it. */
function forOurPupils(offered: NeedOffered | undefined): NeedOffered | undefined {
  const levels = offered?.levels.filter((level) => level !== 'for-others') ?? []
  return offered === undefined || levels.length === 0 ? undefined : { ...offered, levels }
}

function shortly(what: NotKnown): string {
  switch (what.kind) {
    case 'not-filled-in':
      return what.said.length === 0
        ? 'Hier vulde de school nog niets in. Dat is geen “nee”.'
        : `Nog niet ingevuld. Wel in het profiel: ${what.said.map(({ said }) => said).join('; ')}.`
    case 'not-now':
      return what.needed === ''
        ? 'Nu lukt dit de school niet alleen. Kijk samen wat nodig zou zijn.'
        : `Nu lukt dit de school niet alleen. Nodig zou zijn: ${what.needed}`
    case 'asks-again':
      return 'Of dit nog klopt: waar het op rustte, is veranderd.'
    case 'old':
      return `Of dit nog klopt: bevestigd op ${writeDay(what.day)}.`
    case 'one-person':
      return `${what.expertise} hangt aan één collega.`
  }
}

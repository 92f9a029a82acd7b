// What may be promised of a scan, and what is kept of it: what is true, and no more.
import type { Questionnaire, QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { FEWEST_FOR_COUNTS } from '#shared/questionnaire/batch.ts'
import { FEWEST_FORMS } from '#shared/questionnaire/counting.ts'
import type { ScanMode } from '#shared/questionnaire/scan.ts'
import { numberWord } from '#shared/text.ts'
import { formTexts, questionnaires } from './content.ts'

interface PromisesProps {
  readonly questionnaire: QuestionnaireId
  readonly mode: ScanMode
  /** Of its headings. */
  readonly level: Level
}
type Level = 3 | 4

export function Promises({ questionnaire, mode, level }: PromisesProps) {
  return (
    <>
      {mode === 'collected' && <Collected level={level} questionnaire={questionnaires[questionnaire]} />}
      {mode === 'beside' && <Beside level={level} />}
      {mode === 'open' && <Openly level={level} />}
      {questionnaire === 'school' && (
        <p>
          <strong>Bespreek dit vooraf met de PMR.</strong>
        </p>
      )}
    </>
  )
}

interface PartProps {
  readonly level: Level
}

const Heading = ({ level, children }: PartProps & { readonly children: string }) =>
  level === 3 ? <h3>{children}</h3> : <h4>{children}</h4>

function Collected({ level, questionnaire: { groups, open } }: PartProps & { readonly questionnaire: Questionnaire }) {
  return (
    <>
      <div className="stack-s measure">
        <Heading level={level}>Wat kunt u eerlijk beloven?</Heading>
        <p>
          <strong>Vertrouwelijk, niet naamloos.</strong> Dat geldt als u formulieren mailt. U ziet dan immers wie iets
          terugstuurt.
        </p>
        <p>Echt naamloos is het alleen zo:</p>
        <ul>
          <li>op papier, in een doos of een envelop;</li>
          <li>op één computer van de school;</li>
          <li>via een collega die u samen kiest, en die niet de directeur is. Die verzamelt de formulieren.</li>
        </ul>
        <p>In een formulier staan geen naam, geen tijd en geen volgorde.</p>
      </div>
      <div className="stack-s measure">
        <Heading level={level}>Wat ziet u straks, en wat bewaart het programma?</Heading>
        <ul>
          <li>U ziet pas iets als u de scan hebt gesloten. Tot dan ziet u alleen hoeveel formulieren er zijn.</li>
          <li>Minder dan {numberWord(FEWEST_FORMS)} formulieren: er is geen uitkomst.</li>
          <li>
            {`Vanaf ${numberWord(FEWEST_FORMS)} formulieren: per stelling één woord en per thema een gemiddelde. Geen aantallen.`}
          </li>
          <li>{`Vanaf ${numberWord(FEWEST_FOR_COUNTS)} formulieren: ook hoe vaak elk antwoord is gekozen.`}</li>
          {groups !== null && (
            <li>
              {`Groepen naast elkaar: alleen als elke groep ${numberWord(FEWEST_FOR_COUNTS)} of meer formulieren heeft. Op een kleine school gebeurt dat dus niet.`}
            </li>
          )}
          {open.length > 0 && <li>{formTexts.unread}</li>}
          <li>Het formulier van de directeur telt niet mee voor deze grenzen.</li>
          <li>Als u sluit, gaan de formulieren weg. Alleen de uitkomst blijft.</li>
        </ul>
      </div>
    </>
  )
}

const Beside = ({ level }: PartProps) => (
  <div className="stack-s measure">
    <Heading level={level}>Wat kunt u eerlijk beloven?</Heading>
    <p>
      Iedereen houdt zijn eigen blad. Niemand levert iets in, en het programma bewaart geen antwoorden. Bij “Uw scans”
      staat alleen dat u de scan hield.
    </p>
  </div>
)

const Openly = ({ level }: PartProps) => (
  <div className="stack-s measure">
    <Heading level={level}>Wat spreekt u vooraf af?</Heading>
    <p>
      <strong>Wij vullen open in; iedereen ziet wie wat koos.</strong> Zeg dit vooraf, en vraag of iedereen dat goed
      vindt. De antwoorden blijven bij deze scan staan, met wie ze gaf.
    </p>
  </div>
)

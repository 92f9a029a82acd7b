// What may be promised of a scan, and what is kept of it: what is true, and no more.
import type { Questionnaire, QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { FEWEST_FOR_COUNTS } from '#shared/questionnaire/batch.ts'
import { FEWEST_FORMS } from '#shared/questionnaire/counting.ts'
import type { ScanMode } from '#shared/questionnaire/scan.ts'
import { numberWord } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { formTexts, questionnaires } from './content.ts'

interface PromisesProps {
  readonly questionnaire: QuestionnaireId
  readonly mode: ScanMode
  /** Of its headings. */
  readonly level: Level
  /** What matters most, and the rest when it is asked for. */
  readonly isShort?: boolean
}
type Level = 3 | 4

export function Promises({ questionnaire, mode, level, isShort = false }: PromisesProps) {
  return (
    <>
      {mode === 'collected' && (
        <Collected level={level} questionnaire={questionnaires[questionnaire]} isShort={isShort} />
      )}
      {mode === 'beside' && <Beside level={level} />}
      {mode === 'open' && <Openly level={level} />}
      {questionnaire === 'school' && (
        <p>
          <strong>Bespreek dit vooraf met de personeelsgeleding van de MR (PMR).</strong>
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

interface CollectedProps extends PartProps {
  readonly questionnaire: Questionnaire
  readonly isShort: boolean
}

function Collected({ level, questionnaire, isShort }: CollectedProps) {
  const more = <MorePromises level={level} questionnaire={questionnaire} />
  return (
    <>
      <div className="stack-s measure">
        <Heading level={level}>Wat kunt u eerlijk beloven?</Heading>
        <ul>
          <li>
            <strong>Vertrouwelijk, niet naamloos.</strong> Dat geldt als u formulieren mailt. U ziet dan immers wie iets
            terugstuurt.
          </li>
          <li>Dit programma toont pas iets als de scan is gesloten. Tot dan ziet u hier alleen een aantal.</li>
          <li>
            Als u sluit, gaan de formulieren weg.
            {questionnaire.open.length > 0 && ' Open antwoorden leest u dan één keer, zonder naam.'} Alleen de uitkomst
            blijft.
          </li>
        </ul>
      </div>
      {isShort ? (
        <Disclosure summary="Hoe wordt het wel naamloos, en wat ziet u straks?">
          <div className="stack">{more}</div>
        </Disclosure>
      ) : (
        more
      )}
    </>
  )
}

function MorePromises({ level, questionnaire: { groups, gatherer, open, own } }: Omit<CollectedProps, 'isShort'>) {
  return (
    <>
      <div className="stack-s measure">
        <Heading level={level}>Hoe wordt het wel naamloos?</Heading>
        <p>Alleen zo:</p>
        <ul>
          <li>op papier, in een doos of een envelop;</li>
          <li>met de code op een briefje, ook op een computer die u deelt;</li>
          <li>via {gatherer}, en die niet de directeur is. Die verzamelt de formulieren.</li>
        </ul>
        <p>
          In een bestand met antwoorden staan geen naam en geen tijd. Maar de map toont wel wanneer het is opgeslagen.
          En wie het bestand opent, kan de antwoorden lezen. Open het dus alleen in dit programma.
        </p>
      </div>
      <div className="stack-s measure">
        <Heading level={level}>Wat ziet u straks?</Heading>
        <ul>
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
          {own !== null && <li>{own.limits}</li>}
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

// What the regulations of the MR say: weeks for advice, holidays, papers before a meeting. Each is an assumption until the director looked it up.
import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { adviceTermOf, isNoCount, MOST_DAYS, MOST_WEEKS, USUAL_WEEKS } from '#shared/calendar/advice-term.ts'
import { assumptionWords } from '#shared/calendar/term-words.ts'
import {
  confirmRegulation,
  setRegulation,
  setRegulationArticle,
  type Regulation
} from '#shared/school/regulation-edits.ts'
import { ChoiceField, TextField } from './fields.tsx'
import { ProposalsAt } from './proposals-at.tsx'
import { edit, useMayWrite, useSchool } from '../session/school-store.ts'

const inHolidays = [
  { value: 'unknown', label: 'Nog niet bekend' },
  { value: 'no', label: 'Nee, schoolvakanties tellen niet mee' },
  { value: 'yes', label: 'Ja, de termijn loopt door' }
]

interface AdviceRulesProps {
  /** Short: without where each is written, which stands with the particulars of the school, and what is assumed, which stands with the term. */
  readonly short?: boolean
}

export function AdviceRules({ short = false }: AdviceRulesProps) {
  const assumed = useSchool((school) => assumptionWords(adviceTermOf(school)))
  const runs = useSchool((school) => school.internal.regulations.runsInHolidays.value)
  return (
    <div className="form">
      <p>
        In de wet staat geen aantal weken. Hoe lang de medezeggenschapsraad (MR) de tijd heeft, staat in het reglement
        van uw MR.
      </p>
      {assumed !== '' && !short && (
        <p className="check-this">
          <strong>Controleer dit.</strong> {assumed}
        </p>
      )}
      <Rule short={short} regulation="adviceWeeks" about="de weken voor advies" assumed={String(USUAL_WEEKS)}>
        <Count
          regulation="adviceWeeks"
          label="Hoeveel weken heeft de MR voor een advies?"
          description="Laat u dit leeg? Dan rekenen wij met zes weken."
          most={MOST_WEEKS}
          wrong={`Schrijf een heel aantal weken, van 1 tot en met ${MOST_WEEKS}. Bijvoorbeeld 6.`}
        />
      </Rule>
      <Rule short={short} regulation="runsInHolidays" about="de schoolvakanties" assumed="no">
        <ChoiceField
          id="regulations.runsInHolidays.value"
          label="Loopt die termijn door in schoolvakanties?"
          value={runs}
          makeEdit={(value) => setRegulation('runsInHolidays', value)}
          options={inHolidays}
        />
      </Rule>
      <Rule short={short} regulation="papersDays" about="de stukken">
        <Count
          regulation="papersDays"
          label="Hoeveel dagen voor een vergadering krijgt de MR de stukken?"
          description="Mag leeg blijven."
          most={MOST_DAYS}
          wrong={`Schrijf een heel aantal dagen, van 1 tot en met ${MOST_DAYS}. Bijvoorbeeld 7.`}
        />
      </Rule>
    </div>
  )
}

interface RuleProps {
  readonly short: boolean
  readonly regulation: Regulation
  /** For who does not see where the fields stand: "de weken voor advies". */
  readonly about: string
  /** What is counted with as long as nothing is filled in; without it there is nothing to confirm then. */
  readonly assumed?: string
  readonly children: ReactNode
}

/** The question, where the answer is written, and whether she looked it up. */
function Rule({ short, regulation, about, assumed = '', children }: RuleProps) {
  const { value, confirmed, article } = useSchool((school) => school.internal.regulations[regulation])
  const mayWrite = useMayWrite()
  const isEmpty = value.trim() === '' || value === 'unknown'
  return (
    <div className="stack-s">
      {children}
      {!short && (
        <TextField
          id={`regulations.${regulation}.article`}
          label={
            <>
              Waar staat dat?<span className="unseen"> ({about})</span>
            </>
          }
          description="Bijvoorbeeld artikel 21 van het reglement"
          value={article}
          makeEdit={(words) => setRegulationArticle(regulation, words)}
        />
      )}
      {!(isEmpty && assumed === '') && (
        <label className="check">
          <input
            type="checkbox"
            id={`regulations.${regulation}.confirmed`}
            checked={confirmed}
            disabled={!mayWrite}
            onChange={(event) => edit(confirmRegulation(regulation, event.currentTarget.checked, assumed))}
          />
          <span>
            Ik heb dit nagekeken in ons reglement<span className="unseen"> ({about})</span>
            {confirmed ? '' : ' (nog niet bevestigd)'}
          </span>
        </label>
      )}
    </div>
  )
}

interface CountProps {
  readonly regulation: Regulation
  readonly label: string
  readonly description: string
  readonly most: number
  readonly wrong: string
}

/** A number of weeks or days. What is none stays as it was typed, and nothing is counted with it. */
function Count({ regulation, label, description, most, wrong }: CountProps) {
  const value = useSchool((school) => school.internal.regulations[regulation].value)
  const mayWrite = useMayWrite()
  const id = `regulations.${regulation}.value`
  return (
    <>
      <TextInput
        id={id}
        className="date"
        label={label}
        description={description}
        value={value}
        readOnly={!mayWrite}
        inputMode="numeric"
        autoComplete="off"
        error={isNoCount(value, most) ? wrong : undefined}
        onChange={(event) => edit(setRegulation(regulation, event.currentTarget.value))}
      />
      <ProposalsAt address={id} />
    </>
  )
}

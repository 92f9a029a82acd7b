// One agreement: the SWV's own words, the choice, how the school does it, and the first step where it is not there yet.
import { memo } from 'react'
import { removeBeside } from '#shared/delivery/take-template.ts'
import { helpOfAgreement, standsBeside } from '#shared/delivery/taken-list.ts'
import { agreementAnchor } from '#shared/school/anchors.ts'
import { setAgreementStatus, setAgreementText } from '#shared/school/edits.ts'
import type { Agreement, AgreementStatus, School } from '#shared/school/school.ts'
import { shortText } from '#shared/short-text.ts'
import { DayField, LongTextField } from '../../../components/fields.tsx'
import { ProposalsAt } from '../../../components/proposals-at.tsx'
import { Symbol } from '../../../components/symbols.tsx'
import { announce } from '../../../session/announce.ts'
import { editAndGo } from '../../../session/edit-and-go.ts'
import { edit, useMayWrite, useSchool } from '../../../session/school-store.ts'
import { statusWords } from '../../../components/agreement-status-words.ts'

interface CardProps {
  readonly id: string
  readonly index: number
}

const find = (school: School, { id, index }: CardProps): Agreement | undefined => {
  const { agreements } = school.sections.basicSupport
  const likely = agreements[index]
  return likely?.id === id ? likely : agreements.find((agreement) => agreement.id === id)
}

const choices = Object.entries(statusWords) as [Exclude<AgreementStatus, 'unknown'>, string][]

const asked = [{ id: '', label: '', options: choices.map(([value, label]) => ({ value, label })) }]

function remove(id: string): void {
  editAndGo(removeBeside(id), 'basicSupport.planYears')
  announce('De afspraak is weggehaald. U kunt dit ongedaan maken.')
}

export const AgreementCard = memo(function AgreementCard(props: CardProps) {
  const { id, index } = props
  const agreement = useSchool((school) => find(school, props))
  const mayWrite = useMayWrite()
  const help = useSchool((school) => helpOfAgreement(school, id))
  const isBeside = useSchool((school) => standsBeside(school, id))
  if (agreement === undefined) return null
  const field = (name: string): string => agreementAnchor(id, name)
  const needsStep = agreement.status === 'partly' || agreement.status === 'not-yet'
  const shortName = shortText(agreement.text, 60)
  return (
    <li className="agreement">
      <fieldset className="radios">
        <legend className="agreement-text" id={field('text')} tabIndex={-1}>
          <span className="agreement-number">{index + 1}.</span> {agreement.text}
        </legend>
        <div className="row">
          {choices.map(([status, words], place) => (
            <label key={status}>
              <input
                type="radio"
                name={field('status')}
                id={place === 0 ? field('status') : field(`status.${status}`)}
                checked={agreement.status === status}
                disabled={!mayWrite}
                onChange={() => edit(setAgreementStatus(id, status))}
              />
              {words}
            </label>
          ))}
        </div>
      </fieldset>
      {help !== '' && <p className="said-in-words soft">{help}</p>}
      {isBeside && (
        <div className="row">
          <p className="check-this">
            <Symbol name="warn" /> Dit staat niet in de lijst van uw samenwerkingsverband.
          </p>
          {mayWrite && (
            <button type="button" className="text-button" onClick={() => remove(id)}>
              Haal weg<span className="unseen">: {shortName}</span>
            </button>
          )}
        </div>
      )}
      <ProposalsAt address={field('status')} asked={asked} />
      <LongTextField
        id={field('how')}
        label={
          <>
            {agreement.status === 'not-yet' ? 'Hoe is het nu?' : 'Zo doen wij dit'}
            <span className="unseen">: {shortName}</span>
          </>
        }
        value={agreement.how}
        makeEdit={(value) => setAgreementText(id, 'how', value)}
      />
      {!needsStep && (
        <>
          <ProposalsAt address={field('firstStep')} />
          <ProposalsAt address={field('firstStepBy')} />
        </>
      )}
      {needsStep && (
        <div className="two">
          <LongTextField
            id={field('firstStep')}
            label={
              <>
                Eerste stap<span className="unseen">: {shortName}</span>
              </>
            }
            value={agreement.firstStep}
            makeEdit={(value) => setAgreementText(id, 'firstStep', value)}
          />
          <DayField
            id={field('firstStepBy')}
            label={
              <>
                Klaar op<span className="unseen">: {shortName}</span>
              </>
            }
            description=""
            value={agreement.firstStepBy}
            makeEdit={(value) => setAgreementText(id, 'firstStepBy', value)}
          />
        </div>
      )}
    </li>
  )
})

// One outcome: its words, who finds it out or does it, whether it stays inside, and where it belongs.
import { useMemo } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { hintsInTalk } from '#shared/conversation/talk-hints.ts'
import { knownWord } from '#shared/school/field.ts'
import { talkRowAnchor } from '#shared/school/talk-anchors.ts'
import {
  removeTalkRow,
  setOutcomeInside,
  setOutcomeKind,
  setTalkRowField,
  type Outcome,
  type Talk
} from '#shared/school/talk-edits.ts'
import { outcomeKinds } from '#shared/school/vocabulary.ts'
import { shortText } from '#shared/short-text.ts'
import { ChoiceField, DayField, LongTextField, TextField } from '../../components/fields.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { Carry } from './carry.tsx'
import { kindNames, knownKinds } from './talk-words.ts'

interface OutcomeFieldsProps {
  readonly talk: Talk
  readonly outcome: Outcome
  readonly place: number
  /** Where the focus goes when this one is gone. */
  readonly after: string
}

export function OutcomeFields({ talk, outcome, place, after }: OutcomeFieldsProps) {
  const { id } = outcome
  const mayWrite = useMayWrite()
  const anchor = (field: string): string => talkRowAnchor(talk.id, 'outcomes', id, field)
  const kind = knownWord(outcomeKinds, outcome.kind)
  const asked = conversation.texts.outcomes[kind === 'unknown' ? 'sentence' : kind]
  const about = <span className="unseen"> (uitkomst {place + 1})</span>
  const remove = (): void => {
    edit(removeTalkRow(talk.id, 'outcomes', id))
    goToField(after)
    announce('De uitkomst is verwijderd. U kunt dit ongedaan maken.')
  }
  return (
    <li className="stack">
      {outcome.table !== '' && <p className="small soft">Van tafel {outcome.table}</p>}
      <LongTextField
        id={anchor('words')}
        label={
          <>
            {asked.words}
            {about}
          </>
        }
        value={outcome.words}
        makeEdit={(value) => setTalkRowField(talk.id, 'outcomes', id, 'words', value)}
      />
      {asked.other !== undefined && (
        <LongTextField
          id={anchor('other')}
          label={
            <>
              {asked.other}
              {about}
            </>
          }
          value={outcome.other}
          makeEdit={(value) => setTalkRowField(talk.id, 'outcomes', id, 'other', value)}
        />
      )}
      {asked.who !== undefined && (
        <div className="days">
          <TextField
            id={anchor('who')}
            label={
              <>
                {asked.who}
                {about}
              </>
            }
            description="Een functie, geen naam"
            value={outcome.who}
            makeEdit={(value) => setTalkRowField(talk.id, 'outcomes', id, 'who', value)}
          />
          <DayField
            id={anchor('by')}
            label={<>Voor welke dag?{about}</>}
            value={outcome.by}
            makeEdit={(value) => setTalkRowField(talk.id, 'outcomes', id, 'by', value)}
          />
          <DayField
            id={anchor('doneOn')}
            label={
              <>
                {kind === 'action' ? 'Gedaan op' : 'Uitgezocht op'}
                {about}
              </>
            }
            description="Mag leeg blijven"
            value={outcome.doneOn}
            makeEdit={(value) => setTalkRowField(talk.id, 'outcomes', id, 'doneOn', value)}
          />
        </div>
      )}
      <Names talk={talk} outcome={outcome} />
      <Inside talk={talk} outcome={outcome} />
      {kind !== 'not-known' && <Carry talk={talk} outcome={outcome} />}
      {mayWrite && (
        <details>
          <summary className="small">Wijzig of verwijder{about}</summary>
          <div className="stack-s">
            <ChoiceField
              id={anchor('kind')}
              label={<>Wat voor uitkomst is dit?{about}</>}
              value={kind === 'unknown' ? '' : kind}
              options={[
                ...(kind === 'unknown' ? [{ value: '', label: 'Kies' }] : []),
                ...knownKinds.map((value) => ({ value, label: kindNames[value] }))
              ]}
              makeEdit={(value) => setOutcomeKind(talk.id, id, outcomeKinds.find((one) => one === value) ?? 'unknown')}
            />
            <button type="button" className="text-button small" onClick={remove}>
              Verwijder uitkomst {place + 1}
            </button>
          </div>
        </details>
      )}
    </li>
  )
}

interface OfOutcome {
  readonly talk: Talk
  readonly outcome: Outcome
}

function Inside({ talk, outcome: { id, inside } }: OfOutcome) {
  const mayWrite = useMayWrite()
  const { texts } = conversation
  return (
    <div className="stack-s">
      <label className="check">
        <input
          type="checkbox"
          id={talkRowAnchor(talk.id, 'outcomes', id, 'inside')}
          checked={inside}
          disabled={!mayWrite}
          onChange={(event) => edit(setOutcomeInside(talk.id, id, event.currentTarget.checked))}
        />
        <span>{texts.inside}</span>
      </label>
      {inside && <p className="small soft">{texts.insideWhy}</p>}
    </div>
  )
}

/** Told before it goes anywhere: it may say who somebody is. */
function Names({ talk, outcome: { id } }: OfOutcome) {
  const school = useLateSchool()
  const begin = talkRowAnchor(talk.id, 'outcomes', id, '')
  const hints = useMemo(
    () => hintsInTalk(school, talk.id).filter(({ address }) => address.startsWith(begin)),
    [school, talk.id, begin]
  )
  if (hints.length === 0) return null
  return (
    <div className="stack-s small">
      <p>
        <Symbol name="warn" /> <strong>Kijk hier eerst naar.</strong>
      </p>
      <ul>
        {hints.map(({ field, quote, reason, start }) => (
          <li key={`${field} ${start} ${quote}`}>
            “{shortText(quote, LONGEST)}” {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

const LONGEST = 90

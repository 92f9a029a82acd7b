// Before a scan begins: how it is held and why, what may be promised of it, and what is kept.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import { modesOf, type ScanMode } from '#shared/questionnaire/scan.ts'
import { counted, numberWord } from '#shared/text.ts'
import { Question } from '../../components/question.tsx'
import { askOrTell } from '../../session/host.ts'
import { goTo } from '../../session/route.ts'
import { useOpen, useSchool } from '../../session/school-store.ts'
import { questionnaires } from './content.ts'
import { Promises } from './promises.tsx'
import { SMALL_TEAM, usualMode } from './scan-words.ts'

export const BEGIN_TITLE = 'scans.begin'
export const choiceAnchor = (id: QuestionnaireId): string => `scans.begin.${id}`

const modeWords: Readonly<Record<ScanMode, readonly [label: string, about: string]>> = {
  collected: [
    'Formulieren verzamelen',
    'Iedereen vult alleen in. U leest de formulieren in, en het programma telt de antwoorden.'
  ],
  beside: [
    'Alleen invullen, daarna naast elkaar leggen',
    'Iedereen vult op papier in en houdt zijn eigen blad. Daarna praat u samen over de antwoorden.'
  ],
  open: ['Open invullen', 'Wij vullen open in; iedereen ziet wie wat koos.']
}

interface BeginScanProps {
  readonly questionnaire: QuestionnaireId
  readonly onLeave: () => void
}

export function BeginScan({ questionnaire, onLeave }: BeginScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const team = useSchool(({ internal }) => internal.people.length)
  const [mode, setMode] = useState<ScanMode>(usualMode(questionnaire, team))
  const [busy, setBusy] = useState(false)
  const modes = modesOf[questionnaire]
  const begin = async (): Promise<void> => {
    setBusy(true)
    const begun = await askOrTell('scans.begin', { schoolId, questionnaire, mode })
    setBusy(false)
    if (begun !== undefined) goTo({ name: 'scan', scanId: begun.scanId })
  }
  return (
    <Question id={BEGIN_TITLE} title={questionnaires[questionnaire].title} onLeave={onLeave}>
      {modes.length > 1 && (
        <fieldset className="radios stack-s">
          <legend>Hoe doet u het?</legend>
          {modes.map((one) => (
            <label key={one}>
              <input type="radio" name="scan-mode" value={one} checked={mode === one} onChange={() => setMode(one)} />
              <span>
                <strong>{modeWords[one][0]}.</strong> {modeWords[one][1]}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p className="measure">{whyThis(questionnaire, team)}</p>
      <Promises questionnaire={questionnaire} mode={mode} level={4} isShort />
      <div className="row">
        <Button loading={busy} onClick={() => void begin()}>
          Begin deze scan
        </Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </Question>
  )
}

/** Why we advise what is chosen beforehand. */
function whyThis(questionnaire: QuestionnaireId, team: number): string {
  if (questionnaire === 'parents') return 'Ouders vullen alleen in. U leest de formulieren in.'
  if (questionnaire === 'boards')
    return 'Wij raden open invullen aan. Een bestuur of een school heeft in dit gesprek zelden vijf mensen. Gesloten invullen geeft dan geen uitkomst per plek.'
  if (team === 0)
    return `Hebt u ${numberWord(SMALL_TEAM)} collega’s of minder? Leg de antwoorden dan liever naast elkaar. In een klein team weet u snel wie wat koos.`
  const inList = `In uw lijst ${team === 1 ? 'staat' : 'staan'} ${counted(team, 'collega', 'collega’s')}.`
  return team <= SMALL_TEAM
    ? `${inList} In een klein team weet u snel wie wat koos. Daarom raden wij aan om de antwoorden naast elkaar te leggen.`
    : `${inList} Daarom raden wij aan om formulieren te verzamelen.`
}

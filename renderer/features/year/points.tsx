// The points of the MR's advice, each with the school's answer to it.
import { Button } from '@mantine/core'
import { pointAnchor } from '#shared/school/anchors.ts'
import { addPoint, removePoint, setPointAnswer, setPointKind, setPointText } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { pointAnswerOptions, pointKindOptions } from '#shared/year/round-words.ts'
import { LongTextField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { Choice } from './choice.tsx'
import { Sure } from '../../components/sure.tsx'
import { useJudged } from '../../session/judged.ts'
import { useRoundKey } from '../../session/round.ts'
import { PartHeading } from './part-heading.tsx'

type Point = Round['mr']['points'][number]
const ADD = 'round.points.add'
/** Where a rule about them goes. */
const POINTS = 'round.mr.points'

export function Points({ points }: { readonly points: readonly Point[] }) {
  const mayWrite = useMayWrite()
  const key = useRoundKey()
  const add = (): void => {
    const id = newId()
    edit(addPoint(key, id))
    goToField(pointAnchor(id, 'point'))
  }
  const remove = (place: number): void => {
    const point = points[place]
    if (point === undefined) return
    const next = points[place + 1] ?? points[place - 1]
    edit(removePoint(key, point.id))
    goToField(next === undefined ? ADD : pointAnchor(next.id, 'point'))
    announce(`Punt ${place + 1} is verwijderd. U kunt dit ongedaan maken.`)
  }
  return (
    <section className="stack" aria-labelledby={POINTS}>
      <PartHeading id={POINTS} isPlace>
        Punten uit het advies
      </PartHeading>
      {points.length === 0 && (
        <p className="soft">
          Staan er wensen, voorwaarden of bezwaren in het advies? Zet elk punt apart, met uw antwoord.
        </p>
      )}
      {points.length > 0 && (
        <ol className="points">
          {points.map((point, place) => (
            <PointFields key={point.id} point={point} place={place} onRemove={() => remove(place)} />
          ))}
        </ol>
      )}
      <AsksMr />
      {mayWrite && (
        <Button id={ADD} variant="default" onClick={add}>
          Voeg een punt toe
        </Button>
      )}
    </section>
  )
}

/** Of wishes that are not met, and of nothing else: whether the MR sees that as departing is asked once. */
function AsksMr() {
  const verdict = useJudged('decision').find(({ id }) => id === 'wish-unmet')
  if (verdict === undefined) return null
  const { text, consequence } = verdict
  return (
    <div className="readiness stack-s">
      <p>
        {text}{' '}
        <ToScreen screen={{ name: 'year' }} field="round.mr.noObjectionOn">
          {consequence}
        </ToScreen>
      </p>
      <Sure at={POINTS} verdict={verdict} />
    </div>
  )
}

interface PointProps {
  readonly point: Point
  readonly place: number
  readonly onRemove: () => void
}

function PointFields({ point, place, onRemove }: PointProps) {
  const { id } = point
  const mayWrite = useMayWrite()
  const key = useRoundKey()
  const about = <span className="unseen"> (punt {place + 1})</span>
  const isUnmet = point.answer === 'partly' || point.answer === 'not'
  return (
    <li className="stack">
      <LongTextField
        id={pointAnchor(id, 'point')}
        label={`Punt ${place + 1}`}
        value={point.point}
        makeEdit={(value) => setPointText(key, id, 'point', value)}
      />
      <Choice
        id={pointAnchor(id, 'kind')}
        legend={<>Is dit een wens of een voorwaarde?{about}</>}
        options={pointKindOptions}
        value={point.kind}
        inRow
        makeEdit={(value) => setPointKind(key, id, value)}
      />
      <Choice
        id={pointAnchor(id, 'answer')}
        legend={<>Uw antwoord{about}</>}
        options={pointAnswerOptions}
        value={point.answer}
        inRow
        makeEdit={(value) => setPointAnswer(key, id, value)}
      />
      <LongTextField
        id={pointAnchor(id, 'why')}
        label={<>Waarom?{about}</>}
        {...(isUnmet && { description: 'De MR leest hier waarom u dit niet of deels overneemt.' })}
        value={point.why}
        makeEdit={(value) => setPointText(key, id, 'why', value)}
      />
      <div aria-live="polite">
        {isUnmet && point.why.trim() === '' && (
          <p className="check-this">
            <Symbol name="warn" /> Schrijf op waarom u dit punt niet of deels overneemt.
          </p>
        )}
      </div>
      {mayWrite && (
        <button type="button" className="text-button small" onClick={onRemove}>
          Verwijder punt {place + 1}
        </button>
      )}
    </li>
  )
}

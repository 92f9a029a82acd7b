// The talks about the draft, with the team and with the board: when, what they changed, or why they did not happen.
import { setRoundField } from '#shared/school/round-edits.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { useRound, useRoundKey } from '../../session/round.ts'

export function Talks() {
  return (
    <div className="stack">
      <p className="measure">
        Team en bestuur denken mee over het profiel. Ging een gesprek niet door? Schrijf dan op waarom. Verzin geen
        datum.
      </p>
      <div className="talks">
        <Talk kind="teamTalk" title="Met het team" whom="het team" />
        <Talk kind="boardTalk" title="Met het bestuur" whom="het bestuur" />
      </div>
    </div>
  )
}

interface TalkProps {
  readonly kind: 'teamTalk' | 'boardTalk'
  readonly title: string
  readonly whom: string
}

function Talk({ kind, title, whom }: TalkProps) {
  const talk = useRound((round) => round[kind])
  const key = useRoundKey()
  const about = <span className="unseen"> (gesprek met {whom})</span>
  return (
    <section className="stack" aria-labelledby={`talk-${kind}`}>
      <h3 id={`talk-${kind}`}>{title}</h3>
      <DayField
        id={`round.${kind}.day`}
        label={<>Besproken op{about}</>}
        value={talk.day}
        makeEdit={(value) => setRoundField(key, `round.${kind}.day`, value)}
      />
      <LongTextField
        id={`round.${kind}.changed`}
        label={<>Wat is er daardoor anders geworden?{about}</>}
        value={talk.changed}
        makeEdit={(value) => setRoundField(key, `round.${kind}.changed`, value)}
      />
      <LongTextField
        id={`round.${kind}.skipped`}
        label={<>Niet gebeurd, omdat{about}</>}
        description="Alleen als het gesprek er niet was."
        value={talk.skipped}
        makeEdit={(value) => setRoundField(key, `round.${kind}.skipped`, value)}
      />
    </section>
  )
}

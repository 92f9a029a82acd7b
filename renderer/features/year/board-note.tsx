// What only the board reads: the words of the cover note, folded away until they are asked for.
import { setRoundField } from '#shared/school/round-edits.ts'
import { DayField, LongTextField } from '../../components/fields.tsx'
import { useRound, useRoundKey } from '../../session/round.ts'

export function BoardNote() {
  const { meetingOn, core, money, risk } = useRound((round) => round.boardNote)
  const key = useRoundKey()
  return (
    <details>
      <summary>Voor het bestuur</summary>
      <div className="stack">
        <p>
          Met het voorstel gaat een oplegger mee: één bladzijde met wat het bestuur moet weten. Wat u hier schrijft,
          staat alleen op die bladzijde.
        </p>
        <DayField
          id="round.boardNote.meetingOn"
          label="Vergadering van het bestuur"
          description="Mag leeg blijven. Bijvoorbeeld 12-5-2027"
          value={meetingOn}
          makeEdit={(value) => setRoundField(key, 'round.boardNote.meetingOn', value)}
        />
        <LongTextField
          id="round.boardNote.core"
          label="De kern"
          description="Wat verandert er, en waarom? In hooguit vijf regels."
          value={core}
          makeEdit={(value) => setRoundField(key, 'round.boardNote.core', value)}
        />
        <LongTextField
          id="round.boardNote.money"
          label="Geld"
          description="Wat kost het, en waaruit betaalt u dat? Kost het niets extra? Schrijf dat ook op."
          value={money}
          makeEdit={(value) => setRoundField(key, 'round.boardNote.money', value)}
        />
        <LongTextField
          id="round.boardNote.risk"
          label="Risico"
          description="Wat kan er misgaan, en wat doet u dan?"
          value={risk}
          makeEdit={(value) => setRoundField(key, 'round.boardNote.risk', value)}
        />
      </div>
    </details>
  )
}

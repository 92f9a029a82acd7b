// What came out of one card: any number of sentences, of opinions that differ, of what nobody knows, of actions.
import { Button } from '@mantine/core'
import { conversation } from '#assets/conversation/index.ts'
import type { KnownOutcome } from '#shared/catalogue/conversation-content.ts'
import type { TalkCard } from '#shared/conversation/cards.ts'
import { talkRowAnchor } from '#shared/school/talk-anchors.ts'
import { addTalkRow, type Talk } from '#shared/school/talk-edits.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { knownKinds } from './talk-words.ts'
import { OutcomeFields } from './outcome-fields.tsx'

interface CardOutcomesProps {
  readonly talk: Talk
  /** Undefined: what came out of cards that the talk does not have any more. */
  readonly card: TalkCard | undefined
  readonly title: string
  /** Of which table; empty: of all of them. */
  readonly table: string
}

export function CardOutcomes({ talk, card, title, table }: CardOutcomesProps) {
  const mayWrite = useMayWrite()
  const heading = `talk.card.${card?.id ?? 'loose'}`
  const outcomes = talk.outcomes.filter((outcome) =>
    card === undefined
      ? !talk.cards.includes(outcome.card)
      : outcome.card === card.id && (table === '' || outcome.table === table || outcome.table === '')
  )
  const add = (kind: KnownOutcome): void => {
    if (card === undefined) return
    const id = newId()
    edit(addTalkRow(talk.id, 'outcomes', id, { card: card.id, table, kind, inside: card.inside }))
    goToField(talkRowAnchor(talk.id, 'outcomes', id, 'words'))
  }
  return (
    <section className="stack measure" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {card !== undefined && card.record !== '' && (
        <p className="soft">
          <strong>Schrijf op:</strong> {card.record}
        </p>
      )}
      {outcomes.length > 0 && (
        <ol className="points">
          {outcomes.map((outcome, at) => (
            <OutcomeFields key={outcome.id} talk={talk} outcome={outcome} place={at} after={heading} />
          ))}
        </ol>
      )}
      {mayWrite && card !== undefined && (
        <div className="row" role="group" aria-label={`Wat kwam eruit? ${title}`}>
          {knownKinds.map((kind) => (
            <Button key={kind} variant="default" size="compact-md" onClick={() => add(kind)}>
              {conversation.texts.outcomes[kind].label}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

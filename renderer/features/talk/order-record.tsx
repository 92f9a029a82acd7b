// "Kiezen wat telt": what each group laid on top, what the team shares of it, and one press to the vision.
import { Button, NativeSelect } from '@mantine/core'
import { conversation } from '#assets/conversation/index.ts'
import { proposalOfOrder, statementWords, TOP, topOf, weighed } from '#shared/conversation/ordering.ts'
import { addProposals } from '#shared/proposals/edits.ts'
import { isOpen } from '#shared/proposals/proposal.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import { removeTalkOrder, setTalkField, setTalkOrder, type Talk } from '#shared/school/talk-edits.ts'
import { LongTextField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { raised } from './order.ts'

const TITLE = 'talk.order'
const groupAnchor = (group: string, at: number): string => `talk.order.${group}.${at}`
const ranks = ['Bovenaan', 'Op de tweede plek', 'Op de derde plek'] as const

export function OrderRecord({ talk }: { readonly talk: Talk }) {
  const mayWrite = useMayWrite()
  const addGroup = (): void => {
    const group = newId()
    edit(setTalkOrder(talk.id, group, []))
    goToField(groupAnchor(group, 0))
  }
  return (
    <section className="stack measure" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Kiezen wat telt
      </h2>
      <p>Wat lag er bij elk groepje bovenaan? Een volgorde is een mening van het team, geen besluit.</p>
      {talk.orders.map((order, at) => (
        <Group key={order.id} talk={talk} order={order} place={at} />
      ))}
      {mayWrite && (
        <p>
          <Button variant="default" size="compact-md" onClick={addGroup}>
            Voeg een groepje toe
          </Button>
        </p>
      )}
      {talk.orders.length > 0 && (
        <>
          <Shared talk={talk} />
          <LongTextField
            id={talkAnchor(talk.id, 'differences')}
            label="Waarin verschilden de groepjes?"
            value={talk.differences}
            makeEdit={(value) => setTalkField(talk.id, 'differences', value)}
          />
        </>
      )}
    </section>
  )
}

interface GroupProps {
  readonly talk: Talk
  readonly order: Talk['orders'][number]
  readonly place: number
}

function Group({ talk, order, place }: GroupProps) {
  const { id, statements, aside, unsaid } = order
  const top = topOf(order)
  const remove = (): void => {
    edit(removeTalkOrder(talk.id, id))
    goToField(TITLE)
    announce('Het groepje is weg. U kunt dit ongedaan maken.')
  }
  const mayWrite = useMayWrite()
  const words = useStatements()
  return (
    <fieldset className="plain-set">
      <legend>Groepje {place + 1}</legend>
      <div className="stack-s">
        {ranks.map((rank, at) => (
          <NativeSelect
            key={rank}
            id={groupAnchor(id, at)}
            label={rank}
            value={top[at] ?? ''}
            disabled={!mayWrite}
            data={[{ value: '', label: 'Kies een uitspraak' }, ...words.map(([value, label]) => ({ value, label }))]}
            onChange={(event) => {
              const next = event.currentTarget.value
              if (next !== '')
                edit(
                  setTalkOrder(
                    talk.id,
                    id,
                    raised(statements, next, at),
                    aside.filter((one) => one !== next),
                    unsaid.filter((one) => one !== next)
                  )
                )
            }}
          />
        ))}
        {mayWrite && (
          <button type="button" className="text-button small" onClick={remove}>
            Haal weg<span className="unseen">: groepje {place + 1}</span>
          </button>
        )}
      </div>
    </fieldset>
  )
}

/** Each with its words in this school. */
function useStatements(): readonly (readonly [id: string, words: string])[] {
  const school = useLateSchool()
  return conversation.talk.statements.map(({ id }) => [id, statementWords(school, catalogue, conversation, id) ?? id])
}

function Shared({ talk }: { readonly talk: Talk }) {
  const school = useSchool((now) => now)
  const mayWrite = useMayWrite()
  const { shared, differing } = weighed(talk)
  const proposal = proposalOfOrder(school, catalogue, conversation, talk)
  const there = school.internal.proposals.find(({ id }) => id === proposal?.id)
  const said = (id: string): string => statementWords(school, catalogue, conversation, id) ?? id
  if (shared.length + differing.length === 0) return null
  const bring = (): void => {
    if (proposal === undefined) return
    edit(addProposals([proposal]))
    goToField(TITLE)
    announce('Staat als voorstel klaar bij Visie. U kunt dit ongedaan maken.')
  }
  return (
    <div className="stack-s" aria-live="polite">
      <p>
        <strong>
          {shared.length === 0 ? 'De groepjes delen nog niets in hun bovenste drie.' : 'Dit delen de groepjes:'}
        </strong>
      </p>
      {shared.length > 0 && <Said ids={shared.slice(0, TOP)} said={said} />}
      {differing.length > 0 && (
        <>
          <p>
            <strong>Hierin verschillen zij:</strong>
          </p>
          <Said ids={differing} said={said} />
        </>
      )}
      {there !== undefined ? (
        <p>
          {isOpen(there) ? 'Dit staat als voorstel klaar bij' : 'Over dit voorstel is besloten, bij'}{' '}
          <ToScreen screen={{ name: 'section', section: 'vision' }} field="vision.text">
            Visie op ondersteuning
          </ToScreen>
          .
        </p>
      ) : (
        mayWrite &&
        proposal !== undefined && (
          <p>
            <Button variant="default" size="compact-md" onClick={bring}>
              Breng dit naar Visie op ondersteuning
            </Button>
          </p>
        )
      )}
    </div>
  )
}

const Said = ({ ids, said }: { readonly ids: readonly string[]; readonly said: (id: string) => string }) => (
  <ul>
    {ids.map((id) => (
      <li key={id}>{said(id)}</li>
    ))}
  </ul>
)

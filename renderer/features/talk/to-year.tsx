// A talk that was written down stands in the year, as the talk with the team.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { changedWords, dayInTheWay, recordTalk, type RecordWay } from '#shared/conversation/recording.ts'
import { isHeld, lastDayOfTalk } from '#shared/conversation/talk.ts'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { Question } from '../../components/question.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'

const TITLE = 'talk.to-year'
const CHANGED = 'round.teamTalk.changed'

const ASK = 'talk.to-year.ask'

/** Nothing before something came out of it. */
export function ToYear({ talk }: { readonly talk: Talk }) {
  const mayWrite = useMayWrite()
  const today = useToday()
  if (!isHeld(talk)) return null
  const recordedOn = typedDay(talk.recordedOn)
  const last = lastDayOfTalk(talk)
  return (
    <section className="readiness stack-s measure" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Zet het gesprek in uw schooljaar
      </h2>
      {recordedOn === undefined ? (
        <p>Dan staan de dag en wat u aanpaste bij Besluitvorming. U kunt die zinnen daar wijzigen.</p>
      ) : (
        <p>
          Het staat er sinds {writeDay(recordedOn)}.{' '}
          <ToScreen screen={screenOfField(CHANGED) ?? { name: 'year' }} field={CHANGED}>
            Bekijk wat er staat
          </ToScreen>
          .
        </p>
      )}
      {last === undefined && (
        <p>
          <ToScreen screen={{ name: 'talk', talk: talk.id }} field={talkAnchor(talk.id, 'day')}>
            Vul eerst de dag van het gesprek in
          </ToScreen>
          .
        </p>
      )}
      {last !== undefined && last > today && (
        <p>Dit gesprek is pas op {writeDay(last)}. Vanaf die dag kunt u het in het schooljaar zetten.</p>
      )}
      {last !== undefined && last <= today && mayWrite && <Putting talk={talk} on={last} />}
    </section>
  )
}

/** Where the year has a talk already, she says which day stays. */
function Putting({ talk, on }: { readonly talk: Talk; readonly on: IsoDay }) {
  const school = useSchool((now) => now)
  const key = useRoundKey()
  const today = useToday()
  const there = useRound(({ teamTalk }) => dayInTheWay(talk, teamTalk))
  const [asks, setAsks] = useState(false)
  const record = (way: RecordWay): void => {
    setAsks(false)
    edit(recordTalk(talk.id, key, today, changedWords(school, catalogue, conversation, talk), way))
    goToField(TITLE)
    announce('Het gesprek staat nu bij dit schooljaar. U kunt dit ongedaan maken.')
  }
  const leave = (): void => {
    setAsks(false)
    goToField(TITLE)
  }
  const begin = (): void => {
    if (there === undefined) return record('keep')
    setAsks(true)
    goToField(ASK)
  }
  if (asks && there !== undefined)
    return (
      <Question id={ASK} title={`Er staat al een gesprek op ${writeDay(there)}. Wat wilt u?`} onLeave={leave}>
        <p>Wat er al staat over dat gesprek, blijft staan. Wat dit gesprek aanpaste, komt eronder.</p>
        <div className="row">
          <Button variant="default" onClick={() => record('keep')}>
            Houd {writeDay(there)}
          </Button>
          <Button variant="default" onClick={() => record('replace')}>
            Zet er {writeDay(on)} neer
          </Button>
          <button type="button" className="text-button" onClick={leave}>
            Annuleer
          </button>
        </div>
      </Question>
    )
  return (
    <p>
      <Button variant={talk.recordedOn === '' ? 'filled' : 'default'} onClick={begin}>
        {talk.recordedOn === '' ? 'Zet het in het schooljaar' : 'Vul aan met wat er nu is'}
      </Button>
    </p>
  )
}

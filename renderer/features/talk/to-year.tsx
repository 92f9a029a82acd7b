// A talk that was written down stands in the year, as the talk with the team.
import { Button } from '@mantine/core'
import { conversation } from '#assets/conversation/index.ts'
import { changedWords, recordTalk } from '#shared/conversation/recording.ts'
import { isHeld, lastDayOfTalk } from '#shared/conversation/talk.ts'
import { writeDay } from '#shared/day.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'

const TITLE = 'talk.to-year'
const CHANGED = 'round.teamTalk.changed'

/** Nothing before something came out of it. */
export function ToYear({ talk }: { readonly talk: Talk }) {
  const school = useSchool((now) => now)
  const key = useRoundKey()
  const today = useToday()
  const mayWrite = useMayWrite()
  if (!isHeld(talk)) return null
  const recordedOn = typedDay(talk.recordedOn)
  const record = (): void => {
    edit(recordTalk(talk.id, key, today, changedWords(school, catalogue, conversation, talk)))
    goToField(TITLE)
    announce('Het gesprek staat nu bij dit schooljaar. U kunt dit ongedaan maken.')
  }
  return (
    <section className="readiness stack-s measure" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Zet het gesprek in uw schooljaar
      </h2>
      {recordedOn === undefined ? (
        <p>Dan staan de dag, wie erbij waren en wat u aanpaste bij Besluitvorming. U kunt die zinnen daar wijzigen.</p>
      ) : (
        <p>
          Het staat er sinds {writeDay(recordedOn)}.{' '}
          <ToScreen screen={screenOfField(CHANGED) ?? { name: 'year' }} field={CHANGED}>
            Bekijk wat er staat
          </ToScreen>
          .
        </p>
      )}
      {lastDayOfTalk(talk) === undefined ? (
        <p>
          <ToScreen screen={{ name: 'talk', talk: talk.id }} field={talkAnchor(talk.id, 'day')}>
            Vul eerst de dag van het gesprek in
          </ToScreen>
          .
        </p>
      ) : (
        mayWrite && (
          <p>
            <Button variant={recordedOn === undefined ? 'filled' : 'default'} onClick={record}>
              {recordedOn === undefined ? 'Zet het in het schooljaar' : 'Vul aan met wat er nu is'}
            </Button>
          </p>
        )
      )}
    </section>
  )
}

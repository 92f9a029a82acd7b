// The talk with the board of a school that has a board of its own: there may be no such talk.
import { Button } from '@mantine/core'
import { setRoundField } from '#shared/school/round-edits.ts'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'

const FIELD = 'round.boardTalk.skipped'
const WORDS = 'Niet van toepassing: ons bestuur heeft één school, en besprak dit niet apart.'

/** Nothing once it is known when they talked, or why not. */
export function OneSchool() {
  const isSaid = useRound(({ boardTalk }) => boardTalk.day !== '' || boardTalk.skipped !== '')
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  if (isSaid || !mayWrite) return null
  const say = (): void => {
    edit(setRoundField(key, FIELD, WORDS))
    goToField(FIELD)
    announce('Ingevuld: niet van toepassing. U kunt dit ongedaan maken.')
  }
  return (
    <p>
      <Button variant="default" size="compact-md" onClick={say}>
        Niet van toepassing: ons bestuur heeft één school
      </Button>
    </p>
  )
}

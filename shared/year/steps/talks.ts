// The talks about the draft, with the team and with the board.
import type { IsoDay } from '../../day.ts'
import type { Round } from '../../school/school.ts'
import { BUSY, DONE, hasCome, isFilled, NOT_STARTED, onDay, type StepTeller } from './step.ts'

export const talksStep: StepTeller = ({ offer, today }) => {
  const { teamTalk, boardTalk } = offer.round
  const talks = [teamTalk, boardTalk]
  const done = talks.every((talk) => hasCome(talk.day, today) || isFilled(talk.skipped))
  const isBegun = talks.some((talk) => [talk.day, talk.changed, talk.skipped].some(isFilled))
  const line = [talkLine(teamTalk, 'het team', today), talkLine(boardTalk, 'het bestuur', today)]
    .filter((part) => part !== '')
    .join(' ')
  return [done ? DONE : isBegun ? BUSY : NOT_STARTED, line === '' ? undefined : line]
}

function talkLine({ day, skipped }: Round['teamTalk'], whom: string, today: IsoDay): string {
  const written = onDay(day)
  if (written !== undefined && !hasCome(day, today)) return `Met ${whom} bespreekt u het op ${written}.`
  if (written !== undefined) return `Met ${whom} besproken op ${written}.`
  return isFilled(skipped) ? `Met ${whom} nog niet besproken.` : ''
}

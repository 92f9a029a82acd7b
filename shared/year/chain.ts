// The chain before a decision, link by link: who was heard, asked and answered, each with its day, or why it did not happen. What is wrong with it
// says the procedure (shared/law/procedure); this only tells what is on record.
import { writeDay, type IsoDay } from '../day.ts'
import { answerAskedFor, asksReaction, followingOf, isAdvised, unmetPoints } from '../law/advice.ts'
import { reviewedOf } from '../law/review.ts'
import { guideAdoptionAnchor } from '../school/anchors.ts'
import type { Offer } from '../school/current-offer.ts'
import { hasEarlier } from '../school/earlier-offer.ts'
import type { Round, School } from '../school/school.ts'
import { capital, counted } from '../text.ts'
import { typedDay } from '../typed-day.ts'
import { adviceIs } from './round-words.ts'
import { isFilled } from './steps/step.ts'

/** done: with its day, or told as it was · left-out: told that it did not happen · open: nothing yet, or a day that is still to come */
export type LinkState = 'done' | 'left-out' | 'open'

export interface ChainLink {
  readonly id: string
  readonly name: string
  readonly state: LinkState
  /** What is on record of it, in a few words: "6 oktober 2026". */
  readonly text: string
  /** Where it is filled in. */
  readonly field: string
}

type Told = Pick<ChainLink, 'state' | 'text'>

const NOT_TOLD: Told = { state: 'open', text: 'Nog niet ingevuld' }
const leftOut = (why: string): Told => ({ state: 'left-out', text: `Niet gebeurd. De reden: ${why.trim()}` })

/** A day that has come; else why it did not happen, or what keeps it open. */
function onDay(typed: string, why: string, today: IsoDay): Told {
  const day = typedDay(typed)
  if (day !== undefined && day <= today) return { state: 'done', text: writeDay(day) }
  if (isFilled(why)) return leftOut(why)
  if (day !== undefined) return { state: 'open', text: `Komt nog: ${writeDay(day)}` }
  return isFilled(typed) ? { state: 'open', text: 'Nog geen hele datum' } : NOT_TOLD
}

/** The MR did not want a talk that was offered: that is no lack. */
const waived = (told: Told, isWaived: boolean): Told =>
  isWaived && told.state !== 'done' ? { state: 'done', text: 'Aangeboden. De MR wilde geen gesprek' } : told

/** Before the decision on the offer, that decision last. What does not belong to this round is left out. */
export function chainOf(school: School, offer: Offer, today: IsoDay): readonly ChainLink[] {
  const { round } = offer
  const { mr, leftOut: why, teamTalk, boardTalk } = round
  const following = followingOf(mr)
  const isTalkKnown = isAdvised(mr) || [mr.talkOn, why.talk].some(isFilled) || mr.talkWaived === 'yes'
  const isReactionKnown = asksReaction(mr) || [mr.reactionOn, why.reaction].some(isFilled)
  const isFurtherKnown = following === 'departs' || [mr.furtherTalkOn, why.furtherTalk].some(isFilled)
  const asksReview = round.kind !== 'interim' && hasEarlier(school, offer)
  return [
    link('pupils', 'Leerlingen', 'round.pupilsSay.heldOn', onDay(round.pupilsSay.heldOn, why.pupils, today)),
    link('team', 'Gesprek met het team', 'round.teamTalk.day', onDay(teamTalk.day, teamTalk.skipped, today)),
    link('board', 'Gesprek met het bestuur', 'round.boardTalk.day', onDay(boardTalk.day, boardTalk.skipped, today)),
    ...(asksReview ? [link('review', 'Nakijken', 'year.review', reviewed(school, offer, today))] : []),
    link('request', 'Advies gevraagd', 'round.mr.askedOn', onDay(mr.askedOn, why.advice, today)),
    ...(isTalkKnown
      ? [
          link(
            'talk',
            'Gesprek met de MR',
            'round.mr.talkOn',
            waived(onDay(mr.talkOn, why.talk, today), mr.talkWaived === 'yes')
          )
        ]
      : []),
    link('advice', 'Advies van de MR', 'round.mr.advice', advised(round, today)),
    ...(isReactionKnown
      ? [link('reaction', 'Onze reactie', 'round.mr.reactionOn', onDay(mr.reactionOn, why.reaction, today))]
      : []),
    ...(isFurtherKnown
      ? [
          link(
            'further-talk',
            'Verder gesprek met de MR',
            'round.mr.furtherTalkOn',
            waived(onDay(mr.furtherTalkOn, why.furtherTalk, today), mr.furtherTalkWaived === 'yes')
          )
        ]
      : []),
    link('decision', 'Besluit over het aanbod', 'round.adoption.day', onDay(round.adoption.day, why.decision, today))
  ]
}

/** Before the school guide: the decision on the offer, consent, and the guide itself. */
export function guideChainOf({ round, schoolYear }: Offer, guideDay: string, today: IsoDay): readonly ChainLink[] {
  const { leftOut: why, adoption, guideConsent } = round
  const { askedOn, answer, consentOn } = guideConsent
  const answeredOn = onDay(consentOn, '', today)
  const given: Told =
    answer === 'refused'
      ? { state: 'left-out', text: `Niet gegeven${answeredOn.state === 'done' ? `. ${answeredOn.text}` : ''}` }
      : answer === 'given' && answeredOn.state !== 'done'
        ? { state: 'done', text: 'Gegeven. De dag is niet ingevuld' }
        : onDay(consentOn, why.consent, today)
  return [
    link('decision', 'Besluit over het aanbod', 'round.adoption.day', onDay(adoption.day, why.decision, today)),
    link('consent-asked', 'Instemming gevraagd', 'round.guideConsent.askedOn', onDay(askedOn, '', today)),
    link('consent', 'Instemming', 'round.guideConsent.answer', given),
    link('guide', 'Schoolgids vastgesteld', guideAdoptionAnchor(schoolYear), onDay(guideDay, '', today))
  ]
}

const link = (id: string, name: string, field: string, told: Told): ChainLink => ({ id, name, field, ...told })

function reviewed(school: School, offer: Offer, today: IsoDay): Told {
  const [looked, all] = reviewedOf(school, offer, today)
  if (looked === all) return { state: 'done', text: 'Alle onderdelen' }
  const text = `${looked} van de ${counted(all, 'onderdeel', 'onderdelen')}`
  const why = offer.round.leftOut.review
  return isFilled(why) ? leftOut(`${text}. ${why}`) : { state: 'open', text }
}

function advised({ mr, leftOut: why }: Round, today: IsoDay): Told {
  const { advice } = mr
  if (advice === 'unknown') return isFilled(why.advice) ? leftOut(why.advice) : waiting(mr)
  if (advice === 'none') return { state: 'done', text: 'Er kwam geen advies binnen de termijn' }
  const day = onDay(mr.adviceOn, '', today)
  const dated = (words: string): string => (day.state === 'done' ? `${words}, van ${day.text}` : words)
  const state = day.state === 'done' ? 'done' : 'open'
  if (advice === 'declined') return { state, text: dated('De MR ziet af van advies') }
  return { state, text: [dated(capital(adviceIs[advice])), ...followed(mr)].join('. ') }
}

function waiting(mr: Round['mr']): Told {
  const until = answerAskedFor(mr)
  return until === undefined
    ? NOT_TOLD
    : { state: 'open', text: `Nog geen antwoord. Gevraagd uiterlijk ${writeDay(until)}` }
}

/** "1 van de 2 punten niet of deels overgenomen"; of one alone there is nothing to count. */
function followed(mr: Round['mr']): readonly string[] {
  const unmet = unmetPoints(mr).length
  if (unmet === 1 && mr.points.length === 1) return ['Het punt is niet of deels overgenomen']
  if (unmet > 0) return [`${unmet} van de ${counted(mr.points.length, 'punt', 'punten')} niet of deels overgenomen`]
  const following = followingOf(mr)
  return following === 'departs'
    ? ['Niet of niet helemaal gevolgd']
    : following === 'wholly'
      ? ['Helemaal gevolgd']
      : []
}

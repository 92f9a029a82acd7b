// All talks with the team: what came of the last one on top, what the team is still to hear, and those of each year.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { becameOf } from '#shared/conversation/carrying.ts'
import { isHeld, isToCome, lastTalk, stateOf, talksOf, toldFault } from '#shared/conversation/talk.ts'
import { schoolYearOf, writeDay, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { addTalk, removeTalk, type Talk } from '#shared/school/talk-edits.ts'
import { counted } from '#shared/text.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { Question } from '../../components/question.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useAgenda } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import { BecameList } from './became-list.tsx'
import { MoreOfTalks } from './more-of-talks.tsx'
import { aboutWords, dayWords } from './talk-words.ts'

const BEGIN = 'talk.begin'

export function Talks() {
  const school = useSchool((now) => now)
  const mayWrite = useMayWrite()
  const talks = useMemo(() => talksOf(school), [school])
  const today = useToday()
  const last = useMemo(() => lastTalk(school, today), [school, today])
  return (
    <Page title={conversation.texts.title} intro={<p>{conversation.texts.intro.join(' ')}</p>}>
      <div className="stack-l">
        {mayWrite && (
          <p>
            <Button id={BEGIN} onClick={begin}>
              Bereid een gesprek voor
            </Button>
          </p>
        )}
        <TellStill talks={talks} />
        {last !== undefined && (
          <section className="stack-s measure" aria-labelledby="talk.last">
            <h2 id="talk.last">Wat werd er van de vorige keer?</h2>
            <p className="soft">
              {dayWords(last)}. {aboutWords(last)}.
            </p>
            <BecameList talk={last} />
          </section>
        )}
        <Years talks={talks} />
        <MoreOfTalks />
      </div>
    </Page>
  )
}

function begin(): void {
  const here = presentRoute()
  if (here.name !== 'school') return
  const id = newId()
  editAndGo(addTalk(id, { form: 'long' }), {
    route: { ...here, screen: { name: 'talk', talk: id } },
    field: talkAnchor(id, 'section'),
    caret: null
  })
  announce('Er staat een nieuw gesprek klaar. U kunt dit ongedaan maken.')
}

/** What came out of a talk is told to the team; cards of ten minutes are told at once. */
function TellStill({ talks }: { readonly talks: readonly Talk[] }) {
  const { deadlines } = useAgenda()
  const today = useToday()
  const untold = talks.filter(
    (talk) =>
      isHeld(talk) &&
      !isToCome(talk, today) &&
      talk.form !== 'ten-minutes' &&
      (talk.toldOn.trim() === '' || toldFault(talk, today) !== undefined)
  )
  if (untold.length === 0) return null
  return (
    <section className="readiness stack-s measure" aria-labelledby="talk.tell">
      <h2 id="talk.tell">Vertel uw team wat u ermee deed</h2>
      <ul>
        {untold.map((talk) => (
          <li key={talk.id}>
            <ToScreen screen={{ name: 'talk', talk: talk.id, page: 'record' }} field={talkAnchor(talk.id, 'toldOn')}>
              {dayWords(talk)}: {aboutWords(talk)}
            </ToScreen>
            {untilWords(deadlines.find(({ id }) => id === `talk:${talk.id}:tell`)?.day)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const untilWords = (day: IsoDay | null | undefined): string =>
  day === null || day === undefined ? '' : `, uiterlijk ${writeDay(day)}`

const yearOf = ({ day }: Talk): SchoolYear | null => {
  const on = typedDay(day)
  return on === undefined ? null : schoolYearOf(on)
}

function Years({ talks }: { readonly talks: readonly Talk[] }) {
  const [asked, setAsked] = useState<string>()
  const years = [...new Set(talks.map(yearOf))]
  if (talks.length === 0)
    return <p className="measure">U hebt nog geen gesprek voorbereid. Hier ziet u straks elk gesprek terug.</p>
  const leave = (): void => {
    setAsked(undefined)
    if (asked !== undefined) goToField(eraseAnchor(asked))
  }
  return years.map((year) => (
    <section key={year} className="stack-s" aria-labelledby={`talk.year.${year}`}>
      <h2 id={`talk.year.${year}`}>{year === null ? 'Nog zonder dag' : `Schooljaar ${year}`}</h2>
      <ul className="tasks">
        {talks
          .filter((talk) => yearOf(talk) === year)
          .map((talk) => (
            <li key={talk.id}>
              <Line talk={talk} onErase={() => setAsked(talk.id)} />
              {asked === talk.id && <Erase talk={talk} onLeave={leave} onDone={() => setAsked(undefined)} />}
            </li>
          ))}
      </ul>
    </section>
  ))
}

const eraseAnchor = (id: string): string => `talk.erase.${id}`
const ASK = 'talk.erase.ask'

function Line({ talk, onErase }: { readonly talk: Talk; readonly onErase: () => void }) {
  const school = useLateSchool()
  const today = useToday()
  const mayWrite = useMayWrite()
  const isPlanned = stateOf(talk, today) === 'planned'
  const name = (
    <span className="unseen">
      : {dayWords(talk)}, {aboutWords(talk)}
    </span>
  )
  return (
    <>
      <p>
        <strong>{dayWords(talk)}</strong>. {aboutWords(talk)}.
      </p>
      <p className="small">{becameLine(becameOf(school, talk).map(({ word }) => word)) || stateLine(isPlanned)}</p>
      <p className="row">
        <ToScreen screen={{ name: 'talk', talk: talk.id, ...(!isPlanned && { page: 'record' }) }}>
          {isPlanned ? 'Ga verder met voorbereiden' : 'Bekijk de uitkomsten'}
          {name}
        </ToScreen>
        {mayWrite && (
          <button
            type="button"
            id={eraseAnchor(talk.id)}
            className="text-button"
            onClick={() => {
              onErase()
              goToField(ASK)
            }}
          >
            Wis het gesprek
            {name}
          </button>
        )}
      </p>
    </>
  )
}

const stateLine = (isPlanned: boolean): string => (isPlanned ? 'Dit gesprek komt nog.' : 'Er is nog niets vastgelegd.')

type Word = ReturnType<typeof becameOf>[number]['word']
const inProfile: readonly Word[] = ['taken', 'changed']
const waiting: readonly Word[] = ['open', 'waiting', 'none']

/** "5 uitkomsten. 2 staan in het profiel. 3 zijn nog niet klaar." */
function becameLine(words: readonly Word[]): string {
  if (words.length === 0) return ''
  const count = (some: readonly Word[]): number => words.filter((word) => some.includes(word)).length
  const [there, still] = [count(inProfile), count(waiting)]
  return [
    `${counted(words.length, 'uitkomst', 'uitkomsten')}.`,
    ...(there === 0 ? [] : [`${there} ${there === 1 ? 'staat' : 'staan'} in het profiel.`]),
    ...(still === 0 ? [] : [`${still} ${still === 1 ? 'is' : 'zijn'} nog niet klaar.`])
  ].join(' ')
}

interface EraseProps {
  readonly talk: Talk
  readonly onLeave: () => void
  readonly onDone: () => void
}

function Erase({ talk, onLeave, onDone }: EraseProps) {
  const erase = (): void => {
    edit(removeTalk(talk.id))
    onDone()
    goToField(BEGIN)
    announce('Het gesprek is gewist. U kunt dit ongedaan maken.')
  }
  return (
    <Question id={ASK} title="Wilt u dit gesprek wissen?" onLeave={onLeave}>
      <p>
        Alles wat u van dit gesprek bewaarde, gaat weg. Ook de voorstellen die eruit kwamen. Wat u al overnam in het
        profiel, blijft staan.
      </p>
      <div className="row">
        <Button onClick={erase}>Wis het gesprek</Button>
        <Button variant="default" onClick={onLeave}>
          Toch niet
        </Button>
      </div>
    </Question>
  )
}

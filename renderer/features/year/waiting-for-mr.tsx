// As long as the MR did not answer: until when it was asked to, and the text of a reminder.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { writeDay } from '#shared/day.ts'
import { distance } from '#shared/distance.ts'
import { answerAskedFor } from '#shared/law/advice.ts'
import { mailAddress } from '#shared/mail-address.ts'
import { REMIND_MR } from '#shared/school/anchors.ts'
import { typedDay } from '#shared/typed-day.ts'
import { reminderTo, type Mail } from '#shared/year/reminder.ts'
import { ToScreen } from '../../components/link.tsx'
import { Question } from '../../components/question.tsx'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { askOrTell, useHello, useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField } from '../../session/place.ts'
import { useLateOffer, useRound } from '../../session/round.ts'
import { copyMail } from './copy-mail.ts'
import { MailWords } from './mail-words.tsx'

const TITLE = 'round.mr.reminder.title'

export function WaitingForMr() {
  const mr = useRound((round) => round.mr)
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  const asked = typedDay(mr.askedOn)
  if (mr.advice !== 'unknown' || asked === undefined || asked > today) return null
  const until = answerAskedFor(mr)
  const begin = (): void => {
    setOpen(true)
    goToField(TITLE)
  }
  const leave = (): void => {
    setOpen(false)
    goToField(REMIND_MR)
  }
  return (
    <div className="stack-s">
      <p>
        {until === undefined
          ? `U vroeg advies op ${writeDay(asked)}.`
          : `U vroeg antwoord uiterlijk ${writeDay(until)}. Dat is ${distance(today, until)}.`}
      </p>
      {isOpen ? (
        <Reminder onLeave={leave} />
      ) : (
        <p>
          <Button id={REMIND_MR} variant="default" onClick={begin}>
            Ik hoorde nog niets
          </Button>
        </p>
      )}
      <p>
        <ToScreen screen={{ name: 'year' }} field="round.mr.postponements.add">
          De MR krijgt meer tijd
        </ToScreen>
        {' · '}
        <ToScreen screen={{ name: 'year' }} field="round.mr.resent.add">
          Ik stuurde een nieuwe versie na
        </ToScreen>
      </p>
    </div>
  )
}

function Reminder({ onLeave }: { readonly onLeave: () => void }) {
  const school = useLateSchool()
  const offer = useLateOffer()
  const mail = useMemo(() => reminderTo(school, catalogue, offer), [school, offer])
  const [copied, setCopied] = useState('')
  const copy = async (): Promise<void> => {
    const words = await copyMail(mail.text)
    setCopied(words)
    announce(words)
  }
  return (
    <Question id={TITLE} title="Stuur de MR een herinnering" level={2} onLeave={onLeave}>
      <p>
        Dit programma verstuurt zelf niets. Lees de tekst na, en pas die aan in uw mail. Nog geen antwoord is geen
        advies: ook geen positief advies.
      </p>
      <MailWords {...mail} />
      <div className="row">
        <Button onClick={() => void copy()}>Kopieer de tekst</Button>
        <BeginMail mail={mail} />
        <Button variant="default" onClick={onLeave}>
          Sluiten
        </Button>
      </div>
      <p role="status">{copied}</p>
    </Question>
  )
}

/** Nothing for a text that no mail program takes. */
function BeginMail({ mail: { subject, text } }: { readonly mail: Mail }) {
  const { kind } = useHello().capabilities
  const href = mailAddress(subject, text)
  if (href === undefined) return null
  return (
    <Button
      component="a"
      href={href}
      variant="default"
      onClick={(event) => {
        // A browser opens the mail program by itself; the desktop asks its host.
        if (kind === 'browser') return
        event.preventDefault()
        void askOrTell('mail.begin', { subject, text })
      }}
    >
      Begin een mail
    </Button>
  )
}

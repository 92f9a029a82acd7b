// What the school can say when parents ask: per need what it offers, what it does not know, who can help and what to talk about; then the days.
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { admissionDays, isOddDay } from '#shared/law/admission.ts'
import { groundFor } from '#shared/law/frames.ts'
import type { Bundle } from '#shared/delivery/bundle.ts'
import { distancesIn, elsewhere, hereOf } from '#shared/delivery/elsewhere.ts'
import { itemOfNeed } from '#shared/delivery/taken-list.ts'
import { talkSheet } from '#shared/documents/talk-sheet.ts'
import { answerTo } from '#shared/needs/answer.ts'
import type { TownsData } from '#shared/places/towns.ts'
import type { School } from '#shared/school/school.ts'
import { typedDay } from '#shared/typed-day.ts'
import { writeDay, type IsoDay } from '#shared/day.ts'
import { DayInput } from '../../components/fields.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useOfferYear } from '../../session/round.ts'
import { useWords } from '../../session/school-words.ts'
import { ask, useAsked } from './asked.ts'
import { NeedAnswered } from './need-answered.tsx'
import { OtherSchools, type NeedElsewhere } from './other-schools.tsx'
import { usePrinting } from './printing.ts'
import { SaveSheet } from './save-sheet.tsx'
import { Sheet } from './sheet.tsx'
import { useBundle, type KeptBundle } from './use-bundle.ts'

const { sentences } = admissionContent

function othersFor(bundle: Bundle, needs: readonly Need[], school: School, towns: TownsData): readonly NeedElsewhere[] {
  const here = hereOf(school)
  const distance = distancesIn(bundle, here, towns)
  return needs.map((need) => {
    const item = itemOfNeed(school, need.id)
    return { need, item, offers: elsewhere(bundle, here, item, distance) }
  })
}

interface AnswersProps {
  readonly needs: readonly Need[]
  readonly kept: KeptBundle
}

export function Answers({ needs, kept }: AnswersProps) {
  const school = useLateSchool()
  const today = useToday()
  const { received: first, others: chosen } = useAsked()
  const words = useWords()
  const { sheet, print } = usePrinting()
  const bundle = useBundle(kept)
  const answers = useMemo(
    () => needs.map((need) => answerTo(school, need, needsContent, today)),
    [school, needs, today]
  )
  const { there, towns } = bundle
  const others = useMemo(
    () => (there?.kind === 'there' && towns !== undefined ? othersFor(there.bundle, needs, school, towns) : []),
    [there, towns, needs, school]
  )
  const onSheet = others.flatMap(({ need, offers }) =>
    offers.filter(({ id }) => chosen.includes(id)).map((one) => ({ ...one, need: need.id }))
  )
  const day = typedDay(first)
  if (answers.length === 0) return null
  return (
    <>
      <div className="banner" data-tone="note">
        <p>
          <strong>{sentences.noDecision}</strong> {sentences.first}
        </p>
      </div>
      {answers.map((answer) => (
        <NeedAnswered key={answer.need.id} answer={answer} />
      ))}
      <Days day={day} typed={first} onType={(received) => ask({ received })} />
      <OtherSchools
        bundle={bundle}
        others={others}
        chosen={chosen}
        onChoose={(id, on) => ask({ others: on ? [...chosen, id] : chosen.filter((one) => one !== id) })}
      />
      <section className="stack-s" aria-labelledby="admission-paper">
        <h2 id="admission-paper">Voor het gesprek</h2>
        <p className="measure">
          U drukt het blad meteen af. Er blijft geen bestand achter, en er is geen plek voor een naam.
        </p>
        <div className="row">
          <Button variant="default" onClick={() => print('parents')}>
            Druk het blad voor ouders af
          </Button>
          <Button variant="default" onClick={() => print('team')}>
            Druk het blad voor het team af
          </Button>
        </div>
        <SaveSheet needs={needs.map(({ id }) => id)} others={onSheet.map(({ id }) => id)} received={first} />
      </section>
      {sheet !== null && (
        <Sheet
          outline={talkSheet({
            school,
            catalogue,
            content: admissionContent,
            words,
            reader: sheet,
            answers,
            others: onSheet,
            received: day,
            today
          })}
        />
      )}
    </>
  )
}

interface DaysProps {
  readonly day: IsoDay | undefined
  readonly typed: string
  readonly onType: (typed: string) => void
}

function Days({ day, typed, onType }: DaysProps) {
  const { identity } = useLateSchool()
  const { sector } = identity
  const words = useWords()
  const offerYear = useOfferYear()
  const today = useToday()
  const ground = useMemo(
    () => groundFor(catalogue, sector, 'duty-of-care', offerYear, words),
    [sector, offerYear, words]
  )
  const told = day === undefined ? undefined : admissionDays(admissionContent, sector, day, words)
  return (
    <section className="stack" aria-labelledby="admission-days">
      <h2 id="admission-days">Wat moet wanneer?</h2>
      <div data-own-undo>
        <DayInput
          id="admission.day"
          label="Kwam er een aanmelding? Op welke dag?"
          description="Een aanmelding is schriftelijk. Is er nog geen? Laat dit dan leeg. Deze dag bewaren wij niet."
          value={typed}
          onChange={onType}
        />
      </div>
      <div role="status">
        {day === undefined ? (
          <p className="measure">
            Op de dag van de aanmelding beginnen de termijnen: zes weken om te beslissen, en hoogstens vier weken
            langer. Zonder die dag staan er geen dagen op het blad.
          </p>
        ) : (
          isOddDay(admissionContent, day, today) && (
            <p className="measure">
              <strong>Klopt deze dag?</strong>{' '}
              {day > today ? 'Deze dag moet nog komen.' : 'Dit is langer geleden dan de langste termijn.'}
            </p>
          )
        )}
      </div>
      {told !== undefined && (
        <>
          <ul className="measure">
            {told.days.map((step) => (
              <li key={step.id}>
                <strong>{writeDay(step.day)}.</strong> {step.text}
              </li>
            ))}
            {[...told.after.map(({ text }) => text), ...told.sector].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>Waar staat dit?</summary>
        <GroundNote ground={ground} />
      </details>
    </section>
  )
}

// Typing over forms on paper, one after another, by the keyboard alone: one key per answer, and who hears the screen is told what
// was chosen and what comes next.
import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { askedAs, groupLabel } from '#shared/questionnaire/asked-words.ts'
import { LONGEST_TEXT, mayStand } from '#shared/questionnaire/answer-text.ts'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'
import { Alike } from './alike.tsx'
import { answers, answerWords, formTexts, questionnaires, statementsOf } from './content.ts'
import { OwnCheck } from './own-check.tsx'
import { BACK, NOTHING_ENTERED, pressed, questionsOf, type Asked, type Entry } from './paper-entry.ts'
import type { ScanProps } from './scan-props.ts'

const TITLE = 'scan.paper'
const BEGIN = 'scan.paper.begin'
const KEYS = 'scan.paper.keys'
const SEND = 'scan.paper.send'
const ALIKE = 'scan.paper.alike'

export function PaperEntry(props: ScanProps) {
  const [isOpen, setIsOpen] = useState(false)
  const begin = (): void => {
    setIsOpen(true)
    goToField(KEYS)
  }
  const stop = (): void => {
    setIsOpen(false)
    goToField(BEGIN)
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h3 id={TITLE}>Formulieren op papier</h3>
      {isOpen ? (
        <EnterForms {...props} onStop={stop} />
      ) : (
        <Button id={BEGIN} variant="default" onClick={begin}>
          Typ een formulier over
        </Button>
      )}
      <p className="small soft measure">Gooi het papier na het overtypen weg.</p>
    </section>
  )
}

function EnterForms({ scanId, now, again, onStop }: ScanProps & { readonly onStop: () => void }) {
  const schoolId = useOpen((state) => state.schoolId)
  const questionnaire = questionnaires[now.scan.questionnaire]
  const questions = questionsOf(questionnaire)
  const said = useQuestions(now.scan, questionnaire)
  const [entry, setEntry] = useState<Entry>(NOTHING_ENTERED)
  const [own, setOwn] = useState(false)
  const [open, setOpen] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const [isAlike, setIsAlike] = useState(false)
  const asked = questions[entry.at]

  const press = (key: string): void => {
    const next = pressed(questionnaire, entry, key)
    if (next === undefined) return
    setEntry(next)
    const then = questions[next.at]
    announce(
      `${key === BACK ? '' : `${said.answered(asked, next)}. `}${then === undefined ? 'Alle vragen zijn gehad.' : said.question(then)}`
    )
    goToField(then === undefined ? (firstOpen(questionnaire) ?? SEND) : KEYS)
  }
  const begin = (told: string): void => {
    setEntry(NOTHING_ENTERED)
    setOwn(false)
    setOpen({})
    setIsAlike(false)
    announce(told)
    goToField(KEYS)
  }
  const send = async (insists: boolean): Promise<void> => {
    if (!Object.values(open).every(mayStand)) return
    setBusy(true)
    const { group, answers: given } = entry
    const filled = Object.fromEntries(Object.entries(open).filter(([, words]) => words.trim() !== ''))
    const sent = await askOrTell('scans.typeForm', {
      schoolId,
      scanId,
      group,
      own,
      answers: given,
      open: filled,
      insists
    })
    setBusy(false)
    await again()
    if (sent?.kind === 'read') begin('Het formulier is ingelezen. U kunt het volgende overtypen.')
    if (sent?.kind !== 'alike') return
    setIsAlike(true)
    goToField(ALIKE)
  }
  return (
    <div className="question stack">
      {entry.at === 0 && !now.waiting.own && (
        <OwnCheck words={questionnaire.own?.paper} checked={own} onChange={setOwn} />
      )}
      {asked === undefined ? (
        <div className="form stack">
          <p>
            <strong>Alle vragen zijn gehad.</strong> {blankWords(questionnaire, entry)}
          </p>
          {questionnaire.open.map(({ id, question }) => (
            <Textarea
              key={id}
              id={openAnchor(id)}
              label={question}
              description="Leeg laten mag. Schrijf geen namen over."
              maxLength={LONGEST_TEXT}
              value={open[id] ?? ''}
              error={mayStand(open[id] ?? '') ? undefined : formTexts.told.refused}
              onChange={(event) => setOpen({ ...open, [id]: event.currentTarget.value })}
            />
          ))}
          {isAlike && (
            <Alike
              id={ALIKE}
              words="Een ander formulier heeft dezelfde antwoorden."
              onSettle={(counts) => (counts ? void send(true) : begin('Het formulier telt niet mee.'))}
            />
          )}
          <div className="row">
            <Button id={SEND} loading={busy} onClick={() => void send(false)}>
              Lees dit formulier in
            </Button>
            <Button variant="default" onClick={() => press(BACK)}>
              Terug naar de laatste stelling
            </Button>
          </div>
        </div>
      ) : (
        <AskOne
          asked={asked}
          entry={entry}
          questionnaire={questionnaire}
          question={said.question(asked)}
          press={press}
        />
      )}
      <button type="button" className="text-button" onClick={onStop}>
        Stop met overtypen
      </button>
    </div>
  )
}

const openAnchor = (id: string): string => `scan.paper.open.${id}`
const firstOpen = ({ open: [first] }: Questionnaire): string | undefined => first && openAnchor(first.id)

function blankWords(questionnaire: Questionnaire, { answers: given }: Entry): string {
  const blank = statementsOf(questionnaire).filter(({ id }) => given[id] === undefined).length
  if (blank === 0) return 'Elke stelling heeft een antwoord.'
  return blank === 1 ? 'Eén stelling bleef leeg.' : `${blank} stellingen bleven leeg.`
}

/** The words of a question, and of what was answered to it. */
function useQuestions(scan: ScanProps['now']['scan'], questionnaire: Questionnaire) {
  const words = useWords()
  const total = statementsOf(questionnaire).length
  return {
    question: (asked: Asked): string => {
      if (asked.kind === 'group') return questionnaire.groups?.question ?? ''
      return `${asked.number} van ${total}. ${askedAs(scan, questionnaire, asked.id, words)}`
    },
    answered: (asked: Asked | undefined, { group, answers: given }: Entry): string => {
      if (asked?.kind === 'group') return group === null ? 'Niet ingevuld' : groupLabel(questionnaire, group, words)
      const answer = asked && given[asked.id]
      return answer === undefined ? 'Niet ingevuld' : answerWords(answer)
    }
  }
}

interface AskOneProps {
  readonly asked: Asked
  readonly entry: Entry
  readonly questionnaire: Questionnaire
  readonly question: string
  readonly press: (key: string) => void
}

/** A field that is always empty: each key that comes into it is an answer. */
function AskOne({ asked, entry, questionnaire, question, press }: AskOneProps) {
  const words = useWords()
  const before = asked.kind === 'statement' ? entry.answers[asked.id] : undefined
  const choices =
    asked.kind === 'group'
      ? (questionnaire.groups?.options ?? []).map(({ id, label }, at) => ({
          key: String(at + 1),
          words: fill(label, words),
          on: entry.group === id
        }))
      : answers.map((answer) => ({
          key: answer === 'unknown' ? 'W' : String(answer),
          words: answerWords(answer),
          on: before === answer
        }))
  const isGroup = asked.kind === 'group'
  return (
    <div className="stack-s">
      <TextInput
        id={KEYS}
        className="paper-keys"
        label={question}
        description={`${isGroup ? `Toets 1 tot en met ${choices.length}` : 'Toets 1 tot en met 4, of W'}. Toets 0: niet ingevuld. Backspace: één terug.`}
        value=""
        autoComplete="off"
        onChange={(event) => press(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === BACK) press(BACK)
        }}
      />
      <div className="views" role="group" aria-label="Antwoord">
        {[...choices, { key: '0', words: 'Niet ingevuld', on: false }].map((choice) => (
          <button key={choice.key} type="button" aria-pressed={choice.on} onClick={() => press(choice.key)}>
            <kbd>{choice.key}</kbd> {choice.words}
          </button>
        ))}
      </div>
    </div>
  )
}

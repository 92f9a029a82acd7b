// A state is a question to the region: here is the room for its answer. What is typed is saved when one leaves the field, or a moment after the last letter.
import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { saveRegion, useRegion } from './use-region.ts'

interface AnswerFieldProps {
  readonly schoolYear: string
  readonly need: string
  /** Empty: of the whole region. */
  readonly area: string
  /** As the state asks it; may be empty. */
  readonly question: string
}

/** After the last letter, in milliseconds. */
const REST = 1_500

export function AnswerField({ schoolYear, need, area, question }: AnswerFieldProps) {
  const { region } = useRegion()
  const kept =
    region.answers.find((one) => one.schoolYear === schoolYear && one.need === need && one.area === area)?.text ?? ''
  const [text, setText] = useState<string>()
  const shown = text ?? kept
  const waiting = useRef<string>(undefined)
  const save = (): void => {
    const words = waiting.current
    waiting.current = undefined
    if (words === undefined) return
    void saveRegion('regions.answer', { schoolYear, need, area, text: words }).then((saved) => {
      // What was typed meanwhile stays; what is on disk is what shows.
      if (saved !== undefined) setText((now) => (now === words ? undefined : now))
    })
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (text === undefined) return undefined
    const timer = setTimeout(() => latest.current(), REST)
    return () => clearTimeout(timer)
  }, [text])
  // Another page may come while something is typed.
  useEffect(() => () => latest.current(), [])
  return (
    <div data-own-undo>
      <Textarea
        id="region-answer"
        label="Wat zegt de regio hierop?"
        description={question === '' ? 'Alleen u ziet dit, in het bestand van de regio.' : question}
        rows={3}
        maxLength={20_000}
        value={shown}
        onChange={(event) => {
          waiting.current = event.currentTarget.value
          setText(event.currentTarget.value)
        }}
        onBlur={save}
      />
    </div>
  )
}

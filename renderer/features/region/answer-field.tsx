// A state is a question to the region: here is the room for its answer. What is typed is saved when one leaves the field, or a moment after the last letter.
import { Button, Textarea } from '@mantine/core'
import { useLayoutEffect } from 'react'
import { useRegionWords } from './region-words.ts'
import { keepUnsaved, saveUnsaved, useUnsaved } from './unsaved-words.ts'
import { saveInRegion, useRegion } from './use-region.ts'

interface AnswerFieldProps {
  readonly schoolYear: string
  readonly need: string
  /** Empty: of the whole region. */
  readonly area: string
  /** As the state asks it; may be empty. */
  readonly question: string
}

export function AnswerField({ schoolYear, need, area, question }: AnswerFieldProps) {
  const { region, regionId } = useRegion()
  const field = JSON.stringify([regionId, schoolYear, need, area])
  const unsaved = useUnsaved((all) => all[field])
  const kept =
    region.answers.find((one) => one.schoolYear === schoolYear && one.need === need && one.area === area)?.text ?? ''
  const words = useRegionWords()
  // Another page may come while something is typed. Before the region itself is left.
  useLayoutEffect(() => () => void saveUnsaved(field), [field])
  return (
    <div className="stack-s" data-own-undo>
      <Textarea
        id="region-answer"
        label={words.answer}
        description={question === '' ? words.answerSeen : question}
        rows={3}
        maxLength={20_000}
        value={unsaved?.text ?? kept}
        error={unsaved?.state === 'failed' && NOT_SAVED}
        onChange={(event) =>
          keepUnsaved(field, event.currentTarget.value, async (text) => {
            const said = { schoolYear, need, area, text }
            return (await saveInRegion(regionId, 'regions.answer', said)) !== undefined
          })
        }
        onBlur={() => void saveUnsaved(field)}
      />
      {unsaved?.state === 'failed' && (
        <Button variant="default" onClick={() => void saveUnsaved(field)}>
          Probeer opnieuw op te slaan
        </Button>
      )}
    </div>
  )
}

const NOT_SAVED = 'Dit staat nog niet op uw schijf. Uw woorden blijven hier staan zolang dit venster open is.'

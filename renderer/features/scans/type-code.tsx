// A code that somebody wrote down, typed in: what is wrong with it is said while it is typed.
import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { codeLength, readCode, typedSigns } from '#shared/questionnaire/code.ts'
import type { Questionnaire } from '#shared/catalogue/questionnaire-content.ts'
import { counted } from '#shared/text.ts'
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import { Alike } from './alike.tsx'
import { questionnaires, questionnaireTexts } from './content.ts'
import { OwnCheck } from './own-check.tsx'
import type { ScanProps } from './scan-props.ts'

const TITLE = 'scan.code.title'
const FIELD = 'scan.code'
const ALIKE = 'scan.code.alike'

export function TypeCode({ scanId, now: { scan, waiting }, again }: ScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const questionnaire = questionnaires[scan.questionnaire]
  const [code, setCode] = useState('')
  const [own, setOwn] = useState(false)
  const [isAlike, setIsAlike] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { words, isGood, isWrong } = checked(questionnaire, scan.id, code)

  const type = async (insists: boolean): Promise<void> => {
    const typed = await askOrTell('scans.typeCode', { schoolId, scanId, code, insists, own })
    if (typed === undefined) return again()
    setIsAlike(typed.kind === 'alike')
    setProblem(typed.kind === 'refused' ? questionnaireTexts.codeFaults[typed.why] : undefined)
    if (typed.kind === 'alike') return goToField(ALIKE)
    if (typed.kind === 'read') done('De code is ingelezen.')
    await again()
  }
  const done = (said: string): void => {
    setCode('')
    setOwn(false)
    setIsAlike(false)
    announce(said)
    goToField(FIELD)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isGood) void type(false)
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h3 id={TITLE}>Codes</h3>
      <form className="form stack-s" onSubmit={submit}>
        <TextInput
          id={FIELD}
          className="scan-code"
          label="Code"
          description={`${codeLength(questionnaire)} tekens. Spaties en kleine letters mogen.`}
          value={code}
          autoComplete="off"
          spellCheck={false}
          error={isWrong ? words : problem}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            setProblem(undefined)
            setIsAlike(false)
          }}
        />
        <p role="status" className="small">
          {isWrong ? '' : words}
        </p>
        {!waiting.own && <OwnCheck words={questionnaire.own?.code} checked={own} onChange={setOwn} />}
        <p>
          <Button type="submit" variant="default" aria-disabled={!isGood} {...(!isGood && { 'data-disabled': true })}>
            Lees deze code in
          </Button>
        </p>
      </form>
      {isAlike && (
        <Alike
          id={ALIKE}
          words="Deze code is gelijk aan een ander formulier."
          onSettle={(counts) => (counts ? void type(true) : done('De code telt niet mee.'))}
        />
      )}
      <p className="small soft measure">Gooi het papier met de code na het inlezen weg.</p>
    </section>
  )
}

interface Checked {
  readonly words: string
  readonly isGood: boolean
  readonly isWrong: boolean
}

/** What is said of a code as far as it was typed; one that is not there yet is not wrong. */
export function checked(questionnaire: Questionnaire, scan: string, code: string): Checked {
  const signs = typedSigns(code)
  if (signs.length === 0) return { words: '', isGood: false, isWrong: false }
  const read = readCode(questionnaire, scan, code)
  if (read.kind === 'read') return { words: 'Deze code klopt.', isGood: true, isWrong: false }
  if (read.why === 'sign' && read.at !== undefined)
    return {
      words: `Teken ${read.at + 1} is “${signs[read.at] ?? ''}”. ${questionnaireTexts.codeFaults.sign}`,
      isGood: false,
      isWrong: true
    }
  const left = codeLength(questionnaire) - signs.length
  if (left > 0) return { words: `Nog ${counted(left, 'teken', 'tekens')}.`, isGood: false, isWrong: false }
  return { words: questionnaireTexts.codeFaults[read.why], isGood: false, isWrong: true }
}

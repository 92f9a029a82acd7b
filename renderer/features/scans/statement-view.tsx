// One statement with the word for its answers, and where there are enough forms how often each was given.
import type { OutcomeWord } from '#shared/catalogue/questionnaire-content.ts'
import type { StatementResult } from '#shared/questionnaire/results.ts'
import { Symbol } from '../../components/symbols.tsx'
import { questionnaireTexts } from './content.ts'
import { wordSymbols } from './outcome-words.ts'
import { Spread } from './spread.tsx'

interface StatementViewProps {
  readonly text: string
  readonly result: StatementResult
}

export const StatementView = ({ text, result: { word, counts } }: StatementViewProps) => (
  <li className="statement stack-s">
    <p>{text}</p>
    <OutcomeWordView word={word} />
    {counts !== null && <Spread {...counts} />}
  </li>
)

const OutcomeWordView = ({ word }: { readonly word: OutcomeWord }) => (
  <p className="outcome-word" data-word={word}>
    <Symbol name={wordSymbols[word]} /> {questionnaireTexts.words[word]}
  </p>
)

// What only the director knows of a form that came in: whether it is of somebody else, or her own.
import { Button } from '@mantine/core'

interface AskFormProps {
  readonly id: string
  readonly words: string
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onSettle: (isSo: boolean) => void
}

export function AskForm({ id, words, question, yes, no, onSettle }: AskFormProps) {
  return (
    <div role="group" className="question stack-s" aria-labelledby={id}>
      <p id={id} tabIndex={-1}>
        <strong>{words}</strong> {question}
      </p>
      <div className="row">
        <Button variant="default" aria-describedby={id} onClick={() => onSettle(true)}>
          {yes}
        </Button>
        <Button variant="default" aria-describedby={id} onClick={() => onSettle(false)}>
          {no}
        </Button>
      </div>
    </div>
  )
}

type AlikeProps = Pick<AskFormProps, 'id' | 'words' | 'onSettle'>

/** Two forms with the same answers. */
export const Alike = (props: AlikeProps) => (
  <AskForm {...props} question="Is het van iemand anders?" yes="Ja, tel het mee" no="Nee, het is hetzelfde formulier" />
)

// Two forms with the same answers: only the director knows whether they are of two people.
import { Button } from '@mantine/core'

interface AlikeProps {
  readonly id: string
  readonly words: string
  readonly onSettle: (counts: boolean) => void
}

export function Alike({ id, words, onSettle }: AlikeProps) {
  return (
    <div role="group" className="question stack-s" aria-labelledby={id}>
      <p id={id} tabIndex={-1}>
        <strong>{words}</strong> Is het van iemand anders?
      </p>
      <div className="row">
        <Button variant="default" aria-describedby={id} onClick={() => onSettle(true)}>
          Ja, tel het mee
        </Button>
        <Button variant="default" aria-describedby={id} onClick={() => onSettle(false)}>
          Nee, het is hetzelfde formulier
        </Button>
      </div>
    </div>
  )
}

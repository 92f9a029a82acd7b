// Undo and redo, each saying what it will take back or do again.
import { Symbol } from '../components/symbols.tsx'
import { useOpen } from '../session/school-store.ts'
import { redoLast, undoLast } from '../session/undo-redo.ts'

export function HistoryButtons() {
  const mayWrite = useOpen((state) => state.access.mode === 'write')
  const done = useOpen((state) => state.history.done.at(-1)?.label)
  const undone = useOpen((state) => state.history.undone.at(-1)?.label)
  if (!mayWrite) return null
  return (
    <div className="history">
      <Button words="Ongedaan maken" symbol="undo" what={done} keys="Ctrl+Z" act={() => undoLast()} />
      <Button words="Opnieuw" symbol="redo" what={undone} keys="Ctrl+Y" act={() => redoLast()} />
    </div>
  )
}

interface ButtonProps {
  readonly words: string
  readonly symbol: 'undo' | 'redo'
  readonly what: string | undefined
  readonly keys: string
  readonly act: () => void
}

function Button({ words, symbol, what, keys, act }: ButtonProps) {
  const name = what === undefined ? words : `${words}: ${what}`
  return (
    <button
      type="button"
      aria-disabled={what === undefined}
      aria-label={name}
      title={what === undefined ? undefined : `${name} (${keys})`}
      // The field keeps the focus, so that the caret can go back to it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      <Symbol name={symbol} /> {words}
    </button>
  )
}

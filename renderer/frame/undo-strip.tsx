// What undo or redo did, or asks before it leaves the screen, with the way back beside it. It stays until the next edit.
import type { MouseEvent } from 'react'
import { Symbol } from '../components/symbols.tsx'
import { stripHeight } from '../components/covering.ts'
import { useToday } from '../session/host.ts'
import { useOpen } from '../session/school-store.ts'
import { nameOfScreen } from '../session/screens.ts'
import { hush, redoLast, undoLast, useSaid, type Direction, type Said } from '../session/undo-redo.ts'

const words: Readonly<
  Record<
    Direction,
    { readonly act: string; readonly done: string; readonly keys: string; readonly there: string; readonly go: string }
  >
> = {
  undo: {
    act: 'Ongedaan maken',
    done: 'Ongedaan',
    keys: 'Ctrl+Z',
    there: 'ongedaan te maken',
    go: 'Ga erheen en maak ongedaan'
  },
  redo: {
    act: 'Opnieuw',
    done: 'Opnieuw gedaan',
    keys: 'Ctrl+Y',
    there: 'opnieuw te doen',
    go: 'Ga erheen en doe opnieuw'
  }
}
const moves: Readonly<Record<Direction, () => void>> = { undo: () => undoLast(), redo: () => redoLast() }
const back: Readonly<Record<Direction, Direction>> = { undo: 'redo', redo: 'undo' }

export function UndoStrip() {
  const history = useOpen((state) => state.history)
  const { said } = useSaid()
  const shown = said?.history === history ? said : null
  return (
    // A screen reader follows the sentence only when its place is there before the words are.
    <div className="strip" data-shown={shown === null ? undefined : true} ref={stripHeight}>
      <p role="status">{shown !== null && <Sentence key={`${shown.kind} ${history.done.length}`} said={shown} />}</p>
      {shown !== null && <Ways said={shown} />}
    </div>
  )
}

function Sentence({ said: { kind, direction, byKey, label, route } }: { readonly said: Said }) {
  const today = useToday()
  const school = useOpen((state) => state.school)
  const { act, done, keys, there } = words[direction]
  if (kind === 'done' || route.name !== 'school')
    return (
      <>
        <Symbol name={direction} /> {done}: {label}
      </>
    )
  return (
    <>
      <strong>
        {act}: {label}.
      </strong>{' '}
      Dit hoort bij “{nameOfScreen(route.screen, school, today)}”.
      {byKey && ` Druk nog eens op ${keys} om het daar ${there}.`}
    </>
  )
}

function Ways({ said: { kind, direction } }: { readonly said: Said }) {
  return kind === 'asks' ? (
    <div className="row">
      <Way act={moves[direction]}>{words[direction].go}</Way>
      <Way act={leave}>Blijf hier</Way>
    </div>
  ) : (
    <div className="row">
      <Way act={moves[back[direction]]}>{words[back[direction]].act}</Way>
      <Way act={leave}>Sluit deze melding</Way>
    </div>
  )
}

/** The field keeps the focus when a mouse presses here, so that the caret can go back to it. */
function Way({ act, children }: { readonly act: (event: MouseEvent<HTMLElement>) => void; readonly children: string }) {
  return (
    <button type="button" className="text-button" onMouseDown={(event) => event.preventDefault()} onClick={act}>
      {children}
    </button>
  )
}

const leave = ({ currentTarget }: MouseEvent<HTMLElement>): void => hush(currentTarget === document.activeElement)

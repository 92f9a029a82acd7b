// Whether the work is on disk, truthfully: "Opgeslagen" is only said when the host said so for the last edit.
import { useEffect, useRef } from 'react'
import { Symbol, type SymbolName } from '../components/symbols.tsx'
import { announce } from '../session/announce.ts'
import { confirmedRevision, useOpen, type OpenState } from '../session/school-store.ts'

type Kind = 'saved' | 'saving' | 'silent' | 'silent-saved' | 'failed' | 'conflict' | 'read'

const troubles: ReadonlySet<Kind> = new Set(['silent', 'failed', 'conflict'])

export function SaveStatus() {
  const kind = useOpen(kindOf)
  const text = useOpen(textOf)
  useTrouble(kind)
  const symbols: Record<Kind, SymbolName> = {
    saved: 'done',
    saving: 'saving',
    silent: 'warn',
    'silent-saved': 'warn',
    failed: 'warn',
    conflict: 'warn',
    read: 'lock'
  }
  return (
    <span className="save" data-kind={kind}>
      <Symbol name={symbols[kind]} /> {text}
    </span>
  )
}

/** Reads out only what matters: that it went wrong, and that it is right again. Not every save. */
function useTrouble(kind: Kind): void {
  const before = useRef(kind)
  useEffect(() => {
    const isTrouble = troubles.has(kind)
    const wasTrouble = troubles.has(before.current)
    if (kind !== 'saving') before.current = kind
    if (isTrouble && !wasTrouble) announce('Niet opgeslagen. Bovenaan het scherm staat wat u kunt doen.')
    if (wasTrouble && kind === 'saved') announce('Uw werk is weer opgeslagen.')
  }, [kind])
}

function kindOf({ access, save, pending, cutOff, stranded }: OpenState): Kind {
  if (stranded) return 'failed'
  if (access.mode === 'read') return 'read'
  if (save.kind === 'failed' || save.kind === 'conflict') return save.kind
  if (cutOff) return 'failed'
  if (save.kind === 'silent') return save.allSaved ? 'silent-saved' : 'silent'
  return !pending && save.kind === 'saved' && save.revision >= confirmedRevision() ? 'saved' : 'saving'
}

function textOf(state: OpenState): string {
  switch (kindOf(state)) {
    case 'saved':
      return state.save.kind === 'saved' ? `Opgeslagen om ${state.save.time}` : 'Opgeslagen'
    case 'saving':
      return 'Bezig met opslaan…'
    case 'silent':
    case 'silent-saved':
      return 'De schijf antwoordt niet'
    case 'failed':
    case 'conflict':
      return 'Niet opgeslagen'
    case 'read':
      return 'Alleen lezen'
  }
}

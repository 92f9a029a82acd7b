// A quiet timer: it says how long there is left, makes no sound, and stops when asked.
import { useEffect, useState } from 'react'

export interface Timer {
  /** In seconds; below nothing it stays at nothing. */
  readonly left: number
  readonly isRunning: boolean
  readonly toggle: () => void
}

const TICK = 250

/** Begins anew by another `key` of the component. */
export function useTimer(minutes: number): Timer {
  const [spent, setSpent] = useState(0)
  const [since, setSince] = useState<number | null>(null)
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (since === null) return
    const tick = setInterval(() => setNow(performance.now()), TICK)
    return () => clearInterval(tick)
  }, [since])
  const passed = spent + (since === null ? 0 : Math.max(0, now - since))
  const toggle = (): void => {
    const moment = performance.now()
    setNow(moment)
    if (since !== null) setSpent(spent + moment - since)
    setSince(since === null ? moment : null)
  }
  return { left: Math.max(0, Math.ceil(minutes * 60 - passed / 1000)), isRunning: since !== null, toggle }
}

/** "4:05" */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

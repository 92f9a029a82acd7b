// Below what is shown: how far the talk is, the timer, and the keys.
import { useSyncExternalStore } from 'react'
import type { Slide } from './slides.ts'
import { clockOf, type Timer } from './timer.tsx'

interface HoldFootProps {
  readonly slide: Slide
  readonly place: number
  readonly of: number
  readonly timer: Timer
  readonly onGo: (by: number) => void
  readonly onLeave: () => void
}

export function HoldFoot({ slide, place, of, timer, onGo, onLeave }: HoldFootProps) {
  return (
    <footer className="hold-foot">
      <div className="row">
        <button type="button" onClick={() => onGo(-1)} aria-disabled={place === 0}>
          ← Terug
        </button>
        <span>
          {place + 1} van {of}
        </span>
        <button type="button" onClick={() => onGo(1)} aria-disabled={place === of - 1}>
          Verder →
        </button>
      </div>
      {slide.minutes !== null && (
        <div className="row">
          <span role="timer" className="hold-clock" aria-label="Nog over">
            {clockOf(timer.left)}
          </span>
          <button type="button" onClick={timer.toggle}>
            {timer.isRunning ? 'Stop de tijd' : 'Start de tijd'}
          </button>
          <span role="status">{timer.left === 0 ? 'De tijd is om.' : ''}</span>
        </div>
      )}
      <div className="row">
        <FullScreen />
        <button type="button" onClick={onLeave}>
          Sluit
        </button>
      </div>
      <p className="hold-keys">Pijltjes: verder en terug. Spatie: de tijd. Esc: sluiten.</p>
    </footer>
  )
}

const follow = (told: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', told)
  return () => document.removeEventListener('fullscreenchange', told)
}

function FullScreen() {
  const isFull = useSyncExternalStore(follow, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return null
  const toggle = (): void =>
    // Where the machine refuses, the key F11 is left.
    void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  return (
    <button type="button" onClick={toggle}>
      {isFull ? 'Gewoon venster' : 'Volledig scherm'}
    </button>
  )
}

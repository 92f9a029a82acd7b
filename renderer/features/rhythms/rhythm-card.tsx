// One rhythm: when, how it stands in words, on what ground, and what the program needs to know.
import type { ReactNode } from 'react'
import type { Rhythm, RhythmStatus } from '#shared/year/rhythm.ts'
import { GroundBadge, GroundSource } from '../../components/ground-note.tsx'
import { Symbol, type SymbolName } from '../../components/symbols.tsx'

const states: Record<RhythmStatus, { readonly symbol: SymbolName; readonly words: string }> = {
  unknown: { symbol: 'unknown', words: 'Nog niet bekend' },
  upcoming: { symbol: 'upcoming', words: 'Komt nog' },
  passed: { symbol: 'warn', words: 'Voorbij' },
  done: { symbol: 'done', words: 'Klaar' },
  ended: { symbol: 'done', words: 'Niet meer nodig' }
}

const lapsed = { symbol: 'upcoming', words: 'Voorbij, maar niet meer wettelijk' } as const

interface RhythmCardProps {
  readonly rhythm: Rhythm
  readonly picture?: ReactNode
  readonly children?: ReactNode
}

export function RhythmCard({ rhythm, picture, children }: RhythmCardProps) {
  // What is past and no longer law asks for a talk, not for alarm.
  const isLapsed = rhythm.status === 'passed' && rhythm.ground.kind !== 'statute'
  const { symbol, words } = isLapsed ? lapsed : states[rhythm.status]
  const titleId = `rhythm-${rhythm.id}`
  return (
    <article className="rhythm" aria-labelledby={titleId}>
      <div className="rhythm-head">
        {picture}
        <div className="stack-s">
          <h3 id={titleId}>{rhythm.title}</h3>
          <p className="state" data-state={isLapsed ? 'lapsed' : rhythm.status}>
            <Symbol name={symbol} /> {words}
          </p>
        </div>
      </div>
      <p className="rhythm-status">{rhythm.statusText}</p>
      {rhythm.missed.length > 0 && (
        <ul className="missed" style={{ marginTop: '0.8rem', listStyle: 'none' }}>
          {rhythm.missed.map((missed) => (
            <li key={missed.schoolYear}>
              <Symbol name="warn" /> {missed.text}
            </li>
          ))}
        </ul>
      )}
      <div className="stack-s" style={{ marginTop: '0.9rem' }}>
        {rhythm.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <details style={{ marginTop: '0.9rem' }}>
        <summary>
          Waarom? <GroundBadge ground={rhythm.ground} />
        </summary>
        <div className="stack-s">
          <p>{rhythm.ground.sentence}</p>
          <GroundSource ground={rhythm.ground} />
          {rhythm.ground.unconfirmed && (
            <p className="check-this">
              <strong>Controleer dit.</strong> Wij konden dit niet helemaal nagaan.
            </p>
          )}
        </div>
      </details>
      {(rhythm.asks.length > 0 || children !== undefined) && (
        <div className="asks stack">
          {rhythm.asks.length > 0 && (
            <ul className="small" style={{ listStyle: 'none', padding: 0 }}>
              {rhythm.asks.map((ask) => (
                <li key={ask}>
                  <Symbol name="unknown" /> {ask}
                </li>
              ))}
            </ul>
          )}
          {children}
        </div>
      )}
    </article>
  )
}

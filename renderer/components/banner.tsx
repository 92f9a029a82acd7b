// A line above a screen: something to know or to choose, and what the host said that belongs to no screen.
import type { ReactNode } from 'react'
import { useHost } from '../session/host.ts'
import { Symbol } from './symbols.tsx'

interface BannerProps {
  readonly tone: 'warn' | 'note' | 'plain'
  readonly children: ReactNode
}

export function Banner({ tone, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone}>
      {children}
    </div>
  )
}

export function GeneralBanner() {
  const problem = useHost((state) => state.problem)
  const notice = useHost((state) => state.notice)
  return (
    <>
      {problem !== null && (
        <Banner tone="warn">
          <p role="alert">
            <Symbol name="warn" /> {problem.message}
          </p>
          <button type="button" className="text-button" onClick={() => useHost.setState({ problem: null })}>
            Sluit deze melding
          </button>
        </Banner>
      )}
      {notice !== null && (
        <Banner tone="plain">
          <p aria-live="polite">
            <Symbol name="done" /> {notice}
          </p>
          <button type="button" className="text-button" onClick={() => useHost.setState({ notice: null })}>
            Sluit deze melding
          </button>
        </Banner>
      )}
    </>
  )
}

// A question in the page itself, asked before something is done. Its heading takes the focus; Escape leaves it.
import { useEffect, useRef, type ReactNode } from 'react'

interface QuestionProps {
  /** Of its heading: where the focus goes. */
  readonly id: string
  readonly title: string
  /** Of its heading. */
  readonly level?: 2 | 3
  readonly onLeave: () => void
  readonly children: ReactNode
}

export function Question({ id, title, level = 3, onLeave, children }: QuestionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    // All of it in sight, the buttons too.
    part.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const element = part.current
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onLeave()
    }
    element?.addEventListener('keydown', leave)
    return () => element?.removeEventListener('keydown', leave)
  }, [onLeave])
  return (
    <section ref={part} className="question stack" aria-labelledby={id}>
      <Heading id={id} tabIndex={-1}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

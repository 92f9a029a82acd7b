// A talk as the whole team sees it: large, one thing at a time, by keyboard alone. What points to one person is not on it.
import { useEffect, useRef, useState } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { talkBefore } from '#shared/conversation/talk.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goTo } from '../../session/route.ts'
import { HoldFoot } from './hold-foot.tsx'
import { HoldSlide } from './hold-slide.tsx'
import { slidesOf, type Slide } from './slides.ts'
import { useTimer } from './timer.tsx'
import { useCardsOf } from './use-cards.ts'

export function Hold({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  const today = useToday()
  const cards = useCardsOf(talk)
  const last = talkBefore(school, talk, today)
  const slides = slidesOf(talk, cards, conversation, last !== undefined)
  const [at, setAt] = useState(0)
  const place = Math.min(at, Math.max(0, slides.length - 1))
  const slide = slides[place]
  const leave = (): void => goTo({ name: 'talk', talk: talk.id, page: 'record' })
  useEffect(() => {
    document.title = 'Het gesprek op het scherm – SOP-wijzer'
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen()
    }
  }, [])
  if (slide === undefined)
    return (
      <section className="hold">
        <h1 id="page-title" tabIndex={-1}>
          Dit gesprek heeft nog geen kaarten
        </h1>
        <p>
          <button type="button" className="text-button" onClick={() => goTo({ name: 'talk', talk: talk.id })}>
            Kies eerst de kaarten
          </button>
        </p>
      </section>
    )
  return (
    <Shown
      key={`${slide.kind} ${slide.id}`}
      talk={talk}
      last={last}
      slide={slide}
      place={place}
      of={slides.length}
      onGo={(by) => setAt(Math.max(0, Math.min(slides.length - 1, place + by)))}
      onLeave={leave}
    />
  )
}

interface ShownProps {
  readonly talk: Talk
  readonly last: Talk | undefined
  readonly slide: Slide
  readonly place: number
  readonly of: number
  readonly onGo: (by: number) => void
  readonly onLeave: () => void
}

function Shown({ talk, last, slide, place, of, onGo, onLeave }: ShownProps) {
  const timer = useTimer(slide.minutes ?? 0)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => onGo(1),
    PageDown: () => onGo(1),
    ArrowLeft: () => onGo(-1),
    PageUp: () => onGo(-1),
    Escape: onLeave,
    ...(slide.minutes !== null && { ' ': timer.toggle })
  }
  useKeys(keys)
  return (
    <section className="hold">
      <HoldSlide talk={talk} last={last} slide={slide} left={timer.left} heading={heading} />
      <HoldFoot slide={slide} place={place} of={of} timer={timer} onGo={onGo} onLeave={onLeave} />
    </section>
  )
}

/** Space on a button or a link is that button's own; a statement that is laid in order has none. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const known = useRef(keys)
  useEffect(() => {
    known.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const isOwn = event.target instanceof Element && event.target.closest('button:not([data-id]), a') !== null
      if (isOwn && event.key === ' ') return
      const act = Object.hasOwn(known.current, event.key) ? known.current[event.key] : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

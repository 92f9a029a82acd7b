// Links: to another screen of the program, and to a page on the web (which opens in the director's own browser).
import { Button } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { stayingInYear } from '../session/chosen-year.ts'
import { openLink, useHello } from '../session/host.ts'
import { addressOf, go, presentRoute, useRoute, type Route } from '../session/route.ts'
import type { Screen } from '../session/screens.ts'
import { goToField, goToPlace } from '../session/place.ts'
import { isStepAnchor } from '../session/year-anchors.ts'

interface ToProps {
  readonly to: Route
  readonly current?: boolean
  readonly children: ReactNode
}

export function To({ to, current = false, children }: ToProps) {
  return (
    <a
      href={addressOf(to)}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}

interface ToScreenProps {
  readonly screen: Screen
  /** The field to go to on that screen. */
  readonly field?: string
  /** The link of the step that is worked at. */
  readonly isPresent?: boolean
  /** The one thing to do on a screen: the link looks like its button. */
  readonly asButton?: boolean
  readonly children: ReactNode
}

/** To a screen of the school that is open, or to one field of it. */
export function ToScreen({ screen, field, isPresent = false, asButton = false, children }: ToScreenProps) {
  // From one year to another the same link may stay on the screen.
  const here = useRoute(({ route }) => route)
  const to: Route = here.name === 'school' ? { ...here, screen: stayingInYear(here.screen, screen, field) } : here
  const link = {
    href: addressOf(to),
    ...(isPresent && { 'aria-current': 'step' as const }),
    onClick: (event: MouseEvent) => {
      event.preventDefault()
      if (field === undefined || isStepAnchor(field)) go(to)
      else if (addressOf(to) === addressOf(presentRoute())) goToField(field)
      else goToPlace({ route: to, field, caret: null })
    }
  }
  return asButton ? (
    <Button component="a" {...link}>
      {children}
    </Button>
  ) : (
    <a {...link}>{children}</a>
  )
}

export function WebLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const { kind } = useHello().capabilities
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        // A browser opens it by itself; the desktop asks its host.
        if (kind === 'browser') return
        event.preventDefault()
        openLink(href)
      }}
    >
      {children}
      <span className="unseen"> (opent in uw browser)</span>
    </a>
  )
}

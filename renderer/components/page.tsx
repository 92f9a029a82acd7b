// One screen: its heading, which takes the focus when the screen opens, and the title of the window.
import { useEffect, useRef, type ReactNode } from 'react'
import { fieldIsExpected } from '../session/place.ts'
import { useShownSchool, windowTitleOf } from '../session/window-title.ts'

interface PageProps {
  readonly title: string
  /** For the title of the window, when it should say more than the heading, or less. */
  readonly windowTitle?: string
  /** A few words above the heading. */
  readonly above?: ReactNode
  readonly intro?: ReactNode
  readonly children: ReactNode
}

/** The first heading after the start of the program leaves the focus where it is. */
let isFirst = true

export function Page({ title, windowTitle = title, above, intro, children }: PageProps) {
  const school = useShownSchool()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = windowTitleOf(windowTitle, school)
  }, [windowTitle, school])
  useEffect(() => {
    if (!isFirst && !fieldIsExpected()) {
      heading.current?.focus({ preventScroll: true })
      scrollTo(0, 0)
    }
    isFirst = false
  }, [])
  return (
    <>
      <header className="page-head">
        {above !== undefined && <p className="above">{above}</p>}
        <h1 id="page-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro !== undefined && (
          <div className="stack-s" style={{ marginTop: '0.7rem' }}>
            {intro}
          </div>
        )}
      </header>
      {children}
    </>
  )
}

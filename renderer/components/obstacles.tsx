// What keeps a document a concept, grouped by reason, each point with a link to the place where it is mended.
import type { Obstacle } from '#shared/documents/standing.ts'
import { ToScreen } from './link.tsx'
import { Disclosure } from './disclosure.tsx'
import { screenOfField } from '../session/screens.ts'

/** With more than this the groups begin closed: the headings already say how much there is. */
const SHOWN = 6

/** The other reasons come once, and need no heading. */
const headings: Readonly<
  Record<Exclude<Obstacle['reason'], 'example-school' | 'not-adopted'>, (count: number) => string>
> = {
  'example-text': (count) =>
    count === 1
      ? 'Op één plaats staat nog tekst uit een voorbeeld'
      : `Op ${count} plaatsen staat nog tekst uit een voorbeeld`,
  'privacy-hint': (count) =>
    count === 1
      ? 'Op één plaats gaat het misschien over één persoon'
      : `Op ${count} plaatsen gaat het misschien over één persoon`,
  unfinished: (count) => (count === 1 ? 'Eén onderdeel is nog niet klaar' : `${count} onderdelen zijn nog niet klaar`),
  missing: (count) => (count === 1 ? 'Nog één punt om naar te kijken' : `Nog ${count} punten om naar te kijken`)
}

export function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const reasons = [...new Set(obstacles.map(({ reason }) => reason))]
  return (
    <div className="stack-s">
      {reasons.map((reason) => {
        const points = obstacles.filter((obstacle) => obstacle.reason === reason)
        if (reason === 'example-school' || reason === 'not-adopted')
          return points.map((point) => (
            <p key={reason}>
              <Point point={point} />
            </p>
          ))
        return (
          <Disclosure key={reason} summary={headings[reason](points.length)} startsOpen={obstacles.length <= SHOWN}>
            <ul>
              {points.map((point, at) => (
                <li key={`${at} ${point.text}`}>
                  <Point point={point} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </div>
  )
}

function Point({ point: { section, field, text } }: { readonly point: Obstacle }) {
  if (section !== null)
    return (
      <ToScreen screen={{ name: 'section', section }} {...(field === null ? {} : { field })}>
        {text}
      </ToScreen>
    )
  return field === null ? (
    text
  ) : (
    <ToScreen screen={screenOfField(field) ?? { name: 'year' }} field={field}>
      {text}
    </ToScreen>
  )
}

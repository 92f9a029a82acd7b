// What changed for the director; the newest version is open, those before it are folded.
import { changelog } from '#assets/load.ts'
import type { Changelog } from '#shared/catalogue/changelog.ts'
import { isoDay, writeDay } from '#shared/day.ts'

export function NewInVersions() {
  const [newest, ...before] = changelog
  return (
    <section className="stack-s measure" aria-labelledby="new-title">
      <h2 id="new-title">Wat is er nieuw?</h2>
      {newest !== undefined && (
        <>
          <h3>{nameOf(newest)}</h3>
          <Changes of={newest} />
        </>
      )}
      {before.map((entry) => (
        <details key={entry.version}>
          <summary>{nameOf(entry)}</summary>
          <Changes of={entry} />
        </details>
      ))}
    </section>
  )
}

type Entry = Changelog[number]

const nameOf = ({ version, day }: Entry): string => `Versie ${version}, ${writeDay(isoDay(day))}`

function Changes({ of: { changes } }: { readonly of: Entry }) {
  return (
    <ul className="what-is-new">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  )
}

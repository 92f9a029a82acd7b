// Versions of this school that a sync program left in its folder, each with what differs from the school as it is now.
import { useEffect, useMemo, useState } from 'react'
import { sectionPage } from '#shared/law/section-page.ts'
import type { CopyBeside } from '#shared/contract/contract.ts'
import { compareSchools } from '#shared/documents/school-comparison.ts'
import type { School } from '#shared/school/school.ts'
import { besideNames } from '../../components/beside-names.ts'
import { CopyActs } from '../../components/copy-acts.tsx'
import { catalogue } from '../../session/content.ts'
import { ask, useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { OTHER_VERSIONS, useCopiesBeside } from '../../session/outside.ts'
import { useMayWrite, useOpen } from '../../session/school-store.ts'

export function OtherVersions({ onRestored }: { readonly onRestored: () => void }) {
  const copies = useCopiesBeside()
  if (copies.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={OTHER_VERSIONS}>
      <h2 id={OTHER_VERSIONS} tabIndex={-1}>
        Andere versies in de map
      </h2>
      <p className="measure">
        Deze bestanden staan naast uw school in de map. Vaak maakt OneDrive of Dropbox ze, als er op twee computers
        tegelijk is gewerkt. Zet u er een terug? Dan blijft wat u nu hebt ook bewaard. Wat u opzij legt, gaat naar de
        map back-ups.
      </p>
      <ul className="tasks">
        {copies.map((copy) => (
          <OtherVersion key={copy.id} copy={copy} onRestored={onRestored} />
        ))}
      </ul>
    </section>
  )
}

function OtherVersion({ copy, onRestored }: { readonly copy: CopyBeside; readonly onRestored: () => void }) {
  const mayWrite = useMayWrite()
  const schoolId = useOpen((state) => state.schoolId)
  const [school, setSchool] = useState<School>()
  useEffect(() => {
    void ask('school.readCopy', { schoolId, copyId: copy.id }).then((answer) => {
      if (answer.ok) setSchool(answer.value.school)
    })
  }, [schoolId, copy.id])
  return (
    <li>
      <span>
        Versie van {copy.label}{' '}
        <span className="soft">
          · {copy.schoolName} · {copy.fileName}
        </span>
      </span>
      <span className="row">
        <CopyActs copy={copy} disabled={!mayWrite} onRestored={onRestored} />
      </span>
      {school !== undefined && <Differences school={school} />}
    </li>
  )
}

function Differences({ school }: { readonly school: School }) {
  const now = useLateSchool()
  const today = useToday()
  const { filled, different, beside } = useMemo(
    () => compareSchools(school, now, catalogue, today),
    [school, now, today]
  )
  const titles = [
    ...different.map((section) => sectionPage(catalogue, section, now, today).title),
    ...beside.map((part) => besideNames[part])
  ]
  return (
    <p>
      {filled === 1 ? 'In deze versie is 1 onderdeel ingevuld.' : `In deze versie zijn ${filled} onderdelen ingevuld.`}{' '}
      {titles.length === 0
        ? 'De tekst is dezelfde als die u nu hebt.'
        : `Anders dan wat u nu hebt: ${titles.join(', ')}.`}
    </p>
  )
}

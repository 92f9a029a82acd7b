// Schools in a row, or each beside what it says: by name or place, never by a number. Each leads to its page.
import type { ReactNode } from 'react'
import type { SchoolOf } from '#shared/region/school-of.ts'
import { nameOr } from '#shared/text.ts'
import { regionContent } from '#assets/region/index.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Gradual } from './gradual.tsx'
import { ToRegion } from './to-region.tsx'

export const ToSchool = ({ school: { id, name, place, concept, isOutside } }: { readonly school: SchoolOf }) => (
  <>
    <ToRegion page="region-school" parts={[id]}>
      {nameOr(name, regionContent.noName)}
    </ToRegion>
    {place !== '' && `, ${place}`}
    {concept && ' (concept)'}
    {isOutside && ` (${regionContent.outside})`}
  </>
)

interface BySchoolProps<T> {
  readonly all: readonly T[]
  /** What the school says. */
  readonly children: (one: T) => ReactNode
}

export const BySchool = <T extends { readonly school: SchoolOf }>({ all, children }: BySchoolProps<T>) => (
  <ul className="plain-list">
    <Gradual all={all} keyOf={({ school }) => school.id}>
      {(one) => (
        <li>
          <ToSchool school={one.school} />: {children(one)}
        </li>
      )}
    </Gradual>
  </ul>
)

export const SchoolRow = ({ schools }: { readonly schools: readonly SchoolOf[] }) => (
  <ul className="plain-list region-schools">
    <Gradual all={schools} keyOf={({ id }) => id}>
      {(school) => (
        <li>
          <ToSchool school={school} />
        </li>
      )}
    </Gradual>
  </ul>
)

/** Folded away, with how many there are; nothing where there are none. */
export const FoldedSchools = ({ title, schools }: { readonly title: string; readonly schools: readonly SchoolOf[] }) =>
  schools.length === 0 ? null : (
    <Disclosure summary={`${title}: ${schools.length}`}>
      <SchoolRow schools={schools} />
    </Disclosure>
  )

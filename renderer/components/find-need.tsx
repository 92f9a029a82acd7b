// Looking up a need by what somebody types. The text stays in this field: nothing keeps it, and it is gone with the screen.
import { TextInput } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { hasName, needFinder, type FoundNeed, type NeedFinder } from '#shared/needs/find-needs.ts'
import { withAllOwnNeeds, withOwnNeeds } from '#shared/needs/own-needs.ts'
import type { NeedRow, School, Sector } from '#shared/school/school.ts'
import { useLateSchool } from '../session/late-school.ts'
import { useWords } from '../session/school-words.ts'

interface Known extends Pick<School, 'checkedHints'> {
  readonly sector: Sector
  readonly rows: readonly NeedRow[]
  readonly isAll: boolean
  readonly finder: NeedFinder
}
let known: Known | undefined

/** Made when somebody first looks for one, and anew when the school says something else of its needs. */
function finderFor(school: School, isAll: boolean): NeedFinder {
  const { checkedHints, identity } = school
  const { sector } = identity
  const rows = school.sections.extraSupport.needs
  const isKnown = known?.sector === sector && known.rows === rows && known.checkedHints === checkedHints
  if (known === undefined || !isKnown || known.isAll !== isAll) {
    const all = isAll ? withAllOwnNeeds(school, needsContent) : withOwnNeeds(school, needsContent)
    const needs = all.filter(({ sectors }) => sectors.includes(sector))
    known = { sector, rows, checkedHints, isAll, finder: needFinder(needs) }
  }
  return known.finder
}

const NONE: readonly FoundNeed[] = []

/** Undefined as long as nothing was typed. @param isAll her own needs too that are still to be looked at */
export function useFoundNeeds(typed: string, isAll = false): readonly FoundNeed[] | undefined {
  const school = useLateSchool()
  const late = useDeferredValue(typed).trim()
  const found = useMemo(() => (late === '' ? NONE : finderFor(school, isAll).find(late)), [late, school, isAll])
  return late === '' ? undefined : found
}

interface FindNeedProps {
  readonly id: string
  readonly label: string
  readonly typed: string
  readonly onType: (typed: string) => void
  readonly found: readonly FoundNeed[] | undefined
}

export function FindNeed({ id, label, typed, onType, found }: FindNeedProps) {
  const words = useWords()
  return (
    <search className="stack-s measure" data-own-undo aria-label={label}>
      <TextInput
        id={id}
        label={label}
        description="Bijvoorbeeld: lezen, drukte, rolstoel"
        value={typed}
        autoComplete="off"
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <div role="status">
        {found !== undefined && (
          <p className="small">
            {found.length === 0
              ? 'Wij vonden niets. Probeer een ander woord. Of kies uit de lijst.'
              : found.length === 1
                ? 'Wij vonden 1 hulpvraag.'
                : `Wij vonden ${found.length} hulpvragen.`}
          </p>
        )}
        {found !== undefined && hasName(typed) && <p>Schrijf hier geen namen. Zoek op wat een leerling nodig heeft.</p>}
        {found?.some(({ byLabel }) => byLabel) === true && <p>{fill(admissionContent.sentences.byLabel, words)}</p>}
      </div>
    </search>
  )
}

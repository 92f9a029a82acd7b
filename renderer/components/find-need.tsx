// Looking up a need by what somebody types. The text stays in this field: nothing keeps it, and it is gone with the screen.
import { TextInput } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { hasName, needFinder, type FoundNeed, type NeedFinder } from '#shared/needs/find-needs.ts'
import type { Bundle } from '#shared/delivery/bundle.ts'
import { alsoCalledByPartnership, withRegionNeeds } from '#shared/delivery/region-needs.ts'
import { withAllOwnNeeds } from '#shared/needs/own-needs.ts'
import type { School } from '#shared/school/school.ts'
import { useLateSchool } from '../session/late-school.ts'
import { useWords } from '../session/school-words.ts'

/** `own`: for the director alone, her own needs too that are still to be looked at. Or `asked`: also those of her partnership, and of the bundle where one is there. */
export type Among = 'own' | { readonly asked: Bundle | undefined }

interface Known {
  /** What it was made of. */
  readonly of: readonly unknown[]
  readonly finder: NeedFinder
}
let known: Known | undefined

/** Made when somebody first looks for one, and anew when the school or its region says something else of needs. */
function finderFor(school: School, among: Among): NeedFinder {
  const { checkedHints, identity, internal, sections } = school
  const { sector } = identity
  const bundle = among === 'own' ? among : among.asked
  const of = [sector, sections.extraSupport.needs, checkedHints, internal.template.needs, bundle]
  if (known === undefined || !known.of.every((part, at) => part === of[at])) {
    const all =
      among === 'own' ? withAllOwnNeeds(school, needsContent) : withRegionNeeds(school, needsContent, among.asked)
    const ofSector = all.filter(({ sectors }) => sectors.includes(sector))
    known = { of, finder: needFinder(alsoCalledByPartnership(school, ofSector)) }
  }
  return known.finder
}

const NONE: readonly FoundNeed[] = []

/** Undefined as long as nothing was typed. @param among the same one as long as it says the same */
export function useFoundNeeds(typed: string, among: Among): readonly FoundNeed[] | undefined {
  const school = useLateSchool()
  const late = useDeferredValue(typed).trim()
  const found = useMemo(() => (late === '' ? NONE : finderFor(school, among).find(late)), [late, school, among])
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

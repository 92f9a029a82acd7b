// What stands in the profile about a need, with the way to it.
import { agreementAnchor } from '#shared/school/anchors.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import type { NeedLink } from '#shared/needs/links.ts'
import type { NeedReason } from '#shared/needs/proposed.ts'
import { shortText } from '#shared/short-text.ts'
import { capital } from '#shared/text.ts'
import { useWords } from '../session/school-words.ts'
import { screenOfField } from '../session/screens.ts'
import { ToScreen } from './link.tsx'

type ReasonKind = NeedReason['kind']

const kindOfLink: Readonly<Record<NeedLink['kind'], ReasonKind>> = {
  arrangements: 'arrangement',
  expertise: 'expertise',
  facilities: 'facility',
  partners: 'partner'
}

const listOf = {
  arrangement: 'arrangements',
  expertise: 'expertise',
  facility: 'facilities',
  partner: 'partners'
} as const

/** An agreement is in the words of the SWV, and they are many. */
const LONGEST = 110

export const reasonOf = ({ kind, id, name = '' }: NeedLink): NeedReason => ({ kind: kindOfLink[kind], id, said: name })

export function useKindWord(): (kind: ReasonKind) => string {
  const { arrangement = 'arrangement' } = useWords()
  const kindWords: Readonly<Record<ReasonKind, string>> = {
    arrangement: capital(arrangement),
    expertise: 'Deskundigheid',
    facility: 'Voorziening',
    partner: 'Partner',
    agreement: 'Afspraak die u nakomt'
  }
  return (kind) => kindWords[kind]
}

/** "Deskundigheid: Rekenspecialist" */
export function ReasonLine({ reason: { kind, id, said } }: { readonly reason: NeedReason }) {
  const wordOf = useKindWord()
  const field = kind === 'agreement' ? agreementAnchor(id, 'text') : fieldAnchor(listOf[kind], id, 'item')
  const screen = screenOfField(field)
  const words = shortText(said, LONGEST)
  return (
    <>
      {wordOf(kind)}:{' '}
      {screen === undefined ? (
        words
      ) : (
        <ToScreen screen={screen} field={field}>
          {words}
        </ToScreen>
      )}
    </>
  )
}

export function ReasonList({ reasons }: { readonly reasons: readonly NeedReason[] }) {
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.id}`}>
          <ReasonLine reason={reason} />
        </li>
      ))}
    </ul>
  )
}

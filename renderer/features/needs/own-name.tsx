// What her own name of a need says: that it is one of the list, or something to look at before it goes out.
import { needsContent } from '#assets/needs/index.ts'
import { hintsOnNeed, hintsOnNeedName } from '#shared/hints/texts.ts'
import { knownNeeds, type KnownNeed } from '#shared/needs/known-needs.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import type { NeedRow, School, Sector } from '#shared/school/school.ts'
import { listedPhrases } from '#shared/text.ts'
import { MayStay, quoted } from '../../components/may-stay.tsx'
import { goToField } from '../../session/place.ts'

const finders = new Map<Sector, ReturnType<typeof knownNeeds>>()

/** The needs of the list that a name means; none of the list for another kind of school. */
export function needsMeantBy({ identity: { sector } }: School, name: string): readonly KnownNeed[] {
  const finder = finders.get(sector) ?? knownNeeds(needsContent.needs.filter(({ sectors }) => sectors.includes(sector)))
  finders.set(sector, finder)
  return finder.findAll(name)
}

export function InTheList({ meant }: { readonly meant: readonly KnownNeed[] }) {
  if (meant.length === 0) return null
  return (
    <div className="stack-s">
      <p>
        {meant.some(({ byLabel }) => byLabel) && 'Wij kijken naar wat een leerling nodig heeft. '}
        Dit staat al in de lijst: {listedPhrases(meant.map(({ need }) => need.name))}.{' '}
        {meant.length === 1 ? 'Vul die in.' : 'Vul in wat u bedoelt.'}
        {meant.every(({ byLabel }) => !byLabel) && ' Bedoelt u iets anders? Schrijf het dan in meer woorden.'}
      </p>
      <div className="row">
        {meant.map(({ need }) => (
          <button
            key={need.id}
            type="button"
            className="text-button"
            onClick={() => goToField(needAnchor(need.id, 'name'))}
          >
            Naar {need.name}
          </button>
        ))}
      </div>
    </div>
  )
}

/** As long as it is being typed. */
export function TypedHints({ school, name }: { readonly school: School; readonly name: string }) {
  const hints = hintsOnNeedName(school, name)
  if (hints.length === 0) return null
  return (
    <ul className="hints">
      {hints.map(({ kind, start, quote, reason }) => (
        <li key={`${kind} ${start}`}>
          {quoted(quote)} {reason}
        </li>
      ))}
    </ul>
  )
}

interface NeedHintsProps {
  readonly school: School
  readonly row: NeedRow
  readonly part: 'name' | 'needed'
}

/** What the delivery waits for; of a name also *Toelating* and the page for teachers. Nothing of it blocks anything. */
export function NeedHints({ school, row, part }: NeedHintsProps) {
  const hints = hintsOnNeed(school, row, part)
  if (hints.length === 0) return null
  return (
    <div className="hints stack-s" data-some>
      <p>
        <strong>Kijk hier nog naar.</strong>{' '}
        {part === 'name'
          ? 'Zolang dit open staat, ziet u deze hulpvraag niet bij Toelating en is uw levering een concept.'
          : 'Zolang dit open staat, is uw levering een concept.'}
      </p>
      <ul>
        {hints.map((hint) => (
          <li key={`${hint.kind} ${hint.start}`}>
            {quoted(hint.quote)} {hint.reason} <MayStay hint={hint} next={needAnchor(row.need, part)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

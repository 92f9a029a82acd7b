// "Wat wij nog missen": what is open, by kind, with ways to close it; what is worked at already; and what was put aside.
import { useMemo } from 'react'
import { writeDay, parseDay } from '#shared/day.ts'
import { gapKinds } from '#shared/catalogue/text-keys.ts'
import type { Gap } from '#shared/expertise/gap.ts'
import { findGaps, openGaps } from '#shared/expertise/gaps.ts'
import { dismissedAnchor } from '#shared/school/anchors.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { useGradually } from '../../lists/gradually.ts'
import { GAPS, gapAnchor, takeBack } from './gap-acts.ts'
import { GapItem } from './gap-item.tsx'

export function Gaps() {
  const school = useLateSchool()
  const today = useToday()
  const gaps = useMemo(() => findGaps(school, catalogue, today), [school, today])
  const open = useMemo(() => openGaps(gaps), [gaps])
  const isBegun = school.sections.expertise.items.length > 0 || school.internal.people.length > 0
  return (
    <section className="stack-l" aria-labelledby={GAPS}>
      <div className="stack-s measure">
        <h2 id={GAPS} tabIndex={-1}>
          {open.length === 0 ? 'Wat wij nog missen' : `Wat wij nog missen (${open.length})`}
        </h2>
        {open.length > 0 ? (
          <p>Kies zelf wat u ermee doet. Niets hoeft vandaag.</p>
        ) : isBegun ? (
          <p>Er is nu niets open. Komt er iets bij, dan ziet u het hier.</p>
        ) : (
          <p>Hier ziet u straks wat er nog ontbreekt. Zet eerst bij ‘Per deskundigheid’ wat uw team kan.</p>
        )}
      </div>
      {gapKinds.map((kind) => (
        <Kind
          key={kind}
          title={catalogue.gaps.kinds[kind].title}
          gaps={open.filter((gap) => gap.kind === kind)}
          all={open}
        />
      ))}
      <Answered gaps={gaps.filter(({ answer }) => answer?.kind === 'training' || answer?.kind === 'ambition')} />
      <Aside gaps={gaps} />
      <p className="small soft">
        <strong>Wie ziet dit?</strong> {catalogue.gaps.whoSees.school}
      </p>
    </section>
  )
}

function Kind({
  title,
  gaps,
  all
}: {
  readonly title: string
  readonly gaps: readonly Gap[]
  readonly all: readonly Gap[]
}) {
  const drawn = useGradually(gaps.length)
  if (gaps.length === 0) return null
  return (
    <div className="stack-s">
      <h3>
        {title} ({gaps.length})
      </h3>
      <ul className="gaps">
        {gaps.slice(0, drawn).map((gap) => (
          <GapItem key={gap.id} gap={gap} next={nextOf(all, gap)} />
        ))}
      </ul>
    </div>
  )
}

function nextOf(all: readonly Gap[], gap: Gap): Gap | undefined {
  const at = all.indexOf(gap)
  return all[at + 1] ?? all[at - 1]
}

/** Always made, so that a link can open it. */
function Answered({ gaps }: { readonly gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <details>
      <summary>Hier werkt u al aan ({gaps.length})</summary>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <p id={gapAnchor(gap.id)} tabIndex={-1}>
              {gap.sentence}
            </p>
            <p className="small">
              <ToScreen screen={{ name: 'training' }} field={madeAnchor(gap)}>
                {gap.answered}
              </ToScreen>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

function madeAnchor({ answer }: Gap): string {
  if (answer?.kind === 'training') return fieldAnchor('training', answer.id, 'goal')
  return answer?.kind === 'ambition' ? fieldAnchor('ambitions', answer.id, 'what') : GAPS
}

function Aside({ gaps }: { readonly gaps: readonly Gap[] }) {
  const mayWrite = useMayWrite()
  const aside = gaps.flatMap((gap) => (gap.answer?.kind === 'dismissed' ? [{ gap, ...gap.answer }] : []))
  if (aside.length === 0) return null
  return (
    <div className="stack-s">
      <h3>Weggelegd ({aside.length})</h3>
      <ul className="gaps">
        {aside.map(({ gap, reason, day }) => (
          <li key={gap.id}>
            <p id={gapAnchor(gap.id)} tabIndex={-1}>
              {gap.sentence}
            </p>
            <p className="small soft" id={dismissedAnchor(gap.id)} tabIndex={-1}>
              Reden: {reason}
              {onDay(day)}
            </p>
            {mayWrite && (
              <button
                type="button"
                className="text-button"
                aria-describedby={gapAnchor(gap.id)}
                onClick={() => takeBack(gap)}
              >
                Haal terug
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function onDay(text: string): string {
  const day = parseDay(text)
  return day === undefined ? '' : ` (${writeDay(day)})`
}

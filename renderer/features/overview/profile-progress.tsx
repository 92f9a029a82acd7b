// How far the profile is: in words as a whole, what comes next, and its five parts. The sections themselves are on Profiel.
import { sectionData } from '#shared/law/section-page.ts'
import { progressOf, type SectionState } from '#shared/law/section-state.ts'
import { sectionIds, type SectionId } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { StateBadge } from '../../components/state-badge.tsx'
import { catalogue, useSectionPage, useSectionStates } from '../../session/content.ts'
import { useSteps } from '../../session/round.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { nextThing } from '#shared/year/round-steps.ts'
import { stepAnchor } from '../../session/year-anchors.ts'
import { documentScreen } from '../../session/screens.ts'
import { nextInPart, stateOfPart } from './part-state.ts'

const parts = [...new Set(sectionIds.map((id) => sectionData(catalogue, id).part))].map((name) => ({
  name,
  ids: sectionIds.filter((id) => sectionData(catalogue, id).part === name)
}))

export function ProfileProgress() {
  const states = useSectionStates()
  return (
    <section aria-labelledby="profile-title" className="stack">
      <h2 id="profile-title">Uw profiel</h2>
      <p>{progressOf(Object.values(states)).sentence}</p>
      <Next />
      <ul className="tasks">
        {parts.map(({ name, ids }) => (
          <Part key={name} name={name} ids={ids} />
        ))}
      </ul>
      <p className="row">
        <ToScreen screen={{ name: 'profile' }}>Toon alle onderdelen</ToScreen>{' '}
        <ToScreen screen={documentScreen('profiel')}>Bekijk het SOP en maak het Word-document</ToScreen>
      </p>
    </section>
  )
}

function Next() {
  const next = nextThing(useSteps(), useSectionStates())
  if (next === undefined) return <p>Voor dit schooljaar is alles klaar.</p>
  return next.kind === 'step' ? <NextStep id={next.step} /> : <NextSection id={next.section} />
}

function NextStep({ id }: { readonly id: StepId }) {
  const step = useSteps().find((one) => one.id === id)
  return (
    <p className="next">
      <ToScreen screen={{ name: 'year' }} field={stepAnchor(id)}>
        Verder met: {step?.title}
      </ToScreen>
      <span>{step?.line}</span>
    </p>
  )
}

function NextSection({ id }: { readonly id: SectionId }) {
  const page = useSectionPage(id)
  const { state } = useSectionStates()[id]
  return (
    <p className="next">
      <ToScreen screen={{ name: 'section', section: id }}>Verder met: {page.title}</ToScreen>
      <span>
        {page.question} {state === 'not-started' && <>Duurt meestal {page.minutes} minuten.</>}
      </span>
    </p>
  )
}

function Part({ name, ids }: { readonly name: string; readonly ids: readonly SectionId[] }) {
  const all = useSectionStates()
  const states = ids.map((id): readonly [SectionId, SectionState] => [id, all[id]])
  const next = nextInPart(states)
  const link = next ?? ids[0]
  return (
    <li>
      <strong>{name}</strong>
      <StateBadge state={stateOfPart(states.map(([, state]) => state))} />
      <p>
        {progressOf(states.map(([, state]) => state)).sentence}
        {link !== undefined && (
          <>
            {' '}
            {next === undefined ? 'Bekijk' : 'Ga naar'}{' '}
            <ToScreen screen={{ name: 'section', section: link }}>{sectionData(catalogue, link).title}</ToScreen>.
          </>
        )}
      </p>
    </li>
  )
}

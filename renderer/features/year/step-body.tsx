// What is asked in a step: the parts of its data, and beside them why they are there. A part that is more than fields has a
// component of its own.
import { Fragment, useId, type ReactNode } from 'react'
import type { GroundKey } from '#shared/catalogue/catalogue.ts'
import { stepData } from '#shared/catalogue/step-data.ts'
import type { StepData, StepPart, StepPartOf } from '#shared/catalogue/step-content.ts'
import type { StepId } from '#shared/school/round-fields.ts'
import { GroundNote } from '../../components/ground-note.tsx'
import { catalogue } from '../../session/content.ts'
import { useGround } from '../../session/round.ts'
import { PartHeading } from './part-heading.tsx'
import { RoundTickField } from './tick.tsx'
import { Adoption } from './adoption.tsx'
import { Advice } from './advice.tsx'
import { Changes } from './changes.tsx'
import { Guide } from './guide.tsx'
import { LeftOut } from './left-out.tsx'
import { MrTalk } from './mr-talk.tsx'
import { OnceDone } from './once-done.tsx'
import { OneSchool } from './one-school.tsx'
import { OwnRules } from './own-rules.tsx'
import { Publishing } from './publishing.tsx'
import { Pupils } from './pupils.tsx'
import { ReadyForMr } from './ready-for-mr.tsx'
import { ReplyTerm } from './reply-term.tsx'
import { Review } from './review.tsx'
import { RoundFields, useInYear } from './round-fields.tsx'
import { WithAdvice } from './with-advice.tsx'
import { WithHelp } from './with-help.tsx'

export function StepBody({ id }: { readonly id: StepId }) {
  const step = stepData(catalogue, id)
  const groups = inGroups(step.parts)
  const beside = groups.map(({ summary, parts }) => {
    const views = parts.filter(isBeside).map((part) => <Part key={step.parts.indexOf(part)} part={part} />)
    const key = parts.map(({ kind }) => kind).join(' ')
    return summary === undefined ? (
      <Fragment key={key}>{views}</Fragment>
    ) : (
      <OnceDone key={key} summary={summary} parts={parts}>
        {views}
      </OnceDone>
    )
  })
  return (
    <div className="stack-l">
      {step.help === undefined ? beside : <WithHelp help={<Help help={step.help} />}>{beside}</WithHelp>}
      {/* A table is as wide as the page. */}
      {step.parts
        .filter((part) => !isBeside(part))
        .map((part) => (
          <Part key={part.kind} part={part} />
        ))}
    </div>
  )
}

const isBeside = ({ kind }: StepPart): boolean => kind !== 'publishing'

interface Group {
  /** What they are folded under once they are done; undefined where they never are. */
  readonly summary: string | undefined
  readonly parts: readonly StepPart[]
}

/** Parts of one fold stand beside each other. */
function inGroups(parts: readonly StepPart[]): readonly Group[] {
  const groups: Group[] = []
  for (const part of parts) {
    const summary = 'onceDone' in part ? part.onceDone : undefined
    const last = groups.at(-1)
    if (last !== undefined && last.summary === summary)
      groups[groups.length - 1] = { summary, parts: [...last.parts, part] }
    else groups.push({ summary, parts: [part] })
  }
  return groups
}

function Help({ help }: { readonly help: NonNullable<StepData['help']> }) {
  return (
    <>
      {help.text !== undefined && (
        <p>
          {help.strong !== undefined && <strong>{help.strong}</strong>} {help.text}
        </p>
      )}
      {help.grounds.map((ground) => (
        <WhyOf key={ground} ground={ground} />
      ))}
    </>
  )
}

const WhyOf = ({ ground }: { readonly ground: GroundKey }) => <GroundNote ground={useGround(ground)} />

function Part({ part }: { readonly part: StepPart }): ReactNode {
  switch (part.kind) {
    case 'fields':
      return <Fields part={part} />
    case 'columns':
      return <Columns part={part} />
    case 'changes':
      return <Changes />
    case 'pupils':
      return <Pupils />
    case 'reply-term':
      return <ReplyTerm />
    case 'own-rules':
      return <OwnRules />
    case 'mr-talk':
      return <MrTalk />
    case 'with-advice':
      return <WithAdvice />
    case 'ready-for-mr':
      return <ReadyForMr />
    case 'advice':
      return <Advice />
    case 'tick':
      return <RoundTickField id={part.field} label={part.label} {...(part.help !== undefined && { help: part.help })} />
    case 'review':
      return <Review />
    case 'guide':
      return <Guide />
    case 'left-out':
      return <LeftOut part={part} />
    case 'publishing':
      return <Publishing />
    case 'adoption':
      return <Adoption part={part} />
  }
}

function Fields({ part: { title, text, beside, fields } }: { readonly part: StepPartOf<'fields'> }) {
  const inYear = useInYear()
  const asked = <RoundFields fields={fields} />
  return (
    <div className="stack">
      {title !== undefined && <PartHeading>{title}</PartHeading>}
      {text !== undefined && <p>{inYear(text)}</p>}
      {beside === true ? <div className="days">{asked}</div> : asked}
    </div>
  )
}

function Columns({ part: { text, columns } }: { readonly part: StepPartOf<'columns'> }) {
  const inYear = useInYear()
  return (
    <div className="stack">
      <p className="measure">{inYear(text)}</p>
      <div className="columns">
        {columns.map((column) => (
          <Column key={column.title} {...column} />
        ))}
      </div>
    </div>
  )
}

function Column({ title, about, fields }: StepPartOf<'columns'>['columns'][number]) {
  const id = useId()
  return (
    <section className="stack" aria-labelledby={id}>
      <PartHeading id={id}>{title}</PartHeading>
      <RoundFields fields={fields} about={about} />
      {fields.some(({ field }) => field === 'round.boardTalk.day') && <OneSchool />}
    </section>
  )
}

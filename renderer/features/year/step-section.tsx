// One step of the year: its number, name and state in a line that opens. What is in it stays in the page while it is
// closed, so that a link or undo can go to any field.
import type { ReactNode } from 'react'
import { StateBadge } from '../../components/state-badge.tsx'
import type { Step } from '#shared/year/round-steps.ts'
import { stepAnchor } from '../../session/year-anchors.ts'
import { PartLevel } from './part-heading.tsx'

interface StepSectionProps {
  readonly step: Step
  readonly number: number
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly children: ReactNode
}

export function StepSection({ step, number, isOpen, onToggle, children }: StepSectionProps) {
  return (
    <li>
      <details className="year-step" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary id={stepAnchor(step.id)}>
          <span className="year-step-head">
            <h2>
              {number}. {step.title}
            </h2>
            <StateBadge state={step.state} />
          </span>
          <span className="year-step-line">{step.line}</span>
        </summary>
        <div className="year-step-body">
          <PartLevel value={3}>{children}</PartLevel>
        </div>
      </details>
    </li>
  )
}

/** The fields, and beside them why they are there. */
export function WithHelp({ help, children }: { readonly help: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="section">
      <div className="work stack-l">{children}</div>
      <div className="help stack">{help}</div>
    </div>
  )
}

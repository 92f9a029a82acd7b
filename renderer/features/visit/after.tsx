// What the school says of the report and does with it: each can become an ambition or a training in one step.
import { NativeSelect } from '@mantine/core'
import { schoolYearOf } from '#shared/day.ts'
import { knownWord } from '#shared/school/field.ts'
import { sectionIds } from '#shared/school/school.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { setVisitField, setVisitRowField, type NextStep } from '#shared/school/visit-edits.ts'
import { visitAnchor, visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { visitMade } from '#shared/school/vocabulary.ts'
import { standsNext } from '#shared/visit/next-step.ts'
import { LongTextField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { makeNext } from './make-next.ts'
import { titleOf } from './report.tsx'
import { Rows, type RowField } from './rows.tsx'
import type { OfVisit } from './visit-words.ts'

const fields: readonly RowField<'next'>[] = [
  { field: 'what', label: 'Wat doet u?', span: 6 },
  { field: 'who', label: 'Wie?', span: 3, description: 'Een functie, geen naam' },
  { field: 'by', label: 'Wanneer klaar?', span: 3, view: 'day' }
]

export const After = ({ visit }: OfVisit) => (
  <div className="stack">
    <LongTextField
      id={visitAnchor(visit.id, 'reaction')}
      label="Wat vindt de school ervan?"
      value={visit.reaction}
      makeEdit={(value) => setVisitField(visit.id, 'reaction', value)}
    />
    <section className="stack-s" aria-labelledby="next-title">
      <h3 id="next-title">{titleOf('next')}</h3>
      <p className="measure">
        Maak er een ambitie of scholing van. De ontwikkelvraag staat er dan als reden bij, en die leest iedereen.
      </p>
      <Rows
        visit={visit}
        list="next"
        rows={visit.next}
        fields={fields}
        noun="Voornemen"
        add="Voeg toe wat u doet"
        begin={{}}
        renderMore={(step, name) => <Where visit={visit} step={step} name={name} />}
      />
    </section>
    <LongTextField
      id={visitAnchor(visit.id, 'receivers')}
      label={titleOf('receivers')}
      description="Dat beslist de school."
      value={visit.receivers}
      makeEdit={(value) => setVisitField(visit.id, 'receivers', value)}
    />
  </div>
)

interface WhereProps extends OfVisit {
  readonly step: NextStep
  readonly name: string
}

const NONE = { value: '', label: 'Kies' }

function Where({ visit, step, name }: WhereProps) {
  const mayWrite = useMayWrite()
  return (
    <>
      <div className="item-field" data-span={6}>
        <NativeSelect
          id={visitRowAnchor(visit.id, 'next', step.id, 'section')}
          label="Bij welk onderdeel van het profiel?"
          value={step.section}
          disabled={!mayWrite}
          data={[
            NONE,
            ...sectionIds.map((id) => ({
              value: id,
              label: catalogue.sections.find((section) => section.id === id)?.title ?? id
            }))
          ]}
          onChange={(event) => edit(setVisitRowField(visit.id, 'next', step.id, 'section', event.currentTarget.value))}
        />
      </div>
      <div className="item-field" data-span={12}>
        <Made visit={visit} step={step} name={name} />
      </div>
    </>
  )
}

const madeWords = { ambition: 'Dit is nu een ambitie.', training: 'Dit is nu een scholing.' } as const
const madeFields = { ambition: ['ambitions', 'what'], training: ['training', 'goal'] } as const

function Made({ visit, step, name }: WhereProps) {
  const stands = useSchool((school) => standsNext(school, step))
  const schoolYear = schoolYearOf(useToday())
  const mayWrite = useMayWrite()
  const made = knownWord(visitMade, step.made)
  if (stands && made !== 'unknown') {
    const [list, field] = madeFields[made]
    return (
      <p>
        {madeWords[made]}{' '}
        <ToScreen screen={{ name: 'training' }} field={fieldAnchor(list, step.row, field)}>
          Ga erheen<span className="unseen">: {name}</span>
        </ToScreen>
      </p>
    )
  }
  if (!mayWrite || step.what.trim() === '') return null
  return (
    <p className="row">
      <button type="button" className="text-button" onClick={() => makeNext('ambition', { visit, step, schoolYear })}>
        Maak een ambitie<span className="unseen"> van {name}</span>
      </button>
      <button type="button" className="text-button" onClick={() => makeNext('training', { visit, step, schoolYear })}>
        Maak een scholing<span className="unseen"> van {name}</span>
      </button>
    </p>
  )
}

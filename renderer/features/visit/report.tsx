// The report of the visitors, part by part as it stands on paper.
import { setAdviceAsked, setVisitField, setVisitorsQuestion } from '#shared/school/visit-edits.ts'
import { visitAnchor, visitRowAnchor } from '#shared/school/visit-anchors.ts'
import { yesOrNo } from '#shared/school/vocabulary.ts'
import type { ReportPart } from '#shared/catalogue/visit-content.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ChoiceField, LongTextField } from '../../components/fields.tsx'
import { FieldChoice } from './field-choice.tsx'
import { Rows, type RowField } from './rows.tsx'
import { scan, type OfVisit } from './visit-words.ts'

const spokenFields: readonly RowField<'spoken'>[] = [
  { field: 'who', label: 'Met wie', span: 6, description: 'Bijvoorbeeld leerlingen' },
  { field: 'number', label: 'Hoeveel', span: 3 }
]
const askedOptions = yesOrNo.map((value) => ({ value, label: { unknown: 'Kies', yes: 'Ja', no: 'Nee' }[value] }))
const questions = [
  ['first', 'Eerste vraag'],
  ['second', 'Tweede vraag'],
  ['third', 'Derde vraag']
] as const

export const titleOf = (part: ReportPart): string => scan.report.find(({ id }) => id === part)?.title ?? ''

export const Report = ({ visit }: OfVisit) => (
  <div className="stack">
    <p className="measure">Schrijf niets op waaraan iemand een leerling, ouder of collega herkent.</p>
    <section className="stack-s" aria-labelledby="spoken-title">
      <h3 id="spoken-title">Met wie zij spraken</h3>
      <Rows
        visit={visit}
        list="spoken"
        rows={visit.spoken}
        fields={spokenFields}
        noun="Gesprek"
        add="Voeg een gesprek toe"
        begin={{}}
      />
    </section>
    <section className="stack-s" aria-labelledby="seen-title">
      <h3 id="seen-title">{titleOf('seen')}</h3>
      {scan.fields.map(({ id, title }) => (
        <Disclosure
          key={id}
          summary={title}
          holds={[visitRowAnchor(visit.id, 'seen', id, '')]}
          holdsWords={visit.seen.some((row) => row.id === id && row.example.trim() !== '')}
        >
          <FieldChoice visit={visit} list="seen" field={id} label="Wat kozen de bezoekers?" />
        </Disclosure>
      ))}
    </section>
    <LongTextField
      id={visitAnchor(visit.id, 'meaning')}
      label={titleOf('meaning')}
      value={visit.meaning}
      makeEdit={(value) => setVisitField(visit.id, 'meaning', value)}
    />
    <section className="stack-s" aria-labelledby="questions-title">
      <h3 id="questions-title">{titleOf('questions')}</h3>
      {questions.map(([which, label]) => (
        <LongTextField
          key={which}
          id={visitAnchor(visit.id, `questions.${which}`)}
          label={label}
          value={visit.questions[which]}
          makeEdit={(value) => setVisitorsQuestion(visit.id, which, value)}
        />
      ))}
    </section>
    <ChoiceField
      id={visitAnchor(visit.id, 'adviceAsked')}
      label="Vroeg u om raad?"
      options={askedOptions}
      value={visit.adviceAsked}
      makeEdit={(value) => setAdviceAsked(visit.id, yesOrNo.find((known) => known === value) ?? 'unknown')}
    />
    {(visit.adviceAsked === 'yes' || visit.advice.trim() !== '') && (
      <LongTextField
        id={visitAnchor(visit.id, 'advice')}
        label="De raad"
        description={visit.adviceAsked === 'yes' ? undefined : 'U vroeg niet om raad. Dit komt niet in het verslag.'}
        value={visit.advice}
        makeEdit={(value) => setVisitField(visit.id, 'advice', value)}
      />
    )}
  </div>
)

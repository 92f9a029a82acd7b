// All fields of a training: what documents tell, what the board and the staff section see, and who takes part.
import type { ListField } from '#shared/catalogue/catalogue.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { setParticipant, setTrainingField, type TrainingField } from '#shared/school/internal-edits.ts'
import { emptyTraining } from '#shared/school/internal-records.ts'
import { setItemField } from '#shared/school/list-edits.ts'
import { fieldAnchor, fieldText } from '#shared/school/lists.ts'
import { rowHints } from '#shared/training-plan/checks.ts'
import { planYears } from '#shared/training-plan/plan.ts'
import { ChoiceField, DayField, LongTextField, TextField, WrappingTextField } from '../../components/fields.tsx'
import { named } from '../../components/named.ts'
import { OwnFold } from '../../components/own-fold.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { ItemFields } from '../../lists/item-fields.tsx'
import { WhoSees } from '../../components/who-sees.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { useListData, useWords } from '../../session/school-words.ts'
import { itemOf, recordOf, rowOf, rowsOf } from './rows.ts'

export const PlanFields = ({ id }: { readonly id: string }) => (
  <>
    <PublicFields id={id} />
    <WhoSees list="training" field="goal" />
    <OwnFields id={id} />
    <WhoSees list="training" field="costs" />
    <Participants id={id} />
    <Hints id={id} />
  </>
)

function PublicFields({ id }: { readonly id: string }) {
  const list = useListData('training')
  const item = useSchool((school) => itemOf(school, id))
  if (item === undefined) return null
  const renderField = (field: ListField) => <PublicField key={field.id} id={id} field={field} />
  return <ItemFields list={list} item={item} name={item.goal} renderField={renderField} />
}

function PublicField({ id, field }: { readonly id: string; readonly field: ListField }) {
  const value = useSchool((school) => {
    const item = itemOf(school, id)
    return item === undefined ? '' : fieldText(item, field.id)
  })
  const common = {
    id: fieldAnchor('training', id, field.id),
    label: field.label,
    description: field.description === '' ? undefined : field.description,
    value,
    makeEdit: (next: string) => setItemField('training', id, field.id, next)
  }
  return (
    <div className="item-field" data-span={field.kind === 'long' ? 12 : 6}>
      {field.kind === 'choice' ? (
        <ChoiceField {...common} options={field.options ?? []} />
      ) : field.kind === 'long' ? (
        <LongTextField {...common} />
      ) : (
        <WrappingTextField {...common} />
      )}
    </div>
  )
}

const NONE = emptyTraining('')

function OwnFields({ id }: { readonly id: string }) {
  const record = useSchool((school) => recordOf(school, id) ?? NONE)
  const school = useLateSchool()
  const today = useToday()
  const words = useWords()
  const field = (name: TrainingField, label: string, description?: string) => ({
    id: fieldAnchor('training', id, name),
    label: fill(label, words),
    description,
    value: record[name],
    makeEdit: (value: string) => setTrainingField(id, name, value)
  })
  const none = (label: string) => ({ value: '', label })
  const known = <T extends { value: string; label: string }>(options: readonly T[], value: string, label: string) =>
    options.some((option) => option.value === value) ? options : [...options, { value, label }]
  const years = planYears(rowsOf(school), school.internal.budgets, today).map((year) => ({
    value: String(year),
    label: String(year)
  }))
  const ambitions = school.sections.ambitions.items.map(({ id: value, what }, place) => ({
    value,
    label: `${place + 1}. ${what}`
  }))
  const expertise = school.sections.expertise.items.map(({ id: value, name }) => ({ value, label: name }))
  const budgets = school.internal.budgets.map(({ id: value, name, schoolYear }) => ({
    value,
    label: `${name} (${schoolYear})`
  }))
  return (
    <div className="item-fields">
      <div className="item-field" data-span={4}>
        <ChoiceField
          {...field('schoolYear', 'Schooljaar')}
          options={known([none('Nog niet gekozen'), ...years], record.schoolYear, record.schoolYear)}
        />
      </div>
      <div className="item-field" data-span={4}>
        <ChoiceField
          {...field('ambition', 'Bij welke ambitie?')}
          options={known([none('Geen'), ...ambitions], record.ambition, 'Deze ambitie is er niet meer')}
        />
      </div>
      <div className="item-field" data-span={4}>
        <ChoiceField
          {...field('expertise', 'Welke deskundigheid?')}
          options={known([none('Geen'), ...expertise], record.expertise, 'Iets anders dat u mist')}
        />
      </div>
      <div className="item-field" data-span={6}>
        <TextField {...field('provider', 'Wie geeft de scholing?', 'Bijvoorbeeld: het samenwerkingsverband')} />
      </div>
      <div className="item-field" data-span={3}>
        <TextField {...field('number', 'Hoeveel mensen?', 'Bijvoorbeeld 4')} />
      </div>
      <div className="item-field" data-span={3}>
        <TextField {...field('hours', 'Uren per persoon', 'Bijvoorbeeld 7,5')} />
      </div>
      <div className="item-field" data-span={3}>
        <TextField {...field('costs', 'Kosten samen, in euro', 'Bijvoorbeeld 1.250')} />
      </div>
      <div className="item-field" data-span={3}>
        <ChoiceField
          {...field('budget', 'Uit welk budget?')}
          options={known([none('Zonder budget'), ...budgets], record.budget, 'Dit budget is er niet meer')}
        />
      </div>
      <div className="item-field" data-span={3}>
        <DayField {...field('starts', 'Eerste dag')} />
      </div>
      <div className="item-field" data-span={3}>
        <DayField {...field('ends', 'Laatste dag')} />
      </div>
      <div className="item-field" data-span={12}>
        <LongTextField {...field('evaluation', 'Wat leverde het op?', 'Vul dit in als de scholing is geweest.')} />
      </div>
    </div>
  )
}

function Participants({ id }: { readonly id: string }) {
  const people = useSchool((school) => school.internal.people)
  const taking = useSchool((school) => recordOf(school, id)?.people ?? NONE.people)
  const mayWrite = useMayWrite()
  const field = fieldAnchor('training', id, 'people')
  return (
    <OwnFold summary={`Wie doet mee? (${taking.length})`} holds={[field]}>
      <Ticks
        id={field}
        legend="Wie doet mee?"
        empty="Er staan nog geen collega’s in. Zet ze eerst bij ‘Wat ons team kan’."
        mayWrite={mayWrite}
        ticks={people.map((person) => ({
          field: `${field}.${person.id}`,
          words: named(person.name),
          on: taking.includes(person.id),
          set: (on) => edit(setParticipant(id, person.id, on))
        }))}
      />
      <WhoSees list="training" field="people" />
    </OwnFold>
  )
}

function Hints({ id }: { readonly id: string }) {
  const school = useLateSchool()
  const today = useToday()
  const row = rowOf(school, id)
  const hints = row === undefined ? [] : rowHints(row, catalogue, today)
  return (
    <div aria-live="polite" className="stack-s">
      {hints.map(({ kind, sentence }) => (
        <p key={kind} className="check-this">
          <Symbol name="warn" /> {sentence}
        </p>
      ))}
    </div>
  )
}

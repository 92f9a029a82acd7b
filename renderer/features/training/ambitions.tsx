// The ambitions: each with how far it is, since when it stands there, what it belongs to, and a note for this school year.
import { sectionData } from '#shared/law/section-page.ts'
import { schoolYearOf } from '#shared/day.ts'
import { noteAnchor } from '#shared/school/anchors.ts'
import { linkAmbition, setAmbitionNote, setAmbitionSince, setAmbitionStatus } from '#shared/school/internal-edits.ts'
import { emptyAmbition } from '#shared/school/internal-records.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { ambitionStatuses, sectionIds, type School } from '#shared/school/school.ts'
import { ambitionRows } from '#shared/training-plan/carried.ts'
import { ChoiceField, LongTextField, TextField } from '../../components/fields.tsx'
import { named } from '../../components/named.ts'
import { OwnFold } from '../../components/own-fold.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { Ticks } from '../../components/ticks.tsx'
import { WhoSees } from '../../components/who-sees.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { ListEditor } from '../../lists/list-editor.tsx'
import { GoToItem } from './go-to-item.tsx'
import { makeFromAmbition } from './make.ts'

export const Ambitions = () => <ListEditor list="ambitions" More={More} />

const statusWords: Readonly<Record<(typeof ambitionStatuses)[number], string>> = {
  unknown: 'Kies',
  planned: 'Gepland',
  running: 'Loopt',
  reached: 'Bereikt',
  stopped: 'Gestopt'
}
const statusOptions = ambitionStatuses.map((value) => ({ value, label: statusWords[value] }))

const recordOf = ({ internal }: School, id: string) => internal.ambitions.find((one) => one.id === id) ?? NONE
const NONE = emptyAmbition('')

function More({ id }: { readonly id: string }) {
  const today = useToday()
  const record = useSchool((school) => recordOf(school, id))
  const now = schoolYearOf(today)
  const note = record.notes.find(({ schoolYear }) => schoolYear === now)?.text ?? ''
  const earlier = record.notes.filter(({ schoolYear, text }) => schoolYear !== now && text.trim() !== '')
  return (
    <div className="own-layer stack-s">
      <Carried id={id} />
      <div className="item-fields">
        <div className="item-field" data-span={4}>
          <ChoiceField
            id={fieldAnchor('ambitions', id, 'status')}
            label="Hoe ver is het?"
            options={statusOptions}
            value={record.status}
            makeEdit={(value) =>
              setAmbitionStatus(id, ambitionStatuses.find((status) => status === value) ?? 'unknown')
            }
          />
        </div>
        <div className="item-field" data-span={4}>
          <TextField
            id={fieldAnchor('ambitions', id, 'since')}
            label="Sinds welk schooljaar?"
            description="Bijvoorbeeld 2025-2026"
            value={record.since}
            makeEdit={(value) => setAmbitionSince(id, value)}
          />
        </div>
        <div className="item-field" data-span={12}>
          <LongTextField
            id={noteAnchor(id, now)}
            label={`Hoe gaat het in ${now}?`}
            value={note}
            makeEdit={(value) => setAmbitionNote(id, newId(), now, value)}
          />
        </div>
      </div>
      {earlier.length > 0 && (
        <ul className="small">
          {earlier.map(({ id: own, schoolYear, text }) => (
            <li key={own}>
              <strong>{schoolYear}</strong>: {text}
            </li>
          ))}
        </ul>
      )}
      <BelongsTo id={id} />
      <WhoSees list="ambitions" field="status" />
    </div>
  )
}

/** Since when it stands there, and the choice that is asked after three years. */
function Carried({ id }: { readonly id: string }) {
  const school = useLateSchool()
  const row = ambitionRows(school, catalogue, useToday()).find(({ item }) => item.id === id)
  if (row === undefined || row.sentence === '') return null
  return (
    <p className={row.asksChoice ? 'check-this' : 'small soft'}>
      {row.asksChoice && (
        <>
          <Symbol name="warn" />{' '}
        </>
      )}
      {row.sentence}
    </p>
  )
}

/** Sections, expertise and training that belong to it. */
function BelongsTo({ id }: { readonly id: string }) {
  const school = useLateSchool()
  const today = useToday()
  const mayWrite = useMayWrite()
  const { sections, expertise } = useSchool((now) => recordOf(now, id))
  const training = school.internal.training.filter((record) => record.ambition === id)
  const linked = sections.length + expertise.length
  const sectionsField = fieldAnchor('ambitions', id, 'sections')
  const expertiseField = fieldAnchor('ambitions', id, 'expertise')
  return (
    <>
      <OwnFold
        summary={linked === 0 ? 'Waar hoort dit bij?' : `Waar hoort dit bij? (${linked})`}
        holds={[sectionsField, expertiseField]}
      >
        <Ticks
          id={sectionsField}
          legend="Onderdelen van het profiel"
          empty=""
          mayWrite={mayWrite}
          ticks={sectionIds
            .filter((section) => section !== 'decision')
            .map((section) => ({
              field: `${sectionsField}.${section}`,
              words: sectionData(catalogue, section).title,
              on: sections.includes(section),
              set: (on) => edit(linkAmbition(id, 'sections', section, on))
            }))}
        />
        <Ticks
          id={expertiseField}
          legend="Deskundigheid"
          empty="Er staat nog geen deskundigheid in de lijst. Begin bij ‘Wat ons team kan’."
          mayWrite={mayWrite}
          ticks={school.sections.expertise.items.map((item) => ({
            field: `${expertiseField}.${item.id}`,
            words: named(item.name),
            on: expertise.includes(item.id),
            set: (on) => edit(linkAmbition(id, 'expertise', item.id, on))
          }))}
        />
      </OwnFold>
      <div className="row">
        {training.map((record) => (
          <GoToItem key={record.id} id={record.id} />
        ))}
        {mayWrite && (
          <button type="button" className="text-button" onClick={() => makeFromAmbition(school, today, id)}>
            Maak een scholing bij deze ambitie
          </button>
        )}
      </div>
    </>
  )
}

// Taking in the list of the partnership: choose the file, see what comes in and what changes, and take it over in one step of undo.
import { Button, FileButton } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { isSamePartnership } from '#shared/delivery/same-partnership.ts'
import { takeTemplate, templateChanges, type PartChanges } from '#shared/delivery/take-template.ts'
import { hasTemplate } from '#shared/delivery/taken-list.ts'
import type { Template } from '#shared/delivery/template.ts'
import { counted } from '#shared/text.ts'
import { Question } from '../../components/question.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { ToldProblem } from '../../components/told-problem.tsx'
import { templateFaultWords } from '../../components/template-fault-words.ts'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { goToField } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { readTemplateFile } from '../../session/template-file.ts'
import { CHOOSE, LIST, PREVIEW } from './anchors.ts'

const TITLE = 'template.title'

const refusalWords = templateFaultWords({
  choose: 'Kies het bestand dat u van uw samenwerkingsverband kreeg.',
  mend: 'Vraag uw samenwerkingsverband om een nieuw bestand.'
})

export function TakeTemplate() {
  const mayWrite = useMayWrite()
  const known = useSchool(hasTemplate)
  const name = useSchool(({ internal }) => internal.template.name)
  const [found, setFound] = useState<Template>()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const forget = useRef<() => void>(null)
  const look = async (file: File | null): Promise<void> => {
    if (file === null) return
    setBusy(true)
    setFound(undefined)
    const read = await readTemplateFile(file)
    // The same file may be chosen again.
    forget.current?.()
    setBusy(false)
    setRefused(read?.kind === 'refused' ? refusalWords[read.why] : undefined)
    if (read?.kind !== 'read') return
    setFound(read.template)
    goToField(PREVIEW)
  }
  const leave = (): void => {
    setFound(undefined)
    goToField(CHOOSE)
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        De lijst van uw samenwerkingsverband
      </h2>
      <p className="measure">
        {known
          ? `U werkt met de lijst van ${name === '' ? 'uw samenwerkingsverband' : name}. Is er een nieuwe? Lees die dan in. Uw antwoorden blijven staan.`
          : 'Kreeg u een bestand van uw samenwerkingsverband? Lees het in. Dan staan de afspraken en vragen in hun volgorde. Hebt u geen bestand? Dan gebruikt het programma zijn eigen volgorde.'}
      </p>
      {mayWrite && (
        <div className="row">
          <FileButton resetRef={forget} accept=".json,application/json" onChange={(file) => void look(file)}>
            {(props) => (
              <Button {...props} id={CHOOSE} variant="default" loading={busy}>
                {known ? 'Lees een nieuwe lijst in' : 'Lees een lijst in'}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      <ToldProblem problem={refused} />
      {found !== undefined && <Preview template={found} onLeave={leave} onTaken={() => setFound(undefined)} />}
    </section>
  )
}

interface PreviewProps {
  readonly template: Template
  readonly onLeave: () => void
  readonly onTaken: () => void
}

function Preview({ template, onLeave, onTaken }: PreviewProps) {
  const school = useLateSchool()
  const today = useToday()
  const changes = useMemo(() => templateChanges(school, template), [school, template])
  const { partnership } = school.identity
  const take = (): void => {
    editAndGo(takeTemplate(template, newId, today), LIST, { route: presentRoute(), field: CHOOSE, caret: null })
    announce('De lijst is overgenomen. U kunt dit ongedaan maken.')
    onTaken()
  }
  return (
    <Question
      id={PREVIEW}
      title={`De lijst van ${template.name === '' ? 'het samenwerkingsverband' : template.name}`}
      onLeave={onLeave}
    >
      {partnership.trim() !== '' && template.name !== '' && !isSamePartnership(partnership, template.name) && (
        <p className="check-this">
          <Symbol name="warn" /> Bij Gegevens staat een andere naam: {partnership}. Kijk of dit de goede lijst is.
        </p>
      )}
      <p>Wat u hebt ingevuld, blijft staan.</p>
      <Part
        title="Afspraken"
        one="afspraak"
        more="afspraken"
        changes={changes.agreements}
        help={template.agreements.map(({ text, help }) => [text, help])}
      />
      <Part
        title="Hulpvragen"
        one="hulpvraag"
        more="hulpvragen"
        changes={changes.needs}
        help={template.needs.map(({ name, plain }) => [name, plain])}
      />
      <Part
        title="Extra vragen"
        one="vraag"
        more="vragen"
        changes={changes.questions}
        help={template.questions.map(({ question, help }) => [question, help])}
      />
      {changes.years !== undefined && (
        <p>
          {changes.years.kind === 'set'
            ? `De jaren van het ondersteuningsplan worden ${changes.years.after}.`
            : `In de lijst staat ${changes.years.after}. U schreef ${changes.years.before}. Wat u schreef, blijft staan. Klopt het niet meer? Wijzig het dan bij Basisondersteuning.`}
        </p>
      )}
      <div className="row">
        <Button onClick={take}>Neem deze lijst over</Button>
        <Button variant="default" onClick={onLeave}>
          Annuleer
        </Button>
      </div>
    </Question>
  )
}

interface PartProps {
  readonly title: string
  readonly one: string
  readonly more: string
  readonly changes: PartChanges
  /** What the partnership says of each. */
  readonly help: readonly (readonly [item: string, help: string])[]
}

function Part({ title, one, more, changes, help }: PartProps) {
  const saidOf = new Map(help)
  const { added, renamed, beside, gone, same } = changes
  const named = (items: readonly string[]): string => counted(items.length, one, more)
  if (added.length + renamed.length + beside.length + gone.length + same === 0)
    return (
      <p>
        <strong>{title}:</strong> die staan niet in de lijst. Daar verandert niets.
      </p>
    )
  return (
    <div className="stack-s">
      <h4>{title}</h4>
      {same > 0 && (
        <p>
          {counted(same, one, more)} {same === 1 ? 'blijft' : 'blijven'} zoals nu.
        </p>
      )}
      <Items words={`Nieuw: ${named(added)}`} items={added} saidOf={saidOf} />
      <Items
        words={`Andere woorden, zelfde antwoord: ${counted(renamed.length, one, more)}`}
        items={renamed.map(({ before, after }) => `${before} → ${after}`)}
      />
      <Items words={`Niet in de lijst, maar u schreef er iets bij. Dat blijft: ${named(beside)}`} items={beside} />
      <Items words={`Niet in de lijst, en nog niet ingevuld. Dat gaat weg: ${named(gone)}`} items={gone} />
    </div>
  )
}

interface ItemsProps {
  readonly words: string
  readonly items: readonly string[]
  readonly saidOf?: ReadonlyMap<string, string>
}

function Items({ words, items, saidOf }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <details>
      <summary>{words}</summary>
      <ul>
        {items.map((item, at) => (
          <li key={at}>
            {item} <span className="soft">{saidOf?.get(item)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

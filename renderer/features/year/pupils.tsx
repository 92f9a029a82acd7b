// What the pupils said, for the offer of this year: it begins empty, and what was written the year before stands in grey below each question.
// Only how they were heard can be taken over, with a press; what came of it is of this year.
import { Button } from '@mantine/core'
import type { FieldPart } from '#shared/catalogue/section-content.ts'
import { missingIn } from '#shared/law/missing.ts'
import { sectionData } from '#shared/law/section-page.ts'
import { hearAsBefore, mannerOfHearing, setPartFinished } from '#shared/school/round-edits.ts'
import type { Round } from '#shared/school/school.ts'
import { singleText } from '#shared/school/single-fields.ts'
import { SingleField } from '../../components/field-parts.tsx'
import { GroundNote } from '../../components/ground-note.tsx'
import { MissingList } from '../../components/missing-list.tsx'
import { catalogue, useMissing, useSectionPage } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useRound, useRoundKey } from '../../session/round.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { BeforeLine } from './before-line.tsx'
import { Tick } from './tick.tsx'
import { WithHelp } from './with-help.tsx'
import { useYearBefore } from '../../session/year-before.ts'

export function Pupils() {
  const page = useSectionPage('pupilsSay')
  const before = useYearBefore('pupilsSay')
  return (
    <WithHelp help={<GroundNote ground={page.ground} />}>
      <div className="stack-l">
        <p>
          U kunt de MR al om advies vragen voordat dit af is. Voor het besluit moet het er staan. Dit staat daarna ook
          in het profiel, bij {page.number}. {page.title}.
        </p>
        {before !== undefined && <SameManner before={before.before.round.pupilsSay} />}
        <div className="stack-l single-fields">
          {asked.flatMap(({ fields, changed }) =>
            fields.map((part) => (
              <div key={part.field} className="stack-s">
                <SingleField part={part} changed={changed} />
                {before !== undefined && <Before part={part} when={before.when} round={before.before.round} />}
              </div>
            ))
          )}
        </div>
        <Finished />
      </div>
    </WithHelp>
  )
}

const asked = sectionData(catalogue, 'pupilsSay').parts.filter((part) => part.kind === 'fields')

/** One press for how it went; gone once nothing of it is open. */
function SameManner({ before }: { readonly before: Round['pupilsSay'] }) {
  const now = useRound((round) => round.pupilsSay)
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const open = mannerOfHearing.filter((field) => now[field].trim() === '' && before[field].trim() !== '')
  const [first] = open
  if (!mayWrite || first === undefined) return null
  return (
    <div className="stack-s">
      <p id="round.pupilsSay.same.help" className="measure">
        Gaven de leerlingen hun mening op dezelfde manier? Neem dan over hoe het ging, en kijk na of elk woord klopt.
        Wat zij zeiden en wat u ermee deed, schrijft u nieuw.
      </p>
      <Button
        id="round.pupilsSay.same"
        variant="default"
        aria-describedby="round.pupilsSay.same.help"
        onClick={() => editAndGo(hearAsBefore(key, before), `round.pupilsSay.${first}`)}
      >
        Neem over hoe het ging
      </Button>
    </div>
  )
}

interface BeforeProps {
  readonly part: FieldPart
  readonly when: string
  readonly round: Round
}

function Before({ part: { field, type }, when, round }: BeforeProps) {
  const school = useLateSchool()
  const now = useRound((shown) => singleText(school, field, shown))
  return <BeforeLine when={when} then={singleText(school, field, round)} now={now} isDay={type === 'day'} />
}

/** The director says that it is finished; what it still lacks stands above that. */
function Finished() {
  const isSaid = useRound((round) => round.pupilsSay.finished)
  const key = useRoundKey()
  const missing = missingIn(useMissing(), 'pupilsSay').filter((item) => !item.hint)
  return (
    <div className="stack-s">
      {missing.length > 0 && (
        <>
          <p>Dit mist nog:</p>
          <MissingList items={missing} />
        </>
      )}
      <Tick
        id="round.pupilsSay.finished"
        label="Ja, de inbreng van leerlingen is klaar"
        {...(isSaid && missing.length > 0 && { help: 'Het telt pas als klaar wanneer hierboven niets meer mist.' })}
        isOn={isSaid}
        onChange={(on) => edit(setPartFinished(key, 'pupilsSay', on))}
      />
    </div>
  )
}

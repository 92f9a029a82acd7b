// The inventory by expertise: the list to fill in, or what was looked up in it.
import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { inventory } from '#shared/expertise/inventory.ts'
import { WhoSees } from '../../components/who-sees.tsx'
import { announce } from '../../session/announce.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField } from '../../session/place.ts'
import { useSchool } from '../../session/school-store.ts'
import { ListEditor } from '../../lists/list-editor.tsx'
import { ExpertiseMore } from './expertise-more.tsx'
import { FindFields, FIND_TEXT } from './find-fields.tsx'
import { everything, find, isAsked, type Finding } from './find.ts'
import { FoundTable } from './found-table.tsx'
import { useNewlyExpected } from './newly-expected.ts'

export function ByExpertise() {
  const isEmpty = useSchool((school) => school.sections.expertise.items.length === 0)
  const [finding, setFinding] = useState(everything)
  const expected = useNewlyExpected()
  // A link or undo leads to a field of the list itself.
  if (expected?.startsWith('expertise') === true && isAsked(finding)) setFinding(everything)
  const clear = (): void => {
    setFinding(everything)
    goToField(FIND_TEXT)
    announce('De hele lijst staat er weer.')
  }
  return (
    <div className="stack">
      {!isEmpty && <FindFields finding={finding} onChange={setFinding} onClear={clear} />}
      {isAsked(finding) ? <Found finding={finding} /> : <Editor />}
      {/* What was found tells names too. */}
      {isAsked(finding) ? <WhoSees list="people" field="name" /> : <WhoSees list="expertise" field="name" />}
    </div>
  )
}

const Editor = memo(() => <ListEditor list="expertise" More={ExpertiseMore} />)

/** Milliseconds that typing must rest before the number is read out. */
const REST = 600

function Found({ finding }: { readonly finding: Finding }) {
  const school = useLateSchool()
  const late = useDeferredValue(finding)
  const rows = useMemo(() => inventory(school), [school])
  const found = useMemo(() => find(rows, late), [rows, late])
  const said = found.length === rows.length ? `Alle ${rows.length} regels` : `${found.length} van ${rows.length} regels`
  useEffect(() => {
    const timer = setTimeout(() => announce(`${said} gevonden.`), REST)
    return () => clearTimeout(timer)
  }, [said])
  return <FoundTable title={`Gevonden: ${said.toLowerCase()}`} rows={found} />
}

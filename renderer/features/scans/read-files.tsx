// Files with answers: chosen in a dialog, or in a browser in a field of the page. Each that is refused says why; one that looks like
// another is asked about.
import { Button, FileButton } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ReadIn } from '#shared/contract/contract.ts'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { askOrTell, useHello } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import { Alike, AskForm } from './alike.tsx'
import { questionnaires } from './content.ts'
import { readWords, refusalWords } from './read-words.ts'
import { sendable } from './sendable.ts'
import type { ScanProps } from './scan-props.ts'

const TITLE = 'scan.files'
const BUTTON = 'scan.files.choose'
export const alikeAnchor = (formId: string): string => `scan.alike.${formId}`

export function ReadFiles({ scanId, now, again }: ScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const { own: ofDirector } = questionnaires[now.scan.questionnaire]
  const [read, setRead] = useState<readonly ReadIn[]>()
  const [busy, setBusy] = useState(false)

  const show = async (found: readonly ReadIn[] | null | undefined): Promise<void> => {
    setBusy(false)
    await again()
    if (!found) return
    setRead(found)
    announce(readWords(found).join(' '))
  }
  const pick = async (own: boolean): Promise<void> => {
    setBusy(true)
    await show(await askOrTell('scans.pickFiles', { schoolId, scanId, own }))
  }
  const take = async (files: readonly File[], own: boolean): Promise<void> => {
    if (files.length === 0) return
    setBusy(true)
    const { parts, refused } = await sendable(files)
    const taken: ReadIn[] = [...refused]
    for (const part of parts) {
      const found = await askOrTell('scans.take', { schoolId, scanId, files: [...part], own })
      if (found !== undefined) taken.push(...found)
    }
    await show(taken)
  }
  const settle = async (formId: string, counts: boolean): Promise<void> => {
    const settled = await askOrTell('scans.settleAlike', { schoolId, scanId, formId, counts })
    setRead((before) => before?.filter((one) => one.kind !== 'alike' || one.formId !== formId))
    await again()
    if (settled !== undefined) announce(counts ? 'Het formulier telt mee.' : 'Het formulier telt niet mee.')
    goToField(TITLE)
  }
  /** As she chose it just now; later nothing is known of a file. */
  const nameOf = (formId: string): string =>
    read?.find((one) => one.kind === 'alike' && one.formId === formId)?.fileName ?? 'Een formulier'
  const makeOwn = async (formId: string, isHers: boolean): Promise<void> => {
    const made = isHers ? await askOrTell('scans.makeOwn', { schoolId, scanId, formId }) : null
    setRead((before) => before?.filter((one) => one.kind !== 'others' || one.formId !== formId))
    await again()
    if (made !== undefined)
      announce(isHers ? 'Het formulier is van de directeur.' : 'Het formulier blijft van een collega.')
    goToField(TITLE)
  }
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h3 id={TITLE} tabIndex={-1}>
        Bestanden
      </h3>
      <div className="row">
        <Choose id={BUTTON} words="Kies bestanden met antwoorden" busy={busy} onPick={pick} onTake={take} />
        {now.scan.mode === 'collected' && ofDirector !== null && !now.waiting.own && (
          <Choose id={`${BUTTON}.own`} words={ofDirector.file} own busy={busy} onPick={pick} onTake={take} />
        )}
      </div>
      {read !== undefined && (
        <div className="stack">
          {readWords(read).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <Refused read={read} />
          {read.map(
            (one) =>
              one.kind === 'others' && (
                <AskForm
                  key={one.formId}
                  id={`scan.others.${one.formId}`}
                  words={`${one.fileName} telt nu als van een collega.`}
                  question="Is het van de directeur?"
                  yes="Ja, het is van de directeur"
                  no="Nee, het is van een collega"
                  onSettle={(isHers) => void makeOwn(one.formId, isHers)}
                />
              )
          )}
        </div>
      )}
      {now.waiting.asked.map((formId) => (
        <Alike
          key={formId}
          id={alikeAnchor(formId)}
          words={`${nameOf(formId)} heeft dezelfde antwoorden als een ander formulier.`}
          onSettle={(counts) => void settle(formId, counts)}
        />
      ))}
      <p className="small soft measure">
        Gooi de bestanden na het inlezen zelf weg, ook in uw mail en in de map Downloads.
      </p>
    </section>
  )
}

interface ChooseProps {
  readonly id: string
  readonly words: string
  /** Of the director. */
  readonly own?: boolean
  readonly busy: boolean
  readonly onPick: (own: boolean) => Promise<void>
  readonly onTake: (files: readonly File[], own: boolean) => Promise<void>
}

/** A dialog of the program; in a browser the page's own. */
function Choose({ id, words, own = false, busy, onPick, onTake }: ChooseProps) {
  const { capabilities } = useHello()
  const forget = useRef<() => void>(null)
  const look = own ? { variant: 'default' } : {}
  if (capabilities.pickFolder)
    return (
      <Button id={id} {...look} loading={busy} onClick={() => void onPick(own)}>
        {words}
      </Button>
    )
  const take = async (files: readonly File[]): Promise<void> => {
    await onTake(files, own)
    // The same files may be chosen again.
    forget.current?.()
  }
  return (
    <FileButton
      multiple={!own}
      resetRef={forget}
      accept=".json,application/json"
      onChange={(files: File | File[] | null) => void take(files === null ? [] : [files].flat())}
    >
      {(props) => (
        <Button {...props} id={id} {...look} loading={busy}>
          {words}
        </Button>
      )}
    </FileButton>
  )
}

function Refused({ read }: { readonly read: readonly ReadIn[] }) {
  const refused = read.flatMap((one) => (one.kind === 'refused' ? [one] : []))
  if (refused.length === 0) return null
  return (
    <ul className="plain-list">
      {refused.map(({ fileName, why }, at) => (
        <li key={at} className="check-this">
          <Symbol name="warn" /> <strong>{fileName}</strong>: {refusalWords(why)}
        </li>
      ))}
    </ul>
  )
}

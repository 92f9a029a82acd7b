// Keeping the list as a file: on the desktop where she chooses, in a browser where it keeps its downloads.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { templateOf, type TableItem } from '#shared/delivery/template-from-table.ts'
import type { Template } from '#shared/delivery/template.ts'
import { downloadText } from '../../bridge/download.ts'
import { Symbol } from '../../components/symbols.tsx'
import { askOrTell, useHello, useToday } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { NAME } from './anchors.ts'
import { listIsSaved } from './draft.ts'

interface KeepProps {
  readonly items: readonly TableItem[]
  readonly name: string
  readonly years: string
  readonly own: ReadonlySet<number>
  readonly opened: Template | undefined
}

export function Keep({ items, name, years, own, opened }: KeepProps) {
  const { capabilities } = useHello()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const [kept, setKept] = useState<string>()
  const [nameless, setNameless] = useState(false)
  const keep = async (): Promise<void> => {
    setKept(undefined)
    if (name.trim() === '') {
      setNameless(true)
      goToField(NAME)
      return
    }
    setNameless(false)
    const head = { name: name.trim(), years: years.trim(), madeOn: today }
    const text = `${JSON.stringify(templateOf(items, head, own, opened), null, 2)}\n`
    setBusy(true)
    const said = capabilities.pickFolder ? await onDesktop(text) : inBrowser(text, [head.name, head.years])
    setBusy(false)
    if (said !== undefined) listIsSaved()
    setKept(said)
  }
  return (
    <section className="stack-s" aria-label="Bewaren">
      <div className="row">
        <Button disabled={items.length === 0} loading={busy} onClick={() => void keep()}>
          Bewaar het bestand
        </Button>
      </div>
      <div aria-live="polite">
        {nameless && name.trim() === '' && (
          <p className="check-this">Vul eerst de naam van het samenwerkingsverband in.</p>
        )}
        {kept !== undefined && (
          <p>
            <Symbol name="done" /> {kept} Stuur het naar uw scholen. Zij lezen het in onder Documenten, bij Levering en
            Overtypen.
          </p>
        )}
      </div>
    </section>
  )
}

/** Undefined when she cancelled, or when it failed: that is said already. */
async function onDesktop(text: string): Promise<string | undefined> {
  const place = await askOrTell('templates.save', { text })
  return place ? `Het bestand “${place.fileName}” staat in ${place.place}.` : undefined
}

function inBrowser(text: string, name: readonly string[]): string {
  downloadText(`Lijst ${name.filter((part) => part !== '').join(' ')}.json`, text)
  return 'Het bestand staat in uw map Downloads.'
}

// The list of all schools of a region: what is on it, a table that is pasted, and the way back from the last act.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SchoolOfRegion } from '#shared/region/region.ts'
import { counted, nameOr } from '#shared/text.ts'
import { SureButton } from '../../components/sure-button.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { PasteSchools } from './paste-schools.tsx'
import { SchoolsOnList } from './schools-on-list.tsx'
import { saveRegion, useRegion } from './use-region.ts'

export interface ListStep {
  readonly put: readonly SchoolOfRegion[]
  /** Ids. */
  readonly remove: readonly string[]
}

interface LastStep {
  /** What was done. */
  readonly words: string
  readonly back: ListStep
}

/** What puts the list back as it was before a step. */
export function stepBack(before: readonly SchoolOfRegion[], { put, remove }: ListStep): ListStep {
  const touched = new Set([...put.map(({ id }) => id), ...remove])
  // One that was changed goes first: what the step gave it that it did not have must not stay.
  return { put: before.filter(({ id }) => touched.has(id)), remove: put.map(({ id }) => id) }
}

const LAST = 'region-list-last'

export function SchoolList() {
  const { schools } = useRegion().region
  const [last, setLast] = useState<LastStep>()
  /** Gives whether it is on disk. */
  const take = async (step: ListStep, words: string): Promise<boolean> => {
    const saved = await saveRegion('regions.changeSchools', { put: [...step.put], remove: [...step.remove] })
    if (saved === undefined) return false
    setLast({ words, back: stepBack(schools, step) })
    goToField(LAST)
    return true
  }
  const undo = async ({ back }: LastStep): Promise<void> => {
    const saved = await saveRegion('regions.changeSchools', { put: [...back.put], remove: [...back.remove] })
    if (saved === undefined) return
    setLast(undefined)
    goToField('region-list-title')
    announce('De lijst is weer zoals zij was.')
  }
  return (
    <>
      {last !== undefined && (
        <div className="row">
          <p id={LAST} tabIndex={-1}>
            <Symbol name="done" /> {last.words}
          </p>
          <Button variant="default" size="compact-sm" onClick={() => void undo(last)}>
            Ongedaan maken
          </Button>
        </div>
      )}
      <SchoolsOnList
        onRemove={(school) =>
          void take(
            { put: [], remove: [school.id] },
            `${nameOr(school.name, school.code)} staat niet meer op de lijst.`
          )
        }
      />
      {schools.length > 0 && (
        <SureButton
          id="region-list-empty"
          words="Maak de lijst leeg"
          question={`Haalt u ${schools.length === 1 ? 'de school' : `alle ${schools.length} scholen`} van de lijst?`}
          yes="Ja, maak de lijst leeg"
          no="Nee, laat de lijst staan"
          onSure={async () => {
            await take({ put: [], remove: schools.map(({ id }) => id) }, 'De lijst is leeg.')
          }}
        >
          <p>De leveringen van de scholen blijven. U kunt dit hierna nog ongedaan maken.</p>
        </SureButton>
      )}
      <PasteSchools
        onPaste={(put) =>
          take({ put, remove: [] }, `${counted(put.length, 'school staat', 'scholen staan')} op de lijst.`)
        }
      />
    </>
  )
}

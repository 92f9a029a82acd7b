// "Instellingen": the list of all schools, from when a state is called so, and the name of the region.
import { TextInput } from '@mantine/core'
import { useEffect, useLayoutEffect, useState } from 'react'
import { goToField } from '../../session/place.ts'
import { NUMBERS } from './no-states.tsx'
import type { PageProps } from './pages.ts'
import { RegionPage } from './region-page.tsx'
import { useRegionWords } from './region-words.ts'
import { SchoolList } from './school-list.tsx'
import { ThresholdFields, THRESHOLDS } from './threshold-fields.tsx'
import { dropUnsaved, keepUnsaved, saveUnsaved, useUnsaved } from './unsaved-words.ts'
import { saveInRegion, useRegion } from './use-region.ts'

export default function Settings({ parts: [part] }: PageProps) {
  const { place } = useRegion()
  const words = useRegionWords()
  useEffect(() => {
    if (part === NUMBERS) goToField(THRESHOLDS)
  }, [part])
  return (
    <RegionPage title="Instellingen">
      <div className="stack-l">
        <section className="stack" aria-labelledby="region-list-title">
          <h2 id="region-list-title" tabIndex={-1}>
            {words.allSchools}
          </h2>
          <p className="measure">
            Met deze lijst weten wij welke scholen nog niet leverden. Zonder lijst tellen wij alleen wie leverde.
          </p>
          <SchoolList />
        </section>
        <ThresholdFields />
        <NameField />
        <section className="stack-s measure" aria-labelledby="region-place-title">
          <h2 id="region-place-title">{words.place}</h2>
          <p className="place">{place}</p>
        </section>
      </div>
    </RegionPage>
  )
}

function NameField() {
  const words = useRegionWords()
  const { region, regionId } = useRegion()
  const key = JSON.stringify([regionId, 'name'])
  const unsaved = useUnsaved((all) => all[key]?.text)
  const [isEmpty, setEmpty] = useState(false)
  useLayoutEffect(() => () => void saveUnsaved(key), [key])
  const take = (name: string): void => {
    setEmpty(name.trim() === '')
    if (name.trim() === '') dropUnsaved(key)
    else keepUnsaved(key, name, async () => (await saveInRegion(regionId, 'regions.rename', { name })) !== undefined)
  }
  return (
    <section className="stack measure" aria-labelledby="region-name-title">
      <h2 id="region-name-title">Naam</h2>
      <div className="form" data-own-undo>
        <TextInput
          label={words.name}
          autoComplete="off"
          value={isEmpty ? '' : (unsaved ?? region.name)}
          error={isEmpty && 'Vul een naam in. Zolang hier niets staat, blijft de naam wat hij was.'}
          onChange={(event) => take(event.currentTarget.value)}
          onBlur={() => void saveUnsaved(key)}
        />
      </div>
    </section>
  )
}

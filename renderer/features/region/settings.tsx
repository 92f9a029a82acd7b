// "Instellingen": the list of all schools, from when a state is called so, and the name of the region.
import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { usualThresholds, type Thresholds } from '#shared/region/region.ts'
import { announce } from '../../session/announce.ts'
import { RegionPage } from './region-page.tsx'
import { SchoolList } from './school-list.tsx'
import { saveRegion, useRegion } from './use-region.ts'

export default function Settings() {
  const { region, place } = useRegion()
  return (
    <RegionPage title="Instellingen">
      <div className="stack-l">
        <section className="stack" aria-labelledby="region-list-title">
          <h2 id="region-list-title" tabIndex={-1}>
            Alle scholen van de regio
          </h2>
          <p className="measure">
            Met deze lijst weten wij welke scholen nog niet leverden. Zonder lijst tellen wij alleen wie leverde.
          </p>
          <SchoolList />
        </section>
        <ThresholdFields key={JSON.stringify(region.thresholds)} kept={region.thresholds} />
        <NameField key={region.name} kept={region.name} />
        <section className="stack-s measure" aria-labelledby="region-place-title">
          <h2 id="region-place-title">Waar staat deze regio?</h2>
          <p className="place">{place}</p>
        </section>
      </div>
    </RegionPage>
  )
}

type ThresholdName = 'delivered' | 'leftOpen' | 'ample' | 'nearlyAll' | 'hardlyAny'

interface ThresholdField {
  readonly name: ThresholdName
  readonly label: string
  readonly description?: string
  /** Typed as a percentage. */
  readonly isShare?: true
}

const fields: readonly ThresholdField[] = [
  {
    name: 'delivered',
    label: 'Vanaf hoeveel procent geleverd noemen wij standen?',
    description: 'Van alle scholen van de regio',
    isShare: true
  },
  {
    name: 'leftOpen',
    label: 'Bij meer dan hoeveel procent niet ingevuld is het “onbekend”?',
    description: 'Van de scholen in een kring of plaats',
    isShare: true
  },
  { name: 'ample', label: 'Hoeveel scholen met een plek maken het “ruim”?' },
  { name: 'nearlyAll', label: 'Bij meer dan hoeveel hulpvragen met extra hulp vragen wij het na?' },
  { name: 'hardlyAny', label: 'Onder hoeveel ingevulde hulpvragen vragen wij het na?' }
]

function ThresholdFields({ kept }: { readonly kept: Thresholds }) {
  const [values, setValues] = useState<Readonly<Record<ThresholdName, number>>>({
    delivered: kept.delivered,
    leftOpen: kept.leftOpen,
    ample: kept.ample,
    nearlyAll: kept.nearlyAll,
    hardlyAny: kept.hardlyAny
  })
  const isUsual = fields.every(({ name }) => kept[name] === usualThresholds[name])
  const save = async (thresholds: Thresholds): Promise<void> =>
    void (await saveRegion('regions.setThresholds', { thresholds }))
  return (
    <section className="stack measure" aria-labelledby="region-thresholds">
      <h2 id="region-thresholds">Wanneer noemen wij een stand zo?</h2>
      <div className="form stack" data-own-undo>
        {fields.map(({ name, label, description, isShare }) => (
          <NumberInput
            key={name}
            label={label}
            {...(description === undefined ? {} : { description })}
            min={0}
            max={isShare === true ? 100 : 10_000}
            allowDecimal={false}
            hideControls
            value={isShare === true ? Math.round(values[name] * 100) : values[name]}
            onChange={(value) =>
              typeof value === 'number' && setValues({ ...values, [name]: isShare === true ? value / 100 : value })
            }
          />
        ))}
      </div>
      <div className="row">
        <Button onClick={() => void save({ ...kept, ...values })}>Sla deze getallen op</Button>
        {!isUsual && (
          <Button
            variant="default"
            onClick={() =>
              void save({ ...kept, ...usualThresholds }).then(() => announce('De gewone getallen staan er weer.'))
            }
          >
            Zet de gewone getallen terug
          </Button>
        )}
      </div>
    </section>
  )
}

function NameField({ kept }: { readonly kept: string }) {
  const [name, setName] = useState(kept)
  return (
    <section className="stack measure" aria-labelledby="region-name-title">
      <h2 id="region-name-title">Naam</h2>
      <div className="form stack" data-own-undo>
        <TextInput
          label="Naam van de regio of het bestuur"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === '' || name.trim() === kept}
          onClick={() => void saveRegion('regions.rename', { name })}
        >
          Sla de naam op
        </Button>
      </div>
    </section>
  )
}

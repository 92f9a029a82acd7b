// From when a state is called so: each number is saved when one leaves its field, as everywhere.
import { Button, TextInput } from '@mantine/core'
import { useLayoutEffect, useState } from 'react'
import { usualThresholds } from '#shared/region/region.ts'
import { announce } from '../../session/announce.ts'
import { goToField } from '../../session/place.ts'
import { thresholdFields, thresholdText, typedThreshold, type ThresholdField } from './typed-threshold.ts'
import { dropUnsaved, keepUnsaved, saveUnsaved, useUnsaved } from './unsaved-words.ts'
import { saveInRegion, saveRegion, useRegion } from './use-region.ts'

/** Of the heading: where a link from another page leads. */
export const THRESHOLDS = 'region-thresholds'

export function ThresholdFields() {
  const { thresholds } = useRegion().region
  const [times, setTimes] = useState(0)
  const isUsual = thresholdFields.every(({ name }) => thresholds[name] === usualThresholds[name])
  const reset = async (): Promise<void> => {
    if ((await saveRegion('regions.setThresholds', { thresholds: usualThresholds })) === undefined) return
    // What was typed and refused goes too.
    setTimes(times + 1)
    goToField(THRESHOLDS)
    announce('De gewone getallen staan er weer.')
  }
  return (
    <section className="stack measure" aria-labelledby={THRESHOLDS}>
      <h2 id={THRESHOLDS} tabIndex={-1}>
        Wanneer noemen wij een stand zo?
      </h2>
      <p>
        Een stand is één woord voor hoeveel extra hulp er is, zoals “wit”, “dun” of “ruim”. Met deze getallen zegt u
        wanneer.
      </p>
      <div key={times} className="form" data-own-undo>
        {thresholdFields.map((field) => (
          <Threshold key={field.name} field={field} />
        ))}
      </div>
      {!isUsual && (
        <div>
          <Button variant="default" onClick={() => void reset()}>
            Zet de gewone getallen terug
          </Button>
        </div>
      )}
    </section>
  )
}

function Threshold({ field }: { readonly field: ThresholdField }) {
  const { regionId, region } = useRegion()
  const { name, label, description } = field
  const key = JSON.stringify([regionId, name])
  const unsaved = useUnsaved((all) => all[key]?.text)
  const [refused, setRefused] = useState<string>()
  const [problem, setProblem] = useState<string>()
  useLayoutEffect(() => () => void saveUnsaved(key), [key])
  const take = (text: string): void => {
    setProblem(undefined)
    const typed = typedThreshold(field, text)
    if ('problem' in typed) {
      setRefused(text)
      return dropUnsaved(key)
    }
    setRefused(undefined)
    keepUnsaved(key, text, async () => {
      const saved = await saveInRegion(regionId, 'regions.setThresholds', { thresholds: { [name]: typed.value } })
      return saved !== undefined
    })
  }
  const leave = (): void => {
    if (refused === undefined) return void saveUnsaved(key)
    const typed = typedThreshold(field, refused)
    if ('problem' in typed) setProblem(typed.problem)
  }
  return (
    <TextInput
      id={`region-threshold-${name}`}
      label={label}
      {...(description === undefined ? {} : { description })}
      inputMode="numeric"
      autoComplete="off"
      value={refused ?? unsaved ?? thresholdText(field, region.thresholds[name])}
      error={problem}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}

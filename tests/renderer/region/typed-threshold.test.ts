// The numbers of a region's settings, as somebody types them.
import { expect, test } from 'vitest'
import {
  thresholdFields,
  thresholdText,
  typedThreshold,
  type ThresholdField
} from '../../../renderer/features/region/typed-threshold.ts'
import { usualThresholds } from '#shared/region/region.ts'

const typed = (name: ThresholdField['name'], text: string): number | string => {
  const field = thresholdFields.find((one) => one.name === name)
  if (field === undefined) throw new Error('no such field')
  const read = typedThreshold(field, text)
  return 'value' in read ? read.value : read.problem
}

test.each([
  ['delivered', '95', 0.95],
  ['delivered', ' 60 %', 0.6],
  ['delivered', '120', 'Vul een heel getal in van 0 tot en met 100.'],
  ['leftOpen', '', 'Vul een heel getal in van 0 tot en met 100.'],
  ['ample', '3', 3],
  ['ample', '0', 'Vul een heel getal in van 1 of meer.'],
  ['ample', '-2', 'Vul een heel getal in van 1 of meer.'],
  ['ample', 'vier', 'Vul een heel getal in van 1 of meer.'],
  ['hardlyAny', '0', 0],
  ['nearlyAll', '99999', 'Vul een heel getal in van 1 tot en met 10000.']
] as const)('of %s "%s" means %s', (name, text, meant) => {
  expect(typed(name, text)).toBe(meant)
})

test('what stands in a field means the number that is kept', () => {
  for (const field of thresholdFields)
    expect(typed(field.name, thresholdText(field, usualThresholds[field.name]))).toBe(usualThresholds[field.name])
})

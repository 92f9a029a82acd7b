// Reading the deliveries of a region on the screen: how far it is, a way to stop it, and a way on after that.
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { problem } from '#shared/contract/problems.ts'
import { Unread } from '../../../renderer/features/region/region-page.tsx'
import { takeRegionProgress, useRegionState } from '../../../renderer/features/region/use-region.ts'

afterEach(() => useRegionState.setState(useRegionState.getInitialState(), true))
const words = (shown: ReactNode): string =>
  renderToStaticMarkup(<MantineProvider>{shown}</MantineProvider>)
    .replaceAll(/<style.*?<\/style>|<[^>]+>/gsu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

test('progress of a region is shown until it is at its end, or stopped', () => {
  useRegionState.setState({ regionId: 'r' })
  takeRegionProgress('r', { done: 3, total: 8 })
  expect(useRegionState.getState().progress).toEqual({ done: 3, total: 8 })
  takeRegionProgress('r', { done: 0, total: 0 })
  expect(useRegionState.getState().progress).toBeNull()
})

test('where reading was stopped or took too long it can be begun anew; other troubles say themselves what to do', () => {
  for (const code of ['region-stopped', 'region-too-slow'] as const)
    expect(words(<Unread problem={problem(code)} />)).toMatch(/gestopt.*Lees opnieuw$/u)
  expect(words(<Unread problem={problem('region-unreadable')} />)).not.toContain('Lees opnieuw')
})

// A link to another page of the region that shows.
import type { ReactNode } from 'react'
import { To } from '../../components/link.tsx'
import { inRegion, type RegionPageName } from './pages.ts'

interface ToRegionProps {
  readonly page: RegionPageName
  readonly parts?: readonly string[]
  readonly current?: boolean
  readonly children: ReactNode
}

export const ToRegion = ({ page, parts = [], current = false, children }: ToRegionProps) => (
  <To to={inRegion(page, parts)} current={current}>
    {children}
  </To>
)

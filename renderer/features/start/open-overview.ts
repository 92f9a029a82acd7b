// Goes to the overview of a school; the address opens it.
import { go } from '../../session/route.ts'

export const openOverview = (schoolId: string): void => go({ name: 'school', schoolId, screen: { name: 'overview' } })

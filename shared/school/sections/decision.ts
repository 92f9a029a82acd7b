// 15 Besluitvorming: nothing of its own, it fills itself from the round.
import { section } from './section.ts'

export const decision = section({})

// What in a proposal may say which pupil it is about: told before it is taken over, because others read the field that it goes into.
import { privacyHints, type Hint } from '../hints/privacy.ts'
import type { Proposal } from './proposal.ts'

/** A proposal is an internal text: colleagues may be named in it, a pupil may not. */
export const pupilHints = ({ value, fields }: Proposal): readonly Hint[] =>
  [value, ...fields.map((one) => one.value)].flatMap((text) =>
    privacyHints(text, { names: [], publicText: false, limits: false })
  )

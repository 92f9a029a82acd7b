// 9 Wanneer lukt het ons niet, en toelating.
import { rich } from '../field.ts'
import { section } from './section.ts'

export const limits = section({ text: rich('everyone') })

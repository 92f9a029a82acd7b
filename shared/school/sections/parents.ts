// 10 Ouders.
import { rich } from '../field.ts'
import { section } from './section.ts'

export const parents = section({ text: rich('everyone') })

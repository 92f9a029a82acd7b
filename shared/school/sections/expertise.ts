// 6 Deskundigheid: the inventory.
import { choice, choices, halfDays, listWithRecords, rich, text } from '../field.ts'
import { expertiseStands, expertiseWheres, qualifieds } from '../vocabulary.ts'
import { section } from './section.ts'

export const expertise = section({
  items: listWithRecords(
    'expertise',
    'deskundigheid',
    {
      name: text('everyone'),
      where: choices('everyone', expertiseWheres),
      stand: choice('everyone', expertiseStands),
      halfDays: halfDays('everyone'),
      remark: text('everyone')
    },
    { qualified: choice('school', qualifieds) }
  ),
  text: rich('everyone')
})

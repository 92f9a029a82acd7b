// 6 Deskundigheid: the inventory.
import { choice, halfDays, listWithRecords, rich, text } from '../field.ts'
import { expertiseStands, expertiseWheres, qualifieds } from '../vocabulary.ts'
import { section } from './section.ts'

export const expertise = section({
  items: listWithRecords(
    'expertise',
    'deskundigheid',
    {
      name: text('everyone'),
      where: choice('everyone', expertiseWheres),
      stand: choice('everyone', expertiseStands),
      halfDays: halfDays('everyone'),
      remark: text('everyone')
    },
    { qualified: choice('school', qualifieds) }
  ),
  text: rich('everyone')
})

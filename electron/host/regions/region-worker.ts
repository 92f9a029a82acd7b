// The worker that reads the deliveries of regions and says what they say.
import { defaultDisk } from '../../disk/options.ts'
import { obey, tell } from '../../worker/obey.ts'
import { seldom } from './pieces.ts'
import { progressStep, type RegionOrder, type RegionReply } from './region-asks.ts'
import { DeliveriesUnreadable, RegionWork } from './region-work.ts'

const work = new RegionWork(defaultDisk())

obey(async (order: RegionOrder, ending): Promise<void> => {
  const moved = seldom((done, total) =>
    tell<RegionReply>({ type: 'progress', step: progressStep(done, total), done: done / Math.max(1, total) })
  )
  try {
    tell<RegionReply>({ type: 'answered', answer: await work.answer(order, moved, ending) })
  } catch (error) {
    if (!(error instanceof DeliveriesUnreadable)) throw error
    tell<RegionReply>({ type: 'answered', unreadable: true })
  }
})

// The worker that reads the deliveries of regions and says what they say.
import { parentPort } from 'node:worker_threads'
import { defaultDisk } from '../../disk/options.ts'
import type { Heard } from '../../word/orders.ts'
import { obey } from '../../word/worker.ts'
import { seldom } from './pieces.ts'
import { progressStep, type RegionOrder, type RegionReply } from './region-asks.ts'
import { DeliveriesUnreadable, RegionWork } from './region-work.ts'

const work = new RegionWork(defaultDisk())
const tell = (message: Heard<RegionReply>): void => parentPort?.postMessage(message, [])

obey(async (order: RegionOrder): Promise<void> => {
  const moved = seldom((done, total) =>
    tell({ type: 'progress', step: progressStep(done, total), done: done / Math.max(1, total) })
  )
  try {
    tell({ type: 'answered', answer: await work.answer(order, moved) })
  } catch (error) {
    if (!(error instanceof DeliveriesUnreadable)) throw error
    tell({ type: 'answered', unreadable: true })
  }
})

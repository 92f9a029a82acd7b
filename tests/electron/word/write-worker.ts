// A worker that writes documents and does nothing else.
import { write } from '../../../electron/word/worker.ts'
import { obey } from '../../../electron/worker/obey.ts'

obey(write)

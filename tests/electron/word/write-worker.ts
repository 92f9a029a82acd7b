// A worker that writes documents and does nothing else.
import { obey, write } from '../../../electron/word/worker.ts'

obey(write)

// Vitest, before the tests that start a program: the command line and the worker for documents, built once for all of them.
import { ensureBuilt } from './build.mjs'

export default () => ensureBuilt(['host'])

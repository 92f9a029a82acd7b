// The few things that the store asks of a disk: narrow, so that a test can cut the power at every one of them.
import fs from 'node:fs'
import { promisify } from 'node:util'

/** A new file, open for writing. */
export interface NewFile {
  /** Writes from `offset` in `bytes` to the end of the file; gives how many bytes were taken, which may be fewer. */
  write(bytes: Uint8Array, offset: number): Promise<number>
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileFacts {
  readonly folder: boolean
  readonly size: number
  /** Changes when the file is written or replaced. For noticing, not for proving. */
  readonly mark: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
  /** Who may read and write it, where the system knows such a thing. */
  readonly permissions?: number
}

/** Every call rejects with an error that has a `code` such as ENOENT. */
export interface StoreFileSystem {
  /** Makes a file that must not exist yet (EEXIST), with the permissions of another or the usual ones. */
  create(path: string, permissions?: number): Promise<NewFile>
  read(path: string): Promise<Uint8Array>
  /** Replaces the file that stands at `to`, at once or not at all. A folder takes a name that is free; over a full one it fails. */
  rename(from: string, to: string): Promise<void>
  /** Gives a file the name `to`, which nothing may have yet (EEXIST). */
  renameNew(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Makes one folder that must not exist yet (EEXIST). */
  mkdir(path: string): Promise<void>
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>
  readdir(path: string): Promise<readonly string[]>
  stat(path: string): Promise<FileFacts>
  /** The path with every link followed. */
  realpath(path: string): Promise<string>
  /** Makes names in a folder durable, where the machine can. */
  syncFolder(path: string): Promise<void>
}

/** Windows cannot sync a folder; some network shares cannot sync at all. Nothing is lost by going on. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
const KNOWS_NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EISDIR', 'UNKNOWN'])
const CANNOT_SYNC_FOLDER = new Set([...CANNOT_SYNC, 'EISDIR', 'EPERM', 'EACCES', 'EBADF'])

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

const unless = (codes: ReadonlySet<string>) => (error: unknown): void => {
  if (!codes.has(codeOf(error))) throw error
}

const open = promisify(fs.open)
const close = promisify(fs.close)
const factsOf = promisify(fs.fstat)

/** In one piece where it fits: fs.readFile takes a file in many small ones, which costs a save a third of its time. */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const room = Buffer.allocUnsafeSlow((await factsOf(file)).size + 1)
    let length = 0
    while (length < room.length) {
      const taken = await readAt(file, room, length)
      if (taken === 0) return room.subarray(0, length)
      length += taken
    }
  } finally {
    await close(file)
  }
  // It grew while it was read.
  return fs.promises.readFile(path)
}

const readAt = (file: number, room: Buffer, from: number): Promise<number> =>
  new Promise((resolve, reject) => {
    fs.read(file, room, from, room.length - from, from, (error, taken) => (error === null ? resolve(taken) : reject(error)))
  })

/** A second name fails where there is a first, which a rename does not. Some sticks and shares know no second names. */
async function renameNew(from: string, to: string): Promise<void> {
  try {
    await fs.promises.link(from, to)
  } catch (error) {
    unless(KNOWS_NO_LINKS)(error)
    if (fs.existsSync(to)) throw Object.assign(new Error('there is a file of this name', { cause: error }), { code: 'EEXIST' })
    return fs.promises.rename(from, to)
  }
  await fs.promises.unlink(from)
}

/** The machine's own disk. */
export const nodeFileSystem: StoreFileSystem = {
  async create(path, permissions) {
    const handle = await fs.promises.open(path, 'wx', permissions === undefined ? 0o666 : permissions & 0o600)
    // Some disks know no permissions.
    if (permissions !== undefined) await handle.chmod(permissions).catch(() => undefined)
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset, bytes.length - offset)).bytesWritten,
      sync: () => handle.sync().catch(unless(CANNOT_SYNC)),
      close: () => handle.close()
    }
  },
  read: readWhole,
  rename: (from, to) => fs.promises.rename(from, to),
  renameNew,
  unlink: (path) => fs.promises.unlink(path),
  mkdir: (path) => fs.promises.mkdir(path),
  rmdir: (path) => fs.promises.rmdir(path),
  readdir: (path) => fs.promises.readdir(path),
  async stat(path) {
    const facts = await fs.promises.stat(path, { bigint: true })
    const mark = `${facts.ino}/${facts.size}/${facts.mtimeNs}/${facts.ctimeNs}`
    const found = { folder: facts.isDirectory(), size: Number(facts.size), mark, changedAt: Number(facts.mtimeMs) }
    return process.platform === 'win32' ? found : { ...found, permissions: Number(facts.mode & 0o777n) }
  },
  // Some drives on Windows cannot tell; those have no links either.
  realpath: (path) => fs.promises.realpath(path).catch((error: unknown) => (unless(KNOWS_NO_LINKS)(error), path)),
  async syncFolder(path) {
    if (process.platform === 'win32') return
    try {
      const handle = await fs.promises.open(path, 'r')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    } catch (error) {
      unless(CANNOT_SYNC_FOLDER)(error)
    }
  }
}

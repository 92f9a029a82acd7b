// The few things that we ask of a disk: narrow, so that a test can cut the power at every one of them.
import fs from 'node:fs'
import { promisify } from 'node:util'

/** A new file, open for writing. */
export interface NewFile {
  /** Writes from `offset` in `bytes` to the end of the file; gives how many bytes were taken, which may be fewer. */
  write(bytes: Uint8Array, offset: number): Promise<number>
  sync(): Promise<void>
  /** Has the file say this moment, in milliseconds since 1970, and not when it was written. */
  date?(milliseconds: number): Promise<void>
  close(): Promise<void>
}

export interface FileFacts {
  readonly folder: boolean
  /** Neither a file nor a folder: a pipe, a device, a socket. */
  readonly special?: boolean
  readonly size: number
  /** Changes when the file is written or replaced. For noticing, not for proving. */
  readonly mark: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
  /** Where the system knows such a thing. */
  readonly permissions?: Permissions
}

/** Who may read and write something: the bits of Unix, and whose it is. */
export interface Permissions {
  readonly mode: number
  readonly owner: number
  readonly group: number
}

/** "usual": for whom this account usually makes its files, as other programs do. Without any: for this account only. */
export type Permitted = Permissions | 'usual' | undefined

/** Every call rejects with an error that has a `code` such as ENOENT. */
export interface FileSystem {
  /** Makes a file that must not exist yet (EEXIST), with these permissions as far as the system allows it. */
  create(path: string, permissions?: Permitted): Promise<NewFile>
  /** Of a plain file. Anything else is refused at once (NO_PLAIN_FILE, EISDIR): a pipe would be waited at for ever. */
  read(path: string): Promise<Uint8Array>
  /** Replaces the file that stands at `to`, at once or not at all. A folder takes a name that is free; over a full one it fails. */
  rename(from: string, to: string): Promise<void>
  /** Gives a file the name `to`, which nothing may have yet (EEXIST). */
  renameNew(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Makes one folder that must not exist yet (EEXIST), in the same way. */
  mkdir(path: string, permissions?: Permitted): Promise<void>
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>
  readdir(path: string): Promise<readonly string[]>
  /** Of what a link leads to. */
  stat(path: string): Promise<FileFacts>
  /** Whether the name itself is a link, wherever it leads. */
  isLink(path: string): Promise<boolean>
  /** The path with every link followed. */
  realpath(path: string): Promise<string>
  /** Makes names in a folder durable, where the machine can. */
  syncFolder(path: string): Promise<void>
}

/** Windows cannot sync a folder; some network shares cannot sync at all. Nothing is lost by going on. */
const CANNOT_SYNC = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])
const KNOWS_NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'EISDIR', 'UNKNOWN'])
const GONE = new Set(['ENOENT'])
const CANNOT_SYNC_FOLDER = new Set([...CANNOT_SYNC, 'EISDIR', 'EPERM', 'EACCES', 'EBADF'])

/** There is nothing at the place. */
export const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

const unless =
  (codes: ReadonlySet<string>) =>
  (error: unknown): void => {
    if (!codes.has(codeOf(error))) throw error
  }

const open = promisify(fs.open)
const close = promisify(fs.close)
const factsOf = promisify(fs.fstat)

/** Our own code for what is neither a file nor a folder. */
export const NO_PLAIN_FILE = 'ENOTFILE'

/** Does not wait for who writes into a pipe; of no meaning for a file. Windows has no such thing. */
const NOT_WAITING = fs.constants.O_RDONLY | (process.platform === 'win32' ? 0 : fs.constants.O_NONBLOCK)

/** In one piece where it fits: fs.readFile takes a file in many small ones, which costs a save a third of its time. */
async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path, NOT_WAITING)
  try {
    const facts = await factsOf(file)
    if (!facts.isFile() && !facts.isDirectory())
      throw Object.assign(new Error('no plain file'), { code: NO_PLAIN_FILE })
    const room = Buffer.allocUnsafeSlow(facts.size + 1)
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
    fs.read(file, room, from, room.length - from, from, (error, taken) =>
      error === null ? resolve(taken) : reject(error)
    )
  })

/** A second name fails where there is a first, which a rename does not. Some sticks and shares know no second names. */
async function renameNew(from: string, to: string): Promise<void> {
  try {
    await fs.promises.link(from, to)
  } catch (error) {
    unless(KNOWS_NO_LINKS)(error)
    if (fs.existsSync(to))
      throw Object.assign(new Error('there is a file of this name', { cause: error }), { code: 'EEXIST' })
    return fs.promises.rename(from, to)
  }
  // Somebody tidied the first name away: then it has the second one alone, as it should.
  await fs.promises.unlink(from).catch(unless(GONE))
}

interface Made {
  stat(): Promise<{ readonly uid: number; readonly gid: number }>
  chown(owner: number, group: number): Promise<void>
  chmod(mode: number): Promise<void>
}

/** As far as the system allows: only an administrator gives files away, and some disks know no permissions. */
async function permit(made: Made, { mode, owner, group }: Permissions): Promise<void> {
  const { uid, gid } = await made.stat()
  const isGiven = (uid === owner && gid === group) || (await succeeds(made.chown(owner, group)))
  const hasGroup = isGiven || gid === group || (await succeeds(made.chown(uid, group)))
  // What was for one group is not for another: that gets what everybody gets.
  await succeeds(made.chmod(hasGroup ? mode : (mode & 0o707) | ((mode & 0o007) << 3)))
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false
  )

/** The machine's own disk. */
export const nodeFileSystem: FileSystem = {
  async create(path, permissions) {
    const handle = await fs.promises.open(path, 'wx', permissions === 'usual' ? 0o666 : 0o600)
    if (typeof permissions === 'object') await permit(handle, permissions)
    return {
      write: async (bytes, offset) => (await handle.write(bytes, offset, bytes.length - offset)).bytesWritten,
      sync: () => handle.sync().catch(unless(CANNOT_SYNC)),
      date: (milliseconds) => handle.utimes(milliseconds / 1000, milliseconds / 1000),
      close: () => handle.close()
    }
  },
  read: readWhole,
  rename: (from, to) => fs.promises.rename(from, to),
  renameNew,
  unlink: (path) => fs.promises.unlink(path),
  async mkdir(path, permissions) {
    await fs.promises.mkdir(path, permissions === 'usual' ? 0o777 : 0o700)
    if (typeof permissions !== 'object') return
    await permit(
      {
        stat: () => fs.promises.stat(path),
        chown: (owner, group) => fs.promises.chown(path, owner, group),
        chmod: (mode) => fs.promises.chmod(path, mode)
      },
      permissions
    )
  },
  rmdir: (path) => fs.promises.rmdir(path),
  readdir: (path) => fs.promises.readdir(path),
  async stat(path) {
    const facts = await fs.promises.stat(path, { bigint: true })
    const mark = `${facts.ino}/${facts.size}/${facts.mtimeNs}/${facts.ctimeNs}`
    const found = {
      folder: facts.isDirectory(),
      special: !facts.isDirectory() && !facts.isFile(),
      size: Number(facts.size),
      mark,
      changedAt: Number(facts.mtimeMs)
    }
    return process.platform === 'win32'
      ? found
      : {
          ...found,
          permissions: { mode: Number(facts.mode & 0o2777n), owner: Number(facts.uid), group: Number(facts.gid) }
        }
  },
  isLink: async (path) => (await fs.promises.lstat(path)).isSymbolicLink(),
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

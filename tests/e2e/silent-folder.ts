// A folder on a disk that does not answer, as a network share that is gone: whoever looks into it waits.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { inTime } from './in-time.ts'

/** The number of Linux' call "mount", by processor. */
const MOUNT: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 165, arm64: 40 }

/** Mounts a file system of which no program answers the questions (FUSE), and holds it. */
const HOLDS = `
  open(my $fuse, '+<', '/dev/fuse') or exit 1;
  my ($source, $type, $options) = ('stil', 'fuse', sprintf('fd=%d,rootmode=40000,user_id=0,group_id=0', fileno($fuse)));
  syscall($ARGV[1] + 0, $source, $ARGV[0], $type, 0, $options) == 0 or exit 1;
  $| = 1; print "stil\\n"; sleep 600;
`

export interface Silence {
  /** The disk fails at once for who waits, and then is what it was. */
  end(): void
}

/** Undefined where this machine lets no one make such a disk. */
export async function silence(folder: string): Promise<Silence | undefined> {
  const holder = spawn('perl', ['-e', HOLDS, folder, String(MOUNT[process.arch] ?? 0)], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const isSilent = await inTime(
    'making a disk that does not answer',
    Promise.race([
      once(holder.stdout, 'data').then(() => true),
      once(holder, 'error').then(() => false),
      once(holder, 'exit').then(() => false)
    ])
  )
  if (!isSilent) return undefined
  return {
    end() {
      holder.kill('SIGKILL')
      spawnSync('umount', ['-l', folder])
    }
  }
}

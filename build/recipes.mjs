// npm run recipes [name …]: keeps docs/recipes.md honest. Each patch in tests/recipes is a change that a recipe describes. It is
// applied in a worktree of HEAD, where `check` must pass; then each of its files is left out in turn, and `check` must fail:
// what somebody forgets is told to her. Prints how many files a change touches, without tests and docs, and the goal.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root } from './build.mjs'

const folder = path.join(root, 'tests/recipes')
/** Files that a change may touch at most. */
const goals = JSON.parse(readFileSync(path.join(folder, 'goals.json'), 'utf8'))
/** What `check` ends with is no step. */
const SUMMARY = '— De langzaamste bestanden'
const asked = process.argv.slice(2)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.patch'))
  .map((file) => path.basename(file, '.patch'))
  .filter((name) => asked.length === 0 || asked.includes(name))

const home = mkdtempSync(path.join(os.tmpdir(), 'sop-wijzer-recipes-'))
const tree = path.join(home, 'tree')
let broken = names.length === 0
try {
  git(root, 'worktree', 'add', '--quiet', '--detach', tree)
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'), 'junction')
  for (const name of names) if (!keepsItsPromise(name)) broken = true
} finally {
  git(root, 'worktree', 'remove', '--force', tree)
  rmSync(home, { recursive: true, force: true })
}
if (names.length === 0) console.log(`Geen recept met die naam. Er zijn: ${Object.keys(goals).join(', ')}.`)
process.exitCode = broken ? 1 : 0

function keepsItsPromise(name) {
  const patch = path.join(folder, `${name}.patch`)
  const touched = git(root, 'apply', '--numstat', patch)
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[2])
  const counted = touched.filter((file) => !/^(?:tests|docs)\//u.test(file))
  const isFew = counted.length <= goals[name]
  console.log(`\n— ${name}: ${counted.length} files, goal ${goals[name]}${isFew ? '' : ' (NOT MET)'}`)
  begin(patch, undefined)
  const whole = check()
  console.log(`  all of it: ${whole === undefined ? 'passes' : `FAILS at ${whole}`}`)
  let isTold = true
  for (const file of counted) {
    begin(patch, file)
    const said = check()
    if (said === undefined) isTold = false
    console.log(`  without ${file}: ${said === undefined ? 'NOBODY TELLS' : `told by ${said}`}`)
  }
  return isFew && whole === undefined && isTold
}

/** The tree as HEAD has it, with the patch but for one file. */
function begin(patch, without) {
  git(tree, 'checkout', '--quiet', '--force', 'HEAD')
  git(tree, 'clean', '--quiet', '-fd', '--exclude=node_modules')
  git(tree, 'apply', ...(without === undefined ? [] : [`--exclude=${without}`]), patch)
}

/** The first step of `check` that fails in the tree; undefined when it passes. */
function check() {
  const done = spawnSync(process.execPath, ['build/check.mjs', '--first'], { cwd: tree, encoding: 'utf8' })
  if (done.status === 0) return undefined
  const steps = done.stdout.split('\n').filter((line) => line.startsWith('— ') && line !== SUMMARY)
  return steps.at(-1)?.slice(2) ?? 'a start that failed'
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}

// Executes the notebooks headless into notebooks/executed/ (notebooks and web pages), against CHANCERY_URL, or else against a server of its
// own over samples/. With --fetch: only brings the Python packages into .cache/notebooks.
import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'

const run = promisify(execFile)
const path = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))

export const NOTEBOOKS = path('notebooks/')
const VENV = path('.cache/notebooks/')
/** Names what was installed, so that a change of the lists installs anew. */
const STAMP = join(VENV, 'installed')
const BIN = join(VENV, process.platform === 'win32' ? 'Scripts' : 'bin')

const wanted = (): string =>
  createHash('sha256')
    .update(['requirements.txt', 'constraints.txt'].map((file) => readFileSync(join(NOTEBOOKS, file), 'utf8')).join())
    .digest('hex')

/** Whether the packages are there, as the lists name them now. */
export function isFetched(): boolean {
  try {
    return readFileSync(STAMP, 'utf8') === wanted()
  } catch {
    return false
  }
}

/** Brings the packages into a Python environment of their own. Throws an error of one line where Python or a package cannot be had. */
async function fetchPackages(tell: (line: string) => void = console.error): Promise<void> {
  if (isFetched()) return
  rmSync(VENV, { recursive: true, force: true })
  const python = process.env.CHANCERY_PYTHON ?? 'python3'
  tell(`bringing the notebooks' Python packages into ${VENV}`)
  const fail = (why: string) => (error: unknown) => {
    const said = String((error as { stderr?: string }).stderr || (error as Error).message).trim()
    throw new Error(`${why}: ${said.split('\n').at(-1)}`, { cause: error })
  }
  await run(python, ['-m', 'venv', VENV]).catch(
    fail('the notebooks need Python 3.11 or newer with venv (on Debian: apt-get install python3-venv)'),
  )
  const install = '-m pip install --quiet --no-compile --disable-pip-version-check --no-input -r requirements.txt'
  await run(join(BIN, 'python'), install.split(' '), { cwd: NOTEBOOKS, maxBuffer: 1 << 26 }).catch(
    fail('pip could not install the packages of notebooks/requirements.txt'),
  )
  writeFileSync(STAMP, wanted())
}

/** Settings for Python: nothing of the user's, nothing left beside the notebooks. */
function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(CHANCERY|NEO4J)_/.test(name)))
  const folders = { MPLCONFIGDIR: join(VENV, 'matplotlib'), IPYTHONDIR: join(VENV, 'ipython') }
  return { ...own, ...folders, PYTHONPYCACHEPREFIX: join(VENV, 'pycache'), PYTHONWARNINGS: 'ignore', ...env }
}

/** Runs a Python module in a folder of notebooks; `code` is its exit status. */
export function python(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = NOTEBOOKS,
): Promise<{ code: number; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(BIN, 'python'), ['-m', ...args], { cwd, env: environment(env) })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, out }))
  })
}

/** A `chancery serve` over a folder of documents, on any free port: where it answers, and how to end it. */
export async function serve(documents: string): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-notebooks-'))
  const store = ['--store', `sqlite:${join(folder, 'graph.db')}`]
  const [program, ...options] = [process.execPath, path('bin/chancery.js')]
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    await run(program!, [...options, 'ingest', documents, ...store], { maxBuffer: 1 << 26 }).catch((error: unknown) => {
      // 3: something was skipped, which is said in the summary and no fault of the rest.
      if ((error as { code?: unknown }).code !== 3) throw error
    })
    const child = spawn(program!, [...options, 'serve', ...store, '--port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
    const url = await new Promise<string>((resolve, reject) => {
      const said: string[] = []
      createInterface(child.stderr).on('line', (line) => {
        said.push(line)
        const at = /^GraphQL at (\S+)/.exec(line)
        if (at) resolve(at[1]!)
      })
      void ended.then(() => reject(new Error(`chancery serve ended: ${said.at(-1)}`)))
    })
    const close = async (): Promise<void> => {
      child.kill('SIGTERM')
      await ended
      remove()
    }
    return { url, close }
  } catch (error) {
    remove()
    throw error
  }
}

/** Executes notebooks into a folder, as notebooks and as web pages. Throws where one of them fails, after all were tried. */
export async function execute(out: string, url: string, tell: (line: string) => void = console.error): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const neo4j = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (name.startsWith('NEO4J_') && value ? [[name, value]] : [])),
  )
  const names = globSync('*.ipynb', { cwd: NOTEBOOKS }).sort()
  const convert = async (args: readonly string[]): Promise<void> => {
    const { code, out: said } = await python(['nbconvert', '--output-dir', out, ...args], {
      ...neo4j,
      CHANCERY_URL: url,
    })
    if (code) throw new Error(`nbconvert: ${said.trim().split('\n').at(-1)}`)
  }
  // With what went wrong in it, a notebook is of more use than none.
  await convert(['--to', 'notebook', '--execute', '--allow-errors', ...names])
  await convert(['--to', 'html', ...names.map((name) => join(out, name))])
  const errors = names.map((name) => firstError(join(out, name)))
  for (const [i, name] of names.entries()) tell(`${name}: ${errors[i] ?? 'done'}`)
  const failed = names.filter((_, i) => errors[i])
  if (failed.length) throw new Error(`failed: ${failed.join(', ')}`)
}

function firstError(file: string): string | undefined {
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as {
    cells: { outputs?: { output_type: string; ename?: string; evalue?: string }[] }[]
  }
  const found = cells.flatMap((c) => c.outputs ?? []).find((o) => o.output_type === 'error')
  return found && `${found.ename}: ${found.evalue}`
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { fetch: { type: 'boolean', default: false } } })
  try {
    await fetchPackages()
    if (!values.fetch) {
      const own = process.env.CHANCERY_URL ? undefined : await serve(path('samples/'))
      const out = join(NOTEBOOKS, 'executed')
      try {
        await execute(out, process.env.CHANCERY_URL ?? own!.url)
        console.log(`executed copies in ${out}`)
      } finally {
        await own?.close()
      }
    }
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

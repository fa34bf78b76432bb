// A real Neo4j on this machine for those who have a JDK and Maven but no container engine.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StoreError } from '../store/store.ts'
import { fetchJars, type JarOptions, jars, javaCommand } from './neo4j-jars.ts'

const run = promisify(execFile)

const HOME = '.chancery/neo4j'

export interface ServerOptions extends JarOptions {
  /** Folder of the server's data, configuration and logs. */
  readonly home?: string
  readonly boltPort?: number
  readonly httpPort?: number
  /** At least 8 characters. It becomes the password of user neo4j on the first start and must be that same one later. */
  readonly password: string
  /** Largest Java heap, e.g. `512m`. */
  readonly heap?: string
}

export interface ServerStatus {
  readonly running: boolean
  readonly home: string
  readonly pid?: number
  readonly version?: string
  /** Store URL, e.g. `neo4j://127.0.0.1:7687`. */
  readonly url?: string
  /** Address of Neo4j Browser. */
  readonly browser?: string
}

/** Starts a server on loopback, fetching its jars first where needed, and waits until it answers. A running one is left as it is. */
export async function startNeo4j(options: ServerOptions): Promise<ServerStatus> {
  const { boltPort = 7687, httpPort = 7474, heap = '1g', password, onProgress } = options
  const home = resolve(options.home ?? HOME)
  if (password.length < 8)
    throw new StoreError('the password for Neo4j must have at least 8 characters: set NEO4J_PASSWORD')
  const before = await statusNeo4j({ home })
  if (before.running) return before
  const lib = await fetchJars(options)
  const { line, java } = await jars(options.cache)
  for (const port of [boltPort, httpPort])
    if (await taken(port))
      throw new StoreError(`port ${port} is in use: stop what listens there, or choose another port`)

  await mkdir(join(home, 'conf'), { recursive: true })
  await mkdir(join(home, 'logs'), { recursive: true })
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(boltPort, httpPort))
  const classPath = ['-cp', join(resolve(lib), '*')]
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  if (!existsSync(join(home, 'data', 'dbms'))) await setPassword(home, classPath, env, password)

  const log = await open(join(home, 'logs', 'console.log'), 'w')
  const flags = [
    ...`-Xms256m -Xmx${heap} -XX:+UseG1GC --enable-native-access=ALL-UNNAMED -Dio.netty.tryReflectionSetAccessible=true`.split(
      ' ',
    ),
    ...['nio', 'io', 'util.concurrent', 'lang'].map((p) => `--add-opens=java.base/java.${p}=ALL-UNNAMED`),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...line.javaOptions,
    ...(java >= 24 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ]
  const child = spawn(
    javaCommand(),
    [...flags, ...classPath, line.main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    {
      env,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    },
  )
  await log.close()
  let exited = false
  child.once('exit', () => (exited = true))
  child.once('error', () => (exited = true))
  child.unref()
  const state = { pid: child.pid!, version: line.version, boltPort, httpPort }
  await writeFile(pidFile(home), JSON.stringify(state))
  onProgress?.(`starting Neo4j ${line.version} in ${home}`)
  try {
    await ready(`bolt://127.0.0.1:${boltPort}`, password, home, () => exited)
  } catch (error) {
    await stopNeo4j({ home })
    throw error
  }
  return statusNeo4j({ home })
}

/** Stops the server of this home; false where none was running. */
export async function stopNeo4j({ home = HOME }: { home?: string } = {}): Promise<boolean> {
  const { running, pid } = await statusNeo4j({ home })
  if (running) {
    process.kill(pid!, 'SIGTERM')
    for (let i = 0; i < 600 && (await isOurs(pid!, resolve(home))); i++) {
      // A store that is closing keeps what it was told; one that hangs for half a minute is not closing.
      if (i === 300) process.kill(pid!, 'SIGKILL')
      await sleep(100)
    }
  }
  await rm(pidFile(resolve(home)), { force: true })
  return running
}

/** Whether the server of this home runs, and where it answers. */
export async function statusNeo4j({ home = HOME }: { home?: string } = {}): Promise<ServerStatus> {
  const place = resolve(home)
  const text = await readFile(pidFile(place), 'utf8').catch(() => null)
  if (!text) return { running: false, home: place }
  const { pid, version, boltPort, httpPort } = JSON.parse(text) as {
    pid: number
    version: string
    boltPort: number
    httpPort: number
  }
  if (!(await isOurs(pid, place))) return { running: false, home: place }
  const [url, browser] = [`neo4j://127.0.0.1:${boltPort}`, `http://127.0.0.1:${httpPort}/browser/`]
  return { running: true, home: place, pid, version, url, browser }
}

const pidFile = (home: string) => join(home, 'neo4j.pid')

/** A process id is used again by the system, so a live one counts only where its command line names the home. */
async function isOurs(pid: number, home: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const { stdout } = await run('ps', ['-ww', '-p', String(pid), '-o', 'stat=', '-o', 'args=']).catch(() => ({
    stdout: '',
  }))
  return !stdout.startsWith('Z') && stdout.includes(`--home-dir=${home}`)
}

function configuration(boltPort: number, httpPort: number): string {
  const at = (connector: string, port: number) =>
    `server.${connector}.listen_address=127.0.0.1:${port}\nserver.${connector}.advertised_address=127.0.0.1:${port}\n`
  return `server.default_listen_address=127.0.0.1
${at('bolt', boltPort)}${at('http', httpPort)}server.https.enabled=false
server.memory.pagecache.size=128m
dbms.usage_report.enabled=false
db.tx_log.rotation.size=32M
db.tx_log.rotation.retention_policy=64M size
`
}

/** By a file that only its owner reads: an argument would show the password to every user of the machine. */
async function setPassword(home: string, classPath: string[], env: NodeJS.ProcessEnv, password: string): Promise<void> {
  const file = join(home, 'conf', `initial-${process.pid}`)
  await writeFile(file, `"${password.replace(/[\\"]/g, '\\$&')}"\n`, { mode: 0o600 })
  try {
    await run(javaCommand(), [...classPath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`], {
      env,
    })
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? (error as Error).message).trim()
    throw new StoreError(`Neo4j did not take the password: ${said.split('\n')[0]}`, { cause: error })
  } finally {
    await rm(file, { force: true })
  }
}

async function ready(url: string, password: string, home: string, exited: () => boolean): Promise<void> {
  const { default: neo4j } = await import('neo4j-driver')
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  })
  const deadline = performance.now() + 120_000
  try {
    while (performance.now() < deadline) {
      if (exited()) throw new StoreError(`Neo4j stopped while starting: ${await lastWords(home)}`)
      try {
        await driver.executeQuery('RETURN 1')
        return
      } catch (error) {
        if ((error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized')
          throw new StoreError(
            `the Neo4j in ${home} has another password: set NEO4J_PASSWORD to the one of its first start, or remove that folder`,
            { cause: error },
          )
      }
      await sleep(250)
    }
    throw new StoreError(`Neo4j did not answer within two minutes: see ${join(home, 'logs')}`)
  } finally {
    await driver.close()
  }
}

async function lastWords(home: string): Promise<string> {
  const logs = join(home, 'logs')
  for (const name of ['neo4j.log', 'console.log', ...(await readdir(logs).catch(() => []))]) {
    const text = await readFile(join(logs, name), 'utf8').catch(() => '')
    const lines = text.trim().split('\n')
    const said = lines.findLast((l) => / ERROR /.test(l)) ?? lines.at(-1)
    if (said) return `${said.slice(0, 300)} (${join(logs, name)})`
  }
  return `see ${logs}`
}

const taken = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => (socket.destroy(), tell(true)))
    socket.once('error', () => tell(false))
  })

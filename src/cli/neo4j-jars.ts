// The jars of a Neo4j that runs on this machine's Java, brought by Maven.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { StoreError } from '../store/store.ts'

const run = promisify(execFile)

/** Which release runs on which Java. The long-term line for 17, the current one from 21 on. */
interface Line {
  readonly version: string
  readonly main: string
  readonly javaOptions: readonly string[]
}
const LINES: Readonly<Record<'17' | '21', Line>> = {
  '17': { version: '5.26.30', main: 'org.neo4j.server.CommunityEntryPoint', javaOptions: [] },
  '21': {
    version: '2026.08.1',
    main: 'org.neo4j.server.Neo4jCommunity',
    javaOptions: ['--add-modules=jdk.incubator.vector'],
  },
}
const BROWSER_VERSION = '5.24.0'

const CACHE = '.cache/neo4j'

export interface JarOptions {
  /** Folder where the jars are kept, one sub-folder a version. */
  readonly cache?: string
  /** Told what is being waited for, one line each. */
  readonly onProgress?: (line: string) => void
}

/** Brings the jars for the Java of this machine into the cache, unless they are there. Throws `StoreError` where Java or Maven are missing. */
export async function fetchJars({ cache = CACHE, onProgress }: JarOptions = {}): Promise<string> {
  const { lib, line } = await jars(cache)
  if (existsSync(lib)) return lib
  const folder = join(cache, line.version)
  const part = join(folder, `lib-${process.pid}.part`)
  await mkdir(part, { recursive: true })
  const dependency = (group: string, artifact: string, version: string) =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  const pom = join(part, 'pom.xml')
  await writeFile(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>chancery</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependency('org.neo4j', 'neo4j', line.version)}${dependency('org.neo4j.client', 'neo4j-browser', BROWSER_VERSION)}</dependencies></project>\n`,
  )
  onProgress?.(`fetching Neo4j ${line.version} (about 150 MB) into ${folder}`)
  try {
    await run(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        pom,
        'dependency:copy-dependencies',
        `-DoutputDirectory=${resolve(part)}`,
        '-DincludeScope=runtime',
      ],
      {
        maxBuffer: 1 << 26,
      },
    )
    // The folder bears its name only when it is whole, so a download that was cut short is never taken for one.
    await rename(part, lib).catch((error: unknown) => {
      if (!existsSync(lib)) throw error
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new StoreError('Maven ("mvn") is not installed: install it, or use the Neo4j of docker-compose.yml', {
        cause: error,
      })
    const said = String((error as { stdout?: string }).stdout ?? '')
      .split('\n')
      .find((l) => l.includes('ERROR'))
    throw new StoreError(
      `Maven could not fetch Neo4j ${line.version}: ${said?.replace(/^.*ERROR\]?\s*/, '') ?? (error as Error).message}`,
      { cause: error },
    )
  } finally {
    await rm(part, { recursive: true, force: true })
  }
  return lib
}

/** The folder of the jars that fit this machine's Java, whether or not they were fetched. Throws `StoreError` without a fitting Java. */
export async function jars(
  cache: string = CACHE,
): Promise<{ lib: string; fetched: boolean; line: Line; java: number }> {
  const java = await javaVersion()
  const line = LINES[java >= 21 ? '21' : '17']
  const lib = join(cache, line.version, 'lib')
  return { lib, fetched: existsSync(lib), line, java }
}

export const javaCommand = () => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java')

async function javaVersion(): Promise<number> {
  const { stderr } = await run(javaCommand(), ['-version']).catch((error: unknown) => {
    throw new StoreError('Java is not installed: Neo4j needs a JDK of version 17 or newer', { cause: error })
  })
  const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1])
  if (!(major >= 17)) throw new StoreError(`this Java is version ${major}: Neo4j needs a JDK of version 17 or newer`)
  return major
}

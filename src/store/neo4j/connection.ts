// How to reach a Neo4j: address, login, and what its failures mean to the person at the keyboard.
import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { StoreError } from '../store.ts'

export interface Connection {
  readonly driver: Driver
  readonly database: string | undefined
  readonly url: string
}

/** Connects and logs in. The password comes from NEO4J_PASSWORD or NEO4J_PASSWORD_FILE and from nowhere else. */
export async function connect(url: string, env: NodeJS.ProcessEnv = process.env): Promise<Connection> {
  const address = parse(url)
  const user = env.NEO4J_USER || env.NEO4J_USERNAME || 'neo4j'
  const driver = neo4j.driver(address, neo4j.auth.basic(user, password(env)), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 60_000,
    userAgent: 'chancery',
  })
  const connection = { driver, database: env.NEO4J_DATABASE || undefined, url: address }
  try {
    // Without the retries of a transaction: one who is not there is told at once, not after a minute.
    await explained(address, () => driver.getServerInfo({ database: connection.database }))
  } catch (error) {
    await driver.close()
    throw error
  }
  return connection
}

function parse(url: string): string {
  const form = `"${url.replace(/\/\/[^@/]*@/, '//')}" is no address of a Neo4j: write neo4j://host:port`
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch (error) {
    throw new StoreError(form, { cause: error })
  }
  if (parsed.username || parsed.password)
    throw new StoreError(
      'a store URL holds no user or password: set NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE) instead',
    )
  if (!parsed.hostname || (parsed.pathname && parsed.pathname !== '/') || parsed.search || parsed.hash)
    throw new StoreError(`${form}; the database is named by NEO4J_DATABASE`)
  return `${parsed.protocol}//${parsed.host}`
}

/** From NEO4J_PASSWORD, or the file that NEO4J_PASSWORD_FILE names. */
export function password(env: NodeJS.ProcessEnv): string {
  if (env.NEO4J_PASSWORD) return env.NEO4J_PASSWORD
  if (!env.NEO4J_PASSWORD_FILE)
    throw new StoreError('no password for Neo4j: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it')
  try {
    return readFileSync(env.NEO4J_PASSWORD_FILE, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    throw new StoreError(`the file of NEO4J_PASSWORD_FILE cannot be read: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** Runs `ask` and puts expected failures of the server into one line that says what to do. */
export async function explained<T>(url: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const line = explain(url, error)
    throw line ? new StoreError(line, { cause: error }) : error
  }
}

// By code and not by GQL status, which differs between the server's lines.
function explain(url: string, error: unknown): string | undefined {
  const { code, message } = error as { code?: string; message?: string }
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return `${url} refused the login: check NEO4J_USER (default neo4j) and NEO4J_PASSWORD`
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return `${url} refuses logins for a while after too many wrong ones: wait some seconds, then try with the right NEO4J_PASSWORD`
    case 'Neo.ClientError.Security.CredentialsExpired':
      return `${url} wants the first password changed: do so in Neo4j Browser, then set NEO4J_PASSWORD to the new one`
    case 'Neo.ClientError.Security.Forbidden':
      return `${url} does not allow this user to do that: use one that may read and write the database`
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return `${url} has no such database: check NEO4J_DATABASE`
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'Neo.TransientError.General.DatabaseUnavailable':
    case 'Neo.TransientError.Database.DatabaseUnavailable':
      return `${url} does not answer: start Neo4j (for example by "chancery neo4j start"), or check the address (${String(message).split(/\.\s|\n/)[0]})`
    case 'Neo.TransientError.General.MemoryPoolOutOfMemoryError':
    case 'Neo.TransientError.General.OutOfMemoryError':
      return `${url} has not enough memory for this: give Neo4j a larger heap`
  }
}

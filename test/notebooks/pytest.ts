// Runs notebooks as tests, by pytest with nbmake. Where the packages are not there the tests are skipped, and say so.
import { copyFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import { isFetched, NOTEBOOKS, python } from '../../scripts/notebooks.ts'

/** For the name of a suite: why it cannot run here; empty where it can. */
export const withoutPackages = isFetched() ? '' : " (needs the notebooks' Python packages: npm run notebooks:fetch)"

/** What became of each notebook: `passed`, or what failed. They are copied into a folder, where they keep their outputs, unless they are there. */
export async function pytest(
  names: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<ReadonlyMap<string, string>> {
  for (const file of [...names, ...globSync('*.py', { cwd: NOTEBOOKS })])
    if (!existsSync(join(cwd, file))) copyFileSync(join(NOTEBOOKS, file), join(cwd, file))
  const reports = mkdtempSync(join(tmpdir(), 'chancery-pytest-'))
  const report = join(reports, 'report.xml')
  try {
    const options = [
      '--nbmake',
      '--overwrite',
      '--nbmake-timeout=120',
      '-p',
      'no:cacheprovider',
      `--junitxml=${report}`,
    ]
    const { out } = await python(['pytest', ...options, ...names], env, cwd)
    return new Map(names.map((name) => [name, outcome(readFileSync(report, 'utf8'), name) ?? out]))
  } finally {
    rmSync(reports, { recursive: true, force: true })
  }
}

function outcome(xml: string, name: string): string | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  const found = [...document.querySelectorAll('testcase')].find((c) => c.getAttribute('classname') === name)
  return found && (found.querySelector('failure, error')?.textContent?.trim() ?? 'passed')
}

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');

type Report = { diagnostics: { category: string; location: { path: string } }[] };

const snippets: { file: string; code: string }[] = [];
let report: Map<string, string[]> | undefined;

/**
 * Which lint rules a file would break that stood at a place of the repository. All snippets are linted together, in a
 * copy of the project's settings, when the first one is asked.
 *
 * @param place such as `lib/url/x.ts`; a folder of its own is put in between, so that many may have the same place
 * @example
 * const rules = snippet('lib/url/x.ts', "export default 1;");
 * rules(); // ['noDefaultExport']
 */
export function snippet(place: string, code: string): () => readonly string[] {
  const file = path.posix.join(
    path.posix.dirname(place),
    `case-${snippets.length}`,
    path.posix.basename(place),
  );
  snippets.push({ file, code });
  return () => {
    report ??= lintAll();
    return report.get(file) ?? [];
  };
}

function lintAll(): Map<string, string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  try {
    const settings = JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8'));
    writeFileSync(path.join(root, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
    copyFileSync(path.join(ROOT, 'package.json'), path.join(root, 'package.json'));
    for (const { file, code } of snippets) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), code);
    }
    const { diagnostics } = runBiome(root);
    const broken = new Map<string, string[]>();
    for (const { category, location } of diagnostics) {
      const file = location.path.replaceAll('\\', '/');
      broken.set(file, [...(broken.get(file) ?? []), ruleOf(category)]);
    }
    return broken;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function runBiome(root: string): Report {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, [BIOME, ...args], { cwd: root, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`biome did not run: ${stderr}`);
  return JSON.parse(stdout);
}

const ruleOf = (category: string) => category.split('/').at(-1) ?? category;

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { snippet } from '@/tests/support/linted';

const ROOT = path.resolve(import.meta.dirname, '../..');

const IMPORT = 'noRestrictedImports';
const GLOBAL = 'noRestrictedGlobals';

const importFrom = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;
const using = (name: string) => `export const y = () => ${name};\n`;

const FORBIDDEN_IMPORTS: [place: string, sources: string[]][] = [
  ['app/[locale]/page.tsx', ['@/tests/support/x', '@/scripts/tools/x', '../x', 'node:fs', 'zod']],
  [
    'components/builder/x.tsx',
    ['@/app/x', '@/components/glossary/x', '@/components/library/x', '@/components/bulk/x'],
  ],
  [
    'components/builder/x.tsx',
    ['../glossary/x', './../glossary/x', './a/../../glossary/x', 'zod', 'node:fs/promises'],
  ],
  ['components/glossary/x.tsx', ['@/app/x', '@/components/builder/x', '@/components/library/x']],
  ['components/checks/x.tsx', ['@/app/x', '@/components/builder/x', '@/components/glossary/x']],
  ['components/library/x.tsx', ['@/components/builder/x', '@/components/glossary/x', '@/components/bulk/x']],
  ['components/bulk/x.tsx', ['@/components/builder/x', '@/components/glossary/x', '@/components/library/x']],
  [
    'components/ui/x.tsx',
    ['@/lib/utm/params', '@/lib/i18n/locales', '@/components/i18n/x', '@/components/layout/x'],
  ],
  ['components/ui/x.tsx', ['@/components/builder/x', '@/app/x', 'use-intl', 'next/navigation']],
  [
    'components/hooks/x.ts',
    ['@/components/ui/x', '@/components/builder/x', '@/components/i18n/x', '@/app/x'],
  ],
  ['components/i18n/x.tsx', ['@/components/layout/x', '@/components/builder/x', '@/app/x']],
  ['components/layout/x.tsx', ['@/components/builder/x', '@/components/glossary/x', '@/app/x']],
  ['components/brand-new/x.tsx', ['@/components/builder/x', '@/app/x']],
  ['lib/result.ts', ['@/lib/url/x', 'react']],
  [
    'lib/url/x.ts',
    ['@/lib/utm/x', '@/lib/i18n/x', 'react', 'node:url', 'zod/mini', '../utm/x', '@/components/ui/x'],
  ],
  [
    'lib/utm/x.ts',
    ['@/lib/lint/x', '@/lib/channels/x', '@/lib/platforms/x', '@/lib/glossary/x', '@/lib/share/x'],
  ],
  ['lib/utm/x.ts', ['react', 'next/link', 'use-intl', 'zod', 'react-hook-form', '@/lib/i18n/messages/en']],
  ['lib/lint/x.ts', ['@/lib/share/x', '@/lib/library/x', '@/lib/bulk/x', '@/lib/i18n/x', 'react']],
  ['lib/platforms/x.ts', ['@/lib/share/x', '@/lib/i18n/x']],
  ['lib/glossary/x.ts', ['@/lib/share/x', '@/lib/i18n/glossary/en', '@/components/glossary/x']],
  ['lib/share/x.ts', ['@/lib/i18n/x', 'react', 'node:zlib', '@/components/hooks/x', '@/app/x']],
  ['lib/i18n/x.ts', ['use-intl', 'react', '@/components/i18n/x']],
  ['lib/brand-new/x.ts', ['@/lib/utm/x', 'react']],
];

const ALLOWED_IMPORTS: [place: string, sources: string[]][] = [
  [
    'app/[locale]/page.tsx',
    ['@/app/x', '@/components/builder/x', '@/components/glossary/x', '@/lib/i18n/x', 'next'],
  ],
  [
    'components/builder/x.tsx',
    ['@/components/builder/x', '@/components/ui/x', '@/components/hooks/x', './part'],
  ],
  ['components/builder/x.tsx', ['@/components/i18n/x', '@/lib/utm/build', 'react-hook-form', 'zod/mini']],
  ['components/ui/x.tsx', ['@/components/ui/y', '@/components/hooks/x', 'react', 'lucide-react']],
  ['components/hooks/x.ts', ['@/components/hooks/y', '@/lib/share/x', 'react']],
  ['components/layout/x.tsx', ['@/components/ui/x', '@/components/i18n/x', '@/lib/i18n/x', 'next/link']],
  ['lib/url/x.ts', ['@/lib/result', '@/lib/url/y', './y']],
  ['lib/utm/x.ts', ['@/lib/result', '@/lib/url/x', '@/lib/utm/y', 'zod/mini']],
  ['lib/glossary/x.ts', ['@/lib/platforms/x', '@/lib/utm/x', '@/lib/url/x']],
  ['lib/share/x.ts', ['@/lib/platforms/x', '@/lib/lint/x', '@/lib/utm/x', '@/lib/url/x']],
  ['lib/library/x.ts', ['@/lib/conventions/x', '@/lib/share/x', 'zod/mini', 'fflate']],
];

type Row = [place: string, names: string[]];

/** One snippet a name; gives the names for which the rule was (or was not) broken. */
function rowsOf(rows: readonly Row[], write: (name: string) => string) {
  return rows.map(([place, names]) => {
    const snippets = names.map((name) => ({ name, rules: snippet(place, write(name)) }));
    const split = (rule: string, isBroken: boolean) =>
      snippets.filter(({ rules }) => rules().includes(rule) === isBroken).map(({ name }) => name);
    return { place, names: names.join(', '), split };
  });
}

describe('import directions', () => {
  it.each(rowsOf(FORBIDDEN_IMPORTS, importFrom))('$place may import none of $names', ({ split }) => {
    expect(split(IMPORT, false)).toEqual([]);
  });

  it.each(rowsOf(ALLOWED_IMPORTS, importFrom))('$place may import each of $names', ({ split }) => {
    expect(split(IMPORT, true)).toEqual([]);
  });

  const kinds: [kind: string, code: string][] = [
    ['a type', "import type { T } from '@/lib/share/x';\nexport const y = (t: T) => t;\n"],
    ['a re-export', "export { x } from '@/lib/share/x';\n"],
    ['a loading at run time', "export const y = () => import('@/lib/share/x');\n"],
  ];
  it.each(kinds.map(([kind, code]) => ({ kind, rules: snippet('lib/url/x.ts', code) })))(
    'hold for $kind as well',
    ({ rules }) => {
      expect(rules()).toContain(IMPORT);
    },
  );

  // Biome cannot tell the two kinds of import apart, so the words are read here.
  it('lib/i18n takes nothing but types from the rest of lib', () => {
    const files = readdirSync(path.join(ROOT, 'lib/i18n'), { recursive: true, encoding: 'utf8' });
    const values = files
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => valueImports(readFileSync(path.join(ROOT, 'lib/i18n', file), 'utf8')));
    expect(values.filter((source) => !source.startsWith('@/lib/i18n/'))).toEqual([]);
  });

  it('and that reading tells values from types', () => {
    const code = `
      import { a } from '@/lib/a';
      import type { b } from '@/lib/b';
      export { c } from '@/lib/c';
      export type { d } from '@/lib/d';
      import {
        e,
      } from '@/lib/e';
      type F = import('@/lib/f').F;
    `;
    expect(valueImports(code)).toEqual(['@/lib/a', '@/lib/c', '@/lib/e']);
  });
});

function valueImports(code: string): string[] {
  const statements = code.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^;'"]*?from\s+['"](@\/[^'"]+)['"]/gm);
  return [...statements].map(([, source]) => String(source));
}

const EVERYWHERE = [
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'history',
  'fetch',
  'globalThis',
];
const IN_LIB = ['window', 'document', 'indexedDB', 'process', 'Worker', ...EVERYWHERE];
const WITHOUT_EDGE: Row[] = [
  ['lib/url/x.ts', IN_LIB],
  ['lib/share/x.ts', IN_LIB],
  ['lib/i18n/x.ts', IN_LIB],
  ['app/[locale]/x.tsx', ['window', ...EVERYWHERE]],
  ['components/builder/x.tsx', ['window', ...EVERYWHERE]],
  ['components/ui/x.tsx', ['window', ...EVERYWHERE]],
  ['components/brand-new/x.tsx', ['window', ...EVERYWHERE]],
];

describe("the browser's edge", () => {
  it.each(rowsOf(WITHOUT_EDGE, using))('$place knows none of $names', ({ split }) => {
    expect(split(GLOBAL, false)).toEqual([]);
  });

  it.each(rowsOf([['components/hooks/x.ts', EVERYWHERE]], using))('$place may touch it', ({ split }) => {
    expect(split(GLOBAL, true)).toEqual([]);
  });

  const typeAlone = snippet('lib/url/x.ts', "export const y = typeof window === 'undefined';\n");
  it('a test of its type alone is a use', () => {
    expect(typeAlone()).toContain(GLOBAL);
  });

  const ownName = snippet('lib/url/x.ts', 'export const y = (location: string) => location;\n');
  it('a name of our own that looks like it is none', () => {
    expect(ownName()).not.toContain(GLOBAL);
  });
});

const HABITS: [rule: string, place: string, code: string][] = [
  ['noConsole', 'lib/url/x.ts', "console.log('x');\nexport {};\n"],
  ['noConsole', 'components/ui/x.tsx', "console.error('x');\nexport {};\n"],
  ['noDefaultExport', 'components/ui/x.tsx', 'export default 1;\n'],
  ['noDefaultExport', 'lib/url/x.ts', 'export default 1;\n'],
  ['noBarrelFile', 'lib/url/x.ts', "export { a } from './a';\n"],
  ['noExplicitAny', 'lib/url/x.ts', 'export const y = (x: any) => x;\n'],
  ['useImportType', 'lib/url/x.ts', "import { T } from './t';\nexport const y = (t: T) => t;\n"],
  ['useConsistentTypeDefinitions', 'lib/url/x.ts', 'export interface T { a: string }\n'],
  ['useFilenamingConvention', 'lib/url/someFile.ts', 'export const y = 1;\n'],
  ['noFloatingPromises', 'lib/url/x.ts', 'const f = async () => 1;\nexport const y = () => { f(); };\n'],
  ['noJsxLiterals', 'components/ui/x.tsx', 'export const Y = () => <p>Some words</p>;\n'],
  ['useAltText', 'components/ui/x.tsx', 'export const Y = () => <img src="/a.png" />;\n'],
];

describe('habits', () => {
  it.each(HABITS.map(([rule, place, code]) => ({ rule, place, rules: snippet(place, code) })))(
    '$rule is an error in $place',
    ({ rule, rules }) => {
      expect(rules()).toContain(rule);
    },
  );

  const route = snippet('app/[locale]/page.tsx', 'export default function Page() {\n  return null;\n}\n');
  it('a route may have a default export', () => {
    expect(route()).toEqual([]);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, main } from './tools/fail.mjs';
import { withPolicy } from './tools/policy.mjs';

// node scripts/csp.mjs FOLDER: writes into each page under FOLDER the security policy that is made for it.
await main(async () => {
  const folder = process.argv[2];
  if (!folder) throw new Failure('Which folder? For example: node scripts/csp.mjs .next/server/app');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  if (pages.length === 0) throw new Failure(`There is no page under ${folder}.`);
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = withPolicy(readFileSync(file, 'utf8'));
    if (html === undefined)
      throw new Failure(`${file} says no character set, after which its policy would stand.`);
    writeFileSync(file, html);
  }
  console.log(`Wrote the security policy into ${pages.length} pages under ${folder}.`);
  return 0;
});

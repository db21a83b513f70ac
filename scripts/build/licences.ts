import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of the libraries inside the bundles: most licences ask that the text travels with the code. */
export function licencesOf(root: string, packages: readonly string[]): string {
  const parts = packages.map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    ) as Record<string, string>;
    const file = readdirSync(join(root, folder))
      .sort()
      .find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(join(root, folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return `Plumbline contains the following libraries.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

import { once } from 'node:events';
import type { Findings } from '../src/match/match.ts';
import { createMatcher } from '../src/match/matcher.ts';
import type { Command } from './command.ts';
import { readBundledPacks, readPack } from './packs/read-packs.ts';
import { fromInput, fromPaths, type ScanDocument } from './scan/documents.ts';
import { parseOptions } from './scan/options.ts';

/** Compares documents with the checked claims, through the very matcher that readers use. */
export const run: Command = async (args, { root }) => {
  const options = parseOptions(args);
  const packs = options.packs.length > 0 ? options.packs.map((p) => readPack(p)) : readBundledPacks(root);
  const matcher = createMatcher(packs.map((p) => p.pack));
  const today = new Date().toISOString().slice(0, 10);
  const documents =
    options.paths[0] === '-' ? fromInput(process.stdin) : fromPaths(options.paths, options.lang);
  const show = options.json ? asJson : asText;
  // Whoever reads us may stop reading ("| head"): that is no fault of the documents.
  process.stdout.on('error', () => process.exit(0));
  for await (const document of documents) {
    const findings = matcher.findMatches(document, { explain: options.explain, today });
    if (!process.stdout.write(show(document, findings, options.explain))) await once(process.stdout, 'drain');
  }
  return 0;
};

function asJson(document: ScanDocument, findings: Findings, explain: boolean): string {
  const { lang, sentences, matches, nearMisses } = findings;
  return `${JSON.stringify({ ...document.name, lang, sentences, matches, ...(explain ? { nearMisses } : {}) })}\n`;
}

function asText(document: ScanDocument, findings: Findings, explain: boolean): string {
  const name = 'path' in document.name ? document.name.path : document.name.id;
  const lines = [`${name}: ${findings.sentences} sentences, ${findings.matches.length} matches`];
  for (const match of findings.matches) {
    lines.push(
      `  ${match.shown ? 'mark   ' : 'mention'} ${match.claimId} (${match.framing}${match.framingSure ? '' : '?'}, ${match.confidence})`,
      `          “${match.quote}”`,
    );
    for (const { check, outcome, note } of explain ? match.evidence.checks : [])
      lines.push(`          ${check}: ${outcome}, ${note}`);
  }
  for (const miss of findings.nearMisses) {
    lines.push(
      `  dropped ${miss.claimId}: ${miss.failed.check}, ${miss.failed.note}`,
      `          “${miss.quote}”`,
    );
  }
  return `${lines.join('\n')}\n`;
}

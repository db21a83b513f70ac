import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromCorpus } from '../scan/documents.ts';
import { UserError } from '../user-error.ts';

/** What came of one stream. */
export interface StreamResult {
  megabytes: number;
  documents: number;
  sentences: number;
  seconds: number;
  /** Of the processor, which other programs do not lengthen as they do `seconds`. */
  processorSeconds: number;
  /** Most memory that the process held at any time, in megabytes. */
  peakMegabytes: number;
}

/** Says on a fourth channel what the process took when it ends. */
const WHEN_IT_ENDS = `import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`;

/**
 * Drives `scan` through standard input, as a batch engine would, with so many megabytes of JSON Lines: the documents of
 * a folder over and over, each time under other ids. Nothing of it is written to disk.
 *
 * @throws UserError where the folder holds no document, or scan does not answer each
 */
export async function streamToScan(root: string, folder: string, megabytes: number): Promise<StreamResult> {
  const preload = `data:text/javascript,${encodeURIComponent(WHEN_IT_ENDS)}`;
  const args = ['--import', preload, join(root, 'scripts/run.mjs'), 'scan', '--json', '-'];
  const start = performance.now();
  const scan = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  try {
    const [sent, read, usage, [status]] = await Promise.all([
      send(scan, folder, megabytes * 1e6),
      readResults(scan),
      readUsage(scan),
      once(scan, 'close'),
    ]);
    if (status !== 0 || read.documents !== sent)
      throw new UserError(`scan answered ${read.documents} of ${sent} documents and ended with ${status}`);
    return {
      megabytes,
      ...read,
      seconds: (performance.now() - start) / 1000,
      processorSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
      peakMegabytes: (usage.maxRSS * 1024) / 1e6,
    };
  } finally {
    scan.kill();
  }
}

/** @returns how many documents were sent */
async function send({ stdin }: ChildProcess, folder: string, bytes: number): Promise<number> {
  if (stdin === null) return 0;
  let sent = 0;
  let documents = 0;
  for (let round = 0; sent < bytes; round++) {
    const before = documents;
    for await (const document of fromCorpus(folder)) {
      if (document === null || sent >= bytes) continue;
      const name = 'id' in document.name ? document.name.id : document.name.path;
      const line = `${JSON.stringify({ id: `${round}/${name}`, lang: document.lang, text: document.text })}\n`;
      if (!stdin.write(line)) await once(stdin, 'drain');
      sent += Buffer.byteLength(line);
      documents++;
    }
    if (documents === before) throw new UserError(`${folder}: no documents to send`);
  }
  stdin.end();
  return documents;
}

async function readResults({ stdout }: ChildProcess): Promise<{ documents: number; sentences: number }> {
  const count = { documents: 0, sentences: 0 };
  if (stdout === null) return count;
  for await (const line of createInterface({ input: stdout })) {
    count.documents++;
    count.sentences += (JSON.parse(line) as { sentences: number }).sentences;
  }
  return count;
}

async function readUsage({ stdio }: ChildProcess): Promise<NodeJS.ResourceUsage> {
  let text = '';
  for await (const chunk of stdio[3] as NodeJS.ReadableStream) text += chunk;
  if (text === '') throw new UserError('scan ended before its time');
  return JSON.parse(text);
}

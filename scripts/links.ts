import { lookup } from 'node:dns/promises';
import type { Command } from './command.ts';
import { checkLinks, type Link } from './packs/check-links.ts';
import { choosePacks } from './packs/choose-packs.ts';

/** Milliseconds for one address: slow newspapers answer within ten seconds. */
const PATIENCE = 20_000;
/** Addresses whose names are looked up to learn whether this machine is connected at all. */
const SAMPLE = 5;

/** Asks for every source address of the packs once. The only command of the project that talks to other machines' pages. */
export const run: Command = async (files, { root }) => {
  const links: Link[] = choosePacks(root, files).flatMap(({ pack }) =>
    pack.claims.flatMap((claim) => claim.sources.map(({ url }) => ({ claimId: claim.id, url }))),
  );
  if (!(await isConnected(links))) {
    console.log('links: skipped, this machine is not connected (none of the names looked up is known)');
    return 0;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const outcomes = await checkLinks(links, {
    ask: fetch,
    signal: stop.signal,
    patience: PATIENCE,
    onDone: (done, of) => {
      if (done % 50 === 0) process.stderr.write(`${done} of ${of} addresses asked\n`);
    },
  });
  const bad = outcomes.filter((outcome) => outcome.state !== 'ok');
  for (const { state, note, url, claimIds } of bad)
    console.log(`${state}  ${note}  ${url}  (${claimIds.join(', ')})`);
  console.log(`links: ${outcomes.length} addresses asked, ${outcomes.length - bad.length} in order`);
  // A server that refuses a robot, or is down today, says nothing about the source.
  return bad.some(({ state }) => state === 'gone' || state === 'secure') ? 1 : 0;
};

async function isConnected(links: readonly Link[]): Promise<boolean> {
  const hosts = [...new Set(links.map(({ url }) => new URL(url).hostname))];
  const step = Math.max(1, Math.floor(hosts.length / SAMPLE));
  const sample = hosts.filter((_, i) => i % step === 0).slice(0, SAMPLE);
  const known = await Promise.allSettled(sample.map((host) => lookup(host)));
  return known.some((answer) => answer.status === 'fulfilled');
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../extension/ui/text/en.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { topicName } from '../../../extension/ui/topic-name.ts';
import { parsePack } from '../../../src/claim/pack.ts';

const FOLDER = 'extension/packs';
const topics = new Set(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => parsePack(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).claims)
    .map(({ topic }) => topic),
);

describe('the name of a topic', () => {
  it('is there for each topic of the bundled packs, and for no other', () => {
    const named = Object.keys(en).filter((key) => key.startsWith('topic.'));
    expect(named).toEqual([...topics].map((topic) => `topic.${topic}`).sort());
  });

  it.each([
    ['that only an added pack has is the one that pack gave it', 'old-forestry', 'old forestry'],
    ['called like a property of every object is no surprise', 'constructor', 'constructor'],
  ])('%s', (_, topic, name) => {
    expect(topicName(topic, createTranslator('en'))).toBe(name);
  });
});

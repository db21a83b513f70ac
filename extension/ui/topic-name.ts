import type { TextKey } from './text/catalogue.ts';
import { en } from './text/en.ts';
import type { Translator } from './text/translator.ts';

/** A topic of the packs in the interface's language. One that only an added pack has is shown as that pack calls it. */
export function topicName(topic: string, t: Translator): string {
  const key = `topic.${topic}`;
  return Object.hasOwn(en, key) ? t(key as TextKey & 'topic.cancer') : topic.replaceAll('-', ' ');
}

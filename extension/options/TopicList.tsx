import type { PackSummary } from '../platform/messages.ts';
import { Switch } from '../ui/Switch.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { topicName } from '../ui/topic-name.ts';

interface Props {
  packs: readonly PackSummary[];
  off: readonly string[];
  t: Translator;
  onSwitch(topic: string, on: boolean): void;
}

/** The topics of the packs in use, each with how many claims it has, to be switched off one by one. */
export function TopicList({ packs, off, t, onSwitch }: Props) {
  const claims = new Map<string, number>();
  for (const [topic, n] of packs.flatMap((pack) => Object.entries(pack.topics)))
    claims.set(topic, (claims.get(topic) ?? 0) + n);
  const topics = [...claims]
    .map(([topic, n]) => ({ topic, n, name: topicName(topic, t) }))
    .sort((a, b) => a.name.localeCompare(b.name, t.language));
  if (topics.length === 0) return null;
  return (
    <details class="topics">
      <summary>
        {t('options.topics', { n: topics.length })}
        {off.length > 0 && (
          <span class="soft topics-off">
            {' · '}
            {t('options.topicsOff', { n: off.length })}
          </span>
        )}
      </summary>
      <p class="soft">{t('options.topicsNote')}</p>
      <ul class="topic-grid">
        {topics.map(({ topic, n, name }) => (
          <li key={topic}>
            <Switch on={!off.includes(topic)} onChange={(on) => onSwitch(topic, on)}>
              {name} <span class="soft">{t('options.packClaims', { n })}</span>
            </Switch>
          </li>
        ))}
      </ul>
    </details>
  );
}

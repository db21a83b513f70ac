import type { SectionProps } from './options-state.ts';
import { RequestLog } from './RequestLog.tsx';
import { Section } from './Section.tsx';

const PROMISES = ['device', 'stored', 'private', 'pages', 'links'] as const;

/** What happens with what is read, in plain words, and every network request that was made. */
export function PrivacySection({ state, t }: SectionProps) {
  return (
    <Section name="privacy" t={t}>
      <ul class="promises">
        {PROMISES.map((name) => (
          <li key={name}>{t(`options.privacy.${name}`)}</li>
        ))}
      </ul>
      <RequestLog requests={state.requests} t={t} />
    </Section>
  );
}

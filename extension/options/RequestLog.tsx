import type { RequestRecord } from '../platform/request-log.ts';
import type { Translator } from '../ui/text/translator.ts';

interface Props {
  requests: readonly RequestRecord[];
  t: Translator;
}

/** Every network request that the extension itself made, the latest first. */
export function RequestLog({ requests, t }: Props) {
  return (
    <div class="request-log">
      <h3>{t('options.requests')}</h3>
      <p class="soft">{t('options.requestsNote')}</p>
      {requests.length === 0 ? (
        <p class="empty">{t('options.noRequests')}</p>
      ) : (
        <ol class="rows requests">
          {requests.toReversed().map(({ when, address, why, bytes, outcome }) => (
            <li key={`${when} ${address}`}>
              <p>
                <bdi class="address">{address}</bdi>
              </p>
              <p class="soft">
                {t('options.request', {
                  when: t.moment(when),
                  why: t(`options.requestFor.${why}`),
                  outcome: t(`options.request.${outcome}`),
                  bytes: t('options.requestBytes', { n: bytes }),
                })}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { type Localized, pickText } from '../../src/claim/localized.ts';
import type { FeedbackItem, FeedbackList } from '../platform/memory-messages.ts';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { PackText } from '../ui/PackText.tsx';
import type { Translator } from '../ui/text/translator.ts';
import { focusHeading } from './focus-heading.ts';

interface Actions {
  onRemove(id: string): void;
  onLetSpeak(claimId: string): void;
  onSave(packId: string): void;
}

/** So many rows are shown of a long list until the person asks for all. */
const FEW = 10;

/** What was said of cards, by what it does; nothing of a kind is no heading. */
export function FeedbackLists({ list, t, ...actions }: Actions & { list: FeedbackList; t: Translator }) {
  const { items, packs } = list;
  const of = (kind: FeedbackItem['record']['kind']) => items.filter(({ record }) => record.kind === kind);
  const silent = [...new Set(items.filter(({ silences }) => silences).map(({ record }) => record.claimId))];
  if (items.length === 0) return <p class="empty">{t('options.feedback.none')}</p>;
  return (
    <>
      <Kind title={t('options.feedback.silent')} note={t('options.feedback.silentNote')} items={silent} t={t}>
        {(claimId) => (
          <Row
            key={claimId}
            claim={claimOf(
              items.find(({ record }) => record.claimId === claimId),
              t,
            )}
            press={t('options.feedback.letSpeak')}
            onPress={() => actions.onLetSpeak(claimId)}
            t={t}
          />
        )}
      </Kind>
      <Kind title={t('options.feedback.hidden')} items={of('hidden')} t={t}>
        {({ id, record, ...item }) => (
          <Row
            key={id}
            claim={claimOf({ id, record, ...item }, t)}
            press={t('options.feedback.showAgain')}
            onPress={() => actions.onRemove(id)}
            t={t}
          >
            {record.kind === 'hidden' &&
              (record.site === null
                ? t('options.feedback.hiddenEverywhere')
                : t.parts('options.feedback.hiddenOn', { site: <bdi>{record.site}</bdi> }))}
          </Row>
        )}
      </Kind>
      <Kind title={t('options.feedback.sentences')} items={of('not-this')} t={t}>
        {({ id, record, ...item }) => (
          <Row
            key={id}
            claim={claimOf({ id, record, ...item }, t)}
            press={t('options.feedback.takeBack')}
            onPress={() => actions.onRemove(id)}
            t={t}
          >
            {record.kind === 'not-this' && (
              <q lang={record.lang} dir="auto">
                {record.sentence}
              </q>
            )}
          </Row>
        )}
      </Kind>
      <Kind title={t('options.feedback.ratings')} items={of('rating')} t={t}>
        {({ id, record, ...item }) => (
          <Row
            key={id}
            claim={claimOf({ id, record, ...item }, t)}
            press={t('options.feedback.takeBack')}
            onPress={() => actions.onRemove(id)}
            t={t}
          >
            {record.kind === 'rating' &&
              t(record.helpful ? 'options.feedback.wasHelpful' : 'options.feedback.wasNot')}
            {record.kind === 'rating' &&
              record.reason !== null &&
              `: ${t(`feedback.reason.${record.reason}`)}`}
          </Row>
        )}
      </Kind>
      <Kind
        title={t('options.feedback.forPublishers')}
        note={t('options.feedback.forPublishersNote')}
        items={packs}
        t={t}
      >
        {(pack) => (
          <li key={pack.id}>
            <div>
              <PackText of={titleOf(pack, t)} as="p" />
              <p class="soft">
                {t('options.feedback.inFile', {
                  sentences: t('options.feedback.nSentences', { n: pack.sentences }),
                  ratings: t('options.feedback.nRatings', { n: pack.ratings }),
                })}
                {pack.contact !== null && (
                  <>
                    {' · '}
                    <OutsideLink href={pack.contact} t={t}>
                      {t('options.packContact')}
                    </OutsideLink>
                  </>
                )}
              </p>
            </div>
            <button type="button" class="button" onClick={() => actions.onSave(pack.id)}>
              {t('options.feedback.save')}
              <span class="unseen"> {titleOf(pack, t).text}</span>
            </button>
          </li>
        )}
      </Kind>
    </>
  );
}

interface KindProps<T> {
  title: string;
  note?: string;
  items: readonly T[];
  t: Translator;
  children(item: T): ComponentChildren;
}

function Kind<T>({ title, note, items, t, children }: KindProps<T>) {
  if (items.length === 0) return null;
  return (
    <div class="kind">
      <h3>{title}</h3>
      {note !== undefined && <p class="soft">{note}</p>}
      <ul class="rows">{items.slice(0, FEW).map(children)}</ul>
      {items.length > FEW && (
        <details>
          <summary>{t('options.feedback.all', { n: items.length - FEW })}</summary>
          <ul class="rows">{items.slice(FEW).map(children)}</ul>
        </details>
      )}
    </div>
  );
}

interface RowProps {
  claim: { text: string; lang: string };
  press: string;
  onPress(): void;
  t: Translator;
  children?: ComponentChildren;
}

function Row({ claim, press, onPress, t, children }: RowProps) {
  return (
    <li>
      <div>
        <p>{t.parts('options.feedback.claim', { claim: <PackText of={claim} /> })}</p>
        {children !== undefined && <p class="soft">{children}</p>}
      </div>
      <button
        type="button"
        class="button"
        onClick={(event) => {
          focusHeading(event.currentTarget);
          onPress();
        }}
      >
        {press}
        <span class="unseen"> {claim.text}</span>
      </button>
    </li>
  );
}

/** A claim that is in no pack any more is told by its id. */
function claimOf(item: FeedbackItem | undefined, t: Translator) {
  return textOf(item?.claim ?? null, item?.record.claimId ?? '', t);
}

const titleOf = ({ title, id }: FeedbackList['packs'][number], t: Translator) => textOf(title, id, t);

function textOf(texts: Localized | null, fallback: string, t: Translator) {
  return texts === null ? { text: fallback, lang: '' } : pickText(texts, [t.language]);
}

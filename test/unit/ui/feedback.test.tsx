import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Feedback } from '../../../extension/ui/Feedback.tsx';
import type { FeedbackProps } from '../../../extension/ui/feedback-state.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';

const nothing = () => {};

function foot(change: Partial<FeedbackProps> = {}): string {
  const feedback: FeedbackProps = {
    site: 'news.example',
    inPrivate: false,
    aside: null,
    rating: null,
    onGive: nothing,
    onTakeBack: nothing,
    diagnosis: () => '',
    copy: async () => true,
    ...change,
  };
  const html = renderToString(<Feedback feedback={feedback} t={createTranslator('en')} />);
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');
}

describe('the foot of a card', () => {
  it('says of each choice how far it reaches', () => {
    const said = foot();
    for (const scope of [
      'On this page, until I leave it',
      'On news.example',
      'Everywhere',
      'is not marked again for this claim, on any page',
      'stays on this device. Nothing is sent.',
    ])
      expect(said).toContain(scope);
  });

  it('offers in a private window what holds for the page alone', () => {
    const said = foot({ inPrivate: true });
    expect(said).toContain('This is a private window');
    expect(said).toContain('On this page, until I leave it');
    expect(said).toContain('This sentence does not say that');
    for (const kept of ['Everywhere', 'On news.example', 'helpful', 'Keep the address'])
      expect(said).not.toContain(kept);
  });

  it('has an undo for everything that was said, and does not offer it again', () => {
    const aside = { what: { kind: 'hide', where: 'site' }, phase: 'done', silenced: false } as const;
    const rating = {
      what: { kind: 'rating', helpful: true, reason: null },
      phase: 'done',
      silenced: false,
    } as const;
    const said = foot({ aside, rating });
    expect(said).toContain('Hidden on news.example.');
    expect(said).not.toContain('Everywhere');
    expect(said.match(/Undo/g)).toHaveLength(2);
  });

  it('asks those whom the card helped for other reasons than those whom it did not', () => {
    const rated = (helpful: boolean) =>
      foot({ rating: { what: { kind: 'rating', helpful, reason: null }, phase: 'done', silenced: false } });
    expect(rated(true)).toContain('Good sources');
    expect(rated(true)).not.toContain('Misses the point');
    expect(rated(false)).toContain('Misses the point');
    expect(rated(false)).not.toContain('Good sources');
  });

  it('tells where something could not be stored, and when a claim falls silent', () => {
    const what = { kind: 'not-this', withAddress: false } as const;
    expect(foot({ aside: { what, phase: 'failed', silenced: false } })).toContain(
      'This sentence is not marked until you leave this page. It could not be stored',
    );
    expect(foot({ aside: { what, phase: 'done', silenced: true } })).toContain(
      'the claim is silent on this device until you let it speak again in the options',
    );
  });
});

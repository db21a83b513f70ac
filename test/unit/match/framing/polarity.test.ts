import { describe, expect, it } from 'vitest';
import { framingOf } from './lumberjacks.ts';

describe('a claim that is itself a denial', () => {
  const frame = framingOf('The recruitment of lumberjacks in Canada by Japan is a hoax.');

  it.each([
    ['asserted', 'The recruitment of lumberjacks in Canada by Japan is a hoax.'],
    ['asserted', 'Stories about the recruitment of lumberjacks in Canada by Japan are a hoax.'],
    [
      'attributed',
      'The recruitment of lumberjacks in Canada by Japan was dismissed as a hoax by the consulate.',
    ],
    ['rejected', 'It is false that the recruitment of lumberjacks in Canada by Japan is a hoax.'],
    ['rejected', 'The recruitment of lumberjacks in Canada by Japan is not a hoax.'],
  ])('is %s: %s', (wanted, text) => expect(frame(text)).toBe(wanted));

  it('keeps its own "not", and is denied by a further word', () => {
    const negated = framingOf('Japan does not hire lumberjacks in Canada.');
    expect(negated('Japan does not hire lumberjacks in Canada.')).toBe('asserted');
    expect(negated('The mayor said that Japan does not hire lumberjacks in Canada.')).toBe('attributed');
    expect(negated('It is not true that Japan does not hire lumberjacks in Canada.')).toBe('rejected');
  });

  it('is asserted with two words that agree in denying', () => {
    const negated = framingOf('Япония не нанимает лесорубов в Канаде.', 'ru');
    expect(negated('Япония ни на какие работы лесорубов не нанимает в Канаде.')).toBe('asserted');
  });

  it('answers a "not" behind its word: "makes them unnecessary"', () => {
    const needless = framingOf('Machines from Japan make lumberjacks in Canada unnecessary.');
    expect(needless('Machines from Japan make lumberjacks in Canada unnecessary.')).toBe('asserted');
    expect(needless('With machines from Japan, lumberjacks are not needed in Canada.')).toBe('asserted');
  });
});

describe('a claim that is itself a report', () => {
  const frame = framingOf('Japan warned that Canada hires lumberjacks.');

  it.each([
    ['asserted', 'Japan warned that Canada hires lumberjacks.'],
    ['attributed', 'The Gazette wrote that Japan warned that Canada hires lumberjacks.'],
  ])('is %s: %s', (wanted, text) => expect(frame(text)).toBe(wanted));
});

describe('"neither … nor"', () => {
  it('is one denial, however far apart: it may be the wording’s own', () => {
    const frame = framingOf(
      'Japan shut the sawmill in Canada without notifying the town or giving a reason.',
    );
    expect(frame('Japan shut the sawmill in Canada. It neither notified the town nor gave a reason.')).toBe(
      'asserted',
    );
  });
});

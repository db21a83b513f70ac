import { describe, expect, it } from 'vitest';
import { markLook } from '../../../src/card/mark-look.ts';

describe('the look of a mark', () => {
  it.each(['asserted', 'attributed', 'rejected', 'questioned'] as const)(
    'is how the page treats the claim: %s',
    (framing) => {
      expect(markLook({ framing, framingSure: true }, 'false')).toBe(framing);
    },
  );

  it('says nothing of the page where that is not sure, whatever was found of the claim', () => {
    expect(markLook({ framing: 'asserted', framingSure: false }, 'true')).toBe('appears');
  });

  it('is that of true claims where the page states or reports one, and never where it rejects one', () => {
    const looks = (['asserted', 'attributed', 'rejected'] as const).map((framing) =>
      markLook({ framing, framingSure: true }, 'true'),
    );
    expect(looks).toEqual(['true', 'true', 'rejected']);
  });
});

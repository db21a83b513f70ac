import { DomHandler, Parser } from 'htmlparser2';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ClaimCard } from '../../../extension/ui/ClaimCard.tsx';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { claimView } from '../../../src/card/claim-view.ts';
import { VERDICTS } from '../../../src/claim/claim.ts';
import { SAMPLE, sampleInput } from '../card/sample-record.ts';

const t = createTranslator('en');
const nothing = () => {};
const NO_ACTIONS = {
  onClose: nothing,
  onPolicy: nothing,
  copies: { link: 'https://news.example/#:~:text=museum', citation: 'Claim: …' },
  onCopy: async () => true,
};

function card(change: Parameters<typeof sampleInput>[0] = {}): string {
  return html(<ClaimCard view={claimView(sampleInput(change))} t={t} {...NO_ACTIONS} />);
}

const html = (node: ComponentChild) => renderToString(node as Parameters<typeof renderToString>[0]);
/** What a reader sees, spaces made single. */
const words = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');

describe('the first view of a card', () => {
  it('says in this order: the claim, who put it so, the verdict, who rates it, the reason, what the page does', () => {
    const said = words(card());
    const order = [
      'The town of Aldermouth closed its harbour museum to pay for a new car park.',
      'As put by Ada Wren, town councillor; Friends of the Quay',
      'Verdict: Unsupported',
      "Aldermouth's town clerk said on 12 May 2025 that this has no basis.",
      'Read it: Town of Aldermouth',
      'The museum shut for roof repairs and has its own budget',
      'This page reports that somebody says it.',
      'What is known',
    ].map((text) => said.indexOf(text));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it.each(VERDICTS)('gives the verdict %s a word and a shape of its own', (verdict) => {
    const shapeOf = (v: typeof verdict) =>
      /<svg class="shape".*?<\/svg>/.exec(card({ claim: { verdict: v } }))?.[0];
    expect(words(card({ claim: { verdict } }))).toContain(`Verdict: ${t(`verdict.${verdict}`)}`);
    const others = VERDICTS.filter((v) => v !== verdict).map(shapeOf);
    expect(shapeOf(verdict)).toBeDefined();
    expect(others).not.toContain(shapeOf(verdict));
  });

  it('counts further claimants instead of listing a crowd', () => {
    const claimants = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name: { en: name } }));
    const said = words(card({ claim: { claimants } }));
    expect(said).toContain('As put by A; B and 3 others');
    // Below the first view there is room for them.
    expect(said).toContain('Put so by: A; B; C; D; E.');
  });

  it('keeps its voice down where the page rejects the claim already', () => {
    const rejecting = card({ match: { framing: 'rejected' } });
    expect(rejecting).toContain('class="card quiet"');
    expect(words(rejecting)).toContain('This page already rejects it.');
  });

  it('does not say "already" where the page rejects what the evidence supports', () => {
    const said = words(card({ claim: { verdict: 'true' }, match: { framing: 'rejected' } }));
    expect(said).toContain('This page rejects it.');
    expect(said).not.toContain('already');
  });

  it('says no more than that the claim appears here where the framing is not sure', () => {
    const said = words(card({ match: { framingSure: false } }));
    expect(said).toContain('This claim appears here.');
    expect(said).not.toContain('This page');
  });
});

describe('a whole card', () => {
  it('never sends anybody to a page that spreads the claim', () => {
    expect(card()).not.toContain('letter.example');
  });

  it('opens every link elsewhere, without telling where it was followed', () => {
    const links = card().match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link).toContain('target="_blank"');
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  it('shows hostile text of a pack as text', () => {
    const hostile = '<img src=x onerror=alert(1)></style><script>alert(2)</script>';
    const shown = card({
      claim: { claim: { en: hostile }, rebuttal: { en: hostile }, reason: { en: hostile } },
    });
    expect(shown).not.toContain('<img');
    expect(shown).not.toContain('<script');
    expect(shown.match(/&lt;img src=x/g)).toHaveLength(3);
  });

  it('gives every text of a pack its language and a direction of its own', () => {
    const pack = new Set<string>();
    const collect = (value: unknown): void => {
      if (
        typeof value === 'object' &&
        value !== null &&
        'text' in value &&
        'lang' in value &&
        value.lang !== ''
      )
        pack.add(String(value.text));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    const view = claimView(sampleInput({ languages: ['ru'] }));
    collect(view);
    // A sentence is built around what they did, which therefore loses its own full stop, if it has one.
    expect(pack.size).toBeGreaterThan(12);
    const marked = new Set<string>();
    const parser = new Parser(
      new DomHandler((_, nodes) => {
        const walk = (of: typeof nodes): void => {
          for (const node of of) {
            if (!('children' in node)) continue;
            const [first] = node.children;
            if (
              'attribs' in node &&
              node.attribs.lang &&
              node.attribs.dir === 'auto' &&
              first?.type === 'text'
            )
              marked.add((first as unknown as { data: string }).data);
            walk(node.children as typeof nodes);
          }
        };
        walk(nodes);
      }),
    );
    parser.end(html(<ClaimCard view={view} t={t} {...NO_ACTIONS} />));
    expect([...pack].filter((text) => !marked.has(text))).toEqual([]);
  });

  it('tells about staleness, unread translations, coverage, pack and publisher', () => {
    const said = words(card({ languages: ['ru'], today: '2027-01-01' }));
    expect(said).toContain('This record was to be checked again by 1 December 2026.');
    expect(said).toContain('This translation has not yet been read over by a native speaker.');
    expect(said).toContain('Unmarked is not the same as verified.');
    expect(said).toContain('version 1.2.0, published by Sample Desk');
    expect(card()).toContain('href="mailto:corrections@desk.example"');
  });

  it('leads to the policy its claims are held to: our own page, or the address of the publisher', () => {
    const withPolicy = (policy?: string) => {
      const input = sampleInput({});
      const publisher = { ...input.record.pack.publisher, ...(policy !== undefined && { policy }) };
      const record = { ...input.record, pack: { ...input.record.pack, publisher } };
      return html(<ClaimCard view={claimView({ ...input, record })} t={t} {...NO_ACTIONS} />);
    };
    expect(withPolicy('plumbline')).toMatch(/<button[^>]*>How claims are chosen and judged/);
    expect(withPolicy('https://desk.example/policy')).toMatch(/href="https:\/\/desk\.example\/policy"/);
    expect(withPolicy()).not.toContain('How claims are chosen');
  });

  it('tells neither where neither is so', () => {
    const said = words(card({ claim: { expiresAt: null } }));
    expect(said).not.toContain('checked again by');
    expect(said).not.toContain('translation has not');
  });

  it('says what its verdict means, which for many leaves something true or open, and when it was last checked', () => {
    const said = words(card({ claim: { verdict: 'misleading' } }));
    expect(said).toContain('“Misleading” means: Parts of it hold, but the whole gives a wrong picture.');
    expect(said).toContain('Last checked on 10 January 2026.');
  });

  it('tells of a correction, and of a language that is not the reader’s, and why it is that one', () => {
    expect(words(card({ claim: { status: 'corrected' } }))).toContain('has been corrected since');
    const russian = { claim: { ru: 'Только по-русски.' } };
    const onRussianPage = words(card({ claim: russian, pageLang: 'ru' }));
    expect(onRussianPage).toContain(
      'Shown in Russian, the language of this page: the record has no text in English.',
    );
    expect(words(card({ claim: russian }))).toContain('Shown in Russian: the record has no text in English.');
    expect(words(card())).not.toContain('Shown in');
  });

  it('says where publishers that rate the claim agree, in their own words', () => {
    const [first, second, third] = SAMPLE.sources.filter(({ role }) => role !== 'claim-carrier');
    if (!first || !second || !third) throw new Error('The sample has too few sources.');
    const sources = [
      { ...first, rating: 'Без доказательств' },
      { ...second, rating: 'False' },
      { ...third, rating: 'False', role: 'refutes' as const },
    ];
    const said = words(card({ claim: { sources } }));
    expect(said).toContain(
      'All 3 publishers that rate it are against the claim: False (2) Без доказательств (1)',
    );
    expect(words(card())).not.toContain('that rate it');
  });

  it('tells what happened when, each thing by its kind', () => {
    const said = words(card());
    expect(said).toContain('What happened when 2025');
    expect(said).toContain(
      'May 2025 Claim made Aldermouth Letter, Aldermouth 2 May 2025 Event The museum closes',
    );
    expect(said).toMatch(
      /12 May 2025 Event The town clerk publishes both budgets\. Verdict Aldermouth's town clerk/,
    );
  });

  it('explains the match: the words that agree, the wording, the checks, and how sure it is', () => {
    const shown = card();
    expect(shown).toContain('<u>museum</u>');
    expect(words(shown)).toContain('The place is not certain. Aldermouth is not named in the sentence');
    expect(words(shown)).toContain('The match is very likely right: 91%.');
  });

  it('has no heading for evidence there is none of', () => {
    expect(words(card())).not.toContain('In support of the claim');
    const undated = { keyFacts: [], appearances: [], ratedBy: { ...SAMPLE.ratedBy, date: null } };
    expect(words(card({ claim: undated }))).not.toContain('What happened when');
  });

  it('copes with the most a record may hold, in a script that is written from the right', () => {
    const long = 'قال المتحدث '.repeat(25).trim().slice(0, 300).trim();
    const [source] = SAMPLE.sources.filter(({ role }) => role === 'refutes');
    if (source === undefined) throw new Error('The sample has no source that refutes.');
    const shown = card({
      pageLang: 'ar',
      claim: {
        claim: { ar: long },
        claimants: Array.from({ length: 10 }, (_, i) => ({ name: { ar: `متحدث ${i}` } })),
        sources: Array.from({ length: 25 }, (_, i) => ({ ...source, id: `source-${i}` })),
      },
    });
    expect(shown).toMatch(/<h2 [^>]*lang="ar" dir="auto"[^>]*>قال/);
    expect(words(shown)).toContain('and 8 others');
    expect(words(shown)).toContain('Sources 25');
    expect(shown.match(/class="source-title"/g)).toHaveLength(25);
    expect(words(shown)).toContain('Shown in Arabic, the language of this page');
  });

  it('copes with the least a record may hold', () => {
    const claim = {
      claimants: [],
      appearances: [],
      keyFacts: [],
      sources: SAMPLE.sources.filter((s) => s.id === 'town-2025-05-12'),
    };
    expect(words(card({ claim }))).toContain('Verdict: Unsupported');
  });
});

describe('stepping', () => {
  it('is offered only where there is somewhere to step to', () => {
    expect(card()).not.toContain('Next mark');
    const stepping = html(
      <ClaimCard
        view={claimView(sampleInput({}))}
        t={t}
        position={{ index: 2, of: 5 }}
        {...NO_ACTIONS}
        onPrevious={nothing}
        onNext={nothing}
      />,
    );
    expect(words(stepping)).toContain('2 of 5');
    expect(stepping).toContain('aria-label="Next mark"');
  });
});

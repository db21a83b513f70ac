import { describe, expect, it } from 'vitest';
import { citationWords } from '../../../extension/ui/citation-words.ts';
import { createTranslator } from '../../../extension/ui/text/translator.ts';
import { citation } from '../../../src/card/citation.ts';
import { claimView } from '../../../src/card/claim-view.ts';
import { sampleInput } from './sample-record.ts';

const words = citationWords(createTranslator('en'));
const cite = (change: Parameters<typeof sampleInput>[0] = {}) =>
  citation(claimView(sampleInput(change)), words);

describe('a citation', () => {
  it('has claim, claimants, verdict with whose it is and when, reason, sources with addresses, and the record', () => {
    expect(cite()).toBe(`Claim: The town of Aldermouth closed its harbour museum to pay for a new car park.
As put by Ada Wren; Friends of the Quay
Verdict: Unsupported. Aldermouth's town clerk said on 12 May 2025 that this has no basis.
The museum shut for roof repairs and has its own budget; nobody has shown that its money went to the car park.

Sources
- Town of Aldermouth, 12 May 2025: Statement on the harbour museum. https://town.example/statement
- Проверка: Музей и парковка. https://checkers.example/museum
- Harbour Surveyors, April 2025: [Report on the roof]. https://surveyors.example/roof

Record “harbour-museum-closed” of the claim pack “Town claims”, version 1.2.0, Sample Desk (CC-BY-4.0), last checked on 10 January 2026.`);
  });

  it('adds the date of the rating where its words do not give it', () => {
    const { ratedBy } = sampleInput({}).record.claim;
    const undated = { ...ratedBy, did: { en: 'sees no basis for this' } };
    expect(cite({ claim: { ratedBy: undated } })).toContain('sees no basis for this (12 May 2025).');
  });

  it('leaves out who put the claim where that is not known, and never cites who spread it', () => {
    const said = cite({ claim: { claimants: [] } });
    expect(said).not.toContain('As put by');
    expect(said).not.toContain('letter.example');
  });
});

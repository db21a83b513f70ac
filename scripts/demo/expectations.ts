import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../user-error.ts';

/** A mark that a page should carry. */
export interface ExpectedCard {
  /** How the sentence begins on the page. */
  quote: string;
  claimId: string;
  framing: 'asserted' | 'attributed' | 'rejected' | 'questioned';
}

/** What stands beside a page as `<name>.expected.json`. */
export interface Expectations {
  title?: string;
  /** Response headers of the page. */
  headers?: Record<string, string>;
  /** Exactly the marks a reader should see, in reading order. */
  cards: ExpectedCard[];
  /** Marks that are as good there as not. */
  optional?: ExpectedCard[];
  /** The page changes itself some seconds after it has loaded; `cards` is how it ends. */
  late?: boolean;
  /** Selector that matches when a late page has settled. */
  until?: string;
  /** Marks that are there once the selector `from` matches and have left when the page has settled. */
  gone?: (ExpectedCard & { from: string })[];
  /** The page is no article: nothing of Plumbline's runs there at all. */
  silent?: boolean;
}

/**
 * The expectations beside a page: `<name>.expected.json`, or `expected.json` in a folder with one `source.html`.
 *
 * @returns null when there are none
 * @throws UserError if the file is not JSON
 */
export function readExpectations(page: string): Expectations | null {
  const file =
    basename(page) === 'source.html'
      ? join(dirname(page), 'expected.json')
      : page.replace(/\.html$/, '.expected.json');
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Expectations;
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import type { Claim, ClaimEntity } from '../claim/claim.ts';
import type { Segment } from '../index/read-segment.ts';
import { SECTION } from '../index/segment-format.ts';
import { packStrings, stringsIn } from '../index/strings.ts';
import type { SectionData } from '../index/write-segment.ts';
import { isNotion } from './names.ts';

/** What the engine has to know of a claim; all else stays in the pack until a card is shown. */
export interface EngineClaim extends Pick<Claim, 'id' | 'display' | 'expiresAt'> {
  entities: readonly Pick<ClaimEntity, 'id' | 'kind' | 'role' | 'required'>[];
  /** Ids by which its claimants are recognised in text. */
  claimants: ReadonlySet<string>;
  /** Years that it names, in any of its wordings. */
  years: ReadonlySet<number>;
  /** Ids of the common nouns that it lists as entities. */
  notions: ReadonlySet<string>;
}

/** A claim on its way into a segment. */
export interface PackedClaim {
  claim: Claim;
  claimants: readonly string[];
  years: readonly number[];
}

/** Sections for the engine's part of claims. Entities repeat, so each stands once and claims hold numbers. */
export function packClaims(claims: readonly PackedClaim[]): [number, SectionData][] {
  const entities = new Map<string, number>();
  const numberOf = ({ id, kind, role, required }: ClaimEntity) => {
    const entry = JSON.stringify([id, kind, role, required ? 1 : 0]);
    const number = entities.get(entry) ?? entities.size;
    entities.set(entry, number);
    return number;
  };
  const records = claims.map(({ claim, claimants, years }) =>
    JSON.stringify([
      claim.id,
      claim.display === 'mark' ? 1 : 0,
      claim.expiresAt ?? 0,
      claim.entities.map(numberOf),
      years,
      claimants,
    ]),
  );
  const packed = packStrings(records);
  const table = packStrings([...entities.keys()]);
  return [
    [SECTION.claimsFrom, packed.from],
    [SECTION.claims, packed.bytes],
    [SECTION.entitiesFrom, table.from],
    [SECTION.entities, table.bytes],
  ];
}

/** The claims of a segment, each decoded when it is asked for. */
export function claimsIn(segment: Segment): (number: number) => EngineClaim {
  const records = stringsIn(segment, SECTION.claimsFrom, SECTION.claims);
  const table = stringsIn(segment, SECTION.entitiesFrom, SECTION.entities);
  return (number) => {
    const [id, mark, expiresAt, entityNumbers, years, claimants] = JSON.parse(records.at(number)) as [
      string,
      number,
      string | 0,
      number[],
      number[],
      string[],
    ];
    const entities = entityNumbers.map((n) => entityFrom(table.at(n)));
    return {
      id,
      display: mark === 1 ? 'mark' : 'mention',
      expiresAt: expiresAt === 0 ? null : expiresAt,
      entities,
      claimants: new Set(claimants),
      years: new Set(years),
      notions: new Set(entities.filter((e) => isNotion(e.kind)).map((e) => e.id)),
    };
  };
}

function entityFrom(entry: string): EngineClaim['entities'][number] {
  const [id, kind, role, required] = JSON.parse(entry) as [
    string,
    ClaimEntity['kind'],
    ClaimEntity['role'],
    number,
  ];
  return { id, kind, role, required: required === 1 };
}

import type { Definitions, OwnIndicator, Post, RetirementRow, Standard } from '../contract/definitions';
import { registerLists, type RegisterLists } from '../registers/lists/register-lists';
import { findField } from '../roster/fields';
import { fieldType, type FieldType } from '../roster/field-type';
import type { Text } from '../text/language';
import { everybody, type Condition } from './condition';
import type { Dimension } from './dimension';
import { dimensions as builtInDimensions, findDimension } from './dimensions';
import { countedBy, type Indicator } from './indicator';
import { indicators as builtInIndicators } from './indicators';
import { dimensionOf, same } from './own-dimension';
import { standardIndicators } from './standard-indicators';
import { retirementTable } from './retirement-table';
import { starterDefinitions } from './starter-definitions';
import { unitLevels } from './unit-tree';
import { unknownOf, type Meant, type NamedCondition } from './unknown-of';

const nobody: Condition = { any: [] };

/** People with a name, to be meant again. */
export interface Population {
  readonly id: string;
  readonly label: Text;
  readonly note: Text;
  readonly condition: Condition;
}

/**
 * Everything that questions may name: what is built in and what the workspace defines. Made with `makeLibrary`;
 * window, command line and engine use the same.
 */
export interface Library {
  /** Built-in ones first, then own ones; the same for indicators. */
  readonly dimensions: readonly Dimension[];
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  /** Both in their order of precedence. */
  readonly standards: readonly Standard[];
  readonly posts: readonly Post[];
  /** Retirement ages by month of birth. */
  readonly retirement: readonly RetirementRow[];
  /** What words of registers mean. */
  readonly registerLists: RegisterLists;
  /** What a population or an indicator says of people; nobody where there is none of that name. */
  readonly meant: Meant;
}

/** `rosterUnits`: the units of the unit tree as rosters write them. */
export function makeLibrary(definitions: Definitions, rosterUnits: readonly string[] = []): Library {
  const { standards, posts } = definitions;
  const dimensions = [
    ...builtInDimensions,
    ...unitLevels(definitions.unitParents, rosterUnits),
    ...definitions.dimensions.map((own) => ({
      ...dimensionOf(own, typeOf),
      ...(isSensitive(own.of, definitions.dimensions) && { sensitive: true }),
    })),
  ];
  const populations = definitions.populations.map(({ id, label, note, condition }) => ({
    id,
    label: same(label),
    note: same(note),
    condition,
  }));
  const builtIn = [...builtInIndicators, ...standardIndicators(standards, dimensions)];
  const counting = [
    ...builtIn,
    ...definitions.indicators.map(({ id, numerator, denominator }) => ({
      id,
      numerator,
      denominator: denominator ?? everybody,
    })),
  ];
  const meant = (named: NamedCondition): Condition => {
    if ('population' in named) return findIn(populations, named.population)?.condition ?? nobody;
    const indicator = findIn(counting, named.indicator);
    return indicator ? countedBy(indicator) : nobody;
  };
  return {
    dimensions,
    indicators: [...builtIn, ...definitions.indicators.map((own) => indicatorOf(own, meant))],
    meant,
    populations,
    standards,
    posts,
    retirement: retirementTable(definitions.retirement),
    registerLists: registerLists(definitions.registerWords),
  };
}

/** The library of a new workspace. */
export const starterLibrary: Library = makeLibrary(starterDefinitions);

export function findIn<Named extends { readonly id: string }>(
  list: readonly Named[],
  id: string,
): Named | undefined {
  return list.find((each) => each.id === id);
}

/** A dimension by its id; without a library a built-in one. */
export function dimensionIn(library: Library | undefined, id: string): Dimension | undefined {
  return library ? findIn(library.dimensions, id) : findDimension(id);
}

function indicatorOf(own: OwnIndicator, meant: Meant): Indicator {
  const denominator = own.denominator ?? everybody;
  return {
    id: own.id,
    label: same(own.label),
    definition: same(own.definition),
    basis: same(own.basis),
    numerator: own.numerator,
    denominator,
    unknown: { all: [denominator, unknownOf(own.numerator, meant)] },
  };
}

function typeOf(id: string): FieldType | null {
  const field = findField(id);
  return field ? fieldType(field) : null;
}

/** A grouping says of a person what the dimension or field says that it is made of. */
function isSensitive(
  of: string,
  dimensions: Definitions['dimensions'],
  seen: readonly string[] = [],
): boolean {
  const below = findIn(dimensions, of);
  if (below && !seen.includes(of)) return isSensitive(below.of, dimensions, [...seen, of]);
  return (findIn(builtInDimensions, of)?.sensitive ?? false) || (findField(of)?.sensitive ?? false);
}

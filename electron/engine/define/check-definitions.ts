import { everybody, type Condition } from '../../../shared/analysis/condition';
import { findIn, makeLibrary } from '../../../shared/analysis/library';
import { unitsInCircles } from '../../../shared/analysis/unit-tree';
import type { DefinitionKind, Definitions } from '../../../shared/contract/definitions';
import { FailureError } from '../../../shared/contract/failure';
import { findField } from '../../../shared/roster/fields';
import { markedKey } from '../../../shared/text/marked-key';
import { fieldType } from '../../../shared/roster/field-type';
import { conditionSql, dimensionSql, requireDimension } from '../sql/person-sql';
import { namedIn } from './named-in';

/** Any day; names are the same on all of them. */
const anyDay = '2000-01-01';

/** Every definition with its label, the name by which others mean it, and the names it needs itself. */
interface Link {
  readonly name: string;
  readonly label: string;
  readonly needs: readonly string[];
}

/** Fails where a definition names what does not exist, or means itself. */
export function checkDefinitions(definitions: Definitions): void {
  const links = linksOf(definitions);
  for (const link of links) {
    if (leadsTo(link.name, link, links, new Set()))
      throw new FailureError({ kind: 'definition-circular', name: link.label });
  }
  const circles = unitsInCircles(definitions.unitParents);
  const round = definitions.unitParents.find(({ unit }) => circles.has(markedKey(unit)));
  if (round) throw new FailureError({ kind: 'unit-circular', name: round.unit });
  const library = makeLibrary(definitions);
  const about = { asOf: anyDay, library };
  for (const own of definitions.dimensions) {
    if (own.kind === 'bands' && own.of !== 'age') requireNumber(own.of);
    dimensionSql(requireDimension(own.id, library), about);
  }
  for (const { condition } of definitions.populations) conditionSql(condition, about);
  for (const { numerator, denominator } of definitions.indicators)
    conditionSql({ all: [numerator, denominator ?? everybody] }, about);
  for (const { who, dimension, atLeast } of definitions.standards)
    conditionSql({ all: [who, { dimension, atLeast }] }, about);
  for (const { staffGroups } of definitions.posts)
    conditionSql({ dimension: 'staff_group', in: staffGroups }, about);
}

/** Fails where others still need what would be removed. */
export function checkUnused(definitions: Definitions, kind: DefinitionKind, id: string): void {
  const by = linksOf(definitions)
    .filter(({ name, needs }) => name !== `${kind} ${id}` && needs.includes(`${kind} ${id}`))
    .map(({ label }) => label);
  const own: readonly { readonly id: string; readonly label?: string }[] = definitions[kind];
  if (by.length > 0)
    throw new FailureError({ kind: 'definition-in-use', name: findIn(own, id)?.label ?? id, by });
}

function linksOf({ dimensions, indicators, populations, standards }: Definitions): Link[] {
  const judged = [...new Set(standards.map(({ dimension }) => dimension))];
  return [
    ...dimensions.map((own) => ({
      name: `dimensions ${own.id}`,
      label: own.label,
      needs: own.kind === 'groups' ? [`dimensions ${own.of}`] : [],
    })),
    ...indicators.map(({ id, label, numerator, denominator }) => ({
      name: `indicators ${id}`,
      label,
      needs: namedIn({ all: [numerator, denominator ?? everybody] }),
    })),
    ...populations.map(({ id, label, condition }) => ({
      name: `populations ${id}`,
      label,
      needs: namedIn(condition),
    })),
    // All standards of a dimension are meant together.
    ...standards.map(({ label, who, dimension }) => ({
      name: `standards ${dimension}`,
      label,
      needs: namedIn({ all: [who, { dimension, in: [] }] satisfies Condition[] }),
    })),
    // The indicators that `standardIndicators` makes of them.
    ...judged.map((id) => ({
      name: `indicators standard_${id}`,
      label: id,
      needs: [`standards ${id}`],
    })),
    {
      name: 'indicators standard_all',
      label: 'standard_all',
      needs: judged.map((id) => `standards ${id}`),
    },
  ];
}

function leadsTo(target: string, from: Link, links: readonly Link[], seen: Set<string>): boolean {
  return from.needs.some((name) => {
    if (name === target) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return links.some((link) => link.name === name && leadsTo(target, link, links, seen));
  });
}

function requireNumber(id: string): void {
  const field = findField(id);
  const type = field ? fieldType(field) : null;
  if (type !== 'number' && type !== 'date')
    throw new FailureError({ kind: 'unknown-name', what: 'field', name: id, known: ['age'] });
}

import { everybody, type Condition } from '../../../../shared/analysis/condition';
import type { BlankBinding, BlankMeaning } from '../../../../shared/forms/blank-form';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { unitKey } from '../unit-key';
import { none, notUnderstood } from './binding';
import { readTitle, type FoundTrait } from './read-title';
import { officialTitle } from './official-title';
import { officeIn, titleLines, type TitleLines } from './title-lines';

export interface ScopeFrame {
  /** The title as answers know it. */
  readonly title: string;
  /** Every line above the table. */
  readonly above: readonly string[];
  /** Units of the roster, as it writes them. */
  readonly units: readonly string[];
  /** Whom columns and rows count. */
  readonly told: readonly Condition[];
}

/**
 * Who the title and sub-titles say is counted. What is surely understood narrows; words that may narrow and are not
 * understood, or may be names of columns, are asked about before anything is filled.
 */
export function bindScope(frame: ScopeFrame): BlankBinding {
  const lines = titleLines(frame.above);
  const scope = scopeOf(lines, frame);
  if (scope.certainty === 'sure') return scope;
  // What the words leave open, an official form of this title says.
  const official = lines.title.flatMap((line) => officialTitle(line) ?? []);
  if (official.length === 0) return scope;
  const others = lines.title.filter((line) => officialTitle(line) === null);
  const known = scopeOf({ ...lines, title: others }, frame, official);
  return { ...known, key: scope.key, path: scope.path };
}

function scopeOf(
  lines: TitleLines,
  { title, units, told }: ScopeFrame,
  official: readonly { readonly who: Condition; readonly words: Text }[] = [],
): BlankBinding {
  const parts = told.flatMap(partsOf);
  const isOfRatings = parts.some((part) => 'dimension' in part && part.dimension === 'rating');
  const { traits, unread } = readTitle(lines.title.join(' ; '), units, isOfRatings);
  const office = officeOf(lines.offices, units, traits);
  const isTold = (trait: FoundTrait): boolean =>
    trait.kind === 'trait' && parts.some((part) => JSON.stringify(part) === JSON.stringify(trait.who));
  const doubtful = traits.filter(
    (trait) => trait.isDoubtful === true || trait.isListed || isTold(trait) || isDenied(trait.who, parts),
  );
  // The names of columns in a title narrow nothing; what else is doubtful is suggested.
  const kept = traits.filter((trait) => !(trait.isListed || isDenied(trait.who, parts)));
  const suggested = [...official, ...kept, ...(office?.trait ? [office.trait] : [])];
  const asked = [...doubtful.map(({ text }) => text), ...unread, ...(office ? [office.name] : [])];
  const meaning = meaningOf(suggested.map(({ who }) => who));
  const base = {
    ...{ key: keyOf(title, [...asked, ...traits.map(({ text }) => text)]), place: '' },
    ...{ path: [lines.title.join(' ') || title], mark: '', words: wordsOf(suggested) },
  };
  if (asked.length === 0) return { ...base, suggestion: meaning, meaning, certainty: 'sure' };
  return { ...base, unread: asked, suggestion: meaning, meaning: none(notUnderstood), certainty: 'asked' };
}

/** Nobody is of whom the title speaks: the roster may be another one, or the words mean something else. */
export function askedOfNobody(scope: BlankBinding): BlankBinding {
  return {
    ...scope,
    suggestion: scope.meaning,
    meaning: none(notUnderstood),
    certainty: 'asked',
    isOfNobody: true,
  };
}

function meaningOf(conditions: readonly Condition[]): BlankMeaning {
  const [only] = conditions;
  if (!only) return { kind: 'count', who: everybody };
  return { kind: 'count', who: conditions.length === 1 ? only : { all: conditions } };
}

function wordsOf(traits: readonly { readonly words: Text }[]): Text {
  if (traits.length === 0) return { vi: 'Mọi người trong bộ lọc', en: 'Everybody of the filter' };
  const names = (language: 'vi' | 'en'): string => traits.map(({ words }) => words[language]).join(' · ');
  return { vi: `${names('vi')} (theo tiêu đề)`, en: `${names('en')} (by the title)` };
}

/** The same for every copy of a form; what a sub-title adds to the title makes it another one. */
function keyOf(title: string, texts: readonly string[]): string {
  const key = fold(title);
  const added = [...new Set(texts.map((text) => fold(text)))].filter((text) => !key.includes(text));
  return `scope:${[key, ...added].join('/')}`;
}

/** The office that sends the form, where it is one of several units of the roster, or one below the province that is none. */
function officeOf(
  offices: readonly string[],
  units: readonly string[],
  traits: readonly FoundTrait[],
): {
  readonly name: string;
  readonly trait: { readonly who: Condition; readonly words: Text } | null;
} | null {
  if (traits.some(({ kind }) => kind === 'unit')) return null;
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  for (const line of offices) {
    const office = officeIn(line, known);
    if (!office || (units.length === 1 && office.unit !== null)) continue;
    const { name, unit } = office;
    return {
      name,
      trait: unit === null ? null : { who: { dimension: 'unit', in: [unit] }, words: { vi: unit, en: unit } },
    };
  }
  return null;
}

/** The conditions that a condition is made of. */
function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition && !('field' in condition.not)
    ? [condition, ...partsOf(condition.not)]
    : [condition];
}

/** A column or row counts people whom the title leaves out: "Viên chức" below a title of civil servants. */
function isDenied(who: Condition, parts: readonly Condition[]): boolean {
  if (!('dimension' in who) || !('in' in who)) return false;
  return parts.some(
    (part) =>
      'dimension' in part &&
      'in' in part &&
      part.dimension === who.dimension &&
      !part.in.every((value) => who.in.includes(value)),
  );
}

import type { UnitChange } from '../../../shared/contract/definitions';
import { departmentKey } from '../../../shared/roster/post-abbreviations';
import { postNames } from '../../../shared/roster/post-keys';
import { fold } from '../../../shared/text/fold';
import { unitKey } from './unit-names';

/** Somebody who may be in another unit today, as a roster has them. */
export interface PlacedPerson {
  /** By what they are known again: see `identityOf`. */
  readonly who: string;
  readonly department: string | null;
  readonly post: string | null;
}

/** The split of a day that leaves a person open, what they may be in, and what was said. */
export interface AskedPlace {
  readonly from: string;
  readonly date: string;
  readonly options: readonly string[];
  readonly answer: string | null;
}

export interface TodayUnit {
  /** A name of the table; null while it is not told. */
  readonly unit: string | null;
  /** The last question about the person; null where rules tell all. */
  readonly asked: AskedPlace | null;
  /** The last split with rules of which the person meets none, and where the rest went. */
  readonly rest: { readonly from: string; readonly to: string } | null;
}

/** What was said about people whom no rule tells, by `answerKey`: a unit's name. */
export type PersonAnswers = ReadonlyMap<string, string>;

export function answerKey(who: string, date: string): string {
  return `${date}\n${who}`;
}

/**
 * Where a unit of the table went for a person, from the day of a roster until today; null asks about the unit as a whole,
 * which is nowhere once some of it went elsewhere than the rest.
 */
export type FindToday = (tableName: string, person: PlacedPerson | null) => TodayUnit;

/**
 * Follows the changes of units after the date of a roster, the oldest first: by its rules, by the answer about a person,
 * by the one line for the rest. A unit that had ended before that date is followed from its end.
 *
 * @param changes  those that are in force today
 * @param date  of the roster, `YYYY-MM-DD`
 */
export function todayFinder(changes: readonly UnitChange[], date: string, answers: PersonAnswers): FindToday {
  const steps = stepsOf(changes);
  const ended = new Map<string, boolean>();
  return (tableName, person) => {
    const isEnded = ended.get(tableName) ?? hasEnded(changes, tableName, date);
    ended.set(tableName, isEnded);
    let unit = tableName;
    let after = isEnded ? '' : date;
    let asked: AskedPlace | null = null;
    let rest: TodayUnit['rest'] = null;
    for (;;) {
      const step = (steps.get(unitKey(unit)) ?? []).find((each) => each.date > after);
      if (!step) return { unit, asked, rest };
      const answer = person && answerOf(step, person, answers);
      const ruled = person && ruledUnit(step, person);
      const told = person ? (ruled ?? onlyRest(step)) : onlyWhole(step);
      if (told === null) asked = { from: unit, date: step.date, options: optionsOf(step.lines), answer };
      const next = answer ?? told;
      if (next === null) return { unit: null, asked, rest };
      if (person && !ruled && !answer && step.lines.some(hasRule)) rest = { from: unit, to: next };
      [unit, after] = [next, step.date];
    }
  };
}

/** Whether a unit is no more on a day: it became others, and nothing became it again; one that gave away parts goes on. */
export function hasEnded(changes: readonly UnitChange[], name: string, date: string): boolean {
  const key = unitKey(name);
  const last = (own: (change: UnitChange) => boolean): string =>
    changes.reduce(
      (day, change) => (own(change) && change.date <= date && change.date > day ? change.date : day),
      '',
    );
  return last(({ from, isPart }) => !isPart && unitKey(from) === key) > last(({ to }) => unitKey(to) === key);
}

interface Step {
  readonly date: string;
  readonly lines: readonly UnitChange[];
}

/** By the unit's key, the oldest first. */
function stepsOf(changes: readonly UnitChange[]): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  for (const change of [...changes].sort((a, b) => a.date.localeCompare(b.date))) {
    const key = unitKey(change.from);
    const known = steps.get(key) ?? [];
    const last = known.at(-1);
    if (last?.date === change.date) known[known.length - 1] = { ...last, lines: [...last.lines, change] };
    else known.push({ date: change.date, lines: [change] });
    steps.set(key, known);
  }
  return steps;
}

function answerOf({ date, lines }: Step, { who }: PlacedPerson, answers: PersonAnswers): string | null {
  const answer = answers.get(answerKey(who, date));
  if (answer === undefined) return null;
  return optionsOf(lines).find((unit) => unitKey(unit) === unitKey(answer)) ?? null;
}

/** Of several rules that a person meets the closest: the one with the most words. */
function ruledUnit({ lines }: Step, person: PlacedPerson): string | null {
  let closest: { readonly to: string; readonly words: number } | null = null;
  for (const line of lines.filter(hasRule)) {
    const words = wordsMet(line, person);
    if (words !== null && words > (closest?.words ?? 0)) closest = { to: line.to, words };
  }
  return closest?.to ?? null;
}

/** The one unit of all whom no rule names; null where there are several, or none, or a part whose people nobody named. */
function onlyRest({ lines }: Step): string | null {
  const open = lines.filter((line) => !hasRule(line));
  if (open.some(({ isPart }) => isPart)) return null;
  const rest = new Map(open.map(({ to }) => [unitKey(to), to]));
  return rest.size === 1 ? ([...rest.values()][0] ?? null) : null;
}

/** The one unit that all of it became. */
function onlyWhole(step: Step): string | null {
  return step.lines.some((line) => line.isPart || hasRule(line)) ? null : onlyRest(step);
}

function hasRule({ department, post }: UnitChange): boolean {
  return department !== '' || post !== '';
}

/** How many words of a rule are a person's; null where the rule is not about them. */
function wordsMet(line: UnitChange, { department, post }: PlacedPerson): number | null {
  const departments = department === null ? [] : [departmentKey(department)];
  // Posts count by their usual names too: "ĐC-XD" is "Địa chính - xây dựng…".
  const posts = post === null ? [] : [fold(post), ...postNames(post, line.from)];
  const met = [wordsHeld(departments, line.department, departmentKey), wordsHeld(posts, line.post, fold)];
  return met.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

/** First words of posts whose deputies hold another post. */
const head = /^(?:chu tich|bi thu|truong|giam doc|chanh|chi huy truong|chu nhiem|hieu truong)(?: |$)/;

/**
 * Of words, separated by ";", the number of those that one of the texts holds as whole words; a deputy's post is not that of
 * the head. Null where it holds none of them.
 */
function wordsHeld(texts: readonly string[], rule: string, keyOf: (phrase: string) => string): number | null {
  if (rule === '') return 0;
  const held = rule.split(';').flatMap((phrase) => {
    const words = keyOf(phrase);
    const isMet = (text: string): boolean => ` ${text} `.includes(` ${words} `);
    const areOwn = (text: string): boolean =>
      isMet(head.test(words) ? ` ${text}`.replaceAll(` pho ${words}`, '') : text);
    return words !== '' && texts.some(areOwn) ? [words.split(' ').length] : [];
  });
  return held.length === 0 ? null : Math.max(...held);
}

/** Where all lines name parts of it or rules, the old unit itself may have gone on. */
function optionsOf(lines: readonly UnitChange[]): string[] {
  const hasRest = lines.some((line) => !line.isPart && !hasRule(line));
  const [first] = lines;
  const stays = hasRest || !first ? [] : [first.from];
  return [...new Map([...lines.map(({ to }) => to), ...stays].map((unit) => [unitKey(unit), unit])).values()];
}

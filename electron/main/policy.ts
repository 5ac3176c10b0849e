import { existsSync, readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import {
  settingChoices,
  type ChosenSettings,
  type Policy,
  type PolicyProblem,
  type SettingName,
} from '../../shared/contract/settings';
import { settingSchemas } from './settings-schema';

const fileName = 'bienche-policy.json';

/** A policy together with the values that it fixes. */
export interface FixedSettings extends Policy {
  readonly values: Partial<ChosenSettings>;
}

/** Where a policy may lie, first found first: for the whole computer, then beside the program. */
export function policyPlaces(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  program: string,
): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const ofComputer =
    platform === 'win32'
      ? path.join(environment.ProgramData ?? 'C:\\ProgramData', 'BienChe')
      : platform === 'darwin'
        ? '/Library/Application Support/BienChe'
        : '/etc/bienche';
  const named = environment.BIENCHE_POLICY;
  return [
    path.join(ofComputer, fileName),
    path.join(path.dirname(program), fileName),
    ...(named ? [named] : []),
  ];
}

/** Reads the first policy file that exists. What is wrong in it fixes nothing; the rest holds. */
export function readPolicy(places: readonly string[]): FixedSettings {
  const file = places.find((place) => existsSync(place));
  if (file === undefined) return { file: null, fixed: [], problem: null, values: {} };
  const content = readObject(file);
  if (content === null) return { file, fixed: [], problem: { kind: 'unreadable' }, values: {} };
  const problems: PolicyProblem[] = [];
  const values: [SettingName, unknown][] = [];
  for (const [name, value] of Object.entries(content)) {
    if (!isSetting(name))
      problems.push({ kind: 'unknown-setting', name, known: Object.keys(settingSchemas) });
    else if (settingSchemas[name].safeParse(value).success) values.push([name, value]);
    else problems.push({ kind: 'wrong-value', name, allowed: settingChoices[name] });
  }
  return {
    file,
    fixed: values.map(([name]) => name),
    problem: problems[0] ?? null,
    values: Object.fromEntries(values),
  };
}

const isSetting = (name: string): name is SettingName => Object.hasOwn(settingSchemas, name);

function readObject(file: string): object | null {
  try {
    // Notepad puts a mark before UTF-8.
    const content: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : null;
  } catch {
    return null;
  }
}

import type { Text } from '../text/language';
import { bodyOf, type BodyKind } from './bodies/body-of';
import { languageNames, type LanguageGroup } from './skills/language-names';
import { readInformatics } from './skills/read-informatics';
import { readLanguages, type LanguageSkill } from './skills/read-languages';
import { degreeLevels, deniesSkill, skillText, type DegreeLevel } from './skills/skill-text';

/** Something that the words of a field say once they are read as a whole; the test of `{ field, says }`. */
export interface TextReading {
  readonly id: string;
  readonly label: Text;
  readonly holds: (text: string) => boolean;
}

const reading = (id: string, vi: string, en: string, holds: TextReading['holds']): TextReading => ({
  ...{ id, holds },
  label: { vi, en },
});

const levelNames: Readonly<Record<DegreeLevel, Text>> = {
  intermediate: { vi: 'bằng trung cấp', en: 'an intermediate diploma' },
  college: { vi: 'bằng cao đẳng', en: 'a college degree' },
  university: { vi: 'bằng đại học trở lên', en: 'a university degree or higher' },
};

/** Where only a level is written, English is meant; where only a language is, a certificate: both are said beside the form. */
export function isOfGroup(skill: LanguageSkill, group: LanguageGroup): boolean {
  return (skill.group ?? 'english') === group;
}

const foreign = (text: string): readonly LanguageSkill[] =>
  readLanguages(text).skills.filter((skill) => isOfGroup(skill, 'english') || isOfGroup(skill, 'other'));
const highest = (skills: readonly LanguageSkill[]): DegreeLevel | null =>
  [...degreeLevels].reverse().find((level) => skills.some(({ degree }) => degree === level)) ?? null;
const ofGroup = (text: string, group: LanguageGroup): readonly LanguageSkill[] =>
  readLanguages(text).skills.filter((skill) => isOfGroup(skill, group));

const groupNames = {
  english: { vi: 'tiếng Anh', en: 'English' },
  other: { vi: 'ngoại ngữ khác', en: 'another foreign language' },
} as const;

const languages: readonly TextReading[] = [
  ...(['english', 'other'] as const).flatMap((group): TextReading[] => {
    const { vi, en } = groupNames[group];
    return [
      reading(`language-${group}`, vi, en, (text) => ofGroup(text, group).length > 0),
      reading(
        ...([`language-${group}-certificate`, `chứng chỉ ${vi}`, `a certificate of ${en}`] as const),
        (text) => {
          const skills = ofGroup(text, group);
          return skills.length > 0 && highest(skills) === null;
        },
      ),
      reading(
        ...([
          `language-${group}-university`,
          `bằng đại học trở lên về ${vi}`,
          `a university degree in ${en}`,
        ] as const),
        (text) => highest(ofGroup(text, group)) === 'university',
      ),
    ];
  }),
  // One language each: “Tiếng Pháp”, whatever is held in it.
  ...languageNames
    .filter(({ group }) => group === 'other')
    .map(({ id, names: [vi = id] }) =>
      reading(
        `language-of-${id}`,
        id === 'other' ? 'ngoại ngữ ít gặp' : vi,
        id === 'other' ? 'a language that is seldom met' : `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
        (text) => readLanguages(text).skills.some(({ language }) => language === id),
      ),
    ),
  reading('language-certificate', 'chứng chỉ ngoại ngữ', 'a certificate of a foreign language', (text) => {
    const skills = foreign(text);
    return skills.length > 0 && highest(skills) === null;
  }),
  ...degreeLevels.map((level) =>
    reading(`language-${level}`, levelNames[level].vi, levelNames[level].en, (text) => {
      return highest(foreign(text)) === level;
    }),
  ),
  reading('language-ethnic', 'tiếng dân tộc', 'a language of an ethnic group', (text) =>
    ofGroup(text, 'ethnic').some(({ kind }) => kind !== null),
  ),
];

const informatics: readonly TextReading[] = [
  reading('informatics-certificate', 'chứng chỉ tin học', 'a certificate of informatics', (text) => {
    const { said, degree } = readInformatics(text);
    return said === 'some' && degree === null;
  }),
  ...degreeLevels.map((level) =>
    reading(`informatics-${level}`, levelNames[level].vi, levelNames[level].en, (text) => {
      return readInformatics(text).degree === level;
    }),
  ),
];

const bodyNames: Readonly<Record<BodyKind, Text>> = {
  mass: { vi: 'MTTQ và đoàn thể', en: 'the Front and mass organisations' },
  institution: { vi: 'đơn vị sự nghiệp của Đảng', en: 'an institution of the Party' },
  party: { vi: 'cơ quan của Đảng', en: 'a body of the Party' },
  'party-within': { vi: 'ban, văn phòng của cấp ủy', en: 'a board of a Party committee' },
  state: { vi: 'cơ quan nhà nước', en: 'a body of the State' },
};

/** To add one: a line here. */
export const textReadings: readonly TextReading[] = [
  ...languages,
  ...informatics,
  reading('denied', 'ghi là không có', 'says that there is none', (text) => deniesSkill(skillText(text))),
  ...(Object.keys(bodyNames) as BodyKind[]).map((kind) =>
    reading(`body-${kind}`, bodyNames[kind].vi, bodyNames[kind].en, (text) => bodyOf(text) === kind),
  ),
];

const byId = new Map(textReadings.map((each) => [each.id, each]));

export function findTextReading(id: string): TextReading | null {
  return byId.get(id) ?? null;
}

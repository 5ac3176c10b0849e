import type { Condition } from '../../../../shared/analysis/condition';
import { ofTitleClass, titleClasses } from '../../../../shared/forms/columns/title-class';
import { postName } from '../../../../shared/roster/post-name';
import { fold } from '../../../../shared/text/fold';
import type { Text } from '../../../../shared/text/language';
import { who, type FormContext, type Piece, type Subject } from './piece';

/** "Hạng I", "Chức danh nghề nghiệp viên chức hạng II"; "III" alone below a head of classes. */
export function titleClassOf(text: string, subject: Subject | null): Piece | null {
  const key = fold(text);
  if (
    /^(?:hang|hang cdnn|(?:theo )?(?:hang )?chuc danh nghe nghiep|hang vien chuc|ngach vien chuc)$/.test(key)
  )
    return {
      kind: 'subject',
      subject: { kind: 'class' },
      words: { vi: 'Hạng chức danh nghề nghiệp', en: 'Class of professional title' },
    };
  const numeral = /\bhang (i{1,3}|iv|v)$/.exec(key)?.[1] ?? (subject?.kind === 'class' ? key : '');
  const found = titleClasses.find((each) => each.toLowerCase() === numeral);
  return found
    ? who(ofTitleClass(found), { vi: `Viên chức hạng ${found}`, en: `Public employees of class ${found}` })
    : null;
}

const bodies: readonly (readonly [RegExp, string])[] = [
  [/^(?:hdnd|hoi dong nhan dan)\b/, 'HĐND'],
  [/^(?:ubnd|uy ban nhan dan)\b/, 'UBND'],
  [/^(?:mttq|ubmttq|uy ban mttq|uy ban mat tran|mat tran to quoc)\b/, 'UBMTTQ'],
  [/^(?:dang uy|cap uy|ban chap hanh dang bo)\b/, 'Đảng ủy'],
  [/^(?:hoi nong dan)\b/, 'Hội Nông dân'],
  [/^(?:hoi phu nu|hoi lhpn|hoi lien hiep phu nu)\b/, 'Hội LHPN'],
  [/^(?:hoi ccb|hoi cuu chien binh)\b/, 'Hội CCB'],
];

/** Posts that rosters write with the body or office behind them: told by their first words. */
const general = [
  ...['Chủ tịch', 'Giám đốc', 'Hiệu trưởng', 'Trưởng phòng', 'Trưởng ban', 'Chánh Văn phòng'],
  ...['Chánh Thanh tra', 'Chi cục trưởng', 'Viện trưởng', 'Trưởng khoa', 'Đội trưởng'],
];

/** `Chủ tịch UBND`, `PCT HĐND`, `CT/PCT UBND`; `Chủ tịch` below `HĐND`. */
export function postOf(text: string, subject: Subject | null, { posts }: FormContext): Piece | null {
  const key = fold(text);
  const body = bodies.find(([pattern]) => pattern.test(key))?.[1];
  if (body !== undefined && !/\b(?:chu tich|bi thu|ct|pct)\b/.test(key))
    return { kind: 'subject', subject: { kind: 'body', body }, words: { vi: body, en: body } };
  const below = subject?.kind === 'body' ? subject.body : null;
  const names = namesIn(text, below);
  if (names) {
    // The roster writes one post in several ways.
    const spelt = posts.filter((post) => names.includes(postName(post) ?? ''));
    const all = spelt.length > 0 ? spelt : names;
    return who({ dimension: 'position', in: all }, { vi: names.join(', '), en: names.join(', ') });
  }
  if (below !== null) return null;
  return generalPost(key);
}

/** The posts of communes that a text names; all of its parts, or none. */
function namesIn(text: string, body: string | null): string[] | null {
  // "… xây dựng và môi trường" is one post.
  const whole = postName(text);
  if (whole !== undefined) return [whole];
  const parts = text.split(/\s*[/,;]\s*|\s+và\s+/u).filter((part) => part !== '');
  const last = /\s(\S+)$/.exec(text)?.[1] ?? '';
  const found = parts.map((part) =>
    [body === null ? part : `${part} ${body}`, part, `${part} ${last}`]
      .map(postName)
      .find((name) => name !== undefined),
  );
  const known = found.flatMap((name) => name ?? []);
  return known.length > 0 && known.length === parts.length ? [...new Set(known)] : null;
}

function generalPost(key: string): Piece | null {
  const isDeputy = /^pho\b/.test(key);
  const title = general.find((each) => key === (isDeputy ? `pho ${fold(each)}` : fold(each)));
  if (title === undefined) return null;
  const says = (contains: string): Condition => ({ field: 'position', contains });
  const deputies = says(`Phó ${title}`);
  const condition: Condition = isDeputy ? deputies : { all: [says(title), { not: deputies }] };
  const words: Text = isDeputy
    ? { vi: `Phó ${title}`, en: `Phó ${title}` }
    : { vi: `${title} (không kể cấp phó)`, en: `${title} (no deputies)` };
  // Of which body is not said.
  return who(condition, words, title === 'Chủ tịch');
}

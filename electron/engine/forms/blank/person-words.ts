import { everybody, type Condition } from '../../../../shared/analysis/condition';
import { believers, ethnicMinorities, partyMembers } from '../../../../shared/forms/columns/people';
import { genders } from '../../../../shared/roster/vocabularies/gender';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../../shared/text/fold';
import { matchWhole } from '../../normalise/match-category';
import { areAllLevels, levelWords, officeLevelsIn, ofLevels } from './office-levels';
import { bodyOf } from './body-words';
import { both, who, type Piece, type Who } from './piece';
import { plainText } from './plain-text';

export const rated: Condition = { not: { dimension: 'rating', in: [null] } };

const women: Who = who({ dimension: 'gender', in: ['female'] }, { vi: 'Nữ', en: 'Women' });

/** Words that say who is counted by themselves. */
export function personOf(text: string, siblings: readonly string[] = []): Piece | null {
  return ofSomeLevel(text, siblings) ?? ofAnyLevel(text);
}

/** `Công chức cấp huyện`, `Nữ cấp xã`, `Cấp huyện, cấp xã`; `Công chức xã`. */
function ofSomeLevel(text: string, siblings: readonly string[]): Piece | null {
  const tidy = text.replace(/\s+(?=(?:xã|huyện|tỉnh)$)/iu, (space, at: number) =>
    groupsOf(text.slice(0, at)) ? ' cấp ' : space,
  );
  const { marked, plain } = plainText(tidy);
  const levels = officeLevelsIn(plain);
  if (!levels) return null;
  const rest = `${marked.slice(0, levels.start)} ${marked.slice(levels.end)}`
    .replace(/\s+(?:ở|tại|thuộc|của|các)\s*$/u, ' ')
    .trim();
  const level = areAllLevels(levels.ids)
    ? who(everybody, { vi: 'Mọi cấp', en: 'All levels' })
    : who(ofLevels(levels.ids), levelWords(levels.ids));
  const of =
    rest === '' || /^(?:khối|các|ở|tổng số)$/u.test(rest)
      ? null
      : (bodyOf(rest, siblings) ?? ofAnyLevel(rest));
  if (of === null) return rest === '' || /^(?:khối|các|ở|tổng số)$/u.test(rest) ? level : null;
  return areAllLevels(levels.ids) ? of : both(of, level);
}

function ofAnyLevel(text: string): Who | null {
  const key = fold(text);
  const woman = /^(?:so )?(.+?) (?:la )?(?:nu|phu nu|nu gioi)$/.exec(key)?.[1];
  const group =
    woman === undefined ? null : groupsOf(text.replace(/\s+(?:là\s+)?(?:nữ|phụ nữ|nữ giới)$/iu, ''));
  // "Cán bộ nữ" is said of all women of an office, too.
  if (group) return { ...both(group, women), isDoubtful: woman === 'can bo' };
  if (/^(?:so )?(?:nu|phu nu|nu gioi)$/.test(key)) return women;
  const gender = matchWhole(text, genders);
  if ((gender?.exact && key === 'nam') || key === 'nam gioi')
    return who({ dimension: 'gender', in: ['male'] }, { vi: 'Nam', en: 'Men' });
  if (/^(?:la )?(?:dang vien|dang vien dcs.*)$/.test(key))
    return who(partyMembers, { vi: 'Đảng viên', en: 'Party members' });
  if (/^(?:nguoi )?(?:dan toc thieu so|dtts|dan toc it(?: nguoi)?|nguoi dan toc|dan toc)$/.test(key))
    return who(ethnicMinorities, { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, key === 'dan toc');
  if (/^(?:(?:nguoi )?(?:theo |co )?(?:dao|ton giao))$/.test(key))
    return who(believers, { vi: 'Có tôn giáo', en: 'With a religion' });
  if (/^(?:duoc |da (?:duoc )?)?(?:danh gia|xep loai|danh gia,? xep loai)$/.test(key))
    return who(rated, { vi: 'Được đánh giá, xếp loại', en: 'Rated' });
  if (/^(?:chua|khong)(?: duoc)? (?:danh gia|xep loai|danh gia,? xep loai)$/.test(key))
    return who({ not: rated }, { vi: 'Chưa đánh giá, xếp loại', en: 'Not rated' });
  const contract = /^(?:hop dong|hd)(?: lao dong)?(?: theo)?(?: nghi dinh| nd)?(?: so)? (68|111)\b/.exec(key);
  if (contract)
    return who(
      {
        all: [
          { dimension: 'staff_group', in: ['contract'] },
          {
            any: [
              { field: 'contract_type', contains: '68' },
              { field: 'contract_type', contains: '111' },
            ],
          },
        ],
      },
      { vi: 'Hợp đồng 68/111', en: 'Contracts under decree 68/111' },
    );
  if (/^hop dong khac$/.test(key))
    return who(
      {
        all: [
          { dimension: 'staff_group', in: ['contract'] },
          {
            not: {
              any: [
                { field: 'contract_type', contains: '68' },
                { field: 'contract_type', contains: '111' },
              ],
            },
          },
        ],
      },
      { vi: 'Hợp đồng khác', en: 'Other contracts' },
    );
  if (key === 'trung uong') return who(ofLevels(['central']), levelWords(['central']));
  return groupsOf(text);
}

function groupsOf(text: string): Who | null {
  const whole = matchWhole(text, staffGroups);
  const parts = whole ? [text] : text.split(/\s*[,;]\s*|\s+và\s+/u);
  const found = parts.map((part) => matchWhole(part, staffGroups));
  if (found.length === 0 || !found.every((each) => each?.exact)) return null;
  const categories = found.flatMap((each) => each?.category ?? []);
  const names = (language: 'vi' | 'en'): string => categories.map(({ label }) => label[language]).join(', ');
  return who(
    { dimension: 'staff_group', in: categories.map(({ id }) => id) },
    { vi: names('vi'), en: names('en') },
  );
}

import type { Condition } from '../../../../shared/analysis/condition';
import { believers, ethnicMinorities, partyMembers } from '../../../../shared/forms/columns/people';
import { leaders } from '../../../../shared/forms/columns/leadership';
import { adminLevels } from '../../../../shared/roster/vocabularies/admin-level';
import { genders } from '../../../../shared/roster/vocabularies/gender';
import { staffGroups } from '../../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../../shared/text/fold';
import { matchWhole } from '../../normalise/match-category';
import { who, type Piece } from './piece';

export const rated: Condition = { not: { dimension: 'rating', in: [null] } };

/** Words that say who is counted by themselves. */
export function personOf(text: string): Piece | null {
  const key = fold(text);
  if (/^(?:so )?(?:nu|phu nu|can bo nu|cong chuc nu|nu gioi)$/.test(key))
    return who({ dimension: 'gender', in: ['female'] }, { vi: 'Nữ', en: 'Women' });
  const gender = matchWhole(text, genders);
  if (gender?.exact && key === 'nam')
    return who({ dimension: 'gender', in: ['male'] }, { vi: 'Nam', en: 'Men' });
  if (/^(?:la )?(?:dang vien|dang vien dcs.*)$/.test(key))
    return who(partyMembers, { vi: 'Đảng viên', en: 'Party members' });
  if (/^(?:nguoi )?(?:dan toc thieu so|dtts|dan toc it(?: nguoi)?|nguoi dan toc|dan toc)$/.test(key))
    return who(ethnicMinorities, { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' }, key === 'dan toc');
  if (/^(?:(?:nguoi )?(?:theo |co )?(?:dao|ton giao))$/.test(key))
    return who(believers, { vi: 'Có tôn giáo', en: 'With a religion' });
  if (/^(?:can bo |cong chuc )?(?:lanh dao,? quan ly|giu chuc vu lanh dao.*)$/.test(key))
    return who(leaders, { vi: 'Lãnh đạo, quản lý', en: 'In leadership' }, true);
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
  const level = matchWhole(text, adminLevels);
  if (level?.exact && /^cap |^trung uong/.test(key))
    return who({ dimension: 'admin_level', in: [level.category.id] }, level.category.label);
  return groupsOf(text);
}

function groupsOf(text: string): Piece | null {
  const whole = matchWhole(text, staffGroups);
  const parts = whole ? [text] : text.split(/\s*[,;]\s*|\s+và\s+/u);
  const found = parts.map((part) => matchWhole(part.replace(/\s+cấp (?:xã|huyện|tỉnh)$/iu, ''), staffGroups));
  if (found.length === 0 || !found.every((each) => each?.exact)) return null;
  const categories = found.flatMap((each) => each?.category ?? []);
  const names = (language: 'vi' | 'en'): string => categories.map(({ label }) => label[language]).join(', ');
  return who(
    { dimension: 'staff_group', in: categories.map(({ id }) => id) },
    { vi: names('vi'), en: names('en') },
  );
}

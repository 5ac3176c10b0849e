import type { Field } from '../../../shared/roster/field';
import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { findField } from '../../../shared/roster/fields';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { ethnicGroups, majorityGroup } from '../../../shared/roster/vocabularies/ethnic-group';
import { genders } from '../../../shared/roster/vocabularies/gender';
import { ratings } from '../../../shared/roster/vocabularies/rating';
import { staffGroups } from '../../../shared/roster/vocabularies/staff-group';
import { fold } from '../../../shared/text/fold';
import { matchHead, matchWhole } from '../normalise/match-category';
import type { ColumnRole } from './column-role';
import { matchHeader, type HeaderMatch } from './match-header';

export type Meaning = Pick<ColumnRole, 'field' | 'confidence' | 'tick' | 'gender'>;

const meaningless: Meaning = { field: null, confidence: 0 };
/** Leaves that only repeat what their parent says: `Lý luận chính trị › Trình độ`. */
const genericLeaves = new Set([
  'trinh do',
  'ten',
  'loai',
  'muc',
  'cap',
  'ghi',
  'noi dung',
  'ngay',
  'nam',
  'so',
  'bang',
  'bang cap',
  'van bang',
  'trinh do cao nhat',
  'chi tiet',
  'cu the',
  'ghi ro',
  'chung',
]);
const ageBand = /^(?:duoi|tren|tu|den)? ?\d{2}\b|^(?:duoi|tren) \d{2}|tuoi (?:nghi huu|doi)|^\d{2} \d{2}$/;

const ownsItsLeaves = new Set(['council_delegate', 'party_position', 'ethnic_language']);

function knownField(id: string): Field {
  const field = findField(id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

/** What a column means by its path through the header alone; a leaf means something only under its parents. */
export function meaningOfPath(
  header: readonly string[],
  catalogue: FieldCatalogue = rosterCatalogue,
): Meaning {
  const path = header.map(withoutNumber).flatMap(withGenderBelow);
  const leaf = path[path.length - 1];
  if (leaf === undefined) return meaningless;
  const parents = path.slice(0, -1).reverse();
  const parent =
    parents.map((text) => matchHeader(text, catalogue)).find((match) => (match?.confidence ?? 0) >= 0.7) ??
    null;
  if (parent) {
    // `Trình độ chuyên môn › Đại học › Chính quy`: what stands between may be the category.
    for (const text of [leaf, ...parents.slice(0, -1)]) {
      const under =
        matchHeader(text, catalogue)?.field === parent.field ? null : meaningUnder(parent, text, catalogue);
      if (under && (text === leaf || under.tick !== undefined)) return under;
    }
  }
  // "Xã", "Huyện" under "Đại biểu HĐND" are levels of that council, not units.
  if (parent && ownsItsLeaves.has(parent.field.id)) return inherited(parent, leaf);
  const direct = directMatch(leaf, parents[0], catalogue);
  if (parent && direct?.field === parent.field && parent.field.kind === 'text')
    return inherited(parent, leaf);
  if (direct && !(parent && genericLeaves.has(fold(leaf)))) {
    if (parent?.field.kind === 'aside' && direct.confidence < 0.95)
      return { field: parent.field, confidence: 0.9 };
    return { field: direct.field, confidence: direct.confidence };
  }
  if (parent) return inherited(parent, leaf);
  return loneTick(leaf, catalogue);
}

/** `Nữ (1)`, `Đảng viên (x)`: the column's number, or the mark that is to be put there. */
function withoutNumber(text: string): string {
  return text.replace(/(?<=\p{L}\p{M}*\s*)[([]\s*(?:\d{1,2}|x)\s*[)\]]\s*$/iu, '').trim();
}

/** `Ngày sinh (Nam)` is `Nam` below `Ngày sinh`. */
function withGenderBelow(text: string): string[] {
  const parts = /^(.*\S)\s*\((nam|nữ)\)$/iu.exec(text.normalize('NFC'));
  return parts?.[1] === undefined || parts[2] === undefined ? [text] : [parts[1], parts[2]];
}

/** The leaf's own field, or the field that it names together with its parent: `Phụ cấp › Chức vụ`. */
function directMatch(
  leaf: string,
  parent: string | undefined,
  catalogue: FieldCatalogue,
): HeaderMatch | null {
  const alone = matchHeader(leaf, catalogue);
  const joined = parent === undefined ? null : matchHeader(`${parent} ${leaf}`, catalogue);
  if (joined && joined.confidence >= 0.95 && joined.confidence >= (alone?.confidence ?? 0) - 0.05)
    return joined;
  if (alone && alone.confidence >= 0.6) return alone;
  return joined && joined.confidence >= 0.8 ? joined : alone && alone.confidence >= 0.55 ? alone : null;
}

function meaningUnder(parent: HeaderMatch, leaf: string, catalogue: FieldCatalogue): Meaning | null {
  const { field, confidence } = parent;
  const gender = matchWhole(leaf, genders);
  if (gender && (field.id === 'birth_date' || field.id === 'full_name')) {
    return { field: knownField('birth_date'), confidence, gender: gender.category.id as 'male' | 'female' };
  }
  if (field.id === 'ethnicity') return ethnicityTick(leaf, confidence);
  if (field.kind === 'yes-no') {
    const key = fold(leaf);
    if (['co', 'chinh thuc', 'du bi', 'x'].includes(key)) return { field, confidence, tick: 'yes' };
    if (['khong', 'chua'].includes(key)) return { field, confidence, tick: 'no' };
    return null;
  }
  if (!field.vocabulary) return null;
  const own = matchHeader(leaf, catalogue);
  if (own && own.confidence >= 0.9 && own.field !== field && !matchWhole(leaf, field.vocabulary)) return null;
  const category = matchWhole(leaf, field.vocabulary) ?? categoryOfParts(leaf, field);
  return category
    ? { field, confidence: category.exact ? confidence : confidence * 0.9, tick: category.category.id }
    : null;
}

/** `Thạc sỹ, tiến sỹ` holds two levels; a tick there is at least the lower one. `Đại học trở lên` likewise. */
function categoryOfParts(leaf: string, field: Field): ReturnType<typeof matchHead> {
  if (!field.vocabulary || genericLeaves.has(fold(leaf))) return null;
  const first = leaf.split(/[,;/&+]| và | hoặc | - /u)[0]?.trim() ?? '';
  return matchHead(first, field.vocabulary);
}

function ethnicityTick(leaf: string, confidence: number): Meaning | null {
  const key = fold(leaf);
  if (/thieu so|dtts|it nguoi|^khac$/.test(key))
    return { field: knownField('ethnic_minority'), confidence, tick: 'yes' };
  const group = matchWhole(leaf, ethnicGroups);
  if (!group) return null;
  const tick = group.category.id;
  return tick === majorityGroup
    ? { field: knownField('ethnic_minority'), confidence, tick: 'no' }
    : { field: knownField('ethnicity'), confidence, tick };
}

/** A leaf that says nothing by itself belongs to its parent; under a text field its words are what a tick means. */
function inherited({ field, confidence }: HeaderMatch, leaf: string): Meaning {
  if (genericLeaves.has(fold(leaf))) return { field, confidence: confidence * 0.95 };
  if (field.kind === 'text' || field.kind === 'yes-no')
    return { field, confidence: confidence * 0.9, tick: field.kind === 'yes-no' ? 'yes' : leaf };
  if (field.kind === 'aside') return { field, confidence };
  return { field, confidence: confidence * 0.6 };
}

/** A category that stands as a column of its own: `Nữ`, `Công chức`; an age band. */
function loneTick(leaf: string, { fields }: FieldCatalogue): Meaning {
  const known = (meaning: Meaning): Meaning =>
    meaning.field && fields.includes(meaning.field) ? meaning : meaningless;
  const gender = matchWhole(leaf, genders);
  if (gender?.exact) return known({ field: knownField('gender'), confidence: 0.9, tick: gender.category.id });
  const group = matchWhole(leaf, staffGroups);
  if (group?.exact)
    return known({ field: knownField('staff_group'), confidence: 0.85, tick: group.category.id });
  const level = matchWhole(leaf, ratings);
  if (level?.exact && /^(?:khong )?hoan thanh/.test(fold(leaf)))
    return known({ field: knownField('rating'), confidence: 0.85, tick: level.category.id });
  if (ageBand.test(fold(leaf))) return known({ field: knownField('age_band_tick'), confidence: 0.8 });
  return meaningless;
}

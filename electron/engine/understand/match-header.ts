import type { Field } from '../../../shared/roster/field';
import type { FieldCatalogue } from '../../../shared/roster/field-catalogue';
import { plannedOrFormer } from '../../../shared/roster/fields/planned-or-former';
import { rosterCatalogue } from '../../../shared/roster/roster-catalogue';
import { fold, foldTight } from '../../../shared/text/fold';
import { editDistance, toleratedSlips } from '../normalise/edit-distance';
import { markedKey } from '../../../shared/text/marked-key';

export interface HeaderMatch {
  readonly field: Field;
  /** 1 for the very words, less for missing marks, words left over and slips. */
  readonly confidence: number;
}

interface Index {
  readonly byMarks: ReadonlyMap<string, Field>;
  readonly byFold: ReadonlyMap<string, Field>;
  readonly longKeys: readonly string[];
  readonly knowsFormer: boolean;
  readonly found: Map<string, HeaderMatch | null>;
}

const indexes = new Map<FieldCatalogue, Index>();

function indexOf(catalogue: FieldCatalogue): Index {
  const known = indexes.get(catalogue);
  if (known) return known;
  const byMarks = new Map<string, Field>();
  const byFold = new Map<string, Field>();
  for (const field of catalogue.fields) {
    for (const header of [field.label.vi, field.label.en, field.id, ...field.headers]) {
      if (foldTight(header) === '') continue;
      if (!byMarks.has(markedKey(header))) byMarks.set(markedKey(header), field);
      if (!byFold.has(foldTight(header))) byFold.set(foldTight(header), field);
    }
  }
  const longKeys = [...byFold.keys()].filter((key) => key.length >= 6).sort((a, b) => b.length - a.length);
  const knowsFormer = catalogue.fields.includes(plannedOrFormer);
  const index = { byMarks, byFold, longKeys, knowsFormer, found: new Map<string, HeaderMatch | null>() };
  indexes.set(catalogue, index);
  return index;
}

/** The field that one header text names by itself. */
export function matchHeader(text: string, catalogue: FieldCatalogue = rosterCatalogue): HeaderMatch | null {
  const index = indexOf(catalogue);
  const known = index.found.get(text);
  if (known !== undefined) return known;
  const match = text.length > 120 || foldTight(text) === '' ? null : find(text, index);
  if (index.found.size < 20_000) index.found.set(text, match);
  return match;
}

function find(text: string, index: Index): HeaderMatch | null {
  const exact = named(text, 1, index);
  if (exact) return exact;
  if (index.knowsFormer && isPlannedOrFormer(text)) return { field: plannedOrFormer, confidence: 0.97 };
  const bare = text
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/(?:năm|tháng|quý)?\s*\d[\d/.-]*\s*$/iu, ' ')
    .replace(
      /\b(?:hiện nay|hiện tại|hiện có|hiện hưởng|cao nhất|nếu có|của cán bộ|của CBCC|CBCCVC|CBCC)(?![\p{L}\p{M}])/giu,
      ' ',
    )
    .replace(/[*:]+/g, ' ');
  const stripped = bare.trim() === '' ? null : named(bare, 0.93, index);
  if (stripped) return stripped;
  const parts = bare
    .split(/[/;]|\shoặc\s/u)
    .map((part) => (part.trim() === '' ? null : named(part, 0.83, index)));
  const first = parts.find((part) => part?.field.id === 'full_name') ?? parts[0] ?? null;
  if (parts.length > 1 && first) return first;
  const inside = /\(([^)]*)\)/u.exec(text)?.[1];
  const parenthesised = inside === undefined ? null : named(inside, 0.75, index);
  return bySlips(foldTight(bare), index) ?? byContent(foldTight(bare), index) ?? parenthesised;
}

const postOrUnit = /\b(?:chuc vu|chuc danh|vi tri|don vi|co quan|noi cong tac|xa|phuong)\b/;
const notToday =
  /\b(?:quy hoach|du kien|de nghi|de xuat|gioi thieu|truoc (?:khi )?(?:sap xep|sap nhap|hop nhat)|truoc day|da (?:qua|giu|dam nhiem))\b/;
const listTitle = /^(?:danh sach|bieu|tong hop|thong ke)\b/;

/** `Chức danh quy hoạch`, `Đơn vị (trước khi sắp xếp)`: the post or unit of another day contains the words of today's. */
function isPlannedOrFormer(text: string): boolean {
  const key = fold(text);
  if (!postOrUnit.test(key) || listTitle.test(key) || key.split(' ').length > 10) return false;
  return notToday.test(key) || /(?<!\p{L})cũ[\s):]*$/iu.test(text.normalize('NFC'));
}

function named(text: string, confidence: number, { byMarks, byFold }: Index): HeaderMatch | null {
  const marked = byMarks.get(markedKey(text));
  if (marked) return { field: marked, confidence };
  const folded = byFold.get(foldTight(text));
  return folded ? { field: folded, confidence: confidence - 0.05 } : null;
}

function bySlips(key: string, { byFold, longKeys }: Index): HeaderMatch | null {
  if (key.length < 6) return null;
  const most = toleratedSlips(key.length);
  for (const header of longKeys) {
    if (editDistance(key, header, most) > most) continue;
    const field = byFold.get(header);
    if (field) return { field, confidence: 0.8 };
  }
  return null;
}

/** A longer header that contains a known one: `Họ và tên cán bộ, công chức xã`. The more of it is known, the surer. */
function byContent(key: string, { byFold, longKeys }: Index): HeaderMatch | null {
  const qualification = byFold.get('trinhdochuyenmon');
  // "Trình độ chuyên môn, chuyên ngành đào tạo": level and field of study in one cell.
  if (qualification && /(?:trinhdo|bangcap|vanbang|chuyenmon).*(?:chuyennganh|nganh)/.test(key)) {
    return { field: qualification, confidence: 0.85 };
  }
  for (const header of longKeys) {
    if (!key.includes(header)) continue;
    const covered = header.length / key.length;
    const field = byFold.get(header);
    if (!field || covered < 0.4) continue;
    return { field, confidence: 0.5 + 0.35 * covered * (key.startsWith(header) ? 1 : 0.9) };
  }
  return null;
}

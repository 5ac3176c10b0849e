import type { Standard } from '../contract/definitions';
import type { Condition } from './condition';
import type { Dimension } from './dimension';
import type { Indicator } from './indicator';

const basis = {
  vi: 'Các chuẩn có hiệu lực tại ngày tính',
  en: 'The standards valid at the reference date',
};

/** The share that meets the standards of each dimension that has any, and the share that meets all of theirs. */
export function standardIndicators(
  standards: readonly Standard[],
  dimensions: readonly Dimension[],
): Indicator[] {
  const named = new Set(standards.map(({ dimension }) => dimension));
  const judged = dimensions.filter(({ id }) => named.has(id));
  const single = judged.map(({ id, label }): Indicator => ({
    id: `standard_${id}`,
    label: { vi: `Đạt chuẩn: ${label.vi}`, en: `Up to standard: ${label.en}` },
    definition: {
      vi: 'Số người đạt mức tối thiểu dành cho mình, trên số người có chuẩn áp dụng tại ngày tính.',
      en: 'People at the least level set for them or above, of those for whom a standard is valid at the reference date.',
    },
    basis,
    numerator: { standard: id, is: 'met' },
    denominator: { standard: id, is: 'set' },
    unknown: unknown(id, 'set'),
  }));
  // Of one alone it would say nothing more.
  return judged.length < 2 ? single : [...single, everyStandard(judged.map(({ id }) => id))];
}

/** The share that meets the standards of all these dimensions, but of those of which the roster says nothing. */
function everyStandard(ids: readonly string[]): Indicator {
  return {
    id: 'standard_all',
    label: { vi: 'Đạt mọi chuẩn', en: 'Up to every standard' },
    definition: {
      vi: 'Số người đạt tất cả các chuẩn áp dụng cho mình, trên số người có ít nhất một chuẩn áp dụng tại ngày tính. Chuẩn về nội dung mà danh sách không ghi cho ai thì không xét.',
      en: 'People who meet every standard set for them, of those for whom at least one is valid at the reference date. What the roster records of nobody is not judged.',
    },
    basis,
    numerator: {
      all: ids.map((standard) => ({
        any: [{ standard, is: 'met' }, { not: { standard, is: 'judged' } }],
      })),
    },
    denominator: { any: ids.map((standard) => ({ standard, is: 'judged' })) },
    // Whoever fails one standard for certain is decided, whatever else is missing.
    unknown: {
      all: [{ any: ids.map((id) => unknown(id, 'judged')) }, { not: { any: ids.map(certainlyFails) } }],
    },
  };
}

function unknown(id: string, is: 'set' | 'judged'): Condition {
  return {
    all: [
      { standard: id, is },
      { dimension: id, in: [null] },
    ],
  };
}

function certainlyFails(id: string): Condition {
  return {
    all: [
      { standard: id, is: 'judged' },
      { not: { dimension: id, in: [null] } },
      { not: { standard: id, is: 'met' } },
    ],
  };
}

import type { OwnDimension } from '../../shared/contract/definitions';
import type { DefinitionsMessages } from '../../shared/text/definitions-messages';

export type Banding = Extract<OwnDimension, { readonly kind: 'bands' }>;
export type Band = Banding['bands'][number];

export const presetIds = ['bm01', 'five', 'party', 'seniority'] as const;
export type PresetId = (typeof presetIds)[number];

/** Bands to begin with: those of form BM01/BNV (TT 11/2012), by 5 years, of the Party forms, of seniority. */
export function presetBands(preset: PresetId, words: DefinitionsMessages['presetLabels']): readonly Band[] {
  switch (preset) {
    case 'bm01':
      return upTo([30, 40, 50, 60], words);
    case 'party':
      return upTo([30, 35, 40, 45, 50, 55, 60], words);
    case 'five':
      return below([20, 25, 30, 35, 40, 45, 50, 55, 60, 65], words);
    case 'seniority':
      return below([5, 10, 15, 20, 25, 30, 35], words);
  }
}

/** "Từ 30 trở xuống", "Từ 31 đến 40", …, "Trên 60". */
function upTo(tops: readonly number[], words: DefinitionsMessages['presetLabels']): Band[] {
  const bands = tops.map((top, index): Band => {
    const from = index === 0 ? null : (tops[index - 1] ?? 0) + 1;
    const label = from === null ? words.upTo(String(top)) : words.fromTo(String(from), String(top));
    return { id: `up_to_${top}`, label, from, below: top + 1 };
  });
  const last = tops.at(-1) ?? 0;
  return [...bands, { id: `over_${last}`, label: words.over(String(last)), from: last + 1, below: null }];
}

/** "Dưới 20", "Từ 20 đến 24", …, "Từ 65 trở lên". */
function below(edges: readonly number[], words: DefinitionsMessages['presetLabels']): Band[] {
  const bands = edges.map((edge, index): Band => {
    const from = index === 0 ? null : (edges[index - 1] ?? 0);
    const label = from === null ? words.under(String(edge)) : words.fromTo(String(from), String(edge - 1));
    return { id: `under_${edge}`, label, from, below: edge };
  });
  const last = edges.at(-1) ?? 0;
  return [...bands, { id: `from_${last}`, label: words.atLeast(String(last)), from: last, below: null }];
}

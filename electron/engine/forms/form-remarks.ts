import type { FormNote } from '../../../shared/forms/filled-form';
import type { FormTemplate, Leaf } from '../../../shared/forms/form';

/** What a reader must know of the form itself, whatever its figures are. */
export function remarksOf({ remarks = [], rows }: FormTemplate, leaves: readonly Leaf[]): FormNote[] {
  const blank = leaves.flatMap(({ mark, value }): FormNote[] =>
    value.kind === 'blank' ? [{ kind: 'left-blank', mark, why: value.why }] : [],
  );
  const withoutData = rows.kind === 'criteria' ? rows.rows.filter(({ who, strong }) => !who && !strong) : [];
  return [
    ...remarks.map((text): FormNote => ({ kind: 'remark', mark: null, text })),
    ...leaves.flatMap(({ mark, remark }): FormNote[] =>
      remark ? [{ kind: 'remark', mark, text: remark }] : [],
    ),
    ...blank,
    ...(blank.length > 0
      ? []
      : withoutData.map(({ label }): FormNote => ({
          kind: 'remark',
          mark: null,
          text: {
            vi: `Dòng “${label}” để trống: danh sách không ghi thông tin này.`,
            en: `The row “${label}” stays blank: rosters do not record it.`,
          },
        }))),
  ];
}

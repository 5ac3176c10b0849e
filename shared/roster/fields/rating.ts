import { ratings } from '../vocabularies/rating';
import type { Field } from '../field';

export const rating: Field = {
  id: 'rating',
  label: { vi: 'Xếp loại chất lượng', en: 'Yearly rating' },
  kind: 'category',
  headers: [
    'Xếp loại',
    'Đánh giá',
    'Kết quả đánh giá',
    'XLCL',
    'Mức xếp loại',
    'Xếp loại chất lượng',
    'Xếp loại chất lượng năm',
    'Đánh giá, xếp loại',
    'Kết quả xếp loại',
    'Kết quả đánh giá, xếp loại',
    'Đánh giá xếp loại',
    'Kết quả đánh giá xếp loại chất lượng',
    'Đánh giá, xếp loại chất lượng',
    'Mức xếp loại chính thức',
    'Xếp loại năm',
    'Rating',
    'Performance rating',
    'Kết quả đánh giá, xếp loại chất lượng',
    'XL',
  ],
  vocabulary: ratings,
};

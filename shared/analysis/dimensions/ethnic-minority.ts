import type { Dimension } from '../dimension';
import { yesNo } from '../yes-no';

export const ethnicMinority: Dimension = {
  id: 'ethnic_minority',
  label: { vi: 'Dân tộc thiểu số', en: 'Ethnic minority' },
  categories: yesNo,
  sensitive: true,
  source: { column: 'ethnic_minority' },
};

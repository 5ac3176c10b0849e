import type { ReportSection } from './report-section';
import { ages } from './sections/ages';
import { closing } from './sections/closing';
import { comparison } from './sections/comparison';
import { generalEducation } from './sections/general-education';
import { groups } from './sections/groups';
import { opening } from './sections/opening';
import { politicalTheory } from './sections/political-theory';
import { proposals } from './sections/proposals';
import { qualification } from './sections/qualification';
import { quality } from './sections/quality';
import { rating } from './sections/rating';
import { retirement } from './sections/retirement';
import { situation } from './sections/situation';
import { specialisation } from './sections/specialisation';
import { standards } from './sections/standards';
import { stateManagement } from './sections/state-management';
import { unitTable } from './sections/unit-table';
import { units } from './sections/units';

/** The sections of the report in their usual order. To add one: a file in `sections/` and a line here. */
export const sections: readonly ReportSection[] = [
  opening,
  situation,
  comparison,
  groups,
  generalEducation,
  qualification,
  politicalTheory,
  stateManagement,
  standards,
  ages,
  retirement,
  specialisation,
  rating,
  units,
  quality,
  proposals,
  closing,
  unitTable,
];

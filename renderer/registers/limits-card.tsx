import type { LimitRow } from '../../shared/contract/registers';
import { limitLines } from '../../shared/registers/limit-lines';
import type { RegisterLimit } from '../../shared/registers/register';
import { LimitTable } from '../components/limit-table';
import { SectionCard } from '../components/section-card';
import { useLibrary } from '../state/library-context';
import { useLanguage } from '../state/window-store';

/** The groups that exceed a limit, and how many keep to it. */
export function LimitsCard({ limit, rows }: { limit: RegisterLimit; rows: readonly LimitRow[] }) {
  const language = useLanguage();
  const found = limitLines(limit, rows, { library: useLibrary(), language });
  return (
    <SectionCard title={limit.label[language]} subtitle={[found.summary, limit.basis[language]]}>
      <LimitTable label={limit.label[language]} limit={found} />
    </SectionCard>
  );
}

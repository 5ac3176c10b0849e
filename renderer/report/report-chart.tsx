import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ChartBlock } from '../../shared/report/report-block';
import { untitledSpec } from '../../shared/report/untitled-spec';
import { VegaChart } from '../components/vega-chart';

const useStyles = makeStyles({
  chart: { margin: '12px 0 0', '& svg': { maxWidth: '100%', height: 'auto' } },
  caption: { margin: '4px 0 14px', textAlign: 'center', fontWeight: 700, fontSize: '16px' },
});

/** A chart of the report with its caption below. */
export function ReportChart({ block, title }: { block: ChartBlock; title: string }) {
  const styles = useStyles();
  const spec = useMemo(() => untitledSpec(block.chart), [block]);
  return (
    <div>
      <div className={styles.chart}>
        <VegaChart spec={spec} label={block.alternative} />
      </div>
      <p className={styles.caption}>{title}</p>
    </div>
  );
}

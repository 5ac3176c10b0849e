import type { RestCount, SnapshotUnits } from '../../../shared/contract/units';
import { formatCount } from '../../../shared/text/numbers';
import { PlainTable } from '../../components/plain-table';
import { usePlainTableStyles } from '../../components/plain-table-styles';
import { SectionCard } from '../../components/section-card';
import { TableTools } from '../../components/table-tools';
import { useLanguage, useWords } from '../../state/window-store';
import { mergeClasses } from '@fluentui/react-components';

const mostShown = 200;

/** Of split units those who meet no rule, as the newest snapshot that has some writes their departments and posts. */
export function RestList({ snapshots }: { readonly snapshots: readonly SnapshotUnits[] }) {
  const cells = usePlainTableStyles();
  const { units: words } = useWords();
  const language = useLanguage();
  const rest = snapshots.findLast((each) => each.rest.length > 0)?.rest ?? [];
  if (rest.length === 0) return null;
  const people = rest.reduce((sum, each) => sum + each.people, 0);
  const title = words.restTitle(formatCount(people, language));
  const heads = [words.from, words.newUnit, words.departmentShort, words.postShort, words.people];
  const texts = ({ from, to, department, post }: RestCount): string[] => [
    from,
    to,
    department ?? '',
    post ?? '',
  ];
  return (
    <SectionCard
      title={title}
      subtitle={[words.restText]}
      actions={
        <TableTools
          title={title}
          rows={() => [heads, ...rest.map((each) => [...texts(each), each.people])]}
        />
      }
    >
      <PlainTable label={title} heads={heads.map((text, at) => ({ text, isNumber: at === 4 }))}>
        {rest.slice(0, mostShown).map((each) => (
          <tr key={texts(each).join('\n')}>
            {texts(each).map((text, column) => (
              <td key={column} className={cells.cell}>
                {text}
              </td>
            ))}
            <td className={mergeClasses(cells.cell, cells.number)}>{formatCount(each.people, language)}</td>
          </tr>
        ))}
      </PlainTable>
    </SectionCard>
  );
}

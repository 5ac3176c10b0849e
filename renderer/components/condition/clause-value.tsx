import { Field, Input, Select, Text } from '@fluentui/react-components';
import type { Condition } from '../../../shared/analysis/condition';
import { dimensionIn } from '../../../shared/analysis/library';
import { findTextReading } from '../../../shared/roster/text-readings';
import { useLibrary } from '../../state/library-context';
import { useLanguage, useWords } from '../../state/window-store';
import { CategoryButton } from './category-button';
import { CategoryList } from './category-list';
import type { Clause } from './clause';
import { RangeEnds } from './range-ends';
import { subjectOf } from './subjects';

interface ClauseValueProps {
  readonly clause: Clause;
  readonly among: Condition;
  /** `open`: a list of categories stands there in full; `line`: it opens from a button. */
  readonly layout: 'open' | 'line';
  readonly onChange: (clause: Clause) => void;
}

/** What a line of a condition compares with; nothing where the comparison says all. */
export function ClauseValue({ clause, among, layout, onChange }: ClauseValueProps) {
  const { filter: words } = useWords();
  const language = useLanguage();
  const library = useLibrary();
  const { id } = subjectOf(clause.subject);
  const isOpen = layout === 'open';
  const size = isOpen ? 'medium' : 'small';
  switch (clause.test) {
    case 'in': {
      const choose = (values: Clause['values']): void => onChange({ ...clause, values });
      const shared = { dimension: id, chosen: clause.values, among, onChange: choose };
      return isOpen ? <CategoryList autoFocus {...shared} /> : <CategoryButton {...shared} />;
    }
    case 'atLeast':
      return (
        <Field label={isOpen ? words.level : undefined}>
          <Select
            size={size}
            autoFocus={isOpen}
            aria-label={words.level}
            value={clause.level}
            onChange={(_event, { value }) => onChange({ ...clause, level: value })}
          >
            <option value="" disabled>
              {words.chooseLevel}
            </option>
            {(dimensionIn(library, id)?.categories ?? []).map((category) => (
              <option key={category.id} value={category.id}>
                {category.label[language]}
              </option>
            ))}
          </Select>
        </Field>
      );
    case 'contains':
      return (
        <Field label={isOpen ? words.text : undefined} hint={isOpen ? words.textHint : undefined}>
          <Input
            size={size}
            autoFocus={isOpen}
            aria-label={words.text}
            placeholder={isOpen ? undefined : words.textHint}
            value={clause.text}
            onChange={(_event, { value }) => onChange({ ...clause, text: value.slice(0, 200) })}
          />
        </Field>
      );
    case 'says':
      return <Text>{findTextReading(clause.level)?.label[language] ?? clause.level}</Text>;
    case 'number':
    case 'date':
    case 'age':
    case 'years':
    case 'retirement':
      return <RangeEnds clause={clause} autoFocus={isOpen} size={size} onChange={onChange} />;
    default:
      return null;
  }
}

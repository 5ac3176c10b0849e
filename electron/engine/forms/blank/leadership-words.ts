import { leaders } from '../../../../shared/forms/columns/leadership';
import { fold } from '../../../../shared/text/fold';
import { coreOf } from './core-text';
import { who, type FormContext, type Who } from './piece';

/** `Lãnh đạo, quản lý`: true; `Không giữ chức vụ lãnh đạo, quản lý`: false; null where it says something else. */
export function saysLeadership(text: string): boolean | null {
  const found =
    /^(khong (?:la )?|chua )?(?:can bo )?(?:(?:giu|giu cac) (?:chuc vu |chuc danh |vi tri )?)?lanh dao(?: (?:va )?quan ly)?$/.exec(
      fold(coreOf(text)),
    );
  const isShort = (found?.[0] ?? '').endsWith('lanh dao') && !(found?.[0] ?? '').includes('giu');
  return found === null || isShort ? null : found[1] === undefined;
}

/**
 * Who leads is told by the words of the post. A form that counts the others beside them parts everybody by it, as the
 * yearly rating does; elsewhere it is asked.
 */
export function leadershipOf(text: string, { partsByLeadership }: FormContext): Who | null {
  const leads = saysLeadership(text);
  if (leads === null) return null;
  return leads
    ? who(leaders, { vi: 'Lãnh đạo, quản lý', en: 'In leadership' }, !partsByLeadership)
    : who(
        { not: leaders },
        { vi: 'Không giữ chức vụ lãnh đạo, quản lý', en: 'Not in leadership' },
        !partsByLeadership,
      );
}

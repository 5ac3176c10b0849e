import type { Condition } from '../../../../shared/analysis/condition';
import { believers, ethnicMinorities, partyMembers } from '../../../../shared/forms/columns/people';
import { leaders } from '../../../../shared/forms/columns/leadership';
import { fold } from '../../../../shared/text/fold';
import { rated } from './person-words';
import { who, type Who } from './piece';

/** `Có`, `Không`, `Chưa có`: whether what stands above them holds. */
export function yesOrNo(text: string): boolean | null {
  const key = fold(text);
  if (/^(?:co|roi|da co)$/.test(key)) return true;
  return /^(?:khong|khong co|chua|chua co|chua la|khong la|khong phai)$/.test(key) ? false : null;
}

/** What is so or not of everybody; of whom nothing is written it is not so. */
const traits: readonly Condition[] = [partyMembers, believers, ethnicMinorities, leaders, rated];

/** The answer below such words: "Đảng viên" over "Có" and "Chưa"; null where they are about something else. */
export function answerTo(above: Who, text: string): Who | null {
  const answer = yesOrNo(text);
  if (answer === null || !traits.some((trait) => JSON.stringify(trait) === JSON.stringify(above.who)))
    return null;
  if (answer) return above;
  // Who has no religion is often written as nothing.
  const isDoubtful = above.isDoubtful === true || above.who !== partyMembers;
  const words = { vi: `Không: ${above.words.vi}`, en: `Not: ${above.words.en}` };
  return who({ not: above.who }, words, isDoubtful);
}

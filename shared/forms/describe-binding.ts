import type { Language } from '../text/language';
import type { BlankBinding, OfferedAnswer } from './blank-form';

/** `Công chức (theo tiêu đề); chưa rõ: “BỔ NHIỆM”`: what a place of a blank form stands for, and what is asked about it. */
export function describeBinding(binding: BlankBinding, language: Language): string {
  const { words, unread = [], isOfNobody, certainty } = binding;
  const parts = [words[language]];
  if (certainty === 'asked' && unread.length > 0) {
    const quoted = unread.map((text) => `“${text}”`).join(', ');
    parts.push(language === 'vi' ? `chưa rõ: ${quoted}` : `not understood: ${quoted}`);
  }
  if (certainty === 'asked' && isOfNobody)
    parts.push(
      language === 'vi'
        ? 'danh sách không có ai như vậy; để đếm cả biểu, chọn “Mọi người”'
        : 'the roster has nobody of these; choose “Everybody” to count them all',
    );
  if (certainty === 'asked' && binding.offered) parts.push(describeOffer(binding.offered, language));
  return parts.join('; ');
}

/** `ở trang “Quý I” đã trả lời: Giới tính: Nữ` */
export function describeOffer({ from, isOtherForm, words }: OfferedAnswer, language: Language): string {
  if (language === 'vi') return `${isOtherForm ? 'ở biểu' : 'ở trang'} “${from}” đã trả lời: ${words.vi}`;
  return `answered ${isOtherForm ? 'in the form' : 'on the sheet'} “${from}”: ${words.en}`;
}

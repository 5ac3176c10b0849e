/** Whether a word could be a Vietnamese syllable: how legacy encodings are told apart from real text. */
const onset = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?';
const rhyme =
  '(?:' +
  [
    'a(?:ch|nh|ng|c|i|m|n|o|p|t|u|y)?',
    'ă(?:ng|c|m|n|p|t)',
    'â(?:ng|c|m|n|p|t|u|y)',
    'e(?:ng|c|m|n|o|p|t)?',
    'ê(?:ch|nh|m|n|p|t|u)?',
    'i(?:ch|nh|a|m|n|p|t|u|êc|êm|ên|êng|êp|êt|êu)?',
    'o(?:ng|c|i|m|n|p|t|a|ac|ach|ai|am|an|ang|anh|ao|ap|at|ay|ăc|ăm|ăn|ăng|ăt|e|en|eo|et|oc|ong)?',
    'ô(?:ng|c|i|m|n|p|t)?',
    'ơ(?:i|m|n|p|t)?',
    'u(?:ng|c|i|m|n|p|t|a|ân|âng|ât|ây|ê|êch|ên|ênh|êt|ôc|ôi|ôm|ôn|ông|ôt|ơ|y|ya|ych|ynh|yên|yêt|yt|yu)?',
    'ư(?:ng|c|i|m|n|t|u|a|ơc|ơi|ơm|ơn|ơng|ơp|ơt|ơu)?',
    'y(?:a|êm|ên|êt|êu|nh|t|n)?',
  ].join('|') +
  ')';
const syllable = new RegExp(`^${onset}${rhyme}$`);

/** Strips the tone but keeps â ê ô ă ơ ư đ. */
function withoutTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

export function isVietnameseSyllable(word: string): boolean {
  return syllable.test(withoutTone(word.toLocaleLowerCase('vi')));
}

/**
 * How Vietnamese a text looks: words with marks that are syllables, less three times those that cannot be. Words of
 * plain ASCII say nothing.
 */
export function vietnameseScore(text: string): number {
  let score = 0;
  for (const word of text.split(/[^\p{L}\p{M}\u00ad\u00a1-\u00bf\u00d7\u00f7]+/u)) {
    // eslint-disable-next-line no-control-regex
    if (word === '' || /^[\x00-\x7f]*$/.test(word)) continue;
    score += isVietnameseSyllable(word) ? 1 : -3;
  }
  return score;
}

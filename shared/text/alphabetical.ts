/** Names in the order of the Vietnamese alphabet, numbers in them by their size; many times faster than `localeCompare`. */
export const alphabetical = new Intl.Collator('vi', { numeric: true }).compare;

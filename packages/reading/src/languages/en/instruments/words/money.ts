/** Money as sums are told in: codes and signs stand before the number, names behind it. */
export const MONEY_SIGNS = ['us$', '$', '€', '£', 'usd', 'eur', 'gbp', 'sar', 'aed', 'qar', 'kwd', 'omr', 'bhd', 'jod', 'egp', 'mad', 'tnd', 'dzd', 'try', 'pkr', 'xof', 'myr', 'idr'] as const;
export const CURRENCIES = ['dollar', 'euro', 'riyal', 'rial', 'dirham', 'dinar', 'pound', 'franc', 'lira', 'rupee', 'yen', 'yuan', 'ouguiya', 'ringgit', 'taka', 'naira', 'shilling'] as const;

/** Money as sums are told in, behind the number; the second word of a name tells whose it is. */
export const CURRENCIES = ['dollars?', 'euros?', 'francs? cfa', 'fcfa', 'francs?', 'dirhams?', 'dinars?', 'r[iy]als?', 'livres?', 'ouguiyas?', 'yens?', 'yuans?', 'roupies?', 'usd', 'eur', 'xof', 'mad', 'tnd', 'dzd'] as const;

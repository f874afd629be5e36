/** «by virtue of it», said of an instrument named before. */
export const BY_VIRTUE_OF_IT = [
  'بموجبها', // by virtue of it (f.)
  'بموجبه', // by virtue of it
  'بمقتضاها', // in pursuance of it (f.)
  'بمقتضاه', // in pursuance of it
] as const;

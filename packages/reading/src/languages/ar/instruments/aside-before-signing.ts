/**
 * «the sitting, which the two presidents chaired, ended in the signing of …»: what is told of the sitting up to a comma,
 * where the signing comes right after it.
 */
export const ASIDE_BEFORE_SIGNING = '(?:(?:[^\\s.؛!؟;]+ ){0,8}?(?:التي|الذي) [^.؛!؟\\uE007]{3,160}[،,] (?=(?:عن |الي )?(?:بال|ال|ب)?(?:توقيع|امضاء|ابرام)(?![ء-ي])))?';

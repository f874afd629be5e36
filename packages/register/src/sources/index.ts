export { independentSources, type SourceTelling } from './independent-sources.ts';
export { likenessOfWording } from './likeness-of-wording.ts';
export { isLaterStage, saysOtherwise, type Told } from './says-otherwise.ts';

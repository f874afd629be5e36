export { likenessOfWording } from './likeness-of-wording.ts';
export { isLaterStage, saysOtherwise, type Told } from './says-otherwise.ts';

export { isLaterStage, saysOtherwise, type Told } from './says-otherwise.ts';

import type { AllTexts } from '../language.tsx';

export const review: AllTexts['review'] = {};

import { anyOf, either, named, optional } from '../../../rules/pattern.ts';
import { SIGN } from '../../../text/masked.ts';
import { AS_OFFICE, AS_OFFICE_ADJECTIVES, HEADSHIPS } from './words.ts';

const body = `[${SIGN.organisation}${SIGN.state}]`;

/** «رئيسا عاما لـ⟨organisation⟩», or an office with its body in one sign. */
export const office = named(
  'office',
  either(
    `${anyOf(AS_OFFICE)}(?:[ ]+${anyOf(AS_OFFICE_ADJECTIVES)}){0,2}${optional('[ ]+', either(`[لب]?${body}`, `ل\\p{L}{3,}(?:[ ]+ال\\p{L}+){0,2}`))}`,
    SIGN.office,
  ),
);

export const person = named('person', SIGN.person);

/** Offices held before, «… وزير المالية رئيسا لـ …»: the last is what somebody is appointed to. */
export const heldBefore = `(?:${SIGN.office}[ ،]{1,3}){0,3}`;

/** Anything between but another person: «… فلان، الذي …». */
export function withoutAnother(letters: number): string {
  return `[^\\n${SIGN.person}]{0,${letters}}?`;
}

/** «رئاسة ⟨organisation⟩», «بعمادة ⟨organisation⟩». */
export const headship = `ب?${named('office', either(...HEADSHIPS), '[ ]+', body)}`;

/** «تكليف فلانة، وزيرة البيئة، بتسيير وزارة النقل»: the office told of is not the one that is given. */
export const notOfCharge = '(?![ ،]{1,3}(?:ب(?:تسيير|تصريف|مهام|اعمال|اداره|رءاسه|رياسه|تولي|الاشراف|القيام)|للقيام|لتسيير|لاداره)(?![ء-ي])|[ ،]{1,3}ك(?!ا|ما|ل)[ء-ي]{4,})';

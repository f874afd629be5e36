import { evidence, named } from '../../../rules/pattern.ts';
import { defineRule } from '../../../rules/rule.ts';
import { sequence, words } from '../patterns.ts';

const ORDINAL = '(?:first|second|third|fourth|1st|2nd|3rd)';
const NAME = named('name', '(?!(?:as |by )?["( ]*(?:the )?(?:two |both )?(?:parties|sides)|(?:as|by) )[^"(),.;:\\n]{2,50}?');

export const partyCalled = defineRule({
  id: 'en/instruments/party-called',
  recognises: 'The text of an instrument says what it calls one of its parties: «hereinafter referred to as the First Party».',
  pattern: sequence(
    evidence(
      `(?:${words('hereinafter, hereafter, henceforth, herein, hitherto')},? (?:(?:is )?(?:referred to|called|known|designated|denominated)(?: as| by)? ["( ]*|(?=(?:the )?"))(?:the )?["( ]*${NAME}(?=["),.;:]|$)`,
      `|(?<=[(,] ?["( ]*(?:as )?(?:the )?["( ]*)${named('name2', `${ORDINAL} (?:party|side)`)}(?=["), ]))`,
    ),
  ),
  finds: [
    'Tanta University, ‹hereinafter referred to as "the Second Party›",',
    'Tanta University (‹hereafter called the University›)',
    'Tanta University, established in 1972 and ‹hereinafter "the University›", and',
    'Tanta University, as ‹Second Party›, represented by its president',
  ],
  ignores: ['The Ministry and the University (hereinafter referred to as "the Parties")', 'He is referred to as the father of the bill.'],
});

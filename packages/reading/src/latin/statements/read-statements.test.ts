import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const saidIn = (text: string): unknown => {
  const { statements, organisations, people } = read(text);
  const nameOf = (key: string): string | undefined => [...organisations, ...people].find((one) => one.key === key)?.name.value;
  return statements.map(({ speaker, positions }) => [nameOf(speaker.value), ...positions.map(({ act, issue }) => `${act.value}: ${issue.value}`)]);
};

describe('verbs set beside the first are positions of their own', () => {
  it.each([
    ['Dr Paolo Reyes commended the role of Chad, stressing that the work would go on.', [['Paolo Reyes', 'welcome: the role of Chad', 'reaffirm: the work would go on']]],
    ['Mrs Odile Marchand said that the school had opened, adding that teachers were trained.', [['Odile Marchand', 'note: the school had opened', 'note: teachers were trained']]],
    ['Mme Odile Marchand a souligné l’importance de la pêche, appelant à la mise en œuvre de l’accord.', [['Odile Marchand', 'reaffirm: l’importance de la pêche', 'call: la mise en œuvre de l’accord']]],
    ['M. Salim Haddad a indiqué que l’école a ouvert, ajoutant que les maîtres sont formés.', [['Salim Haddad', 'note: l’école a ouvert', 'note: les maîtres sont formés']]],
    ['M. Salim Haddad a salué les efforts de l’UNESCO et rappelé que la pêche fait vivre le port.', [['Salim Haddad', 'welcome: les efforts de l’UNESCO', 'note: la pêche fait vivre le port']]],
    ['M. Salim Haddad a condamné l’attaque. Il a présenté ses condoléances et appelé à une réponse régionale.', [['Salim Haddad', 'condemn: l’attaque', 'call: une réponse régionale']]],
    ['M. Salim Haddad a exprimé sa satisfaction, affirmant que la pêche fait vivre le port.', [['Salim Haddad', 'reaffirm: la pêche fait vivre le port']]],
  ])('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

it('what another says in the same sentence is no part of the first position', () => {
  expect(saidIn('Dr Paolo Reyes stressed the need for a truce, while Mrs Odile Marchand reiterated the support of UNESCO.')).toEqual([
    ['Paolo Reyes', 'reaffirm: the need for a truce'],
    ['Odile Marchand', 'reaffirm: the support of UNESCO'],
  ]);
});

it.each([
  'The memorandum signed by Dr Paolo Reyes, calling for reforms, is short.',
  'L’accord, saluant les progrès accomplis, a été signé par M. Salim Haddad.',
])('an instrument says nothing: %s', (text) => {
  expect(saidIn(text)).toEqual([]);
});

it.each([
  ['La Commission des droits humains a signé un accord avec l’UNESCO. La présidente de la Commission, Mme Odile Marchand, était là. La présidente de la Commission a salué ce pas.', [['Odile Marchand', 'welcome: ce pas']]],
  ['The Gulf Centre for Mediation and UNESCO signed an agreement. Sheikha Noor Al-Sahli, Chairperson of the Centre, was there. The Centre’s Chairperson called for wider cooperation.', [['Noor Al-Sahli', 'call: wider cooperation']]],
])('an office held in a body named for short means its holder: %s', (text, said) => {
  expect(saidIn(text)).toEqual(said);
});

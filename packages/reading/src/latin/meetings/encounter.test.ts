import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';

const meetingsIn = (text: string): unknown => {
  const { meetings, organisations, people } = read(text);
  const nameOf = (key: string): string | undefined => [...organisations, ...people].find((one) => one.key === key)?.name.value;
  return meetings.map(({ type, status, place, date, participants }) => [type.value, status.value, place?.value ?? null, date?.value.edtf ?? null, participants.map(({ value }) => nameOf(value))]);
};

describe('a meeting that a verb tells', () => {
  it.each([
    [
      'The Secretary General of UNESCO, Mrs Odile Marchand, received at her office in Tunis on 3 May 2024 the Ambassador of Chad, Mr Salim Haddad. During the meeting, the two sides discussed fisheries.',
      [['bilateral_meeting', 'held', 'Tunis', '2024-05-03', ['Odile Marchand', 'Salim Haddad']]],
    ],
    [
      'The Minister of Health of Jordan, Dr Paolo Reyes, met with a delegation of the Arab League. The meeting discussed vaccines.',
      [['bilateral_meeting', 'held', null, null, ['Paolo Reyes', 'Arab League']]],
    ],
    [
      'La directrice générale de l’UNESCO, Mme Odile Marchand, a reçu, lundi 3 juin 2024, au siège du Conseil des ports du Sahel à Tunis, l’ambassadeur du Tchad, M. Salim Haddad. L’entretien a porté sur la pêche.',
      [['bilateral_meeting', 'held', 'Tunis', '2024-06-03', ['Odile Marchand', 'Salim Haddad']]],
    ],
    [
      'Mme Odile Marchand, directrice de l’UNESCO, s’est entretenue avec M. Salim Haddad, ministre tchadien de la Pêche. Au cours de la rencontre, les deux parties ont évoqué la pêche.',
      [['bilateral_meeting', 'held', null, null, ['Odile Marchand', 'Salim Haddad']]],
    ],
  ])('and a noun takes up is one record, with those who met: %s', (text, meetings) => {
    expect(meetingsIn(text)).toEqual(meetings);
  });

  it('is not the session of which the text told before', () => {
    expect(meetingsIn('The third session of the Council of Ports was held in Tunis. Mrs Odile Marchand received Mr Salim Haddad. The session ended on Monday.')).toHaveLength(1);
  });
});

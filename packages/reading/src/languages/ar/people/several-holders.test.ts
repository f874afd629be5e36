import { describe, expect, it } from 'vitest';
import { read } from '../../../read.ts';

/** «name: title @ State» of each person. */
function holders(text: string): readonly string[] {
  const { people, organisations } = read(text);
  return people.map(({ name, offices }) => `${name.value}: ${offices.map(({ title, organisation }) => `${title.value} @ ${organisations.find(({ key }) => key === organisation?.value)?.name.value ?? '-'}`).join(', ')}`);
}

describe('ministers and ambassadors of several States', () => {
  it.each([
    ['عقد وزراء خارجية مصر سامي الدالي والأردن عمر الغرياني والعراق أحمد البكري اجتماعا.', ['سامي الدالي: وزير خارجية مصر @ مصر', 'عمر الغرياني: وزير خارجية الأردن @ الأردن', 'أحمد البكري: وزير خارجية العراق @ العراق']],
    ['شارك سفراء فرنسا جان مارتان، وإيطاليا ماريو روسي، وإسبانيا كارلوس غارسيا في الحفل.', ['جان مارتان: سفير فرنسا @ فرنسا', 'ماريو روسي: سفير إيطاليا @ إيطاليا', 'كارلوس غارسيا: سفير إسبانيا @ إسبانيا']],
    ['التقى الوزير سفيري فرنسا جان مارتان وإيطاليا ماريو روسي.', ['جان مارتان: سفيري فرنسا @ فرنسا', 'ماريو روسي: سفير إيطاليا @ إيطاليا']],
  ])('each hold their own in «%s»', (text, people) => {
    expect(holders(text)).toEqual(people);
  });

  it('each hold their own by the adjective of the State', () => {
    expect(holders('اجتمع وزراء الخارجية المصري سامي الدالي والأردني عمر الغرياني والعراقي أحمد البكري في بغداد.').map((one) => one.split(' @ ')[0])).toEqual(['سامي الدالي: وزير الخارجية المصري', 'عمر الغرياني: وزير الخارجية الأردني', 'أحمد البكري: وزير الخارجية العراقي']);
  });

  it.each([
    'قال رؤساء الأندية العربية سامي الدالي وعمر الغرياني إن اللقاء مهم.',
    'شكر وزراء الزراعة العرب سامي الدالي على كلمته.',
  ])('hold nothing where no State tells them apart: «%s»', (text) => {
    expect(read(text).people.flatMap(({ offices }) => offices)).toEqual([]);
  });
});

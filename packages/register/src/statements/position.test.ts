import { expect, it } from 'vitest';
import { isCall, type Position, positionsByIssue } from './index.ts';

const positions: readonly Position[] = [
  { act: 'reaffirm', issue: 'yemen' },
  { act: 'call', issue: 'food_security' },
  { act: 'welcome', issue: 'yemen' },
];

it('keeps calls apart from what is agreed or condemned', () => {
  expect(positions.filter(({ act }) => isCall(act)).map(({ issue }) => issue)).toEqual(['food_security']);
});

it('gathers what a statement says on each issue, in the order of the text', () => {
  expect([...positionsByIssue(positions)].map(([issue, said]) => [issue, said.map(({ act }) => act)])).toEqual([
    ['yemen', ['reaffirm', 'welcome']],
    ['food_security', ['call']],
  ]);
});

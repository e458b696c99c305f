import { lines } from '../../src/doctor/lines.js';
import { brokenSetups } from '../support/doctor/broken-setups.js';

it('every line is found wrong by a broken set-up, but for those that only tell something', () => {
  const found = new Set<string>(brokenSetups.map(({ finds }) => finds));
  const judging = Object.entries(lines).filter(([, row]) => !('onlyTells' in row));
  expect(judging.map(([id]) => id).filter((id) => !found.has(id))).toEqual([]);
});

it('every set-up has a name of its own', () => {
  const names = brokenSetups.map(({ what }) => what);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

import { AlarmBoard } from '../../src/emulator/alarms.js';

it('AlarmBoard tells changes only, and a new alarm has no data', () => {
  const board = new AlarmBoard();
  const told: string[] = [];
  const undo = board.onChange((name, state) => told.push(`${name} ${state}`));
  expect(board.state('errors')).toBe('INSUFFICIENT_DATA');
  board.set('errors', 'OK');
  board.set('errors', 'ALARM');
  board.set('errors', 'ALARM');
  undo();
  board.set('errors', 'OK');
  expect(told).toEqual(['errors OK', 'errors ALARM']);
  expect(board.all()).toEqual({ errors: 'OK' });
});

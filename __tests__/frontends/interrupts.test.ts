import { EventEmitter } from 'node:events';
import { listenForInterrupts } from '../../src/frontends/interrupts.js';

function listen() {
  const source = new EventEmitter();
  const exits: number[] = [];
  const interrupts = listenForInterrupts(source, (code) => exits.push(code));
  const send = (signal: 'SIGINT' | 'SIGTERM') => source.emit(signal, signal);
  return { source, exits, interrupts, send };
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('the first %s aborts, with exit code %i', (signal, code) => {
  const { interrupts, exits, send } = listen();
  expect(interrupts.signal.aborted).toBe(false);
  send(signal);
  expect(interrupts.signal.aborted).toBe(true);
  expect(interrupts.exitCode()).toBe(code);
  expect(exits).toEqual([]);
});

it('the second one ends the process at once, with the exit code of the first', () => {
  const { exits, send } = listen();
  send('SIGINT');
  send('SIGTERM');
  expect(exits).toEqual([130]);
});

it('none changes the exit code that was reported, or says anything after it', () => {
  const { interrupts, exits, send } = listen();
  const said: string[] = [];
  interrupts.answer((line) => said.push(line));
  interrupts.reported(5);
  send('SIGINT');
  send('SIGTERM');
  expect(exits).toEqual([5]);
  expect(said).toEqual([]);
});

it('leaves no listener behind', () => {
  const { source, interrupts } = listen();
  interrupts.stop();
  expect(source.eventNames()).toEqual([]);
});

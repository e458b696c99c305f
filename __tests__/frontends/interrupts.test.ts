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

it('the second one ends the process at once', () => {
  const { exits, send } = listen();
  send('SIGINT');
  send('SIGTERM');
  expect(exits).toEqual([143]);
});

it('leaves no listener behind', () => {
  const { source, interrupts } = listen();
  interrupts.stop();
  expect(source.eventNames()).toEqual([]);
});

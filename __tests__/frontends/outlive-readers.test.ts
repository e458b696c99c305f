import { EventEmitter } from 'node:events';
import { outliveReaders } from '../../src/frontends/outlive-readers.js';

const failure = (code: string) => Object.assign(new Error(code), { code });

it('goes on when a reader has gone, and hides no other failure', () => {
  const stream = new EventEmitter();
  outliveReaders(stream);
  expect(() => stream.emit('error', failure('EPIPE'))).not.toThrow();
  expect(() => stream.emit('error', failure('ENOSPC'))).toThrow('ENOSPC');
});

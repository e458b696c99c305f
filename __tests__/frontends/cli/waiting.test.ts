import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { startWaiting } from '../../../src/frontends/cli/waiting.js';

function stream(isTTY: boolean) {
  let text = '';
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 40 });
  stderr.setEncoding('utf8').on('data', (part) => (text += part));
  return { stderr, text: () => text };
}

it('tells on a terminal what takes more than a second, and leaves nothing of it', async () => {
  const { stderr, text } = stream(true);
  const done = startWaiting({ stderr, env: {} }, 'Asking AWS');
  expect(text()).toBe('');
  while (text() === '') await wait(50);
  done();
  done();
  const frames = text().split('\r\u001b[K');
  expect(frames[1]).toMatch(/^\S Asking AWS {3}1\.\d s$/);
  expect(frames.at(-1)).toBe('');
});

it.each([
  ['in a pipe', false, {}],
  ['in a job', true, { CI: 'true' }],
  ['on a dumb terminal', true, { TERM: 'dumb' }],
])('shows nothing %s', async (_, isTTY, env) => {
  const { stderr, text } = stream(isTTY);
  const done = startWaiting({ stderr, env }, 'Asking AWS');
  await wait(1300);
  done();
  expect(text()).toBe('');
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSession } from '../../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../../src/adapters/aws/ecs.js';

/** AWS as it is on a bad day: takes every request and answers none. */
let silent: Server;
const before = { ...process.env };
beforeAll(async () => {
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
  process.env.AWS_SECRET_ACCESS_KEY = 'example';
});
afterAll(() => {
  process.env = before;
  silent.closeAllConnections();
  silent.close();
});

function open() {
  const controller = new AbortController();
  const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
  const session = openSession({ aws, interrupted: controller.signal });
  return { ecs: ecsAdapter(session), interrupt: () => controller.abort(), session };
}

/** Milliseconds until the call was given up, and what it said. */
async function givenUp(call: Promise<unknown>): Promise<[number, unknown]> {
  const from = Date.now();
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return [Date.now() - from, error];
}

it('an interrupt ends a read that is under way at once', async () => {
  const { ecs, interrupt, session } = open();
  const read = givenUp(ecs.describeService('prod', 'web'));
  await new Promise((resolve) => silent.once('request', resolve));
  interrupt();
  const [, error] = await read;
  expect(error).toMatchObject({
    code: 'interrupted',
    message: 'Interrupted before AWS had answered DescribeServices.',
  });
  session.close();
});

it('a write under way gets three seconds to be answered, the last calls of a run six from the interrupt on', async () => {
  const { ecs, interrupt, session } = open();
  const write = givenUp(ecs.updateService({ cluster: 'prod', service: 'web' }));
  await new Promise((resolve) => silent.once('request', resolve));
  interrupt();
  const last = givenUp(ecs.stopServiceDeployment('arn', 'ROLLBACK'));
  const [[writeMs, writeError], [lastMs, lastError]] = await Promise.all([write, last]);
  expect([writeError, lastError]).toMatchObject([{ code: 'interrupted' }, { code: 'interrupted' }]);
  expect(writeMs).toBeGreaterThan(2900);
  expect(writeMs).toBeLessThan(4500);
  expect(lastMs).toBeGreaterThan(5900);
  expect(lastMs).toBeLessThan(7400);
  session.close();
});

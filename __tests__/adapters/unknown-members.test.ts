import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSession } from '../../src/adapters/aws/aws-session.js';
import { ecsAdapter } from '../../src/adapters/aws/ecs.js';

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
process.env.AWS_ACCESS_KEY_ID = 'AKIAEXAMPLE';
process.env.AWS_SECRET_ACCESS_KEY = 'example';

/** An ECS that is newer than the SDK. */
const described = {
  taskDefinitionArn: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7',
  family: 'web',
  revision: 7,
  registeredAt: 1.7e9,
  warpDrive: true,
  containerDefinitions: [{ name: 'web', image: 'web', healthCheck: { command: ['CMD', 'a'], mood: 'good' } }],
};

/** The revision as it is read from an ECS that gives this answer. */
async function readFrom(status: number, answer: object) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.AWS_ENDPOINT_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const aws = { region: 'eu-central-1', roleSessionName: 'test', audience: '', allowedAccountIds: [] };
  const reading = ecsAdapter(openSession({ aws })).describeTaskDefinition('web');
  return reading.finally(() => {
    server.closeAllConnections();
    server.close();
  });
}

it('tells which members of a described revision the SDK would leave out', async () => {
  const revision = await readFrom(200, { taskDefinition: described, tags: [{ key: 'a', value: 'b' }] });
  expect(revision).toMatchObject({ definition: { family: 'web', revision: 7 }, tags: { a: 'b' } });
  expect(revision.unknown).toEqual(['warpDrive', 'containerDefinitions[0].healthCheck.mood']);
});

it('leaves a refusal as ECS said it', async () => {
  const refusal = { __type: 'ClientException', message: 'Unable to describe task definition.' };
  await expect(readFrom(400, refusal)).rejects.toThrow('Unable to describe task definition.');
});

import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '../../../src/emulator/emulator.js';
import { clientConfig, startTestEmulator } from '../../support/start-test-emulator.js';

const ECR = 'AmazonEC2ContainerRegistry_V20150921';
const SIGNED =
  'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20260101/eu-west-1/ecr/aws4_request, SignedHeaders=host, Signature=0';
let emulator: Emulator;

beforeAll(async () => {
  emulator = await startTestEmulator();
});

afterAll(() => emulator.close());

function json(target: string, body: string, headers: Record<string, string> = { authorization: SIGNED }) {
  return jsonAt(emulator.url, target, body, headers);
}

function jsonAt(url: string, target: string, body: string, headers: Record<string, string>) {
  return fetch(url, { method: 'POST', headers: { 'x-amz-target': target, ...headers }, body });
}

async function refusal(response: Response) {
  const { __type, message } = (await response.json()) as { __type: string; message: string };
  return { status: response.status, header: response.headers.get('x-amzn-errortype'), __type, message };
}

describe('AWS JSON 1.1', () => {
  it('answers an SDK client, with the region of its signature', async () => {
    const ecr = new ECRClient(clientConfig(emulator));
    const { repository, $metadata } = await ecr.send(new CreateRepositoryCommand({ repositoryName: 'app' }));
    expect(repository?.repositoryArn).toBe('arn:aws:ecr:eu-central-1:123456789012:repository/app');
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('writes times as seconds', async () => {
    const response = await json(`${ECR}.CreateRepository`, '{"repositoryName":"timed"}');
    const { repository } = (await response.json()) as { repository: { createdAt: number } };
    expect(Math.abs(repository.createdAt - Date.now() / 1000)).toBeLessThan(60);
  });

  it('names what is supported when an operation is not', async () => {
    expect(await refusal(await json(`${ECR}.PutReplicationConfiguration`, '{}'))).toMatchObject({
      status: 400,
      header: 'UnknownOperationException',
      __type: 'UnknownOperationException',
      message: expect.stringMatching(/no operation PutReplicationConfiguration.*CreateRepository/),
    });
    expect(await refusal(await json('DynamoDB_20120810.PutItem', '{}'))).toMatchObject({
      __type: 'UnknownOperationException',
      message: expect.stringContaining(ECR),
    });
  });

  it('refuses a request that is not signed at all', async () => {
    expect(await refusal(await json(`${ECR}.DescribeRepositories`, '{}', {}))).toMatchObject({
      status: 400,
      __type: 'MissingAuthenticationTokenException',
    });
  });

  it.each([
    ['{"repositoryName":5}', 'NUMBER_VALUE can not be converted to a String'],
    ['{"repositoryName":["a"]}', 'Start of list found where not expected'],
    ['{"repositoryName":"a","tags":{"a":1}}', 'Start of structure or map found where not expected.'],
    [
      '{"repositoryName":"a","imageScanningConfiguration":{"scanOnPush":"yes"}}',
      'STRING_VALUE can not be converted to a Boolean',
    ],
    ['not json', 'The request body is not a JSON document'],
  ])('refuses the wrong type in %s', async (body, message) => {
    expect(await refusal(await json(`${ECR}.CreateRepository`, body))).toMatchObject({
      status: 400,
      __type: 'SerializationException',
      message,
    });
  });

  it('refuses a missing required member, however deep', async () => {
    expect(await refusal(await json(`${ECR}.CreateRepository`, '{"repositoryName":null}'))).toMatchObject({
      __type: 'InvalidParameterException',
      message:
        "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'Member must not be null'",
    });
    const body = '{"repositoryName":"ab","encryptionConfiguration":{"kmsKey":"k"}}';
    expect(await refusal(await json(`${ECR}.CreateRepository`, body))).toMatchObject({
      message: expect.stringContaining("'encryptionConfiguration.encryptionType'"),
    });
  });
});

describe('the AWS query protocol', () => {
  it('answers an SDK client', async () => {
    const sts = new STSClient(clientConfig(emulator));
    await expect(sts.send(new GetCallerIdentityCommand({}))).resolves.toMatchObject({
      Account: '123456789012',
    });
  });

  it('answers errors as XML with a request id', async () => {
    const body = new URLSearchParams({ Action: 'GetFederationToken', Version: '2011-06-15', Name: 'x' });
    const response = await fetch(emulator.url, { method: 'POST', headers: { authorization: SIGNED }, body });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).toContain('<Type>Sender</Type><Code>UnknownOperationException</Code>');
    expect(text).toContain(`<RequestId>${response.headers.get('x-amzn-requestid')}</RequestId>`);
  });

  it('names the versions it has when asked for another', async () => {
    const body = new URLSearchParams({ Action: 'DescribeInstances', Version: '2014-10-06' });
    const response = await fetch(emulator.url, { method: 'POST', headers: { authorization: SIGNED }, body });
    expect(await response.text()).toContain('2011-06-15 (sts)');
  });
});

describe('a member that AWS does not know', () => {
  const misspelt = '{"repositoryName":"logged","imageTagMutabilty":"IMMUTABLE"}';

  it('is ignored as AWS does, and kept in the request log, which can be cleared', async () => {
    const lenient = await startTestEmulator({ strictModel: false });
    await jsonAt(lenient.url, `${ECR}.CreateRepository`, misspelt, { authorization: SIGNED });
    const log = `${lenient.url}/_emulator/requests`;
    const { requests } = (await (await fetch(log)).json()) as { requests: unknown[] };
    expect(requests).toEqual([
      expect.objectContaining({
        service: 'ecr',
        operation: 'CreateRepository',
        parameters: { repositoryName: 'logged' },
        unknownMembers: ['imageTagMutabilty'],
        status: 200,
        bytesIn: 59,
      }),
    ]);
    await fetch(log, { method: 'DELETE' });
    expect(await (await fetch(log)).json()).toEqual({ requests: [] });
    await lenient.close();
  });

  it('is refused by its name when the emulator is strict, as in all our tests', async () => {
    expect(await refusal(await json(`${ECR}.CreateRepository`, misspelt))).toMatchObject({
      status: 400,
      message: 'CreateRepository has no such members: imageTagMutabilty',
    });
  });
});

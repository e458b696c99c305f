import {
  type ECRClient,
  GetAuthorizationTokenCommand,
  GetLifecyclePolicyCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { ShipError } from '../../errors.js';
import { putLifecyclePolicyInput } from '../../plan/write-requests.js';
import type { EcrPort, RegistryLogin } from '../../ports/ecr-port.js';
import { awsFailure, callAws, isException } from './aws-failure.js';
import type { AwsSession } from './aws-session.js';
import { ecrClients } from './ecr-clients.js';
import { ecrImages } from './ecr-images.js';
import { ecrLifecycle } from './ecr-lifecycle.js';
import { ecrRepositories } from './ecr-repositories.js';

/** Amazon ECR through the SDK. */
export function ecrAdapter(session: AwsSession): EcrPort {
  const clients = ecrClients(session);
  const client = clients();
  const images = ecrImages(clients);
  return {
    ...ecrRepositories(client),
    ...images,
    login: (place) => login(clients(place), place?.registryId),
    findLifecyclePolicy: (repository) => findLifecyclePolicy(client, repository),
    putLifecyclePolicy: async (repository, policy) => {
      const command = new PutLifecyclePolicyCommand(putLifecyclePolicyInput(repository, policy));
      await callAws('ecr:PutLifecyclePolicy', () => client.send(command));
    },
    findImage: async (repository, digest) => (await images.findTags(repository, [digest]))[0],
    ...ecrLifecycle(client),
  };
}

/** Naming the registry gives its own address, although the token itself is good for every one that lets us in. */
async function login(client: ECRClient, registryId?: string): Promise<RegistryLogin> {
  const answer = await callAws('ecr:GetAuthorizationToken', () =>
    client.send(
      new GetAuthorizationTokenCommand(registryId === undefined ? {} : { registryIds: [registryId] }),
    ),
  );
  const data = answer.authorizationData?.[0];
  const [username, ...password] = Buffer.from(data?.authorizationToken ?? '', 'base64')
    .toString()
    .split(':');
  if (data?.proxyEndpoint === undefined || username === undefined) {
    throw new ShipError('aws-refused', 'ECR gave no authorization token.', { remedy: 'Run again.' });
  }
  const isPlain = data.proxyEndpoint.startsWith('http://');
  const registry = data.proxyEndpoint.replace(/^https?:\/\//, '');
  return { registry, username, password: password.join(':'), ...(isPlain ? { isPlain } : {}) };
}

async function findLifecyclePolicy(client: ECRClient, repositoryName: string): Promise<string | undefined> {
  try {
    return (await client.send(new GetLifecyclePolicyCommand({ repositoryName }))).lifecyclePolicyText;
  } catch (error) {
    const none = ['LifecyclePolicyNotFoundException', 'RepositoryNotFoundException'];
    if (none.some((name) => isException(error, name))) return undefined;
    throw awsFailure(error, 'ecr:GetLifecyclePolicy');
  }
}

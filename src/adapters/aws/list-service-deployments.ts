import {
  type ECSClient,
  ListServiceDeploymentsCommand,
  type ListServiceDeploymentsCommandInput,
} from '@aws-sdk/client-ecs';
import type { WhichDeployments } from '../../ports/ecs-port.js';
import type { ServiceDeployment } from '../../watch/rollout.js';
import { callAws } from './aws-failure.js';
import { briefServiceDeployment } from './ecs-service-deployment.js';

/** Entries of a page, and pages that are read at the most; a busy service makes a hundred since ours at the very most. */
const pageSize = 20;
const mostPages = 5;

/** The SDK has no paginator for this list. */
export async function listServiceDeployments(
  client: ECSClient,
  service: { readonly cluster: string; readonly service: string },
  which: WhichDeployments,
): Promise<readonly ServiceDeployment[]> {
  const found: ServiceDeployment[] = [];
  let input: ListServiceDeploymentsCommandInput = { ...service, ...filter(which), maxResults: pageSize };
  for (let page = 1; page <= ('since' in which ? mostPages : 1); page += 1) {
    const command = new ListServiceDeploymentsCommand(input);
    const answer = await callAws('ecs:ListServiceDeployments', () => client.send(command));
    found.push(...(answer.serviceDeployments ?? []).map(briefServiceDeployment));
    if (answer.nextToken === undefined) break;
    input = { ...input, nextToken: answer.nextToken };
  }
  return found.sort((a, b) => b.createdAt - a.createdAt);
}

function filter(which: WhichDeployments): Partial<ListServiceDeploymentsCommandInput> {
  return 'since' in which ? { createdAt: { after: new Date(which.since) } } : { status: ['SUCCESSFUL'] };
}

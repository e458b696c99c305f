import type { Evidence } from '../evidence.js';
import { failedContainer } from '../failed-container.js';
import type { Found } from './cause-rule.js';
import { listWords } from './list-words.js';

/**
 * The agent's texts of a connection that did not come about.
 * Source: Amazon ECS developer guide, "Troubleshooting Amazon ECS ResourceInitializationError errors".
 */
export const UNREACHABLE =
  /(?:ResourceInitializationError|CannotPull\w*): .*?(?:dial (?:tcp|udp)|i\/o timeout|TLS handshake timeout|connection timed out|Client\.Timeout exceeded|request canceled while waiting for connection|context deadline exceeded|no route to host|no such host|signal: killed|connection issue between the task and|check your (?:task )?network (?:configuration|connection)).*/is;

/** What a task has to reach: its name, how the texts tell it, the VPC endpoints that lead there. */
const services = [
  {
    name: 'AWS Secrets Manager',
    told: /(?:from asm|secrets manager|secretsmanager\.)/i,
    endpoints: 'secretsmanager',
  },
  { name: 'AWS Systems Manager', told: /(?:from ssm|systems manager|\bssm\.)/i, endpoints: 'ssm' },
  { name: 'CloudWatch Logs', told: /logger args|log stream|cloudwatch|logs\./i, endpoints: 'logs' },
  { name: 'Amazon S3', told: /environment (?:variable )?files|\bs3\b/i, endpoints: 's3' },
  {
    name: 'Amazon ECR',
    told: /ecr registry auth|amazon ecr|\becr\b/i,
    endpoints: 'ecr.api, ecr.dkr and (gateway) s3',
  },
] as const;

/** Who cannot be reached and, by the service's own network settings, why. */
export function networkCause({ match: [text], evidence }: Found): string {
  const whom = destination(text, evidence);
  if (/connection refused/.test(text))
    return `Nothing takes the task’s connections to ${whom}: connection refused.`;
  const lookup = /no such host/.test(text) ? ' (its name is not known there)' : '';
  return `There is no network route from the task to ${whom}${lookup}${missing(evidence)}.`;
}

export function networkRemedy(evidence: Evidence): string {
  const { network } = evidence.service ?? {};
  const text = evidence.tasks
    .map(({ stoppedReason = '' }) => stoppedReason)
    .find((one) => UNREACHABLE.test(one));
  const endpoints = serviceIn(text ?? '')?.endpoints ?? 'ecr.api, ecr.dkr, s3, logs and secretsmanager';
  if (network?.publicAddress) {
    return 'Let the subnets’ route table lead to an internet gateway, and the security groups and network ACLs let TCP 443 out.';
  }
  return (
    `Give the subnets a NAT gateway or VPC endpoints for ${endpoints} whose security group lets TCP 443 in; ` +
    'in a public subnet set assignPublicIp to ENABLED.'
  );
}

/** `network: subnets subnet-1; security groups sg-1; assignPublicIp DISABLED` */
export function networkLine({ service }: Evidence): readonly string[] {
  if (service?.network === undefined) return [];
  const { subnets, securityGroups, publicAddress } = service.network;
  const groups = securityGroups.length === 0 ? 'the VPC’s default' : securityGroups.join(', ');
  const address = publicAddress ? 'ENABLED' : 'DISABLED';
  return [`network: subnets ${subnets.join(', ')}; security groups ${groups}; assignPublicIp ${address}`];
}

function missing({ service }: Evidence): string {
  if (service?.network === undefined) return '';
  const { subnets, publicAddress } = service.network;
  const several = subnets.length > 1;
  const where = `${several ? 'subnets' : 'subnet'} ${listWords(subnets)}`;
  return publicAddress
    ? `, although it has a public address: ${where} ${several ? 'do' : 'does'} not let it out`
    : `: it has no public address, and ${where} ${several ? 'lead' : 'leads'} there neither by a NAT gateway nor by a VPC endpoint`;
}

function destination(text: string, evidence: Evidence): string {
  const host = /https?:\/\/([^/"\s\\]+)/.exec(text)?.[1] ?? /lookup ([\w.-]+)/.exec(text)?.[1];
  const known = serviceIn(text);
  const image = /CannotPull/.test(text) ? failedContainer(evidence)?.container.image : undefined;
  const name =
    known?.name ?? (image === undefined ? 'the AWS services that it needs' : `the registry of ${image}`);
  return host === undefined ? name : `${name} (${host})`;
}

/** The sentence that every such text begins with names secrets and registry alike. */
function serviceIn(text: string) {
  const told = text.replace(/unable to pull secrets or registry auth:?/g, '');
  return services.find((service) => service.told.test(told));
}

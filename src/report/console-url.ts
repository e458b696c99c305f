const consoleHosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/**
 * The ECS console's page of a service, from `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE`.
 * Undefined for an ARN in the old form (it does not name the cluster) and for partitions without a public console.
 */
export function consoleUrl(serviceArn: string): string | undefined {
  const match = /^arn:([\w-]+):ecs:([\w-]+):\d*:service\/([\w-]+)\/([\w-]+)$/.exec(serviceArn);
  const [, partition = '', region, cluster, service] = match ?? [];
  const host = consoleHosts[partition];
  if (host === undefined) return undefined;
  return `https://${region}.${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

const consoleHosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

interface Place {
  readonly host: string;
  readonly region: string;
  readonly cluster: string;
  readonly service: string;
}

/** From `arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/SERVICE`. */
function placeOf(serviceArn: string): Place | undefined {
  const match = /^arn:([\w-]+):ecs:([\w-]+):\d*:service\/([\w-]+)\/([\w-]+)$/.exec(serviceArn);
  const [, partition = '', region = '', cluster = '', service = ''] = match ?? [];
  const host = consoleHosts[partition];
  return host === undefined ? undefined : { host: `https://${region}.${host}`, region, cluster, service };
}

/**
 * The ECS console's page of a service's deployments. Undefined for an ARN in the old form (it does not name the cluster)
 * and for partitions without a public console.
 */
export function consoleUrl(serviceArn: string): string | undefined {
  const place = placeOf(serviceArn);
  if (place === undefined) return undefined;
  const { host, region, cluster, service } = place;
  return `${host}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** The ECS console's page of a service, with its health. */
export function serviceUrl(serviceArn: string): string | undefined {
  return consoleUrl(serviceArn)?.replace(/\/deployments\?/, '/health?');
}

/** The ECS console's page of the service's cluster. */
export function clusterUrl(serviceArn: string): string | undefined {
  const place = placeOf(serviceArn);
  if (place === undefined) return undefined;
  return `${place.host}/ecs/v2/clusters/${place.cluster}/services?region=${place.region}`;
}

/** The ECS console's page of a task of the service. */
export function taskUrl(serviceArn: string, taskId: string): string | undefined {
  const place = placeOf(serviceArn);
  if (place === undefined || !/^[0-9a-f-]+$/.test(taskId)) return undefined;
  const { host, region, cluster } = place;
  return `${host}/ecs/v2/clusters/${cluster}/tasks/${taskId}/configuration?region=${region}`;
}

/** The CloudWatch console's page of a log stream, in the service's region unless it names another. */
export function logUrl(
  serviceArn: string,
  stream: { readonly group: string; readonly name: string; readonly region?: string },
): string | undefined {
  const group = logGroupUrl(serviceArn, stream);
  return group === undefined ? undefined : `${group}/log-events/${escapedTwice(stream.name)}`;
}

/** The CloudWatch console's page of a log group, in the service's region unless it names another. */
export function logGroupUrl(
  serviceArn: string,
  { group, region: own }: { readonly group: string; readonly region?: string },
): string | undefined {
  const place = placeOf(serviceArn);
  if (place === undefined) return undefined;
  const region = own ?? place.region;
  const host = place.host.replace(place.region, region);
  return `${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/${escapedTwice(group)}`;
}

/** The console escapes twice, and writes the second percent sign as a dollar. */
function escapedTwice(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}

/**
 * A line for a narrow screen: digests, commits and ids of tasks are cut to what tells two of them apart, a registry's
 * host and a load balancer's ARN to the name that somebody has given. In full they stand among the outputs.
 */
export function withShortNames(line: string): string {
  return line
    .replace(/\b\d{12}\.dkr\.ecr(?:-fips)?\.[\w.-]+\.amazonaws\.com(?:\.cn)?\//g, '')
    .replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')
    .replace(/\b([0-9a-f]{12})[0-9a-f]{28}\b/g, '$1…')
    .replace(/\b([0-9a-f]{8})[0-9a-f]{24}\b/g, '$1…')
    .replace(/\barn:[\w-]+:elasticloadbalancing:[^\s)]*?:(targetgroup\/[^\s/)]+)[^\s)]*/g, '$1');
}

/** AWS's own domains, those of VPC endpoints included. */
const ofAws = /(?:^|\.)(?:amazonaws\.com|amazonaws\.com\.cn|api\.aws|api\.amazonwebservices\.com\.cn)$/;

/** Whether what ECS is asked at has a console: a stand-in for AWS has none. */
export function hasConsole(env: Readonly<Record<string, string | undefined>>): boolean {
  const endpoint = env.AWS_ENDPOINT_URL_ECS || env.AWS_ENDPOINT_URL;
  if (!endpoint || env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true') return true;
  try {
    return ofAws.test(new URL(endpoint).hostname);
  } catch {
    return true;
  }
}

/** Where Systems Manager is: what the standard variables say, else its address in the region's partition. */
export function systemsManagerEndpoint(
  region: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return env.AWS_ENDPOINT_URL_SSM || env.AWS_ENDPOINT_URL || `https://ssm.${region}.${domain}`;
}

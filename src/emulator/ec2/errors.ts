import { AwsError } from '../aws-error.js';
import type { InputProblems } from '../protocol/input-problems.js';

/** EC2's code and words for ids that lead nowhere (source: EC2 API reference, "Error codes"). */
const NOT_FOUND = {
  subnet: ['InvalidSubnetID.NotFound', 'subnet ID'],
  routeTable: ['InvalidRouteTableID.NotFound', 'routeTable ID'],
  securityGroup: ['InvalidGroup.NotFound', 'security group'],
  vpc: ['InvalidVpcID.NotFound', 'vpc ID'],
  vpcEndpoint: ['InvalidVpcEndpointId.NotFound', 'Vpc Endpoint Id'],
} as const;

export type NetworkThing = keyof typeof NOT_FOUND;

export function notFound(thing: NetworkThing, ids: readonly string[]): AwsError {
  const [code, words] = NOT_FOUND[thing];
  const does = ids.length > 1 ? 's' : '';
  return new AwsError(
    code,
    `The ${words}${does} '${ids.join(', ')}' do${ids.length > 1 ? '' : 'es'} not exist`,
  );
}

export function invalidFilter(name: string): AwsError {
  return new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
}

/** A permission to do what a dry run asks about is an error on EC2, too. */
export function dryRun(): AwsError {
  const message = 'Request would have succeeded, but DryRun flag is set.';
  return new AwsError('DryRunOperation', message, {}, 412);
}

export function refuseEc2Input({ missing, notInEnum }: InputProblems): AwsError {
  const [name] = missing;
  if (name !== undefined)
    return new AwsError('MissingParameter', `The request must contain the parameter ${name}`);
  const [{ path, value } = { path: '', value: '' }] = notInEnum;
  return new AwsError('InvalidParameterValue', `Value (${value}) for parameter ${path} is invalid.`);
}

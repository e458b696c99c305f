import { AwsError } from '../aws-error.js';

export function clusterNotFound(): AwsError {
  return new AwsError('ClusterNotFoundException', 'Cluster not found.');
}

export function serviceNotFound(): AwsError {
  return new AwsError('ServiceNotFoundException', 'Service not found.');
}

export function serviceNotActive(): AwsError {
  return new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
}

export function clientError(message: string): AwsError {
  return new AwsError('ClientException', message);
}

export function invalidParameter(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}

/** As users see it who give a DAEMON service a count. */
export function daemonCount(): AwsError {
  return invalidParameter(
    'The daemon scheduling strategy does not support a desired count for services. Remove a desired count value and try again',
  );
}

/** A feature of ECS that this stand-in does not play. */
export function unsupportedFeature(feature: string): AwsError {
  return new AwsError('UnsupportedFeatureException', `The emulator does not support ${feature}.`);
}

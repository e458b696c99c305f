import { AwsError } from '../aws-error.js';

/** The refusal of one request too many, as each service words it. */
export function rateExceeded(service: string): AwsError {
  if (service === 'ec2') {
    return new AwsError('RequestLimitExceeded', 'Request limit exceeded.', {}, 503);
  }
  const query = service === 'elb' || service === 'sts';
  return new AwsError(query ? 'Throttling' : 'ThrottlingException', 'Rate exceeded');
}

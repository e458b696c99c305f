import { AwsError } from '../aws-error.js';

export function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntityException', message, {}, 404);
}

export function invalidInput(message: string): AwsError {
  return new AwsError('InvalidInputException', message);
}

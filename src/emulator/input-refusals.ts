import { AwsError } from './aws-error.js';
import type { InputProblems } from './protocol/input-problems.js';

/** The sentence most AWS services have for input their model does not allow. */
export function validationText(problems: InputProblems): string {
  const missing = problems.missing.map(
    (path) => `Value null at '${path}' failed to satisfy constraint: Member must not be null`,
  );
  const wrong = problems.notInEnum.map(
    ({ path, value, valid }) =>
      `Value '${value}' at '${path}' failed to satisfy constraint: Member must satisfy enum value set: [${valid.join(', ')}]`,
  );
  const all = [...missing, ...wrong];
  return `${all.length} validation error${all.length > 1 ? 's' : ''} detected: ${all.join('; ')}`;
}

/** A refusal of bad input under the exception name a service uses for it. */
export function refuseAs(code: string): (problems: InputProblems) => AwsError {
  return (problems) => new AwsError(code, validationText(problems));
}

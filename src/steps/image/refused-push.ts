import { ShipError } from '../../errors.js';
import type { PushFailure } from '../../plan/push-failure.js';

/** A push whose every try was broken off. */
export function unfinishedPush(error: unknown, { kind, cause }: PushFailure, tried: number): ShipError {
  if (kind !== 'again') return refusedPush(error, { kind, cause });
  return pushFailed(
    `The registry did not take the image in ${tried} tries: ${cause}.`,
    'Run again: what was uploaded is kept. If it stays so, check the way to the registry (proxy, VPC endpoint, security group).',
    error,
  );
}

/** A push that another try would not help. */
export function refusedPush(error: unknown, { cause }: PushFailure): ShipError {
  const remedy = refusesLook(error) ? lookRemedy : remedyFor(cause);
  return pushFailed(`The registry refuses the image: ${cause}.`, remedy, error);
}

/** The answer to HEAD has no body that could name the action. Source: ECR user guide, "Required IAM permissions for pushing". */
function refusesLook(error: unknown): boolean {
  return (error as ShipError).evidence.some((line) => /HEAD request to \S*\/blobs\/\S*:.*\b403\b/.test(line));
}

const lookRemedy =
  'Allow ecr:BatchCheckLayerAvailability on this repository to this role: the builder may not look which layers are there. docs/iam.md has the whole policy.';

function pushFailed(message: string, remedy: string, error: unknown): ShipError {
  return new ShipError('push-failed', message, {
    remedy,
    evidence: (error as ShipError).evidence,
    cause: error,
  });
}

function remedyFor(cause: string): string {
  if (/tag invalid|^400/.test(cause))
    return 'The repository’s tags are immutable and this one seems to be taken: ship another commit, or set the option tag.';
  if (/name unknown|^404/.test(cause))
    return 'Somebody deleted the repository meanwhile: run again, and it is created.';
  if (/x509/.test(cause))
    return 'Have the machine (and Docker’s engine) trust the certificate of the registry, or of the proxy before it.';
  if (/limit|quota/i.test(cause))
    return 'Have the quota raised (Service Quotas, Amazon ECR), or remove images.';
  return 'Allow the push actions of ECR on this repository to this role (ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:BatchCheckLayerAvailability, ecr:PutImage); docs/iam.md has the whole policy.';
}

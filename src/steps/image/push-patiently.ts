import { ShipError } from '../../errors.js';
import { judgePush, type PushFailure } from '../../plan/push-failure.js';
import type { BuilderTool, RegistryLogin } from '../../ports.js';
import { jittered } from '../../watch/throttle-floor.js';
import { notice, type Run } from '../run.js';

/** How often a login or a push is tried in all. */
export const pushTries = 5;

/** Milliseconds between two tries; together more than a registry's short outage. */
const waits = [1000, 2000, 4000, 8000] as const;

/** A registry that is logged in to when needed, and pushed to until the image has arrived or is refused. */
export interface RegistryVisit {
  logIn(): Promise<void>;
  /** What has arrived is not sent again: the tools ask the registry for each layer first. Throws `push-failed`. */
  push<T>(work: () => Promise<T>): Promise<T>;
}

export function visitRegistry(run: Run, login: RegistryLogin, tool: BuilderTool): RegistryVisit {
  const credentials: Credentials = { login, tool, accepted: false };
  const push: RegistryVisit['push'] = (work) => pushPatiently(run, credentials, work);
  return { logIn: () => push(async () => undefined), push };
}

interface Credentials {
  login: RegistryLogin;
  readonly tool: BuilderTool;
  accepted: boolean;
}

async function pushPatiently<T>(run: Run, credentials: Credentials, work: () => Promise<T>): Promise<T> {
  let renewals = 0;
  for (let tried = 1; ; tried += 1) {
    try {
      await useLogin(run, credentials);
      return await work();
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined || run.interrupted.aborted) throw error;
      if (!isWorthwhile(failure, renewals) || tried === pushTries) throw gaveUp(error, failure, tried);
      if (failure.kind !== 'again') {
        renewals += 1;
        await renew(run, credentials, failure);
      } else {
        await pause(run, failure, tried);
      }
      if (run.interrupted.aborted) throw error;
    }
  }
}

async function useLogin(run: Run, credentials: Credentials): Promise<void> {
  if (credentials.accepted) return;
  await run.ports.builder.login(credentials.login, credentials.tool);
  credentials.accepted = true;
}

function failureOf(error: unknown): PushFailure | undefined {
  if (!(error instanceof ShipError) || error.code !== 'push-failed') return undefined;
  return judgePush(error.evidence);
}

/** A bare 403 that a new login does not end is a refusal; a token that expires twice in one push is none. */
function isWorthwhile({ kind }: PushFailure, renewals: number): boolean {
  if (kind === 'refused') return false;
  return kind === 'again' || renewals < (kind === 'forbidden' ? 1 : 2);
}

async function renew(run: Run, credentials: Credentials, { cause }: PushFailure): Promise<void> {
  notice(run, `The registry no longer takes the login (${cause}); logging in again.`);
  credentials.login = await run.ports.ecr.login();
  credentials.accepted = false;
}

async function pause(run: Run, { cause }: PushFailure, tried: number): Promise<void> {
  const wait = jittered(waits[tried - 1] ?? 0, run.ports.random);
  const seconds = (wait / 1000).toFixed(1);
  notice(run, `Push, try ${tried} of ${pushTries}: ${cause}; again in ${seconds} s.`);
  await run.ports.clock.sleep(wait, run.interrupted);
}

function gaveUp(error: unknown, { kind, cause }: PushFailure, tried: number): ShipError {
  const { evidence } = error as ShipError;
  if (kind === 'again') {
    return new ShipError('push-failed', `The registry did not take the image in ${tried} tries: ${cause}.`, {
      remedy:
        'Run again: what was uploaded is kept. If it stays so, check the way to the registry (proxy, VPC endpoint, security group).',
      evidence,
      cause: error,
    });
  }
  return new ShipError('push-failed', `The registry refuses the image: ${cause}.`, {
    remedy: remedyFor(cause),
    evidence,
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
  return 'Allow the push actions of ECR on this repository to this role (ecr:InitiateLayerUpload, UploadLayerPart, CompleteLayerUpload, BatchCheckLayerAvailability, PutImage).';
}

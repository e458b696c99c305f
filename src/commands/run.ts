import { awsPorts } from '../adapters/aws/aws-ports.js';
import { openSession } from '../adapters/aws/aws-session.js';
import type { WebIdentityToken } from '../adapters/aws/role-credentials.js';
import { systemClock } from '../adapters/clock.js';
import type { Config } from '../config/config.js';
import type { RunWish } from '../plan/one-off/run-wish.js';
import { type Ran, type RunVoice, runOnce } from '../steps/one-off/run-once.js';

export interface RunRequest {
  readonly config: Config;
  readonly wish: RunWish;
  readonly voice: RunVoice;
  readonly webIdentityToken?: WebIdentityToken | undefined;
  readonly interrupted: AbortSignal;
}

/**
 * Runs a command in tasks of their own. An interrupt ends what is asked of AWS at once, but not once tasks may run: they
 * are stopped, and waited for as long as that takes.
 */
export async function runRun(request: RunRequest): Promise<Ran> {
  const { config, wish, voice, webIdentityToken, interrupted } = request;
  const ahead = new AbortController();
  let mayRun = false;
  interrupted.addEventListener('abort', () => {
    if (!mayRun) ahead.abort(interrupted.reason);
  });
  const session = openSession({ aws: config.aws, webIdentityToken, interrupted: ahead.signal });
  const ports = { ...awsPorts(session), clock: systemClock, random: Math.random };
  const starting: RunVoice['starting'] = (start) => {
    mayRun = true;
    voice.starting(start);
  };
  try {
    return await runOnce({ config, ports, interrupted }, wish, { ...voice, starting });
  } finally {
    session.close();
  }
}

import { ShipError } from '../../errors.js';
import { gateRefusal } from '../../plan/scan-gate.js';
import { scanPauseMs } from '../../plan/scan-pause.js';
import { scanSummary } from '../../plan/scan-words.js';
import type { DeployedImage } from '../image/image.js';
import { notice, type Run, runStage, type StageVoice } from '../run.js';
import { concludeScan } from './conclude-scan.js';
import { type ImageScans, lookAtScans, openScans, waitingScans } from './look-at-scans.js';

/** What AWS says when the same question may be answered a moment later. */
const passing: readonly string[] = ['throttled', 'aws-unreachable', 'aws-unavailable'];

/** With a severity set: waits for ECR's findings and refuses the image that has one of it or worse. */
export async function gateOnScan(run: Run, image: DeployedImage): Promise<void> {
  const { gate } = run.config.scan;
  if (gate === 'off' || gate === 'report') return;
  await runStage(run, 'scan', async (voice) => {
    const scans = openScans(image.inEcr ?? refuseElsewhere(image));
    await waitForFindings(run, scans, voice);
    const record = await concludeScan(run, image.reference, scans);
    const refusal = gateRefusal(record, scans.all);
    if (refusal !== undefined) throw refusal;
    run.report({ kind: 'findings', at: run.ports.clock.now(), record });
    return { fact: undefined, summary: scanSummary(record) };
  });
}

function refuseElsewhere(image: DeployedImage): never {
  throw new ShipError(
    'scan-unavailable',
    `${image.reference} is not in ECR, which therefore cannot scan it.`,
    {
      remedy: 'Push the image to an ECR repository of this region, or set scan: report or scan: off.',
    },
  );
}

/** How often the wait is told while nothing changes, in milliseconds. */
const tellEveryMs = 30_000;

async function waitForFindings(run: Run, scans: ImageScans, voice: StageVoice): Promise<void> {
  const { clock } = run.ports;
  const { timeoutMs } = run.config.scan;
  const startedAt = clock.now();
  const told = { states: '', at: 0, outage: false };
  for (let looks = 1; ; looks += 1) {
    await lookPatiently(run, scans, told);
    const waited = clock.now() - startedAt;
    const waiting = waitingScans(scans);
    if (waiting.length === 0 || waited >= timeoutMs) return;
    const states = waiting.map(stateText).join(', ');
    if (states !== told.states || clock.now() - told.at >= tellEveryMs) {
      voice.progress(
        `waiting for ECR’s scan: ${states}; ${Math.round(waited / 1000)} s of at most ${timeoutMs / 1000} s`,
      );
      Object.assign(told, { states, at: clock.now() });
    }
    await clock.sleep(scanPauseMs(looks, timeoutMs - waited), run.interrupted);
    if (run.interrupted.aborted) throw interrupted();
  }
}

/** An outage shorter than the patience for the scan itself does not end the wait. */
async function lookPatiently(run: Run, scans: ImageScans, told: { outage: boolean }): Promise<void> {
  try {
    await lookAtScans(run, scans);
    told.outage = false;
  } catch (error) {
    if (!(error instanceof ShipError) || !passing.includes(error.code) || run.interrupted.aborted)
      throw error;
    if (!told.outage) notice(run, `${error.message} ecs-ship goes on asking.`);
    told.outage = true;
  }
}

function stateText({ target, state }: ReturnType<typeof waitingScans>[number]): string {
  const why = state.kind === 'waiting' ? state.why : state.kind;
  return target.platform === undefined ? why : `${target.platform} ${why}`;
}

function interrupted(): ShipError {
  return new ShipError('interrupted', 'Interrupted while the image was scanned.', {
    remedy: 'Run again; what is done is not done twice.',
  });
}

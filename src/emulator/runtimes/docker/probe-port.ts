import { request } from 'node:http';
import type { Probe, ProbeResult } from '../../task-runtime.js';

/**
 * One HTTP GET to a local port, as the load balancer's health checker sends it. A connection that is refused, or
 * closed without an answer (the engine's port proxy does that while nothing listens), counts as refused.
 */
export function probePort(port: number, probe: Probe, done: (result: ProbeResult) => void): void {
  let answered = false;
  const answer = (result: ProbeResult) => {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    asked.destroy();
    done(result);
  };
  const asked = request({
    host: '127.0.0.1',
    port,
    path: probe.path,
    agent: false,
    headers: { 'User-Agent': 'ELB-HealthChecker/2.0', Connection: 'close' },
  });
  const timer = setTimeout(() => answer({ error: 'timeout' }), probe.timeoutMs);
  timer.unref();
  asked.on('response', (response) => answer({ status: response.statusCode ?? 0 }));
  asked.on('error', () => answer({ error: 'refused' }));
  asked.end();
}

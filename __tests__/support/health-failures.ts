import {
  ANOTHER_VERSION,
  checked,
  type FailureScenario,
  FIRST_FAILURE,
  goodContainer,
  PASSES,
  server,
  sh,
  WAITS,
} from './failure-scenario.js';
import { logged } from './start-failures.js';

const BALANCED = { path: '/health' };
const HEALTHY = 'echo ok > /www/health';
/** Answers nothing but 503, as an application that lacks its database does. */
const UNAVAILABLE = `printf '#!/bin/sh\\nprintf "Status: 503 Service Unavailable\\r\\n\\r\\n"\\n' > /www/cgi-bin/health`;
const AVAILABLE = `printf '#!/bin/sh\\nprintf "Status: 200 OK\\r\\n\\r\\nok"\\n' > /www/cgi-bin/health`;
const EXECUTABLE = 'chmod +x /www/cgi-bin/health';

/** Its health check fails from the beginning; the sidecar is well. */
export const unhealthyContainer: FailureScenario = {
  name: 'unhealthy-container',
  containers: [
    { name: 'web', command: WAITS, healthCheck: checked('test -e /ready') },
    { name: 'sidecar', command: WAITS, healthCheck: PASSES },
  ],
};

/** The program listens on another port than the task definition says. */
export const wrongPort: FailureScenario = {
  name: 'wrong-port',
  balanced: BALANCED,
  good: server(HEALTHY),
  containers: [{ ...server(HEALTHY), command: sh('exec httpd -f -p 3000 -h /') }],
  breaker: FIRST_FAILURE,
};

/** It listens where only the container itself can connect. */
export const listensOnLocalhost: FailureScenario = {
  name: 'listens-on-localhost',
  balanced: BALANCED,
  good: server(HEALTHY),
  containers: [
    {
      ...server(HEALTHY),
      command: sh('echo "Listening at: http://127.0.0.1:8080"; exec httpd -f -p 127.0.0.1:8080 -h /'),
      ...logged('localhost'),
    },
  ],
  breaker: FIRST_FAILURE,
};

const SILENT = `printf '#!/bin/sh\\nsleep 60\\n' > /www/cgi-bin/health`;

/** It listens and never answers, as a packet filter in between looks from outside. */
export const neverAnswers: FailureScenario = {
  name: 'never-answers',
  balanced: { path: '/cgi-bin/health' },
  good: server(`${AVAILABLE}; ${EXECUTABLE}`),
  containers: [
    { ...server(`${SILENT}; ${EXECUTABLE}`, 'echo "listening on 0.0.0.0:8080";'), ...logged('silent') },
  ],
  breaker: FIRST_FAILURE,
};

/** Two containers of the task, which share one address, want the same port. */
export const samePort: FailureScenario = {
  name: 'same-port',
  good: { name: 'web', command: WAITS },
  containers: [
    { name: 'web', command: sh('sleep 2; exec httpd -f -p 8080 2>&1'), ...logged('same-port') },
    { name: 'admin', command: sh('exec httpd -f -p 8080') },
  ],
  breaker: FIRST_FAILURE,
};

/** Somebody kills it, and not for its memory. */
export const killed: FailureScenario = {
  name: 'killed',
  good: { name: 'web', command: WAITS },
  containers: [{ name: 'web', command: sh("sleep 1; sh -c 'kill -9 $$'; exit $?") }],
  breaker: FIRST_FAILURE,
};

/** The path of the health check is not there. */
export const pathNotFound: FailureScenario = {
  name: 'path-not-found',
  balanced: BALANCED,
  good: server(HEALTHY),
  containers: [server('true')],
};

export const unavailable: FailureScenario = {
  name: 'unavailable',
  balanced: { path: '/cgi-bin/health' },
  good: server(`${AVAILABLE}; ${EXECUTABLE}`),
  containers: [server(`${UNAVAILABLE}; ${EXECUTABLE}`)],
  breaker: FIRST_FAILURE,
};

/** It needs eight seconds before it serves; the load balancer has given it up after five. */
export const slowBeyondGrace: FailureScenario = {
  name: 'slow-beyond-grace',
  balanced: BALANCED,
  good: server(HEALTHY),
  containers: [server(HEALTHY, 'sleep 8;')],
  breaker: FIRST_FAILURE,
};

/** The same, with the time that it needs: unhealthy at five seconds, healthy again at fifteen. */
export const slowWithinGrace: FailureScenario = {
  ...slowBeyondGrace,
  name: 'slow-within-grace',
  service: { healthCheckGracePeriodSeconds: 25 },
};

/** `web` waits for a database that never gets healthy. */
export const dependencyNeverHealthy: FailureScenario = {
  name: 'dependency-never-healthy',
  containers: [
    { name: 'web', command: WAITS, dependsOn: [{ containerName: 'db', condition: 'HEALTHY' }] },
    { name: 'db', command: WAITS, startTimeout: 4, healthCheck: checked('false', 3) },
  ],
  breaker: FIRST_FAILURE,
};

/** Hungry only after a moment: containerd can miss a kill right after the start (containerd/containerd#8180). */
export const outOfMemory: FailureScenario = {
  name: 'out-of-memory',
  containers: [{ name: 'web', memory: 16, command: sh('sleep 1; exec tail /dev/zero'), ...logged('memory') }],
};

/** Well for a while, then it ends; the deployment is over by then. */
export const exitsLater: FailureScenario = {
  name: 'exits-later',
  containers: [{ name: 'web', command: sh('sleep 9; echo "lost the queue"; exit 4'), healthCheck: PASSES }],
};

/** Both revisions ignore SIGTERM. */
export const ignoresSigterm: FailureScenario = {
  name: 'ignores-sigterm',
  good: { ...goodContainer(), ...deaf() },
  containers: [{ ...goodContainer(), ...deaf(), ...ANOTHER_VERSION }],
};

/** Unhealthy, and deaf on top of it: killed once its stopTimeout is over. */
export const unhealthyAndDeaf: FailureScenario = {
  name: 'unhealthy-and-deaf',
  containers: [{ name: 'web', ...deaf(), healthCheck: checked('false') }],
  breaker: { thresholdConfiguration: { type: 'COUNT', value: 2 } },
};

/** One essential container ends well, the other does not hear that it has to stop. */
export const endsBesideDeafSidecar: FailureScenario = {
  name: 'ends-beside-deaf-sidecar',
  containers: [
    { name: 'web', command: ['true'] },
    { name: 'sidecar', ...deaf() },
  ],
  breaker: FIRST_FAILURE,
};

function deaf() {
  return { command: sh('trap "" TERM; while :; do sleep 1; done'), stopTimeout: 2 };
}

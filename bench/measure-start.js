import { startEmulatorProcess } from './emulator-process.js';

const LIST_CLUSTERS = {
  method: 'POST',
  headers: {
    'x-amz-target': 'AmazonEC2ContainerServiceV20141113.ListClusters',
    authorization:
      'AWS4-HMAC-SHA256 Credential=bench/20260101/us-east-1/ecs/aws4_request, SignedHeaders=host, Signature=0',
  },
  body: '{}',
};

/**
 * Medians over several starts on the scripted runtime, in milliseconds from the spawn of node.
 * @param {string} cli
 * @param {number} times
 * @returns {Promise<{ readyMs: number, answerMs: number }>}
 */
export async function measureStart(cli, times) {
  const ready = [];
  const answers = [];
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    const emulator = await startEmulatorProcess(cli, process.env, { runtime: 'scripted' });
    ready.push(performance.now() - begin);
    await (await fetch(emulator.url, LIST_CLUSTERS)).text();
    answers.push(performance.now() - begin);
    await emulator.stop();
  }
  return { readyMs: median(ready), answerMs: median(answers) };
}

/** @param {number[]} values */
function median(values) {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0);
}

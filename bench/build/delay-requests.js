/**
 * Lets every request to the emulator's services take longer, as one to another machine does.
 * @param {string} url of the emulator
 * @param {number} latencyMs
 */
export async function delayRequests(url, latencyMs) {
  if (latencyMs === 0) return;
  const answer = await fetch(`${url}/_emulator/faults`, {
    method: 'POST',
    body: JSON.stringify({ latencyMs }),
  });
  if (!answer.ok) throw new Error(`The emulator takes no latency: ${await answer.text()}`);
}

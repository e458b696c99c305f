import { request as openHttp } from 'node:http';
import { request as openHttps } from 'node:https';
import type { HookEvent, HookOutcome } from '../engine/hook-targets.js';

/**
 * POSTs a hook's event as JSON; the answer's body is the function's. Each call has a connection of its
 * own: a kept one may be closed just as it is used again, and that would turn a deployment back.
 */
export function callHookUrl(url: string, event: HookEvent, signal: AbortSignal): Promise<HookOutcome> {
  const body = JSON.stringify(event);
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  const open = url.startsWith('https:') ? openHttps : openHttp;
  return new Promise((resolve) => {
    const fail = ({ message }: Error) => resolve({ error: `${url}: ${message}` });
    const request = open(url, { method: 'POST', headers, agent: false, signal }, (answer) => {
      let said = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
      });
      answer.on('error', fail);
      answer.on('end', () => {
        const { statusCode = 0 } = answer;
        const fine = statusCode >= 200 && statusCode < 300;
        resolve(fine ? { response: parsed(said) } : { error: `${url} answered ${statusCode}` });
      });
    });
    request.on('error', fail);
    request.end(body);
  });
}

/** What is no JSON has no hookStatus either. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

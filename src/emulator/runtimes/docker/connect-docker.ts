import type Docker from 'dockerode';
import { engineMessage } from './engine-message.js';

/**
 * A client of the Docker Engine at DOCKER_HOST or the default socket, once the engine has answered.
 * The client library is loaded here only, since it is large and the scripted runtime does without it.
 */
export async function connectDocker(): Promise<Docker> {
  const { default: Dockerode } = await import('dockerode');
  const docker = new Dockerode();
  try {
    await docker.ping();
  } catch (cause) {
    const reason = engineMessage(cause);
    throw new Error(`No Docker Engine answers (DOCKER_HOST or the default socket): ${reason}`, { cause });
  }
  return docker;
}

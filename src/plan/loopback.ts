/** Whether a registry, `host[:port]`, is on this machine: Docker then does without TLS, and podman has to be told so. */
export function isLoopback(registry: string): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?$/.test(registry);
}

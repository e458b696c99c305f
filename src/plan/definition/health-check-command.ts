/**
 * A container health check that asks for a path of the container itself, with whatever its image has: curl (many), wget
 * (Alpine, BusyBox) or bash (Debian's slim images have neither of the two). A status of 400 or more is unhealthy, as is an
 * image without all three.
 */
export function healthCheckCommand(port: number, path: string): readonly string[] {
  const url = `'http://127.0.0.1:${port}${path}'`;
  const talk = [
    `exec 3<>/dev/tcp/127.0.0.1/${port}`,
    `printf "GET %s HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n" "${path}" >&3`,
    'read -r status <&3',
    '[[ $status == HTTP/*\\ [23]* ]]',
  ].join(' && ');
  const line = [
    `if command -v curl >/dev/null; then curl -fsS -o /dev/null ${url}`,
    `elif command -v wget >/dev/null; then wget -q -O /dev/null ${url}`,
    `else bash -c '${talk}'`,
    'fi || exit 1',
  ].join('; ');
  return ['CMD-SHELL', line];
}

import type { ServerResponse } from 'node:http';

/** Whatever is answered from now on, the client sees its connection closed and not one byte. */
export function dropConnection(response: ServerResponse): void {
  const drop = () => {
    response.destroy();
    return response;
  };
  response.end = drop;
  response.write = () => {
    drop();
    return false;
  };
}

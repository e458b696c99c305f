interface Stack {
  addRelativeTo(
    middleware: (next: Handler) => Handler,
    options: { readonly name: string; readonly relation: 'after'; readonly toMiddleware: string },
  ): void;
}

type Handler = (args: unknown) => Promise<{ readonly response: unknown }>;

interface Answered {
  body: Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * Keeps what AWS really answered to a command, a JSON document, before the SDK leaves out what its model does not know.
 * The function returns it once the command has been sent; undefined where it cannot be read.
 */
export function keepAnswer(command: { readonly middlewareStack: object }): () => unknown {
  let text = '';
  const middleware = (next: Handler): Handler => {
    return async (args) => {
      const result = await next(args);
      const response = result.response as Answered;
      const body = await whole(response.body);
      response.body = body;
      text = body.toString('utf8');
      return result;
    };
  };
  const stack = command.middlewareStack as Stack;
  stack.addRelativeTo(middleware, {
    name: 'keepAnswer',
    relation: 'after',
    toMiddleware: 'deserializerMiddleware',
  });
  return () => parsed(text);
}

async function whole(body: Answered['body']): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

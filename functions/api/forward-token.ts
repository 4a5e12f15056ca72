// Where do programs get a token in the cloud? At the address of the contract; it is forwarded to the user pool's own.

type Site = { fetch(request: Request): Response | Promise<Response> };

/** The site, with `POST /oidc/token` sent on to the token endpoint as it came. */
export function forwardToken(endpoint: string, site: Site): Site {
  return {
    fetch: (request) => {
      const isToken = request.method === 'POST' && new URL(request.url).pathname === '/oidc/token';
      return isToken ? forward(endpoint, request) : site.fetch(request);
    },
  };
}

async function forward(endpoint: string, request: Request): Promise<Response> {
  const headers = new Headers();
  for (const name of ['authorization', 'content-type']) headers.set(name, request.headers.get(name) ?? '');
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers,
    body: await request.text(),
    signal: AbortSignal.timeout(10_000),
  });
  const contentType = answer.headers.get('content-type') ?? 'application/json';
  return new Response(await answer.text(), {
    status: answer.status,
    headers: { 'Content-Type': contentType, 'Cache-Control': 'no-store' },
  });
}

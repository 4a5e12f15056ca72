// How does a person learn the API? The same document, set for reading: no script, no other request.
import type { Context } from 'hono';
import type { OpenApiDocument, Operation } from './openapi.ts';

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{background:Canvas;color:CanvasText;max-width:60rem;margin:0 auto;padding:1rem}
h2{font-size:1.05rem;margin:1.6rem 0 .2rem;overflow-wrap:anywhere}code{font:.95em ui-monospace,monospace}
pre{overflow:auto;padding:.75rem;border:1px solid #8886;border-radius:6px}summary{cursor:pointer;padding:.4rem 0}`;

const digestHeader = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** The readable documentation. */
export function docsPage(c: Context, document: OpenApiDocument) {
  c.header('Content-Security-Policy', digestHeader);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return c.html(
    `<!doctype html>${(
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <title>Lòng dân API</title>
          <style>{style}</style>
        </head>
        <body>
          <main>
            <h1>Lòng dân API</h1>
            <p>
              Programs sign in with <code>POST /oidc/token</code> (<code>grant_type=client_credentials</code>, HTTP
              Basic) and send the token as <code>Authorization: Bearer</code>. Errors are{' '}
              <code>application/problem+json</code> (RFC 9457) with <code>errors</code> naming each field. Lists page by{' '}
              <code>limit</code> and <code>cursor</code>. The machine-readable form is{' '}
              <a href="/api/v1/openapi.json">openapi.json</a>.
            </p>
            {operations.map(({ path, method, operation }) => (
              <Described path={path} method={method} operation={operation} />
            ))}
          </main>
        </body>
      </html>
    )}`,
  );
}

const Described = ({ path, method, operation }: { path: string; method: string; operation: Operation }) => {
  const { summary, operationId: _, ...rest } = operation;
  return (
    <section>
      <h2>
        <code>
          {method.toUpperCase()} {path}
        </code>
      </h2>
      <p>{summary}</p>
      <details>
        <summary>Parameters, body, answers</summary>
        <pre tabindex={0}>{JSON.stringify(rest, null, 2)}</pre>
      </details>
    </section>
  );
};

// Which part of oidc-provider do we use? The package has no types of its own; this is that part, no more.
declare module 'oidc-provider/lib/helpers/lru.js' {
  /** Keeps at most twice as many things, for as long as each says. */
  class Lru {
    constructor(options: { maxSize: number });
  }

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { Lru as default };
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  import type Lru from 'oidc-provider/lib/helpers/lru.js';

  class MemoryAdapter {
    constructor(model: string, kept: Lru);
  }

  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export { MemoryAdapter as default };
}

declare module 'oidc-provider/lib/provider.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { JWK } from 'jose';
  import type MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';

  type Switch = { enabled: boolean };

  type ResourceServer = {
    scope: string;
    audience: string;
    accessTokenTTL: number;
    accessTokenFormat: 'jwt';
    jwt: { sign: { alg: string } };
  };

  type ClientMetadata = {
    client_id: string;
    client_secret: string;
    grant_types: string[];
    response_types: string[];
    redirect_uris: string[];
    token_endpoint_auth_method: string;
    id_token_signed_response_alg: string;
  };

  class Grant {
    constructor(of: { clientId: string; accountId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export type GrantContext = {
    oidc: { provider: { Grant: typeof Grant }; client: { clientId: string }; session: { accountId: string } };
  };

  export type Configuration = {
    adapter: (model: string) => MemoryAdapter | { find(id: string): Promise<ClientMetadata | undefined> };
    clients: ClientMetadata[];
    clientAuthMethods: string[];
    cookies: { keys: string[] };
    findAccount: (
      context: unknown,
      accountId: string,
    ) => Promise<{ accountId: string; claims: () => Promise<{ sub: string }> }>;
    interactions: { url: (context: unknown, interaction: { uid: string }) => string };
    jwks: { keys: JWK[] };
    loadExistingGrant: (context: GrantContext) => Promise<Grant>;
    renderError: (context: { set(name: string, value: string): void; type: string; body: string }) => void;
    responseTypes: string[];
    scopes: string[];
    ttl: Record<string, number>;
    features: Record<'devInteractions' | 'clientCredentials' | 'userinfo' | 'rpInitiatedLogout', Switch> & {
      resourceIndicators: Switch & {
        defaultResource: (context: unknown, client: { clientId: string }) => string | undefined;
        getResourceServerInfo: (context: unknown, resource: string) => ResourceServer;
      };
    };
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    /** Koa's: believe `X-Forwarded-*`. */
    proxy: boolean;
    /** The provider's own class of clients; how it compares secrets may be replaced. */
    readonly Client: { prototype: { clientSecret: string; compareClientSecret(given: string): boolean } };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    on(event: 'server_error', listener: (context: unknown, error: Error) => void): this;
    /** The sign-in that the browser's cookie names; throws where there is none under way. */
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ uid: string; prompt: { name: string } }>;
    /** Notes how it went; the address where the browser goes on. */
    interactionResult(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string; remember: boolean } },
    ): Promise<string>;
  }
}

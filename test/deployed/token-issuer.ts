// Who says to the API whose token it is? An issuer of the test's own, with its keys where a user pool has them.
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listenOnLoopback } from './loopback.ts';

/** Whose tokens the API believes: an issuer of the test's own, with keys where Cognito has them. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] });
  const server = createServer((_, response) => response.setHeader('Content-Type', 'application/json').end(keys));
  const issuer = `http://127.0.0.1:${await listenOnLoopback(server)}`;
  return {
    issuer,
    tokenOf: (client: string, at: Date, use = 'access'): Promise<string> =>
      new SignJWT({ client_id: client, token_use: use })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(issuer)
        .setIssuedAt(Math.floor(at.getTime() / 1000))
        .setExpirationTime(Math.floor(at.getTime() / 1000) + 3600)
        .sign(privateKey),
    close: () => server.close(),
  };
}

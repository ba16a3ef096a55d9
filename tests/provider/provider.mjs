#!/usr/bin/env node
// An identity provider for the end-to-end tests: a real one (oidc-provider) on loopback addresses.
// Prints one line of JSON when it is ready; ends on SIGTERM, SIGINT or, if asked, with its stdin.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import Provider from 'oidc-provider';

import { findAccount } from './accounts.mjs';
import { clients, scopes } from './clients.mjs';
import { Control } from './control.mjs';
import { interactionPages } from './pages.mjs';
import { registerPasswordGrant } from './password_grant.mjs';
import { resourceApi } from './resource.mjs';
import { readSettings } from './settings.mjs';
import { Store } from './store.mjs';

const portAttempts = 20;

function listen(address, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: address, port }, () => resolve(server));
  });
}

// A machine without IPv6 has no ::1, and nothing on it will ask for it either.
async function listenOnIpv6(port) {
  try {
    return await listen('::1', port);
  } catch (error) {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') return undefined;
    throw error;
  }
}

// "localhost" is either address to different clients, so both need the same port. The system
// chooses it for one address only; that it is free on the other as well may take another try.
async function listenOnBoth(port) {
  for (let attempt = 1; ; attempt += 1) {
    const first = await listen('127.0.0.1', port);
    try {
      return [first, await listenOnIpv6(first.address().port)].filter(Boolean);
    } catch (error) {
      first.close();
      if (port !== 0 || attempt === portAttempts) throw error;
    }
  }
}

function signingKeys() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }] };
}

function configuration(settings, store) {
  const day = 24 * 60 * 60;
  return {
    adapter: store.adapterFor,
    clients,
    scopes,
    findAccount,
    jwks: signingKeys(),
    cookies: { keys: [randomBytes(16).toString('hex')] },
    // Tokens of two seconds must be over after two seconds.
    clockTolerance: 0,
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    // Refresh tokens outlive the browser's session, as they do at providers people use.
    expiresWithSession: () => false,
    rotateRefreshToken: settings.rotate,
    pkce: { methods: ['S256'], required: () => settings.requirePkce },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
    },
    ttl: {
      AccessToken: settings.accessTtl,
      ClientCredentials: settings.accessTtl,
      IdToken: settings.accessTtl,
      RefreshToken: settings.refreshTtl,
      AuthorizationCode: 60,
      Grant: day,
      Interaction: 600,
      Session: day,
    },
  };
}

// OpenID Connect drops offline_access from a request that does not also ask for the consent page.
// Every native client is shown that page anyway, and many providers do not insist on the parameter.
async function consentForOfflineAccess(ctx, next) {
  const scopes = String(ctx.query.scope ?? '').split(' ');
  if (ctx.path === '/auth' && scopes.includes('offline_access') && !ctx.query.prompt) {
    ctx.query = { ...ctx.query, prompt: 'consent' };
  }
  await next();
}

// A slow provider: what comes at the same time really overlaps.
function slowTokenEndpoint(milliseconds) {
  return async (ctx, next) => {
    if (ctx.path === '/token' && milliseconds > 0) await delay(milliseconds);
    await next();
  };
}

function createProvider(issuer, settings) {
  const store = new Store();
  const control = new Control(store);
  const provider = new Provider(issuer, configuration(settings, store));
  registerPasswordGrant(provider);
  control.watch(provider);
  provider.use(control.middleware);
  provider.use(slowTokenEndpoint(settings.tokenDelay));
  provider.use(consentForOfflineAccess);
  provider.use(interactionPages(provider));
  provider.use(resourceApi(provider));
  return provider;
}

function stop(servers) {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

function stopWhenAsked(servers, exitWithStdin) {
  // Nothing else keeps the process alive once the servers are closed.
  const end = () => {
    stop(servers);
    process.stdin.unref?.();
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  if (exitWithStdin) process.stdin.once('close', end).resume();
}

async function main() {
  const settings = readSettings(process.argv.slice(2), process.env);
  // The issuer's address has the port in it, so the port comes first.
  const servers = await listenOnBoth(settings.port);
  const { port } = servers[0].address();
  const issuer = `http://localhost:${port}`;
  const answer = createProvider(issuer, settings).callback();
  for (const server of servers) server.on('request', answer);
  stopWhenAsked(servers, settings.exitWithStdin);
  process.stdout.write(`${JSON.stringify({ issuer, port, control: `${issuer}/_control` })}\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});

// The resource owner password credentials grant (RFC 6749, section 4.3), which the provider does
// not have by itself. Tokens come from the provider's own models, so that refresh, rotation and
// reuse detection treat them like any other.
import { errors } from 'oidc-provider';

import { findAccount, passwordMatches } from './accounts.mjs';
import { scopes } from './clients.mjs';

function knownScope(requested = '') {
  return requested.split(' ').filter((scope) => scopes.includes(scope)).join(' ');
}

async function newGrant(provider, ctx, accountId, scope) {
  const grant = new provider.Grant({ accountId, clientId: ctx.oidc.client.clientId });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  ctx.oidc.entity('Grant', grant);
  return grantId;
}

async function newIdToken(provider, ctx, account, scope, accessToken) {
  const token = new provider.IdToken(await account.claims(), { ctx });
  token.scope = scope;
  token.set('at_hash', accessToken);
  return token.issue({ use: 'idtoken' });
}

async function issue(provider, ctx, account, scope) {
  const { accountId } = account;
  const grantId = await newGrant(provider, ctx, accountId, scope);
  const properties = { accountId, client: ctx.oidc.client, grantId, gty: 'password', scope };
  const access = new provider.AccessToken(properties);
  ctx.oidc.entity('AccessToken', access);
  const accessToken = await access.save();
  const refresh = new provider.RefreshToken({ ...properties, rotations: 0 });
  ctx.oidc.entity('RefreshToken', refresh);
  return {
    access_token: accessToken,
    expires_in: access.expiration,
    token_type: access.tokenType,
    refresh_token: await refresh.save(),
    id_token: scope.split(' ').includes('openid')
      ? await newIdToken(provider, ctx, account, scope, accessToken) : undefined,
    scope,
  };
}

export function registerPasswordGrant(provider) {
  const handler = async (ctx, next) => {
    const { username, password, scope } = ctx.oidc.params;
    if (!username || !password) throw new errors.InvalidRequest('username and password are required');
    if (!passwordMatches(username, password)) throw new errors.InvalidGrant('wrong credentials');
    const account = findAccount(ctx, username);
    ctx.oidc.entity('Account', account);
    ctx.body = await issue(provider, ctx, account, knownScope(scope));
    await next();
  };
  provider.registerGrantType('password', handler, ['username', 'password', 'scope']);
}

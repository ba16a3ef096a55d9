// A protected resource beside the provider: answers only to its access tokens.
import { readBody } from './body.mjs';

async function findToken(provider, authorization = '') {
  const [, value] = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization) ?? [];
  if (!value) return undefined;
  const token = await provider.AccessToken.find(value) ?? await provider.ClientCredentials.find(value);
  return token?.isValid ? token : undefined;
}

function refuse(ctx) {
  ctx.status = 401;
  ctx.set('WWW-Authenticate', 'Bearer error="invalid_token"');
  ctx.body = { error: 'invalid_token' };
}

export function resourceApi(provider) {
  return async (ctx, next) => {
    if (!ctx.path.startsWith('/api/')) return next();
    const body = await readBody(ctx.req);
    const token = await findToken(provider, ctx.get('authorization'));
    if (!token) return refuse(ctx);
    ctx.body = {
      method: ctx.method,
      path: ctx.path,
      query: { ...ctx.query },
      body,
      sub: token.accountId ?? null,
      client_id: token.clientId,
      scope: token.scope ?? null,
    };
    return undefined;
  };
}

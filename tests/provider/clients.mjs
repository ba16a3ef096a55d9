// The applications that the provider knows.

// RFC 6749 lets an id and a secret be any printable ASCII; these have every kind of character that
// HTTP Basic authentication needs encoded (section 2.3.1), the separating colon included.
const awkwardId = 'lmi-service-basic: a+b';
const awkwardSecret = 'p+a%s s/&=:x~';

// Loopback redirect addresses of a native client match with any port (RFC 8252, section 7.3).
const desktop = {
  client_id: 'lmi-desktop',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: ['http://localhost/callback', 'http://127.0.0.1/callback', 'http://[::1]/callback'],
};

const withoutPages = { response_types: [], redirect_uris: [] };

/** What an application may ask for; the last two belong to the resource, not to OpenID Connect. */
export const scopes = ['openid', 'profile', 'email', 'offline_access', 'things:read', 'things:write'];

export const clients = [
  desktop,
  {
    ...withoutPages,
    client_id: 'lmi-service',
    client_secret: 'service-secret',
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: ['client_credentials'],
  },
  {
    ...withoutPages,
    client_id: awkwardId,
    client_secret: awkwardSecret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
  },
  {
    ...withoutPages,
    client_id: 'lmi-password',
    client_secret: 'password-client-secret',
    token_endpoint_auth_method: 'client_secret_post',
    grant_types: ['password', 'refresh_token'],
  },
];

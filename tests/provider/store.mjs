// Everything the provider remembers, in memory. The provider's own memory adapter drops its oldest
// entries beyond a thousand and has no way to list them; a test needs neither surprise.

const bearer = new Set(['AccessToken', 'ClientCredentials']);

export class Store {
  #entries = new Map();

  /** An adapter for one kind of thing, as the provider asks for it. */
  adapterFor = (model) => ({
    upsert: async (id, payload) => {
      this.#entries.set(`${model}:${id}`, payload);
    },
    find: async (id) => this.#entries.get(`${model}:${id}`),
    findByUid: async (uid) => this.#first(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.#first(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      this.#entries.get(`${model}:${id}`).consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      this.#entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      this.#drop((payload, kind) => kind === model && payload.grantId === grantId);
    },
  });

  /** Makes every access token issued so far one whose time is over. */
  expireAccess() {
    for (const payload of this.#entries.values()) {
      if (bearer.has(payload.kind)) payload.exp = payload.iat;
    }
  }

  /** Forgets every consent and every refresh token. */
  revokeGrants() {
    this.#drop((_payload, kind) => kind === 'Grant' || kind === 'RefreshToken');
  }

  #first(model, matches) {
    for (const payload of this.#entries.values()) {
      if (payload.kind === model && matches(payload)) return payload;
    }
    return undefined;
  }

  #drop(matches) {
    for (const [key, payload] of this.#entries) {
      if (matches(payload, payload.kind)) this.#entries.delete(key);
    }
  }
}

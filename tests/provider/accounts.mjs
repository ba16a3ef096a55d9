// The people who can log in.
const people = new Map([
  ['alice', { password: 'alice-password', name: 'Alice Example', email: 'alice@example.org' }],
  ['bob', { password: 'bob-password', name: 'Bob Example', email: 'bob@example.org' }],
]);

function claimsOf(id) {
  const { name, email } = people.get(id);
  return { sub: id, name, preferred_username: id, email, email_verified: true };
}

/** The account with this id, in the form the provider wants; undefined if there is none. */
export function findAccount(_ctx, id) {
  if (!people.has(id)) return undefined;
  return { accountId: id, claims: async () => claimsOf(id) };
}

export function passwordMatches(id, password) {
  return people.has(id) && people.get(id).password === password;
}

#pragma once

namespace lmi {

/// Whether the Secret Service of the session says that its default keychain is locked; false where
/// there is none, and where the system or the desktop has another keychain. Blocks for a second at
/// most. The library for keychains takes a locked one for one without the entry.
[[nodiscard]] bool isSecretServiceLocked();

/// Whether asking the keychain now could make it ask a person for its password, or ask nobody who
/// answers: the Secret Service says that it is locked, or says nothing. Blocks for a fifth of a
/// second at most, and then not again for a few seconds. False where the system or the
/// desktop has another keychain.
[[nodiscard]] bool wouldDisturbSomebody();

} // namespace lmi

#pragma once

namespace lmi {

/// Whether the Secret Service of the session says that its default keychain is locked; false where
/// there is none, or where the system has another keychain. Blocks for a second at most. The
/// library for keychains takes a locked one for one without the entry.
[[nodiscard]] bool isSecretServiceLocked();

} // namespace lmi

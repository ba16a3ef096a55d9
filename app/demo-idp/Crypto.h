#pragma once

#include <string>
#include <string_view>

namespace lmi::demo {

// The 32 bytes of the digest, not their text.
[[nodiscard]] std::string sha256(std::string_view data);

// 256 random bits as text that is safe in a URL, a form and a header.
[[nodiscard]] std::string randomToken();

// Takes the same time however much of the two agrees.
[[nodiscard]] bool sameSecret(std::string_view left, std::string_view right);

} // namespace lmi::demo

#include "core/oauth/Jws.h"

#include "core/base/Text.h"
#include "core/oauth/Jwk.h"
#include "core/token/JwtClaims.h"

namespace lmi {
namespace {

constexpr std::size_t largest = 64UL * 1024;
constexpr std::size_t longestKeyId = 255;

std::optional<Json> objectIn(std::string_view segment)
{
    const auto bytes = decodeBase64Url(segment);
    return bytes ? parseJsonObject(*bytes) : std::nullopt;
}

// A member that must be text if it is there; false otherwise.
bool readText(const Json& header, const char* member, std::string& text)
{
    if (!header.contains(member))
        return true;
    const auto value = jsonString(header, member);
    text = value.value_or("");
    return value.has_value();
}

} // namespace

std::optional<Jws> Jws::from(std::string_view text)
{
    const std::size_t first = text.find('.');
    const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (text.size() > largest || second == std::string_view::npos
        || text.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    const auto header = objectIn(text.substr(0, first));
    auto claims = objectIn(text.substr(first + 1, second - first - 1));
    auto signature = decodeBase64Url(text.substr(second + 1));
    Jws jws;
    if (!header || !claims || !signature || signature->empty() || !jws.readHeader(*header))
        return std::nullopt;
    jws.m_claims = std::move(*claims);
    jws.m_signature = std::move(*signature);
    jws.m_signedText = text.substr(0, second);
    return jws;
}

bool Jws::readHeader(const Json& header)
{
    const auto algorithm = signatureAlgorithm(jsonString(header, "alg").value_or(""));
    // extensions change what is signed, and none is known here (RFC 7515 4.1.11, RFC 7797)
    if (!algorithm || header.contains("crit") || header.contains("b64"))
        return false;
    m_algorithm = *algorithm;
    if (!readText(header, "kid", m_keyId) || !readText(header, "typ", m_type)
        || m_keyId.size() > longestKeyId)
        return false;
    m_type = lowerCase(m_type);
    constexpr std::string_view prefix = "application/";
    if (m_type.starts_with(prefix))
        m_type.erase(0, prefix.size());
    return true;
}

bool Jws::isSignedBy(const Jwk& key) const
{
    const bool named = m_keyId.empty() || key.id().empty() || m_keyId == key.id();
    return named && key.verifies(m_algorithm, m_signedText, m_signature);
}

} // namespace lmi

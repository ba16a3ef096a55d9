#include "tests/unit/oauth/TestIssuer.h"

namespace lmi::test {

TestIssuer::TestIssuer()
{
    rotate("k1");
}

void TestIssuer::rotate(const std::string& keyId, bool together)
{
    if (!together)
        m_keys.clear();
    m_keys.push_back({keyId, TestKey::curve("P-256")});
}

std::string TestIssuer::keys() const
{
    Json set = Json::object();
    set["keys"] = Json::array();
    for (const NamedKey& each : m_keys) {
        Json key = each.key.jwk();
        key["kid"] = each.id;
        set["keys"].push_back(key);
    }
    return writeJson(set);
}

std::string TestIssuer::sign(const Json& claims, const Json& header) const
{
    Json head{{"alg", "ES256"}, {"kid", m_keys.back().id}};
    head.update(header);
    const std::string text = base64Url(writeJson(head)) + "." + base64Url(writeJson(claims));
    return text + "." + base64Url(m_keys.back().key.sign(SignatureAlgorithm::Es256, text));
}

} // namespace lmi::test

#include "core/oauth/JwkSet.h"

#include "core/oauth/Jws.h"

namespace lmi {

std::optional<JwkSet> JwkSet::from(std::string_view text)
{
    constexpr std::size_t most = 100;
    const auto object = parseJsonObject(text);
    if (!object)
        return std::nullopt;
    const auto keys = object->find("keys");
    if (keys == object->end() || !keys->is_array() || keys->size() > most)
        return std::nullopt;
    JwkSet set;
    for (const Json& each : *keys) {
        if (auto key = Jwk::from(each))
            set.m_keys.push_back(std::move(*key));
    }
    return set;
}

const Jwk* JwkSet::keyFor(const Jws& object) const
{
    const Jwk* found = nullptr;
    for (const Jwk& key : m_keys) {
        const bool named = object.keyId().empty() || object.keyId() == key.id();
        if (!named || !key.fits(object.algorithm()))
            continue;
        if (found)
            return nullptr;
        found = &key;
    }
    return found;
}

} // namespace lmi

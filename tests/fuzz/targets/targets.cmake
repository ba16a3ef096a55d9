# The programs that are fuzzed, one for each kind of text. They share one library of what they read with.

find_package(nlohmann_json 3.9 REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)

set(flags -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all -fno-omit-frame-pointer
    -gline-tables-only -O1 -D_GLIBCXX_ASSERTIONS)

# What is compiled together costs its headers once; names in anonymous namespaces must differ within a group.
set(store base/ErrorCatalogue base/LogLevel base/Text config/ConfigSnapshot config/Configuration config/Dotenv config/DotenvEdit
    config/DotenvFile config/Environment config/EnvironmentName config/FileSecrets
    config/KeychainEntry config/WebAddress)
set(net config/Keys oauth/AuthorizationAnswer oauth/BearerChallenge oauth/FormEncoding oauth/HttpAnswer
    oauth/RequestHead oauth/SignatureAlgorithm oauth/WebHost)
set(json base/Json oauth/IdToken oauth/Jws oauth/ProviderMetadata oauth/TokenAnswer token/JwtClaims)
set(keys oauth/Jwk oauth/JwkSet token/AuthToken token/TokenCodec)

add_library(lmi_fuzzed STATIC
    ${CMAKE_CURRENT_SOURCE_DIR}/targets/MemoryFiles.cpp
    ${PROJECT_SOURCE_DIR}/tests/unit/oauth/TestKey.cpp)
set_target_properties(lmi_fuzzed PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
foreach(group store net json keys)
    list(TRANSFORM ${group} PREPEND ${PROJECT_SOURCE_DIR}/core/)
    list(TRANSFORM ${group} APPEND .cpp)
    target_sources(lmi_fuzzed PRIVATE ${${group}})
    set_source_files_properties(${${group}} PROPERTIES UNITY_GROUP ${group})
endforeach()
target_compile_options(lmi_fuzzed PUBLIC ${flags} PRIVATE -fsanitize=fuzzer-no-link)
target_link_options(lmi_fuzzed PUBLIC ${flags})
target_link_libraries(lmi_fuzzed PUBLIC lmi_options nlohmann_json::nlohmann_json Qt6::Core OpenSSL::Crypto)

foreach(target IN LISTS targets ITEMS self_test)
    add_executable(fuzz_${target}
        ${CMAKE_CURRENT_SOURCE_DIR}/targets/main.cpp ${CMAKE_CURRENT_SOURCE_DIR}/targets/${target}.cpp)
    set_target_properties(fuzz_${target} PROPERTIES
        OUTPUT_NAME ${target} RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzz)
    target_compile_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
    target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(fuzz_${target} PRIVATE lmi_fuzzed)
endforeach()

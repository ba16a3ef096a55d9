# One function per kind of target, so that every target gets the same warnings and the same rules.

add_library(lmi_options INTERFACE)
target_include_directories(lmi_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(lmi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wsuggest-override -Wduplicated-cond -Wlogical-op>
    # GCC 12 warns of overlaps inside std::string that cannot be (its bug 105651)
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    # GCC 12 takes the empty half of a std::optional or std::variant for uninitialized
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    $<$<BOOL:${LMI_WERROR}>:-Werror>
    -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection=full>
    # so that the linker can leave out what a program never calls
    -ffunction-sections -fdata-sections
    $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
target_compile_definitions(lmi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 LMI_VERSION="${PROJECT_VERSION}")

# lmi_library(NAME [QT] SOURCES … [PUBLIC …] [PRIVATE …]): a static library; QT turns moc on.
function(lmi_library name)
    cmake_parse_arguments(arg "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_QT})
    target_link_libraries(${name} PUBLIC lmi_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
endfunction()

# lmi_executable(NAME [QT] SOURCES … [LIBRARIES …]): a program in bin/.
function(lmi_executable name)
    cmake_parse_arguments(arg "QT" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # no part of the tables that calls go through can be written to when the program runs
        target_link_options(${name} PRIVATE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_QT})
    target_link_libraries(${name} PRIVATE lmi_options ${arg_LIBRARIES})
endfunction()

# lmi_unit_test(tst_Name SOURCES … LIBRARIES …): a Qt Test program that ctest runs.
function(lmi_unit_test name)
    cmake_parse_arguments(arg "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE lmi_options Qt6::Test ${arg_LIBRARIES})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

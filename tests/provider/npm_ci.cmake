# Brings the provider's modules into DESTINATION, from SOURCE's lock, with the program NPM.
# Does nothing where the modules there are already those of the lock.
foreach(name package.json package-lock.json .npmrc)
    file(COPY_FILE ${SOURCE}/${name} ${DESTINATION}/${name} ONLY_IF_DIFFERENT)
endforeach()

# Written last, so an installation that was cut short is done again.
set(stamp ${DESTINATION}/node_modules/.installed-lock)
set(lock ${DESTINATION}/package-lock.json)
if(EXISTS ${stamp})
    file(SHA256 ${stamp} installed)
    file(SHA256 ${lock} wanted)
    if(installed STREQUAL wanted)
        return()
    endif()
endif()

execute_process(
    COMMAND ${NPM} ci --no-audit --no-fund
    WORKING_DIRECTORY ${DESTINATION}
    COMMAND_ERROR_IS_FATAL ANY)
file(COPY_FILE ${lock} ${stamp})

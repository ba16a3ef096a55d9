# shellcheck shell=bash
# Shows lmi on throw-away folders, against the demo provider. Sourced by packaging/bootstrap.

demo_folder=
demo_processes=()

end_demo() {
    local process
    # bash 3.2 takes an empty array for an unset one
    for process in ${demo_processes[@]+"${demo_processes[@]}"}; do
        kill "$process" 2>/dev/null || true
        wait "$process" 2>/dev/null || true
    done
    [[ -z $demo_folder ]] || rm -rf "$demo_folder"
}

has_display() {
    [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname -s) == Darwin ]]
}

# Starts the provider on a port that the system chooses and sets `issuer`.
start_provider() {
    local answer=$demo_folder/provider.json tries=100
    # tokens that live five minutes show how they are renewed
    "$bin/lmi-demo-idp" --access-lifetime 300 >"$answer" &
    demo_processes+=($!)
    until [[ -s $answer ]]; do
        kill -0 "${demo_processes[0]}" 2>/dev/null || fail "The demo provider ended at once; see above why."
        ((tries-- > 0)) || fail "The demo provider does not start within ten seconds."
        sleep 0.1
    done
    issuer=$(sed -n 's/.*"issuer":"\([^"]*\)".*/\1/p' "$answer")
    [[ -n $issuer ]] || fail "The demo provider does not tell its address."
}

write_environments() {
    mkdir -p "$demo_folder/config/env"
    echo "default_environment=dev" >"$demo_folder/config/.env"
    cat >"$demo_folder/config/env/dev.env" <<END
# a service on its own account
OAUTH_GRANT_TYPE=client_credentials
OAUTH_CLIENT_ID=demo-service
OAUTH_CLIENT_SECRET=demo-service-secret
OAUTH_TOKEN_URL=$issuer/token
OAUTH_SERVICE_URL=$issuer
END
    cat >"$demo_folder/config/env/qa.env" <<END
# a person, by name and password
OAUTH_GRANT_TYPE=password
OAUTH_CLIENT_ID=demo-password
OAUTH_CLIENT_SECRET=demo-password-secret
OAUTH_USERNAME=bob
OAUTH_PASSWORD=bob
OAUTH_TOKEN_URL=$issuer/token
OAUTH_SCOPES='openid profile offline_access'
OAUTH_SERVICE_URL=$issuer
END
    cat >"$demo_folder/config/env/prod.env" <<END
# a person, in the browser
OAUTH_GRANT_TYPE=authorization_code_pkce
OAUTH_CLIENT_ID=demo-desktop
OAUTH_ISSUER=$issuer
OAUTH_SCOPES='openid profile email offline_access'
OAUTH_SERVICE_URL=$issuer
END
}

# Makes this shell, and others by a file, see the demo and nothing of the person's own.
enter_demo() {
    local name
    for name in "${!OAUTH_@}"; do
        [[ $name == OAUTH_BROWSER ]] || unset "$name"
    done
    unset DEFAULT_ENVIRONMENT default_environment
    export LMI_CONFIG_DIR=$demo_folder/config LMI_CACHE_DIR=$demo_folder/cache LOG_FILE=$demo_folder/lmi.log
    export PATH=$bin:$PATH
    {
        printf 'export LMI_CONFIG_DIR=%q LMI_CACHE_DIR=%q LOG_FILE=%q\n' "$LMI_CONFIG_DIR" "$LMI_CACHE_DIR" "$LOG_FILE"
        # shellcheck disable=SC2016 # the reading shell's PATH is meant
        printf 'export PATH=%q:"$PATH"\n' "$bin"
    } >"$demo_folder/shell"
}

show_window() {
    cat >&2 <<END

The window shows three environments of a demo provider that runs on this computer.
Click "Log in" on prod and sign in as alice with the password alice.
The console program sees the same; in another terminal:
    . $demo_folder/shell
    lmi auth status
Everything ends, and its files are removed, when the window program is quit or with Ctrl-C here.

END
    lmi-desktop &
    demo_processes+=($!)
    wait $! || fail "The window program ended with an error; see above."
}

# Runs a command and shows it as it would be typed.
typed() {
    printf '\n$ %s\n' "$*"
    "$@" || fail "This command failed: $*"
}

# The demo API ends its answer without a line end.
typed_request() {
    typed lmi request "$@"
    echo
}

show_console() {
    say "There is no display, so the demo is in the console."
    typed lmi auth login -e dev
    typed lmi auth login -e qa
    typed lmi auth status
    typed_request -e dev /api/hello
    cat >&2 <<END

The environment prod needs a person and a browser on this computer. In another terminal:
    . $demo_folder/shell
    lmi auth login --no-browser -e prod
Open the address it prints and sign in as alice with the password alice.
END
    if [[ -t 0 ]]; then
        say "The demo provider runs until Ctrl-C; then its files are removed."
        wait "${demo_processes[0]}" || true
    else
        say "Nobody is at the keyboard, so the demo ends here and its files are removed."
    fi
}

run_demo() {
    umask 077
    trap end_demo EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    demo_folder=$(mktemp -d "${TMPDIR:-/tmp}/lmi-demo.XXXXXX") || fail "No throw-away folder can be made in ${TMPDIR:-/tmp}."
    start_provider
    write_environments
    enter_demo
    if has_display; then
        show_window
    else
        show_console
    fi
}

# shellcheck shell=bash
# Finds out which packages are missing and installs them. Sourced by packaging/bootstrap.
# The tables in packaging/packages/ say which packages there are: one a line, with the occasion first.

# os_release NAME…: these variables of the system's own description, each with a space behind it
os_release() (
    # shellcheck source=/dev/null
    . /etc/os-release 2>/dev/null || return 0
    for name in "$@"; do
        printf '%s ' "${!name:-}"
    done
)

# Prints the table for this system: debian, fedora, arch or macos; nothing if there is none.
package_family() {
    if [[ $(uname -s) == Darwin ]]; then
        echo macos
        return
    fi
    local id
    for id in $(os_release ID ID_LIKE); do
        case $id in
            debian | ubuntu) echo debian ;;
            fedora | rhel) echo fedora ;;
            arch) echo arch ;;
            *) continue ;;
        esac
        return
    done
}

# packages_for FAMILY OCCASION…: the packages of these lines of the table
packages_for() {
    local table=$root/packaging/packages/$1.txt
    shift
    awk -v occasions=" $* " '!/^#/ && index(occasions, " " $1 " ") { print $2 }' "$table"
}

# is_installed FAMILY PACKAGE
is_installed() {
    case $1 in
        debian) dpkg-query --show --showformat '${db:Status-Status}\n' "$2" 2>/dev/null | grep -qx installed ;;
        fedora) rpm --query --quiet --whatprovides "$2" ;;
        arch) pacman --deptest "$2" >/dev/null ;;
        macos) brew list --formula "$2" >/dev/null 2>&1 ;;
    esac
}

# Prints the command that installs packages on this system, without their names.
install_command() {
    case $1 in
        debian) echo apt-get install -y --no-install-recommends ;;
        fedora) echo dnf install -y ;;
        arch) echo pacman -S --needed --noconfirm ;;
        macos) echo brew install ;;
    esac
}

node_is_new_enough() {
    local version major minor
    version=$(node --version 2>/dev/null || nodejs --version 2>/dev/null) || return 1
    IFS=. read -r major minor _ <<<"${version#v}"
    ((major > 18 || (major == 18 && minor >= 17)))
}

# is_any_installed FAMILY PACKAGE|PACKAGE…
is_any_installed() {
    local name names
    IFS='|' read -ra names <<<"$2"
    for name in "${names[@]}"; do
        if is_installed "$1" "$name"; then return; fi
    done
    return 1
}

# Prints the first of PACKAGE|PACKAGE… that this system's package manager knows, else the last one.
known_package() {
    local name names
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if apt-cache show "$name" >/dev/null 2>&1; then break; fi
    done
    echo "$name"
}

has_node_and_npm() {
    node_is_new_enough && command -v npm >/dev/null
}

# install_packages OCCASION…: brings what the table has for these occasions and this system lacks.
install_packages() {
    local family package missing=()
    family=$(package_family)
    [[ -n $family ]] || fail "There is no list of packages for this system; install what" \
        "packaging/packages/debian.txt names, then add --no-install."
    [[ $family != macos ]] || command -v brew >/dev/null || fail "Homebrew (brew) is needed to install packages; install it, or add --no-install."
    for package in $(packages_for "$family" "$@"); do
        is_any_installed "$family" "$package" || missing+=("$package")
    done
    ((${#missing[@]} > 0)) || return 0
    install_missing "$family" "${missing[@]}"
}

# install_missing FAMILY PACKAGE…
install_missing() {
    local family=$1 command package prefix=
    shift
    command=$(install_command "$family")
    if [[ $family != macos && $EUID -ne 0 ]]; then
        command -v sudo >/dev/null || fail "Packages are missing, and only root can install them; run this as root, then start again: $command $*"
        prefix=sudo
    fi
    say "Installing: $*"
    if [[ $family == debian ]]; then
        command="env DEBIAN_FRONTEND=noninteractive $command"
        # a stale list of one source need not matter: the installation tells
        $prefix apt-get update -q >&2 || say "The package lists cannot be brought up to date; going on with those there are."
        for package in "$@"; do
            command+=" $(known_package "$package")"
        done
    else
        command+=" $*"
    fi
    # words of our own tables and of the line above, meant to be split
    # shellcheck disable=SC2086
    $prefix $command >&2 || fail "The packages cannot be installed; see above why. The command was: $prefix $command"
}

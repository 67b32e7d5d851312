#!/usr/bin/env bash
# Installs the Debian and Ubuntu packages that building, running and testing Chalknet needs; sourced by run.sh and test.sh.
# Does nothing when all are there. CHALKNET_SKIP_PACKAGES=1 leaves the system alone.

# The first of the given names that this distribution knows (Debian and Ubuntu renamed some packages).
first_known() {
    local name
    for name in "$@"; do
        if apt-cache show --no-all-versions "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    echo "$1"
}

is_installed() {
    [ "$(dpkg-query -W -f='${Status}' "$1" 2>/dev/null)" = "install ok installed" ]
}

install_packages() {
    if [ "${CHALKNET_SKIP_PACKAGES:-0}" = 1 ]; then
        return
    fi
    if ! command -v apt-get >/dev/null; then
        echo "chalknet: this is no Debian or Ubuntu; install the packages that README.md lists, then set CHALKNET_SKIP_PACKAGES=1" >&2
        return
    fi
    local name missing=()
    for name in "$@"; do
        # "a|b": either will do
        local alternatives=() alternative found=0
        IFS='|' read -r -a alternatives <<<"$name"
        for alternative in "${alternatives[@]}"; do
            if is_installed "$alternative"; then
                found=1
            fi
        done
        if [ $found = 0 ]; then
            missing+=("$name")
        fi
    done
    if [ ${#missing[@]} = 0 ]; then
        return
    fi

    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "chalknet: these packages are missing: ${missing[*]}; install them as root, then run this again" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "chalknet: installing missing packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    local chosen=()
    for name in "${missing[@]}"; do
        IFS='|' read -r -a alternatives <<<"$name"
        chosen+=("$(first_known "${alternatives[@]}")")
    done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >/dev/null
}

build_packages=(
    g++ cmake ninja-build ccache pkg-config git
    qt6-base-dev qt6-base-dev-tools 'qt6-charts-dev|libqt6charts6-dev' 'qt6-svg-dev|libqt6svg6-dev' libqt6opengl6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl1-mesa-dev
    libeigen3-dev nlohmann-json3-dev zlib1g-dev libpng-dev
    opencl-clhpp-headers opencl-c-headers ocl-icd-opencl-dev
)
# The processor as an OpenCL device, and the fonts of the interface (Latin, mathematics, Korean).
run_packages=(pocl-opencl-icd fonts-noto-core 'fonts-noto-cjk|fonts-nanum')

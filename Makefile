# Portolan: `make serve` shows the page, `make test` runs every check. Both set up what they need; second runs reuse it.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

PORT ?= 8080

# --- tools, by version, in the user's cache folder: a second checkout finds them there --------------------------------

CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/portolan
# wasm-bindgen's command must be of the same version as the package of that name.
WASM_BINDGEN_VERSION := $(shell sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
TRUNK_VERSION := 0.22.0-beta.1

WASM_BINDGEN := $(CACHE)/wasm-bindgen-$(WASM_BINDGEN_VERSION)/bin/wasm-bindgen
TRUNK := $(CACHE)/trunk-$(TRUNK_VERSION)/bin/trunk

export PATH := $(dir $(WASM_BINDGEN)):$(dir $(TRUNK)):$(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin

# A digest of the sources: page and worker carry it, so that a stale copy of one of them is noticed.
export PORTOLAN_BUILD := $(shell find src pack .cargo Cargo.toml Cargo.lock build.rs -type f | LC_ALL=C sort | xargs cksum | cksum | cut -d' ' -f1)

RUST_TARGET := $(shell rustc --print sysroot 2>/dev/null)/lib/rustlib/wasm32-unknown-unknown
NODE_PACKAGES := node_modules/.package-lock.json
CRATES := target/portolan/crates
RELEASE := target/portolan/release

SOURCES := $(shell find src pack public .cargo -type f) Cargo.toml Cargo.lock build.rs index.html Trunk.toml

# Which browsers the tests use: CHROMIUM=/path/to/it and FIREFOX=/path/to/it, else Debian's.
ifdef CHROMIUM
BROWSER := $(CHROMIUM) $(or $(FIREFOX),/usr/bin/firefox-esr)
else ifneq ($(and $(filter 0,$(shell id -u)),$(shell command -v apt-get)),)
CAN_INSTALL := yes
# The fonts let Chinese, Japanese and Korean headers appear on screenshots.
BROWSER := /usr/bin/chromium /usr/bin/chromedriver /usr/bin/firefox-esr /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
else
BROWSER := /usr/bin/chromium $(or $(FIREFOX),/usr/bin/firefox-esr)
endif

# --- what a person says -----------------------------------------------------------------------------------------------

.PHONY: help serve test build build-debug size bench fuzz pictures clean tools check-format check-native check-wasm test-native test-browser

help: ## what can be said
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | while IFS=$$'\t' read -r name says; do printf '  make %-12s %s\n' "$$name" "$$says"; done

serve: build ## set up, build, and serve the page on 127.0.0.1:8080 (another one: PORT=8081)
	@node tests/browser/server.mjs $(PORT)

build: $(RELEASE) ## the page as it is handed out, in dist/

build-debug: tools ## the page in dist/, built in seconds, large and slow
	@rm -f $(RELEASE)
	trunk build --offline --locked

test: rust node $(BROWSER) check-format check-native check-wasm test-native build size test-browser ## every check

size: build ## gzip size of each file loaded before the page is sealed, against its limit
	@node tests/browser/size.mjs

bench: build ## speed: natively, and of the worker in Chromium on a million rows
	cargo bench --locked
	cargo test --locked --release --test understand_million -- --ignored --nocapture --test-threads=1
	cargo test --locked --release --lib exposure::timing -- --ignored --nocapture
	node tests/browser/bench.mjs

FUZZ_SECONDS ?= 60
fuzz: $(CRATES) ## mutated files of each format, a minute each (fewer: FUZZ_SECONDS=15), and attacks made by hand
	PORTOLAN_FUZZ_SECONDS=$(FUZZ_SECONDS) cargo test --locked --profile fuzz --test fuzz -- --nocapture

pictures: test-browser ## the README's pictures anew, from those that the tests took
	cp tests/out/readme.png public/screenshot.png
	for view in map products who; do cp tests/out/readme-$$view.png public/screenshot-$$view.png; done

clean: ## remove what was built here; the tools in the cache folder stay
	rm -rf dist target node_modules tests/out

# --- the checks, one by one -------------------------------------------------------------------------------------------

check-format: | rust
	cargo fmt --all --check

check-native: $(CRATES)
	cargo clippy --locked --workspace --all-targets -- -D warnings

check-wasm: $(CRATES) $(RUST_TARGET)
	cargo clippy --locked --workspace --target wasm32-unknown-unknown --features page --lib --bins -- -D warnings

test-native: $(CRATES)
	cargo test --locked --workspace

test-browser: node $(BROWSER) build
	node --test --test-reporter=spec --test-concurrency=1 tests/browser/*.test.mjs

# --- setting up -------------------------------------------------------------------------------------------------------

tools: rust node $(RUST_TARGET) $(CRATES) $(WASM_BINDGEN) $(TRUNK) $(NODE_PACKAGES) ## everything that a build needs, and nothing else

$(RELEASE): $(SOURCES) $(if $(wildcard dist/index.html),,no-dist) | tools
	trunk build --release --offline --locked
	@mkdir -p $(@D) && touch $@

.PHONY: no-dist
no-dist:

# What cannot be installed from here is asked for first, before anything takes minutes.
.PHONY: rust node
rust:
	@command -v cargo >/dev/null || { echo 'Rust is missing: install rustup (rustup.rs says how), then say this again.' >&2; exit 1; }

node:
	@command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || { echo 'Node.js 20 or later with npm is missing: install it (nodejs.org, or your system’s packages nodejs and npm), then say this again.' >&2; exit 1; }

# The packages are fetched once; every build after that is offline.
$(CRATES): Cargo.lock | rust
	cargo fetch --locked --quiet
	@mkdir -p $(@D) && touch $@

$(RUST_TARGET): | rust
	@command -v rustup >/dev/null || { echo 'This Rust has no WebAssembly target, and there is no rustup to add it: install rustup (rustup.rs says how), or your system’s package for the target wasm32-unknown-unknown.' >&2; exit 1; }
	rustup target add wasm32-unknown-unknown
	rustup component add rustfmt clippy

# Without --locked: the lock file that this package carries can name a dependency that is no longer to be had.
$(WASM_BINDGEN): | $(RUST_TARGET)
	@echo 'Building wasm-bindgen $(WASM_BINDGEN_VERSION), once; this takes about 4 minutes.'
	cargo install wasm-bindgen-cli --version $(WASM_BINDGEN_VERSION) --no-default-features --quiet --root $(CACHE)/wasm-bindgen-$(WASM_BINDGEN_VERSION)

# Lightly optimised: it only has to call the other tools, and full optimisation would take 17 minutes.
$(TRUNK): | $(RUST_TARGET)
	@echo 'Building trunk $(TRUNK_VERSION), once; this takes about 5 minutes.'
	CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
	cargo install trunk --version $(TRUNK_VERSION) --locked --no-default-features --quiet --root $(CACHE)/trunk-$(TRUNK_VERSION)

$(NODE_PACKAGES): package.json package-lock.json .npmrc | node
	npm ci --loglevel=error
	@touch $@

ifdef CAN_INSTALL
$(BROWSER):
	apt-get update -qq
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium chromium-driver firefox-esr fonts-noto-cjk
else
$(BROWSER):
	@echo 'The browser tests need Chromium and Firefox, and there is none at $@: install your system’s packages (on Debian, as root: apt-get install chromium chromium-driver firefox-esr fonts-noto-cjk), or say CHROMIUM=/path/to/chromium FIREFOX=/path/to/firefox make test.' >&2; exit 1
endif

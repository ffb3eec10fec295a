# A thin front for CMake. `make help` lists what there is.
#
# SPDX-License-Identifier: Apache-2.0

BUILD   ?= build
PREFIX  ?= /usr/local
DESTDIR ?=
JOBS    ?= $(shell nproc 2>/dev/null || echo 2)
CMAKE_ARGS ?=
CTEST_ARGS ?=
export CTEST_ARGS # for scripts/run-tests
BENCH_OUT ?= $(BUILD)/bench
FUZZ    ?= request
FUZZ_TIME ?= 60

# What root builds in somebody's checkout stays that somebody's to build again.
give_back = if [ "$$(id -u)" = 0 ]; then \
	chown -R --reference=Makefile $(BUILD); fi
# So that the dynamic linker finds what is installed, or forgets it.
update_cache = if [ -z '$(DESTDIR)' ] && [ "$$(id -u)" = 0 ]; then ldconfig; fi
variant = $(MAKE) BUILD=build-$@

.DEFAULT_GOAL := all
MAKEFLAGS += --no-print-directory
.NOTPARALLEL:
.PHONY: all deps check-deps configure build programs test demo bench \
	pictures install uninstall clean help asan tsan clang aarch64 fuzz \
	format check

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / \
	    { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
	@echo '  variables: PREFIX (/usr/local), DESTDIR, BUILD (build), JOBS,'
	@echo '             CMAKE_ARGS (-DNAME=VALUE ...), CTEST_ARGS (-R "a|b" ...)'
	@echo '             BENCH_OUT (build/bench)'

all: check-deps programs ## build programs to build/bin, libraries to build/lib

# The two that install missing packages first; every other target only says
# what is missing.
test: deps build ## install what is missing, build, run all tests
	@scripts/run-tests $(BUILD) $(JOBS)
	@$(give_back)

demo: deps programs ## install what is missing, build, show it at work
	@scripts/demo $(BUILD)/bin

bench: deps programs ## measure speed, a few minutes; JSON to BENCH_OUT too
	@cmake --build $(BUILD) --parallel $(JOBS) \
	    --target masq_bench e2e_bench kms_bench
	@scripts/bench $(BUILD)/bin '$(BENCH_OUT)'
	@$(give_back)

pictures: ## draw those of docs/performance.md from BENCH_OUT's JSON
	@scripts/draw-bench '$(BENCH_OUT)'

install: check-deps programs ## install below $(DESTDIR)$(PREFIX)
	@DESTDIR='$(DESTDIR)' cmake --install $(BUILD)
	@$(give_back)
	@$(update_cache)

uninstall: ## remove what the last `make install` put there, only that
	@scripts/uninstall $(BUILD) '$(DESTDIR)'
	@$(update_cache)

clean: ## remove everything that was built
	rm -rf $(BUILD) build-asan build-tsan build-clang build-fuzz \
	    build-aarch64

asan: ## test under AddressSanitizer and UndefinedBehaviorSanitizer
	@$(variant) CMAKE_ARGS='-DMASQITT_SANITIZE=address,undefined' test

tsan: ## test under ThreadSanitizer
	@$(variant) CMAKE_ARGS='-DMASQITT_SANITIZE=thread' test

clang: ## test a build by clang, warnings being errors
	@$(variant) CMAKE_ARGS='-DCMAKE_C_COMPILER=clang -DMASQITT_WERROR=ON' \
	    test

aarch64: override BUILD = build-aarch64
aarch64: ## test the curve and BB1, cross-built for aarch64, in QEMU
	@scripts/check-aarch64 $(BUILD) $(JOBS)
	@$(give_back)

fuzz: check-deps ## fuzz the decoder FUZZ (request) for FUZZ_TIME (60) seconds
	@cmake -S . -B build-fuzz -DCMAKE_C_COMPILER=clang -DMASQITT_FUZZ=ON \
	    -DMASQITT_TESTS=OFF >/dev/null
	@cmake --build build-fuzz --parallel $(JOBS) --target fuzz_$(FUZZ)
	@build-fuzz/fuzz/fuzz_$(FUZZ) -max_total_time=$(FUZZ_TIME)

format: ## lay out lines not yet committed with clang-format
	@git clang-format --extensions c,h HEAD

check: test clang asan aarch64 ## all that should pass before a commit

deps:
	@scripts/install-deps

check-deps:
	@scripts/install-deps --check build

configure:
	@cmake -S . -B $(BUILD) -DCMAKE_INSTALL_PREFIX='$(PREFIX)' \
	    $(CMAKE_ARGS) >/dev/null

# With the tests, and without.
build: configure
	@cmake --build $(BUILD) --parallel $(JOBS)
	@$(give_back)

programs: configure
	@cmake --build $(BUILD) --parallel $(JOBS) --target programs
	@$(give_back)

# Everything that a person or the continuous integration runs stands here.
SHELL := /bin/bash
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
RELEASE := -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s
TESTS := swift test --disable-xctest

.PHONY: demo build test second-reader render faults lint generate check record bench install-libraries install-test-tools

## Build Beside and open the demo program.
demo: build
	.build/release/beside demo

## Build the release binary, .build/release/beside.
build: install-libraries
	swift build $(RELEASE) --product beside

## Run every test.
test: install-libraries install-test-tools
	$(TESTS)

## Have another implementation, written from SECURITY.md, read what Beside writes.
second-reader: build
	@missing=""; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	$(install)
	Tests/SecondReader/run .build/release/beside

## Have a browser print a full plan, and look whether all of it is on two sheets.
render: build
	@missing=""; \
	command -v chromium >/dev/null || missing="$$missing chromium"; \
	command -v pdftotext >/dev/null || missing="$$missing poppler-utils"; \
	$(install)
	Tests/Rendering/run .build/release/beside

## Run the fault tests with 500 kills each instead of 50, and those of the plan with 1,000.
faults: install-libraries install-test-tools
	BESIDE_FAULTS=500 $(TESTS) --filter Fault --skip PlanFault
	BESIDE_FAULTS=1000 $(TESTS) --filter PlanFault

## Check the style of the sources.
lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

## Turn Content and Themes into Sources/BuiltIn.
generate:
	swift run generate

## Fail where Sources/BuiltIn is not what Content and Themes say.
check:
	swift run generate --check

## Write the golden frames and the README's pictures anew, to be read before they are committed.
record: install-libraries install-test-tools
	-RECORD_GOLDENS=1 $(TESTS) --filter 'Golden|Picture'

## Measure what PERFORMANCE.md quotes.
bench: build
	swift build $(RELEASE) --product SavingBenchmark
	swift build $(RELEASE) --product SealingBenchmark
	Benchmarks/run

# What is looked for is what is used, since the same thing has other package names on other systems.
install-libraries:
	@missing=""; \
	[ -e /usr/include/curses.h ] || [ -e /usr/include/ncursesw/curses.h ] || missing="$$missing libncursesw5-dev"; \
	[ -e /usr/include/sodium.h ] || missing="$$missing libsodium-dev"; \
	$(install)

install-test-tools:
	@missing=""; \
	for tool in tmux vim nano strace; do command -v $$tool >/dev/null || missing="$$missing $$tool"; done; \
	command -v nvim >/dev/null || missing="$$missing neovim"; \
	$(install)

define install
if [ -n "$$missing" ]; then \
  echo "Beside needs$$missing. Installing with apt$(if $(SUDO), and sudo)."; \
  $(SUDO) apt-get update && $(SUDO) apt-get install -y $$missing; \
fi
endef

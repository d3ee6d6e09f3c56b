// What glibc hides from Swift behind _GNU_SOURCE or a macro, one header an idea.
#ifndef BESIDE_CSYSTEM_H
#define BESIDE_CSYSTEM_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "events.h"
#include "files.h"
#include "memory.h"
#include "sockets.h"
#include "text.h"
#include "terminal.h"
#include "time_zones.h"
#include "waiting.h"

#endif

// A descriptor that wakes a poll.
#ifndef BESIDE_CSYSTEM_EVENTS_H
#define BESIDE_CSYSTEM_EVENTS_H

#include <sys/eventfd.h>

// A counter whose descriptor is readable while it is above zero; -1 where the system gives none.
static inline int beside_event_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

#endif

// libsodium, as it is.
#ifndef BESIDE_CSODIUM_H
#define BESIDE_CSODIUM_H

#include <sodium.h>

#endif

#ifndef BESIDE_CSYSTEM_TEXT_H
#define BESIDE_CSYSTEM_TEXT_H

#include <stdint.h>

// What the environment says about the bytes that the terminal understands.
enum beside_text_encoding {
  beside_text_utf8,      // stated
  beside_text_unstated,  // C, POSIX or nothing at all: UTF-8 is assumed, as terminals do
  beside_text_other,     // another encoding is stated by name
};

// Sets LC_CTYPE to UTF-8 for the process, once, whichever thread comes first. Never touches the other categories.
enum beside_text_encoding beside_prepare_text(void);

// The columns that a terminal gives to a scalar: 0, 1, 2, or -1 when it is unknown or a control.
int beside_scalar_columns(uint32_t scalar);

#endif

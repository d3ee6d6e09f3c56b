// What Swift cannot import from ncursesw, wrapped: macros, globals and functions with variable arguments.
#ifndef BESIDE_CNCURSES_H
#define BESIDE_CNCURSES_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>

#endif

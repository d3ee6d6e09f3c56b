// What Swift cannot import from ncursesw, wrapped: macros, globals and functions with variable arguments.
#ifndef BESIDE_CNCURSES_H
#define BESIDE_CNCURSES_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>
#include <limits.h>

static const attr_t curses_bold = WA_BOLD;
static const attr_t curses_dim = WA_DIM;
static const attr_t curses_italic = WA_ITALIC;
static const attr_t curses_underline = WA_UNDERLINE;
static const attr_t curses_reverse = WA_REVERSE;

// Takes the terminal named by TERM on standard input and output; NULL when terminfo does not know it.
static inline SCREEN *curses_start(void) { return newterm(NULL, stdout, stdin); }

static inline WINDOW *curses_screen(void) { return stdscr; }
static inline WINDOW *curses_shown(void) { return curscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_pairs(void) { return COLOR_PAIRS; }

// Puts one spacing character with its marks into a cell.
static inline int curses_put(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  short nearest = (short)(pair > SHRT_MAX ? SHRT_MAX : pair);
  if (setcchar(&cell, text, attributes, nearest, &pair) == ERR) return ERR;
  return mvwadd_wch(stdscr, row, column, &cell);
}

#endif

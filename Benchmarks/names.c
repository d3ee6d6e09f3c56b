// The measure of speed: reads the name out of every supporter's file and paints the first screen of them with
// ncurses, as plainly as C can. Usage: names LIBRARY
#define _GNU_SOURCE
#include <curses.h>
#include <dirent.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char **names;
static size_t count, room;

static void keep(const char *text, size_t length) {
  if (count == room) names = realloc(names, (room = room ? room * 2 : 64) * sizeof *names);
  names[count++] = strndup(text, length);
}

static void read_name(int folder, const char *file) {
  static char text[1 << 20];
  int descriptor = openat(folder, file, O_RDONLY);
  if (descriptor < 0) return;
  ssize_t length = read(descriptor, text, sizeof text - 1);
  close(descriptor);
  if (length <= 0) return;
  text[length] = 0;
  const char *key = strstr(text, "\"name\" : \"");
  if (!key) return;
  key += strlen("\"name\" : \"");
  const char *end = strchr(key, '"');
  if (end) keep(key, (size_t)(end - key));
}

static int by_name(const void *left, const void *right) {
  return strcmp(*(char *const *)left, *(char *const *)right);
}

int main(int argc, char **argv) {
  if (argc < 2) return 64;
  setlocale(LC_ALL, "");
  char path[4096];
  snprintf(path, sizeof path, "%s/supporters", argv[1]);
  DIR *folder = opendir(path);
  if (!folder) return 66;
  for (struct dirent *entry; (entry = readdir(folder));)
    if (strstr(entry->d_name, ".json")) read_name(dirfd(folder), entry->d_name);
  qsort(names, count, sizeof *names, by_name);
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  for (int row = 0; row < LINES - 1 && (size_t)row < count; row++) mvaddstr(row, 2, names[row]);
  mvprintw(LINES - 1, 0, "ready %zu", count);
  refresh();
  while (getch() != 'q') refresh();
  endwin();
  return 0;
}

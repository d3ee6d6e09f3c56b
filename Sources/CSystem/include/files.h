#ifndef BESIDE_CSYSTEM_FILES_H
#define BESIDE_CSYSTEM_FILES_H

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/vfs.h>

// Tries to lock one place of an open file for this one opening of it, so that two openings in one process exclude each
// other as well: 0, or an error number (EAGAIN where another opening holds it).
static inline int beside_try_lock(int file, off_t place) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = place, .l_len = 1};
  return fcntl(file, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

// Whether another opening of the file holds the lock on a place of it: 1 or 0, or -1 where the system does not say.
static inline int beside_is_locked(int file, off_t place) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = place, .l_len = 1};
  if (fcntl(file, F_OFD_GETLK, &lock) != 0) return -1;
  return lock.l_type == F_UNLCK ? 0 : 1;
}

// Opens a file of a folder for reading so that the time of it is not noted, where the system allows that: for one's own
// files. Otherwise it is opened as usual. Which file was read would tell which one somebody looked for.
static inline int beside_open_unnoted(int folder, const char *name, int flags) {
  int file = openat(folder, name, flags | O_NOATIME);
  return file >= 0 || errno != EPERM ? file : openat(folder, name, flags);
}

// The magic number of the file system an open file is on, or 0 where the system does not say.
static inline unsigned int beside_file_system(int file) {
  struct statfs about;
  return fstatfs(file, &about) == 0 ? (unsigned int)about.f_type : 0;
}

// An entry's name: an array of unknown length in C, which Swift would copy whole.
static inline const char *beside_entry_name(const struct dirent *entry) { return entry->d_name; }

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>

#include "missing.h"

int fchmod(int file, mode_t mode) {
  (void)file, (void)mode;
  return 0;
}

int fchmodat(int folder, const char* path, mode_t mode, int flags) {
  (void)folder, (void)path, (void)mode, (void)flags;
  return 0;
}

char* realpath(const char* path, char* resolved) {
  struct stat found;
  if (stat(path, &found) != 0) return NULL;
  return resolved != NULL ? strcpy(resolved, path) : strdup(path);
}

int statvfs(const char* path, struct statvfs* found) {
  (void)path;
  (void)found;
  errno = ENOTSUP;
  return -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What std::filesystem calls and wasi-libc has not: files in memory have no rights and no links. */
#ifndef MAILLAGE_MISSING_H
#define MAILLAGE_MISSING_H

#include <sys/stat.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A kind of entry that no folder here has. */
#ifndef DT_SOCK
#define DT_SOCK 255
#endif

int fchmod(int file, mode_t mode);
int fchmodat(int folder, const char* path, mode_t mode, int flags);
char* realpath(const char* path, char* resolved);
int statvfs(const char* path, struct statvfs* found);

#ifdef __cplusplus
}
#endif

#endif

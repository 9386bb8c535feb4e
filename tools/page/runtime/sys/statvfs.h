/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef MAILLAGE_STATVFS_H
#define MAILLAGE_STATVFS_H

struct statvfs {
  unsigned long f_frsize, f_blocks, f_bfree, f_bavail;
};

#endif

// System calls that Swift's Glibc does not show, because they need _GNU_SOURCE.
// Each returns 0, or the error number: errno is read here, where nothing can disturb it.
#ifndef PORADA_CPOSIX_H
#define PORADA_CPOSIX_H

/// Renames a file and fails with EEXIST where something has the new name already.
int porada_px_rename_never_replacing(int from_folder, const char *from, int to_folder,
                                     const char *to);

/// Lets two files change names in one step, so that the old contents can be put back.
int porada_px_rename_exchanging(int from_folder, const char *from, int to_folder, const char *to);

/// Takes the exclusive lock of an open file without waiting; fails with EAGAIN where another has it.
///
/// The lock is one of the open file description: it goes when the last descriptor of it is closed, so
/// it dies with its process, and closing another descriptor of the same file does not drop it.
int porada_px_try_lock(int descriptor);

/// Writes everything that waits in memory for a descriptor's file system to its disk.
int porada_px_synchronise_file_system(int descriptor);

#endif

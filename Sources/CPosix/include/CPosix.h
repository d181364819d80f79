// System calls that Swift's Glibc does not show, because they need _GNU_SOURCE.
// Each returns 0, or the error number: errno is read here, where nothing can disturb it.
#ifndef PORADA_CPOSIX_H
#define PORADA_CPOSIX_H

#include <stdbool.h>
#include <stddef.h>

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

/// Gives the exclusive lock of an open file back at once, also where a child of ours has a copy of the
/// descriptor; does nothing where it is not held.
int porada_px_unlock(int descriptor);

/// Says whether another holds the exclusive lock of an open file, without trying to take it.
int porada_px_is_locked(int descriptor, bool *is_locked);

/// Says of what sort the file system is that an open file lies on: the number of statfs(2).
int porada_px_file_system(int descriptor, unsigned long *sort);

/// Writes everything that waits in memory for a descriptor's file system to its disk.
int porada_px_synchronise_file_system(int descriptor);

/// Finds where bytes first stand among others; NULL where they do not. It cannot fail otherwise.
const void *porada_px_find(const void *bytes, size_t count, const void *wanted, size_t wanted_count);

/// Starts a program: `path`, its arguments and its whole environment, each ending with NULL, with three
/// descriptors as its input, output and errors, and no others.
///
/// It has a session of its own, so that it finds no terminal to ask on and can be ended together with
/// what it starts; it is ended when the thread that started it ends. Gives back its process id in
/// `process`.
int porada_px_start(const char *path, char *const arguments[], char *const environment[], int input,
                    int output, int errors, int *process);

/// Makes a pipe that no program started meanwhile inherits: `ends[0]` is read, `ends[1]` written.
int porada_px_pipe(int ends[2]);

#endif

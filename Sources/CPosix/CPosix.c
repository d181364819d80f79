#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

static int result_of(int outcome) { return outcome == 0 ? 0 : errno; }

int porada_px_rename_never_replacing(int from_folder, const char *from, int to_folder,
                                     const char *to) {
    return result_of(renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE));
}

int porada_px_rename_exchanging(int from_folder, const char *from, int to_folder, const char *to) {
    return result_of(renameat2(from_folder, from, to_folder, to, RENAME_EXCHANGE));
}

int porada_px_try_lock(int descriptor) {
    struct flock whole;
    memset(&whole, 0, sizeof whole);
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return result_of(fcntl(descriptor, F_OFD_SETLK, &whole));
}

int porada_px_unlock(int descriptor) {
    struct flock whole;
    memset(&whole, 0, sizeof whole);
    whole.l_type = F_UNLCK;
    whole.l_whence = SEEK_SET;
    return result_of(fcntl(descriptor, F_OFD_SETLK, &whole));
}

int porada_px_is_locked(int descriptor, bool *is_locked) {
    struct flock whole;
    memset(&whole, 0, sizeof whole);
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    int number = result_of(fcntl(descriptor, F_OFD_GETLK, &whole));
    *is_locked = number == 0 && whole.l_type != F_UNLCK;
    return number;
}

int porada_px_file_system(int descriptor, unsigned long *sort) {
    struct statfs status;
    int number = result_of(fstatfs(descriptor, &status));
    *sort = number == 0 ? (unsigned long)status.f_type & 0xffffffffUL : 0;
    return number;
}

int porada_px_synchronise_file_system(int descriptor) { return result_of(syncfs(descriptor)); }

const void *porada_px_find(const void *bytes, size_t count, const void *wanted, size_t wanted_count) {
    return memmem(bytes, count, wanted, wanted_count);
}

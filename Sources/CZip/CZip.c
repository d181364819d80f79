#include "CZip.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

struct porada_zip {
    zip_source_t *source;
    zip_t *archive;
    bool has_failed;
};

porada_zip *porada_zip_begin(void) {
    porada_zip *made = calloc(1, sizeof *made);
    if (made == NULL) return NULL;
    zip_error_t error;
    zip_error_init(&error);
    made->source = zip_source_buffer_create(NULL, 0, 0, &error);
    if (made->source != NULL) {
        made->archive = zip_open_from_source(made->source, ZIP_CREATE | ZIP_TRUNCATE, &error);
        // The archive takes the source over; it is to be read after the archive is closed.
        if (made->archive != NULL) {
            zip_source_keep(made->source);
        } else {
            zip_source_free(made->source);
        }
    }
    zip_error_fini(&error);
    if (made->archive != NULL) return made;
    free(made);
    return NULL;
}

// The first day that an archive can name: the first of January 1980.
enum { FIRST_DAY = 1 << 5 | 1 };

static bool add(zip_t *archive, const char *path, const void *bytes, size_t count, bool is_stored) {
    // libzip reads the bytes when the archive is closed, so it is given a copy of its own.
    void *copy = malloc(count > 0 ? count : 1);
    if (copy == NULL) return false;
    if (count > 0) memcpy(copy, bytes, count);
    zip_source_t *source = zip_source_buffer(archive, copy, count, 1);
    if (source == NULL) {
        free(copy);
        return false;
    }
    const zip_int64_t place = zip_file_add(archive, path, source, ZIP_FL_ENC_UTF_8);
    if (place < 0) {
        zip_source_free(source);
        return false;
    }
    const zip_uint64_t index = (zip_uint64_t)place;
    return zip_set_file_compression(archive, index, is_stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0 &&
           zip_file_set_dostime(archive, index, 0, FIRST_DAY, 0) == 0;
}

bool porada_zip_add(porada_zip *archive, const char *path, const void *bytes, size_t count,
                    bool is_stored) {
    const bool is_added = add(archive->archive, path, bytes, count, is_stored);
    if (!is_added) archive->has_failed = true;
    return is_added;
}

static void *all_of(zip_source_t *source, size_t *count) {
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(source, &status) != 0 || !(status.valid & ZIP_STAT_SIZE)) return NULL;
    if (zip_source_open(source) != 0) return NULL;
    char *bytes = malloc(status.size > 0 ? status.size : 1);
    zip_uint64_t done = 0;
    while (bytes != NULL && done < status.size) {
        const zip_int64_t read = zip_source_read(source, bytes + done, status.size - done);
        if (read <= 0) break;
        done += (zip_uint64_t)read;
    }
    zip_source_close(source);
    if (bytes != NULL && done == status.size) {
        *count = (size_t)done;
        return bytes;
    }
    free(bytes);
    return NULL;
}

void porada_zip_free(void *bytes) { free(bytes); }

void *porada_zip_end(porada_zip *archive, size_t *count) {
    void *bytes = NULL;
    if (archive->has_failed || zip_close(archive->archive) != 0) {
        zip_discard(archive->archive);
    } else {
        bytes = all_of(archive->source, count);
    }
    zip_source_free(archive->source);
    free(archive);
    return bytes;
}

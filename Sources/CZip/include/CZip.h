// Archives for Swift: a few functions over libzip. Its own header stays hidden, and an archive is made in
// memory, so that it is written to the disk like every other file.
#ifndef PORADA_CZIP_H
#define PORADA_CZIP_H

#include <stdbool.h>
#include <stddef.h>

/// An archive that is being made.
typedef struct porada_zip porada_zip;

/// Begins an archive; NULL where there is no memory.
porada_zip *porada_zip_begin(void);

/// Adds a file behind those that are there, uncompressed where `is_stored`; gives back whether it could.
///
/// Every file bears the same time, so that the same files make the same archive, byte for byte.
bool porada_zip_add(porada_zip *archive, const char *path, const void *bytes, size_t count,
                    bool is_stored);

/// Ends the archive and gives back its bytes, to be freed by `porada_zip_free`; NULL where it failed.
///
/// The archive is gone afterwards, whatever came of it.
void *porada_zip_end(porada_zip *archive, size_t *count);

/// Frees the bytes of an archive.
void porada_zip_free(void *bytes);

#endif

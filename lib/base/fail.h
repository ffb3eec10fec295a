/*
 * The sentence that goes with a failure, one per thread, for
 * MASQ_last_error(). Never put a secret into it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_FAIL_H
#define BASE_FAIL_H

#include "masqlib.h"

/*
 * Note what went wrong and what to do, as one printf-formatted line, and
 * return status. The arguments may hold fail_text(), and text from outside:
 * what is not printable becomes '?' (text_clean()). At most 511 bytes are
 * kept. errno stays as it is. With MASQITT_LOG set in the environment the line
 * goes to standard error as well.
 */
MASQ_status_t fail(MASQ_status_t status, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The latest sentence of this thread, "" if there is none. */
const char *fail_text(void);

#endif /* BASE_FAIL_H */

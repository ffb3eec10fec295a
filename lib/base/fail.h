/*
 * The sentence that goes with a failure, one per thread, for
 * MASQ_last_error(). Never put a secret into it.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_FAIL_H
#define BASE_FAIL_H

#include <stdbool.h>

#include "masqlib.h"

/*
 * The sentence is in libmasqitt, and libmasqitt-mosq calls these two there:
 * they are exported, under names that no program has by chance.
 */
#define FAIL_SEAM(name) __asm__("masqitt_" #name)

/*
 * Note what went wrong and what to do, as one printf-formatted line, and
 * return status. The arguments may hold fail_text(), and text from outside:
 * what is not printable becomes '?' (text_clean()). At most 511 bytes are
 * kept. errno stays as it is. With MASQITT_LOG set in the environment the line
 * goes to standard error as well.
 */
MASQ_API MASQ_status_t fail(MASQ_status_t status, const char *format, ...)
    FAIL_SEAM(fail) __attribute__((format(printf, 2, 3)));

/*
 * The same for a failure that may pass by itself, so that the same call with
 * the same arguments may succeed later: the KMS is away, a limit in time is
 * reached.
 */
MASQ_API MASQ_status_t fail_for_now(MASQ_status_t status,
    const char *format, ...) FAIL_SEAM(fail_for_now)
    __attribute__((format(printf, 2, 3)));

/*
 * While it is on, failures of this thread leave no trace: for a question to
 * which a refusal is the answer that is hoped for.
 */
void fail_hush(bool on);

/* Was the latest failure of this thread one of those? */
bool fail_may_pass(void);

/* The latest sentence of this thread, "" if there is none. */
const char *fail_text(void);

#endif /* BASE_FAIL_H */
